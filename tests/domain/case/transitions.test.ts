import { describe, expect, it } from 'vitest';
import type { TransitionFacts } from '../../../src/domain/case/transition-facts';
import { canMove } from '../../../src/domain/case/transitions';
import { CONTRIBUTION_KINDS, type Contribution } from '../../../src/domain/contribution/contribution';
import { day } from '../../../src/domain/date/iso-date';
import { inviteesFor } from '../../../src/domain/invitee/invitees';
import {
  aCase,
  aLockedPlan,
  allContributions,
  aPlan,
  aPupil,
  aSettings,
  CALENDAR_W,
  caseRef,
  signedBy,
} from '../../support/builders';
import { ALLOWED } from '../../support/transition-facts';

const codesOf = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);

describe('T1: a case is opened', () => {
  const open = (more: Partial<TransitionFacts['T1']>) =>
    canMove('T1', { pupil: aPupil(), schoolName: 'Ysgol Bryn Glas', openCases: [], today: day('2026-09-14'), ...more });

  it('is allowed with name, school, date of birth and UPN', () => {
    expect(open({})).toEqual({ allowed: true, issues: [] });
  });

  it('is refused without a name and without a school', () => {
    expect(codesOf(open({ pupil: aPupil({ name: ' ' }), schoolName: '' }).issues)).toEqual([
      'case.nameMissing',
      'case.schoolMissing',
    ]);
  });

  it('is refused without a date of birth, or with an impossible one', () => {
    const { dateOfBirth: _none, ...pupil } = aPupil();
    expect(codesOf(open({ pupil }).issues)).toEqual(['case.dateOfBirthMissing']);
    expect(open({ pupil: aPupil({ dateOfBirth: day('2025-09-15') }) })).toMatchObject({
      allowed: false,
      issues: [{ code: 'pupil.age', path: 'pupil.dateOfBirth' }],
    });
  });

  it('is refused with a wrong UPN, and with an unknown one without a reason', () => {
    expect(open({ pupil: aPupil({ upn: { kind: 'known', value: 'A801200005001' } }) }).issues).toEqual([
      { code: 'upn.checkLetter', path: 'pupil.upn', effect: 'block' },
    ]);
    expect(codesOf(open({ pupil: aPupil({ upn: { kind: 'notKnown', reason: '' } }) }).issues)).toEqual(['upn.reason']);
  });

  it('is refused while another case of the pupil is open, and not after it closed', () => {
    const other = aCase({ state: 'active', caseRef: caseRef('PSP-0007') });
    expect(open({ openCases: [other] }).issues).toEqual([
      { code: 'case.alreadyOpen', path: 'pupil', effect: 'block', params: { caseRef: 'PSP-0007' } },
    ]);
    expect(open({ openCases: [{ ...other, state: 'closed' }] }).allowed).toBe(true);
  });

  it('is refused beside an open case that has no reference yet', () => {
    const { caseRef: _none, ...other } = aCase();
    expect(open({ openCases: [other] }).issues[0]?.params).toEqual({ caseRef: '' });
  });

  it('knows the pupil by name and birthday when a UPN is not known', () => {
    const pupil = aPupil({ name: ' owain  JONES ', upn: { kind: 'notKnown', reason: 'New to the county' } });
    expect(codesOf(open({ pupil, openCases: [aCase()] }).issues)).toEqual(['case.alreadyOpen']);
    const sibling = aPupil({ name: 'Elen Jones', upn: { kind: 'notKnown', reason: 'New to the county' } });
    expect(open({ pupil: sibling, openCases: [aCase()] }).allowed).toBe(true);
  });
});

describe('T2: evidence is gathered', () => {
  it('is allowed when Stage One is met', () => {
    expect(canMove('T2', { case: aCase() })).toEqual({ allowed: true, issues: [] });
  });

  it('needs a risk and a senior lead of the case (R-NPT-01, 04)', () => {
    expect(canMove('T2', { case: aCase({ riskBasis: [], schoolLeadId: 'nobody' }) })).toMatchObject({
      allowed: false,
      issues: [
        { code: 'case.riskBasisMissing', effect: 'block', rule: 'R-NPT-01' },
        { code: 'case.leadMissing', effect: 'block', rule: 'R-NPT-04' },
      ],
    });
  });

  it.each([
    ['no earlier intervention', aCase({ earlierInterventions: [] }), 'case.noInterventions', 'R-NPT-01'],
    [
      'interventions without a result',
      aCase({ earlierInterventions: [{ id: 'i', what: 'Mentoring', result: '' }] }),
      'case.noGraduatedResponse',
      'R-NPT-22',
    ],
    ['ALN without an IDP', aCase({ pupil: aPupil({ alnNeed: 'Speech and language' }) }), 'case.noIdp', 'R-NPT-23'],
  ])('asks for a reason with %s, and takes it', (_what, kase, code, rule) => {
    expect(canMove('T2', { case: kase })).toMatchObject({ allowed: false, issues: [{ code, effect: 'reason', rule }] });
    expect(canMove('T2', { case: { ...kase, reasons: { [rule]: 'Sudden change' } } })).toEqual({
      allowed: true,
      issues: [],
    });
  });

  it('goes on with a warning at risk of permanent exclusion without a wellbeing contact (R-NPT-24)', () => {
    expect(canMove('T2', { case: aCase({ riskBasis: ['permanentExclusion'] }) })).toMatchObject({
      allowed: true,
      issues: [{ code: 'case.wbsMissing', effect: 'warn' }],
    });
  });

  it('is refused without a senior member of staff who leads (R-NPT-04)', () => {
    expect(canMove('T2', { case: aCase({ schoolLeadId: 'nobody' }) }).issues).toEqual([
      { code: 'case.leadMissing', path: 'schoolLeadId', effect: 'block', rule: 'R-NPT-04' },
    ]);
  });

  it('is refused from any other state', () => {
    expect(codesOf(canMove('T2', { case: aCase({ state: 'gathering' }) }).issues)).toEqual(['case.wrongState']);
  });
});

describe('T4: the meeting is booked', () => {
  const settingsPeople = aSettings().people;
  const gathering = aCase({ state: 'gathering' });
  const facts = (more: Partial<TransitionFacts['T4']> = {}): TransitionFacts['T4'] => ({
    case: gathering,
    settingsPeople,
    contributions: allContributions(),
    meeting: {
      date: day('2026-10-06'),
      room: { name: 'The Haven' },
      invitees: inviteesFor(more.case ?? gathering, settingsPeople, 'planning').invitees,
    },
    today: day('2026-09-21'),
    calendar: CALENDAR_W,
    noticeSchoolDays: 10,
    ...more,
  });

  it('is allowed with evidence, people, room and ten school days of notice', () => {
    expect(canMove('T4', facts())).toEqual({ allowed: true, issues: [] });
  });

  it('asks for a reason for each kind of evidence that has no row (R-NPT-25)', () => {
    const contributions = allContributions().filter(({ kind }) => kind !== 'pupil' && kind !== 'agency');
    expect(canMove('T4', facts({ contributions }))).toMatchObject({
      allowed: false,
      issues: [
        { code: 'evidence.missing.pupil', effect: 'reason', rule: 'R-NPT-25' },
        { code: 'evidence.missing.agency', effect: 'reason', rule: 'R-NPT-25' },
      ],
    });
  });

  it('takes no one reason for all evidence that is missing: each kind is closed with its own (R-NPT-25)', () => {
    const kase = { ...gathering, reasons: { 'R-NPT-25': 'Everybody was heard by phone' } };
    expect(canMove('T4', facts({ case: kase, contributions: [] })).issues).toHaveLength(5);
    const closed = CONTRIBUTION_KINDS.map(
      (kind): Contribution => ({
        schemaVersion: 1,
        caseRef: caseRef('PSP-0142'),
        kind,
        answer: { status: 'notAvailable', reason: `No ${kind} yet` },
        recordedBy: 'Carys Rees',
      }),
    );
    expect(canMove('T4', facts({ contributions: closed })).allowed).toBe(true);
  });

  it('is refused while a required person is left out, by name and rule (R-NPT-10)', () => {
    const kase = { ...gathering, pupil: aPupil({ attendanceIssue: true }) };
    const { meeting } = facts();
    expect(canMove('T4', facts({ case: kase, meeting }))).toMatchObject({
      allowed: false,
      issues: [{ code: 'invite.requiredLeftOut', rule: 'R-NPT-10', params: { name: 'Non Bevan' } }],
    });
  });

  it('is refused while the pupil was not asked for an adult (R-NPT-28)', () => {
    const kase = { ...gathering, chosenAdult: { answer: 'notAsked' } as const };
    expect(codesOf(canMove('T4', facts({ case: kase })).issues)).toEqual(['invite.chosenAdultNotAsked']);
  });

  it('is refused today, in the past and on a day without school', () => {
    const on = (date: string) => canMove('T4', facts({ meeting: { ...facts().meeting, date: day(date) } }));
    expect(codesOf(on('2026-09-21').issues)).toEqual(['meeting.notInFuture']);
    expect(on('2026-10-27')).toMatchObject({
      allowed: false,
      issues: [{ code: 'meeting.closed', params: { name: 'Autumn half-term' } }],
    });
  });

  it('is refused on a day without term dates, which says what to add', () => {
    expect(canMove('T4', facts({ meeting: { ...facts().meeting, date: day('2028-01-10') } }))).toMatchObject({
      allowed: false,
      issues: [{ code: 'calendar.notCovered', path: 'date', params: { on: '2028-01-10', schoolYear: '2027/28' } }],
    });
  });

  it('goes on with a warning at nine school days of notice, or without a room', () => {
    expect(canMove('T4', facts({ today: day('2026-09-23') }))).toMatchObject({
      allowed: true,
      issues: [{ code: 'meeting.shortNotice', effect: 'warn', params: { notice: 9, noticeSchoolDays: 10 } }],
    });
    const { room: _none, ...meeting } = facts().meeting;
    expect(canMove('T4', facts({ meeting }))).toMatchObject({ allowed: true, issues: [{ code: 'meeting.noRoom' }] });
  });
});

describe('T4: who must be invited', () => {
  const booked = ALLOWED.T4;

  it('refuses a booking without the EWO where attendance is an issue (R-NPT-10)', () => {
    const kase = { ...booked.case, pupil: aPupil({ attendanceIssue: true }) };
    expect(canMove('T4', { ...booked, case: kase }).issues.map(({ rule }) => rule)).toEqual(['R-NPT-10']);
  });

  it('asks for a reason where neither parent nor pupil is invited (R-NPT-11)', () => {
    const { pupilInvited: _none, ...rest } = booked.case;
    const kase = { ...rest, people: rest.people.filter(({ role }) => role !== 'parentCarer') };
    const asked = canMove('T4', { ...booked, case: kase }).issues.filter(({ effect }) => effect === 'reason');
    expect(asked.map(({ path, rule }) => [path, rule])).toEqual([
      ['parentCarer', 'R-NPT-11'],
      ['pupil', 'R-NPT-11'],
    ]);
  });
});

describe('T6: the meeting was held', () => {
  const held = (heldOn: string, attended: 'attended' | 'absent') =>
    canMove('T6', {
      case: aCase({ state: 'meetingPlanned' }),
      heldOn: day(heldOn),
      attendance: [{ personId: 'lead', name: 'Angharad Rees', role: 'schoolLead', attended }],
      today: day('2026-10-06'),
    });

  it('is allowed today with somebody there', () => {
    expect(held('2026-10-06', 'attended').allowed).toBe(true);
  });

  it('is refused for tomorrow, and when nobody came', () => {
    expect(codesOf(held('2026-10-07', 'attended').issues)).toEqual(['meeting.heldInFuture']);
    expect(codesOf(held('2026-10-06', 'absent').issues)).toEqual(['meeting.nobodyCame']);
  });
});

describe('T7: the plan is locked', () => {
  const lock = (effect?: 'block' | 'reason' | 'warn') =>
    canMove('T7', {
      case: aCase({ state: 'meetingHeld' }),
      plan: aPlan(),
      planIssues: effect ? [{ code: 'some.issue', path: '', effect }] : [],
    });

  it('is allowed without issues and with warnings', () => {
    expect(lock().allowed).toBe(true);
    expect(lock('warn').allowed).toBe(true);
  });

  it('is refused by a block and by an open reason', () => {
    expect(lock('block').allowed).toBe(false);
    expect(lock('reason').allowed).toBe(false);
  });

  it('is refused for a plan that is locked already', () => {
    const verdict = canMove('T7', { case: aCase({ state: 'meetingHeld' }), plan: aLockedPlan(), planIssues: [] });
    expect(codesOf(verdict.issues)).toEqual(['plan.wrongState']);
  });
});

describe('T8: the plan comes into force', () => {
  const kase = aCase({ state: 'awaitingSignatures' });
  const signatures = [signedBy('pupil'), signedBy('schoolLead'), signedBy('parentCarer')];

  it('is allowed with every required signature', () => {
    expect(canMove('T8', { case: kase, plan: aLockedPlan(), signatures })).toEqual({ allowed: true, issues: [] });
  });

  it('is refused while one is missing', () => {
    const verdict = canMove('T8', { case: kase, plan: aLockedPlan(), signatures: signatures.slice(0, 2) });
    expect(verdict).toMatchObject({ allowed: false, issues: [{ code: 'signature.needed.consent' }] });
  });

  it('is refused in every other state of the case', () => {
    const verdict = canMove('T8', { case: aCase({ state: 'active' }), plan: aLockedPlan(), signatures });
    expect(codesOf(verdict.issues)).toEqual(['case.wrongState']);
  });
});

describe('T9: a locked plan is opened again', () => {
  const kase = aCase({ state: 'awaitingSignatures' });

  it('is allowed with a reason and refused without one', () => {
    expect(canMove('T9', { case: kase, plan: aLockedPlan(), reason: 'A date was wrong' }).allowed).toBe(true);
    expect(canMove('T9', { case: kase, plan: aLockedPlan(), reason: ' ' }).issues).toEqual([
      { code: 'case.amendReasonMissing', path: 'reason', effect: 'block' },
    ]);
  });

  it('is refused for a plan in force', () => {
    const verdict = canMove('T9', { case: kase, plan: aLockedPlan({ state: 'inForce' }), reason: 'A date was wrong' });
    expect(codesOf(verdict.issues)).toEqual(['plan.wrongState']);
  });
});
