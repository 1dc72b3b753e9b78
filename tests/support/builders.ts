/** Plain records for tests: invented people, fixed days, nothing random. Each builder takes what the test is about. */
import type { Case, CaseRef, Pupil } from '../../src/domain/case/case';
import { CaseRefSchema } from '../../src/domain/case/case';
import { CONTRIBUTION_KINDS, type Contribution } from '../../src/domain/contribution/contribution';
import { day, instant, wallTime } from '../../src/domain/date/iso-date';
import type { Invitee, Meeting } from '../../src/domain/meeting/meeting';
import {
  type CasePerson,
  CasePersonSchema,
  type EmailAddress,
  EmailAddressSchema,
} from '../../src/domain/person/person';
import type { Plan } from '../../src/domain/plan/plan';
import type { PlanAnswers, ReducedTimetable } from '../../src/domain/plan/plan-answers';
import type { ReviewSchedule } from '../../src/domain/review/review-schedule';
import type { Settings } from '../../src/domain/settings/settings';
import type { Capacity, Signature, SignatureLine } from '../../src/domain/signature/signature';
import { CALENDAR_W } from './term-calendars';

export { CALENDAR_W };

export const email = (text: string): EmailAddress => EmailAddressSchema.parse(text);
export const caseRef = (text: string): CaseRef => CaseRefSchema.parse(text);

/** The content hash that `aPlan` carries once locked, and a different one. */
export const SOME_HASH = 'a'.repeat(64);
export const OTHER_HASH = 'b'.repeat(64);

/** Reviews as the pack of Neath Port Talbot has them. */
export const NPT_SCHEDULE: ReviewSchedule = {
  initial: { count: 2, target: 21, soft: 28, hard: 42 },
  later: { target: 42, soft: 42, hard: 42 },
  rules: { limit: 'R-NPT-02', aim: 'R-NPT-03' },
};

/** Reviews every three to four weeks, as Hackney's note has them. */
export const HACKNEY_SCHEDULE: ReviewSchedule = {
  initial: { count: 0, target: 21, soft: 28, hard: 28 },
  later: { target: 21, soft: 28, hard: 28 },
  rules: { limit: 'R-HCK-08', aim: 'R-HCK-08' },
};

export const PEOPLE = {
  lead: person('lead', 'Angharad Rees', 'schoolLead', 'angharad.rees@brynglas.example'),
  keyAdult: person('keyAdult', 'Gareth Lloyd', 'keyAdult', 'gareth.lloyd@brynglas.example'),
  headteacher: person('headteacher', 'Elin Vaughan', 'headteacher', 'elin.vaughan@brynglas.example'),
  parent: person('parent', 'Carys Jones', 'parentCarer', 'carys.jones@home.example', { parentalResponsibility: true }),
  chosenAdult: person('chosenAdult', 'Huw Parry', 'chosenAdult', 'huw.parry@home.example'),
  ewo: person('ewo', 'Non Bevan', 'ewo', 'non.bevan@npt-demo.example'),
  socialWorker: person('socialWorker', 'Tegwen Ellis', 'socialWorker', 'tegwen.ellis@npt-demo.example'),
  fosterCarer: person('fosterCarer', 'Idris Howell', 'fosterCarer', 'idris.howell@home.example'),
  partner: person('partner', 'Lowri Pugh', 'partner', 'lowri.pugh@npt-demo.example', { agency: 'Youth Service' }),
} as const;

/** Somebody of a case. */
export function person(
  id: string,
  name: string,
  role: CasePerson['role'],
  address?: string,
  more: Partial<CasePerson> = {},
): CasePerson {
  return CasePersonSchema.parse({ id, name, role, ...(address ? { email: address } : {}), ...more });
}

/** A Year 8 pupil at calendar W's start, without ALN, social care or attendance problems. */
export function aPupil(more: Partial<Pupil> = {}): Pupil {
  return {
    name: 'Owain Jones',
    dateOfBirth: day('2014-02-11'),
    yearGroup: '8',
    upn: { kind: 'known', value: 'B801200005001' },
    freeSchoolMeals: false,
    lookedAfter: false,
    inFosterCare: false,
    childProtection: false,
    careAndSupport: false,
    schoolIdp: false,
    laIdp: false,
    attendancePercent: 95,
    attendanceIssue: false,
    exclusionCount: 0,
    exclusionDays: 0,
    ...more,
  };
}

/** A case that T2 and T4 let through: lead, key adult, parent, chosen adult; the pupil comes. */
export function aCase(more: Partial<Case> = {}): Case {
  return {
    schemaVersion: 1,
    caseRef: caseRef('PSP-0142'),
    state: 'considering',
    pupil: aPupil(),
    riskBasis: ['disengagement'],
    reason: 'Leaves lessons and stays away from most of the afternoon.',
    earlierInterventions: [{ id: 'i1', what: 'Mentoring', from: day('2026-04-13'), result: 'Helped for three weeks' }],
    reasons: {},
    people: [PEOPLE.lead, PEOPLE.keyAdult, PEOPLE.headteacher, PEOPLE.parent, PEOPLE.chosenAdult],
    schoolLeadId: 'lead',
    chosenAdult: { answer: 'named', personId: 'chosenAdult' },
    pupilInvited: true,
    reducedTimetable: false,
    currentPlanVersion: 0,
    openedAt: instant('2026-09-14T08:00:00Z'),
    openedBy: 'Angharad Rees',
    ...more,
  };
}

/** The five contributions of Stage Two, all received on paper. */
export function allContributions(): Contribution[] {
  return CONTRIBUTION_KINDS.map((kind) => ({
    schemaVersion: 1,
    caseRef: caseRef('PSP-0142'),
    kind,
    answer: { status: 'receivedOnPaper', receivedOn: day('2026-09-21'), from: 'Gareth Lloyd', summary: 'In the file' },
    recordedBy: 'Angharad Rees',
  }));
}

/** A planning meeting on Tuesday 6 October 2026, booked. */
export function aMeeting(more: Partial<Meeting> = {}): Meeting {
  return {
    schemaVersion: 1,
    caseRef: caseRef('PSP-0142'),
    kind: 'planning',
    sequence: 1,
    state: 'booked',
    path: 'pane',
    date: day('2026-10-06'),
    start: wallTime('09:30'),
    durationMinutes: 60,
    room: { name: 'The Haven', email: email('room.haven@brynglas.example') },
    invitees: [anInvitee(PEOPLE.lead), anInvitee(PEOPLE.parent)],
    organiser: { id: 'lead', name: 'Angharad Rees', email: email('angharad.rees@brynglas.example') },
    revision: 1,
    queuedAt: instant('2026-09-22T09:00:00Z'),
    ...more,
  };
}

export function anInvitee(who: CasePerson, more: Partial<Invitee> = {}): Invitee {
  const { id: personId, name, role, email: address } = who;
  return { personId, name, role, ...(address ? { email: address } : {}), need: 'required', rule: 'R-NPT-11', ...more };
}

/** Answers without a fault for a meeting on 6 October 2026 and a review on its target's next school day. */
export function planAnswers(more: Partial<PlanAnswers> = {}): PlanAnswers {
  return {
    pupilName: 'Owain Jones',
    dateOfBirth: day('2014-02-11'),
    school: 'Ysgol Bryn Glas',
    yearGroup: '8',
    upn: { kind: 'known', value: 'B801200005001' },
    freeSchoolMeals: false,
    lookedAfter: false,
    schoolIdp: false,
    laIdp: false,
    attendancePercent: 95,
    attendanceAsAt: day('2026-10-05'),
    attendanceIssue: false,
    exclusionCount: 0,
    exclusionDays: 0,
    meetingDate: day('2026-10-06'),
    schoolLead: 'Angharad Rees',
    attendees: [
      { personId: 'lead', name: 'Angharad Rees', role: 'schoolLead', attended: 'attended' },
      { personId: 'parent', name: 'Carys Jones', role: 'parentCarer', attended: 'attended' },
    ],
    riskBasis: ['disengagement'],
    reason: 'Leaves lessons and stays away from most of the afternoon.',
    earlierInterventions: [{ id: 'i1', what: 'Mentoring', from: day('2026-04-13'), result: 'Helped for three weeks' }],
    working: [{ id: 'w1', source: 'pupil', text: 'Mornings and workshop lessons' }],
    outcomes: [
      {
        id: 'o1',
        text: 'Stays for the whole of maths',
        pupilWords: 'I want to stop walking out',
        measure: 'Lessons stayed for, of four a week',
        startingPoint: '1 of 4',
        targetDate: day('2026-11-27'),
        term: 'short',
      },
    ],
    schoolProactive: [{ id: 's1', action: 'Check in before maths', owner: 'Gareth Lloyd' }],
    schoolReactive: [{ id: 's2', action: 'A quiet room for ten minutes', owner: 'Gareth Lloyd' }],
    familyActions: [{ id: 'f1', who: 'Carys Jones', action: 'Bag packed the evening before' }],
    professionalActions: [],
    factors: {},
    pupilView: 'Maths is too loud for me.',
    keyAdult: 'Gareth Lloyd',
    planEndDate: day('2027-01-29'),
    hasReducedTimetable: false,
    reviewDate: day('2026-11-02'),
    reviewMeeting: { start: wallTime('09:30'), durationMinutes: 45, confirmed: true },
    preferredLanguage: 'en',
    completedSections: [],
    ...more,
  };
}

/** A lawful reduced timetable for Year 8: 20 hours a week from 12 October to 18 December 2026. */
export function aReducedTimetable(more: Partial<ReducedTimetable> = {}): ReducedTimetable {
  return {
    start: day('2026-10-12'),
    end: day('2026-12-18'),
    reasons: ['mentalHealthWellbeing'],
    weeks: [[240, 240, 240, 240, 240]],
    safeguardingConcern: false,
    significantRisk: false,
    circumstance: 'temporaryIntervention',
    avenuesExhausted: 'Support in class, mentoring, a changed set.',
    rationale: 'Afternoons end in walking out; mornings go well.',
    monitor: 'Angharad Rees',
    responsibleAdult: 'Carys Jones, at home each afternoon',
    reintegration: [
      { id: 'r1', from: day('2026-11-16'), weeklyMinutes: 1320 },
      { id: 'r2', from: day('2027-01-05'), weeklyMinutes: 1440 },
    ],
    alpAccess: '',
    laLiaison: true,
    parentAgreed: true,
    agenciesConsulted: 'Youth Service, 1 October',
    ewoConsultedOn: day('2026-10-01'),
    ...more,
  };
}

/** Version 1 as a draft; `aLockedPlan` for one that waits for signatures. */
export function aPlan(more: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: 1,
    caseRef: caseRef('PSP-0142'),
    version: 1,
    state: 'draft',
    answers: planAnswers(),
    ...more,
  };
}

export function aLockedPlan(more: Partial<Plan> = {}): Plan {
  const lockedAt = instant('2026-10-06T10:00:00Z');
  return aPlan({ state: 'locked', contentHash: SOME_HASH, lockedAt, lockedBy: 'Angharad Rees', ...more });
}

const SIGNERS: Record<string, { line: SignatureLine; who: CasePerson; capacity: Capacity }> = {
  pupil: { line: 'pupil', who: person('pupil', 'Owain Jones', 'pupil'), capacity: 'self' },
  schoolLead: { line: 'school', who: PEOPLE.lead, capacity: 'schoolLead' },
  headteacher: { line: 'school', who: PEOPLE.headteacher, capacity: 'headteacher' },
  parentCarer: { line: 'consent', who: PEOPLE.parent, capacity: 'parent' },
  fosterCarer: { line: 'consent', who: PEOPLE.fosterCarer, capacity: 'fosterCarerDelegated' },
  socialWorker: { line: 'consent', who: PEOPLE.socialWorker, capacity: 'socialWorker' },
};

/** A typed signature of `aLockedPlan` on the day of the meeting. */
export function signedBy(
  signer: 'pupil' | 'schoolLead' | 'headteacher' | 'parentCarer' | 'fosterCarer' | 'socialWorker',
  more: Partial<Signature> = {},
): Signature {
  const entry = SIGNERS[signer];
  if (!entry) throw new Error(`no signer ${signer}`);
  return {
    schemaVersion: 1,
    caseRef: caseRef('PSP-0142'),
    planVersion: 1,
    contentHash: SOME_HASH,
    line: entry.line,
    personId: entry.who.id,
    signerName: entry.who.name,
    capacity: entry.capacity,
    outcome: { kind: 'signed', method: 'device', mark: { kind: 'typed', name: entry.who.name } },
    date: day('2026-10-06'),
    at: instant('2026-10-06T10:05:00Z'),
    statement: 'I have read this plan and agree with it.',
    statementHash: OTHER_HASH,
    language: 'en',
    witness: { id: 'lead', name: 'Angharad Rees' },
    ...more,
  };
}

/** The settings of Ysgol Bryn Glas with calendar W. */
export function aSettings(more: Partial<Settings> = {}): Settings {
  return {
    schemaVersion: 1,
    schoolId: '6710001',
    schoolName: 'Ysgol Bryn Glas',
    packId: 'npt',
    mailboxes: {
      psp: email('psp@npt.gov.uk'),
      sfs: email('sfs@npt.gov.uk'),
      ewo: email('non.bevan@npt-demo.example'),
      record: email('psp-record@brynglas.example'),
    },
    people: {
      schoolLead: { name: 'Angharad Rees', email: email('angharad.rees@brynglas.example') },
      alnCo: { name: 'Siân Morgan', email: email('sian.morgan@brynglas.example') },
      headteacher: { name: 'Elin Vaughan', email: email('elin.vaughan@brynglas.example') },
      ewo: { name: 'Non Bevan', email: email('non.bevan@npt-demo.example') },
    },
    allowedDomains: ['npt.gov.uk', 'npt-demo.example'],
    rooms: [{ name: 'The Haven', email: email('room.haven@brynglas.example') }],
    calendar: CALENDAR_W,
    defaultMeetingMinutes: 60,
    ...more,
  };
}
