/** Facts that let each transition of a case through, and for each what breaks one guard. Invented people, fixed days. */
import type { Case, CaseState } from '../../src/domain/case/case';
import type { ParentContact } from '../../src/domain/case/parent-contact';
import type { AmendmentFacts, Transition, TransitionFacts } from '../../src/domain/case/transition-facts';
import { day, instant, wallTime } from '../../src/domain/date/iso-date';
import { inviteesFor } from '../../src/domain/invitee/invitees';
import type { Attendance } from '../../src/domain/meeting/meeting';
import {
  aCase,
  aLockedPlan,
  allContributions,
  aMeeting,
  aPlan,
  aPupil,
  aReducedTimetable,
  aSettings,
  CALENDAR_W,
  PEOPLE,
  person,
  planAnswers,
  signedBy,
} from './builders';

const settingsPeople = aSettings().people;
export const inState = (state: CaseState, more: Partial<Case> = {}): Case => aCase({ state, ...more });

export const LEAD_CAME: Attendance = {
  personId: 'lead',
  name: 'Angharad Rees',
  role: 'schoolLead',
  attended: 'attended',
};
export const PARENT_CAME: Attendance = {
  personId: 'parent',
  name: 'Carys Jones',
  role: 'parentCarer',
  attended: 'attended',
};

/** Version 1, in force since Tuesday 6 October 2026. */
export const IN_FORCE = aLockedPlan({ state: 'inForce', inForceAt: instant('2026-10-06T14:00:00Z') });
export const TALK: ParentContact = {
  on: day('2026-10-12'),
  byPersonId: 'lead',
  withPersonId: 'parent',
  how: 'phone',
  optionsDiscussed: 'A later start, or a check-in before maths',
};
const AMENDMENT: Omit<AmendmentFacts, 'case'> = {
  plan: IN_FORCE,
  amended: aPlan({ version: 2 }),
  planIssues: [],
  contact: TALK,
  today: day('2026-10-13'),
};
const HELD = { heldOn: day('2026-10-06'), attendance: [LEAD_CAME, PARENT_CAME], today: day('2026-10-06') };
const REVIEWED = { case: inState('inReview'), reviewIssues: [] };
const SIGNED = [signedBy('pupil'), signedBy('schoolLead'), signedBy('parentCarer')];
const BOOKING = { today: day('2026-09-21'), calendar: CALENDAR_W, noticeSchoolDays: 10 };

/** Facts that every guard of each transition accepts. */
export const ALLOWED: { readonly [T in Transition]: TransitionFacts[T] } = {
  T1: { pupil: aPupil(), schoolName: 'Ysgol Bryn Glas', openCases: [], today: day('2026-09-14') },
  T2: { case: inState('considering') },
  T3: { case: inState('gathering'), reason: 'The family moves away', pendingRequests: 2 },
  T4: {
    case: inState('gathering'),
    settingsPeople,
    contributions: allContributions(),
    meeting: {
      date: day('2026-10-06'),
      room: { name: 'The Haven' },
      invitees: inviteesFor(inState('gathering'), settingsPeople, 'planning').invitees,
    },
    ...BOOKING,
  },
  T5: {
    case: inState('meetingPlanned'),
    meeting: aMeeting(),
    to: { date: day('2026-10-08'), start: wallTime('09:30') },
    ...BOOKING,
  },
  T6: { case: inState('meetingPlanned'), ...HELD },
  T7: { case: inState('meetingHeld'), plan: aPlan(), planIssues: [], copiesDueOn: day('2026-10-08') },
  T8: { case: inState('awaitingSignatures'), plan: aLockedPlan(), signatures: SIGNED },
  T9: { case: inState('awaitingSignatures'), plan: aLockedPlan(), reason: 'A date was wrong' },
  T10: { case: inState('active'), ...HELD },
  T11: { ...REVIEWED, review: { choice: 'continue', attendance: [LEAD_CAME] }, nextReviewOn: day('2026-12-11') },
  T12: { ...REVIEWED, ...AMENDMENT, review: { choice: 'adapt', attendance: [LEAD_CAME, PARENT_CAME] } },
  T13: { ...REVIEWED, review: { choice: 'cease', attendance: [LEAD_CAME] }, placements: [] },
  T14: { case: inState('active'), ...AMENDMENT },
  T15: { case: inState('active'), leavingDate: day('2027-01-15'), destination: { kind: 'notKnown' } },
};

type Breakers = { readonly [T in Transition]: Readonly<Record<string, Partial<TransitionFacts[T]>>> };
const AN_ISSUE = { code: 'some.issue', path: '', effect: 'reason' } as const;
const UNLAWFUL = aPlan({
  version: 2,
  answers: planAnswers({
    hasReducedTimetable: true,
    reducedTimetable: aReducedTimetable({ parentAgreed: false, significantRisk: true }),
  }),
});
const BROKEN_AMENDMENT = {
  'the version is not in force': { plan: aLockedPlan() },
  'the next version is locked': { amended: aLockedPlan({ version: 2 }) },
  'the next version is not the next': { amended: aPlan({ version: 3 }) },
  'the next version has an issue': { planIssues: [AN_ISSUE] },
  'the next version reduces hours unlawfully': { amended: UNLAWFUL },
};

/** For each transition, changes to `ALLOWED` that one guard refuses. */
export const BREAKERS: Breakers = {
  T1: {
    'no name': { pupil: aPupil({ name: '' }) },
    'no school': { schoolName: ' ' },
    'a case is open': { openCases: [inState('active')] },
  },
  T2: {
    'no risk': { case: inState('considering', { riskBasis: [] }) },
    'no lead': { case: inState('considering', { schoolLeadId: 'nobody' }) },
    'no intervention': { case: inState('considering', { earlierInterventions: [] }) },
  },
  T3: { 'no reason': { reason: '  ' } },
  T4: {
    'no evidence': { contributions: [] },
    'nobody invited': { meeting: { date: day('2026-10-06'), invitees: [] } },
    'the day is over': { today: day('2026-10-06') },
    'the adult was not asked for': { case: inState('gathering', { chosenAdult: { answer: 'notAsked' } }) },
  },
  T5: {
    'nothing is booked': { meeting: aMeeting({ state: 'queued' }) },
    'the time is the same': { to: { date: day('2026-10-06'), start: wallTime('09:30') } },
    'a half-term day': { to: { date: day('2026-10-27'), start: wallTime('09:30') } },
  },
  T6: { 'it is tomorrow': { today: day('2026-10-05') }, 'nobody came': { attendance: [] } },
  T7: {
    'the version is locked': { plan: aLockedPlan() },
    'a reason is open': { planIssues: [AN_ISSUE] },
    'hours are reduced unlawfully': { plan: UNLAWFUL },
  },
  T8: {
    'the version is a draft': { plan: aPlan() },
    'a signature is missing': { signatures: SIGNED.slice(0, 2) },
  },
  T9: { 'the version is in force': { plan: IN_FORCE }, 'no reason': { reason: '' } },
  T10: { 'it is tomorrow': { today: day('2026-10-05') }, 'nobody came': { attendance: [] } },
  T11: {
    'the review chose to cease': { review: { choice: 'cease', attendance: [] } },
    'the review has an issue': { reviewIssues: [AN_ISSUE] },
  },
  T12: {
    'the review chose to continue': { review: { choice: 'continue', attendance: [PARENT_CAME] } },
    'the review has an issue': { reviewIssues: [AN_ISSUE] },
    ...BROKEN_AMENDMENT,
  },
  T13: {
    'the review chose to adapt': { review: { choice: 'adapt', attendance: [] } },
    'the timetable runs': { rtt: 'running' },
    'a placement runs': { placements: ['running'] },
  },
  T14: {
    'nobody talked to the family': { contact: { ...TALK, optionsDiscussed: '' } },
    'the talk is tomorrow': { contact: { ...TALK, on: day('2026-10-14') } },
    ...BROKEN_AMENDMENT,
  },
  T15: { 'the destination is blank': { destination: { kind: 'known', name: ' ' } } },
};

export const COORDINATOR = person('coordinator', 'Nia Prosser', 'coordinator', 'nia.prosser@brynglas.example');
export const WITH_COORDINATOR = [...Object.values(PEOPLE).slice(0, 5), COORDINATOR];
