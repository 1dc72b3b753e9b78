import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/domain/case/case';
import { INVITEE_ROWS, type InviteeRow, rowsFor } from '../../../src/domain/invitee/invitee-rules';
import { inviteesFor } from '../../../src/domain/invitee/invitees';
import nptJson from '../../../src/policy/packs/npt/pack.json';
import { readPack } from '../../../src/policy/read-pack';
import { aCase, aPupil, aSettings, PEOPLE, person } from '../../support/builders';
import { valueIn } from '../../support/school-world';

const SCHOOL = aSettings().people;
const COORDINATOR = person('coordinator', 'Sioned Gwyn', 'coordinator', 'sioned.gwyn@brynglas.example');
const OFFICER = person('officer', 'Rhodri Thomas', 'pspOfficer', 'rhodri.thomas@npt-demo.example');
const PROVIDER = person('provider', 'Mair Probert', 'provider', 'mair.probert@forge.example');
const WBS = person('wbs', 'Rhian Tudor', 'wbs', 'rhian.tudor@npt-demo.example');
const EVERYBODY = [
  ...aCase().people,
  COORDINATOR,
  OFFICER,
  PROVIDER,
  WBS,
  PEOPLE.socialWorker,
  PEOPLE.fosterCarer,
  PEOPLE.partner,
];
/** A case in which every row of the table holds. */
const everything = aCase({
  people: EVERYBODY,
  pupil: aPupil({ attendanceIssue: true, lookedAfter: true, inFosterCare: true, schoolIdp: true }),
  riskBasis: ['permanentExclusion'],
  reducedTimetable: true,
  alternativeProvision: true,
});
/** `planning / review, told where, by which rule` of one role. */
function row(role: InviteeRow['role'], more: Partial<Case> = {}) {
  const kase = aCase({ people: EVERYBODY, ...more });
  const asked = (['planning', 'review'] as const).map((kind) =>
    inviteesFor(kase, SCHOOL, kind).asked.find((each) => each.role === role),
  );
  const [planning, review] = asked;
  if (!planning || !review) return 'no row';
  const told = asked.map((each) => (each?.isNotified ? 'told' : '-')).join(' / ');
  return `${planning.level} / ${review.level}, ${told}, ${planning.why.rule}`;
}

describe('the invitee table, each row of B5', () => {
  it.each([
    ['schoolLead', {}, 'required / required, - / -, R-NPT-04'],
    ['coordinator', {}, 'required / required, - / -, R-NPT-04'],
    ['parentCarer', {}, 'required / required, - / -, R-NPT-11'],
    ['pupil', { pupilInvited: true }, 'required / required, - / -, R-NPT-11'],
    ['pupil', { pupilInvited: { reason: 'In hospital' } }, 'no row'],
    ['chosenAdult', {}, 'required / required, - / -, R-NPT-28'],
    ['chosenAdult', { chosenAdult: { answer: 'declined', note: 'Only Mum' } }, 'no row'],
    ['keyAdult', {}, 'optional / optional, - / -, R-NPT-35'],
    ['alnCo', {}, 'optional / optional, told / -, R-NPT-05'],
    ['alnCo', { pupil: aPupil({ laIdp: true }) }, 'required / optional, told / -, R-NPT-05'],
    ['alnCo', { pupil: aPupil({ alnNeed: 'Dyslexia' }) }, 'required / optional, told / -, R-NPT-05'],
    ['alnCo', { pupil: aPupil({ alnNeed: '  ' }) }, 'optional / optional, told / -, R-NPT-05'],
    ['ewo', {}, 'no row'],
    ['ewo', { pupil: aPupil({ attendanceIssue: true }) }, 'required / required, - / -, R-NPT-10'],
    ['ewo', { reducedTimetable: true }, 'required / required, - / -, R-NPT-48'],
    [
      'ewo',
      { reducedTimetable: true, pupil: aPupil({ attendanceIssue: true }) },
      'required / required, - / -, R-NPT-10',
    ],
    ['wbs', {}, 'no row'],
    ['wbs', { riskBasis: ['permanentExclusion'] }, 'optional / optional, told / -, R-NPT-24'],
    ['partner', {}, 'required / required, - / -, R-NPT-11'],
    ['socialWorker', {}, 'no row'],
    ['socialWorker', { pupil: aPupil({ lookedAfter: true }) }, 'required / required, - / -, R-NPT-72'],
    ['socialWorker', { pupil: aPupil({ childProtection: true }) }, 'required / required, - / -, R-NPT-72'],
    ['socialWorker', { pupil: aPupil({ careAndSupport: true }) }, 'required / required, - / -, R-NPT-72'],
    ['fosterCarer', { pupil: aPupil({ lookedAfter: true }) }, 'no row'],
    ['fosterCarer', { pupil: aPupil({ inFosterCare: true }) }, 'no row'],
    [
      'fosterCarer',
      { pupil: aPupil({ lookedAfter: true, inFosterCare: true }) },
      'required / required, - / -, R-NPT-72',
    ],
    ['deso', {}, 'no row'],
    ['deso', { reducedTimetable: true }, 'notInvited / notInvited, told / told, R-NPT-52'],
    ['pspOfficer', {}, 'no row'],
    ['pspOfficer', { reducedTimetable: true }, 'optional / required, - / -, B6-g7'],
    ['alnst', { reducedTimetable: true }, 'no row'],
    ['alnst', { pupil: aPupil({ schoolIdp: true }) }, 'no row'],
    ['alnst', { reducedTimetable: true, pupil: aPupil({ alnNeed: 'Dyslexia' }) }, 'no row'],
    [
      'alnst',
      { reducedTimetable: true, pupil: aPupil({ schoolIdp: true }) },
      'notInvited / notInvited, told / told, R-NPT-68',
    ],
    [
      'alnst',
      { reducedTimetable: true, pupil: aPupil({ laIdp: true }) },
      'notInvited / notInvited, told / told, R-NPT-68',
    ],
    ['provider', {}, 'no row'],
    ['provider', { alternativeProvision: true }, 'optional / required, - / -, R-NPT-78'],
  ] as const)('B5: %s with %j', (role, more, expected) => {
    expect(row(role, more as Partial<Case>)).toBe(expected);
  });

  it('has one deciding row for each role, in the order of the table', () => {
    const roles = rowsFor(everything, INVITEE_ROWS).map(({ role }) => role);
    expect(roles).toEqual([...new Set(INVITEE_ROWS.map(({ role }) => role))]);
  });

  it('asks what the table of the pack asks, but for three rows (decision 0011)', () => {
    const inCode = INVITEE_ROWS.map(({ role, when, planning, review, rule }) =>
      [role, when, planning, review, rule].join(' ').replaceAll('notInvited', 'notify'),
    );
    const inPack = (valueIn(readPack(nptJson)).attendees?.value ?? []).map(({ role, when, planning, review, rule }) =>
      [role, when, planning, review, rule].join(' '),
    );
    expect(inCode.filter((each) => !inPack.includes(each))).toEqual([
      'alnst reducedTimetableWithIdp notify notify R-NPT-68',
    ]);
    expect(inPack.filter((each) => !inCode.includes(each))).toEqual([
      'socialWorker lookedAfter required required R-NPT-72',
      'alnst alnPlan notify notify R-NPT-68',
    ]);
  });

  it('says why: the condition that held and the meeting', () => {
    const asked = inviteesFor(everything, SCHOOL, 'review').asked;
    expect(asked.find(({ role }) => role === 'provider')).toEqual({
      role: 'provider',
      level: 'required',
      isNotified: false,
      why: {
        rule: 'R-NPT-78',
        clause: 'Monitoring and reviewing an alternative provision',
        inputs: { when: 'alternativeProvision', meeting: 'review' },
      },
    });
  });

  it('never gives a place in the calendar to who is only told (R-NPT-52, R-NPT-68)', () => {
    const deso = person('deso', 'Meleri Wyn', 'deso', 'meleri.wyn@npt-demo.example');
    const alnst = person('alnst', 'Dylan Prys', 'alnst', 'dylan.prys@npt-demo.example');
    const kase = { ...everything, people: [...EVERYBODY, deso, alnst] };
    const { invitees, notified } = inviteesFor(kase, SCHOOL, 'planning');
    expect(invitees.map(({ role }) => role)).not.toContain('deso');
    expect(invitees.map(({ role }) => role)).not.toContain('alnst');
    expect(notified).toEqual([
      { role: 'alnCo', rule: 'R-NPT-05', name: 'Siân Morgan', email: 'sian.morgan@brynglas.example' },
      { role: 'wbs', rule: 'R-NPT-24', name: 'Rhian Tudor', email: 'rhian.tudor@npt-demo.example' },
      { role: 'deso', rule: 'R-NPT-52', name: 'Meleri Wyn', email: 'meleri.wyn@npt-demo.example' },
      { role: 'alnst', rule: 'R-NPT-68', name: 'Dylan Prys', email: 'dylan.prys@npt-demo.example' },
    ]);
  });

  it('names who is told without an address when the case has none (R-NPT-24)', () => {
    const wbs = person('wbs', 'Rhian Tudor', 'wbs');
    const kase = aCase({ riskBasis: ['permanentExclusion'], people: [...aCase().people, wbs] });
    expect(inviteesFor(kase, SCHOOL, 'planning').notified).toContainEqual({
      role: 'wbs',
      rule: 'R-NPT-24',
      name: 'Rhian Tudor',
    });
  });

  it('refuses a review of alternative provision without the provider (R-NPT-78)', () => {
    const kase = aCase({ alternativeProvision: true });
    expect(inviteesFor(kase, SCHOOL, 'review').missing).toEqual([
      { code: 'invite.no.provider', path: 'provider', effect: 'block', rule: 'R-NPT-78' },
    ]);
    expect(inviteesFor(kase, SCHOOL, 'planning').missing).toEqual([]);
  });

  it('refuses a planning meeting without a school lead (R-NPT-04)', () => {
    const people = aCase().people.filter(({ id }) => id !== 'lead');
    expect(inviteesFor(aCase({ people }), SCHOOL, 'planning').missing).toEqual([
      { code: 'invite.no.schoolLead', path: 'schoolLead', effect: 'block', rule: 'R-NPT-04' },
    ]);
  });

  it('refuses invitations without the EWO, naming attendance or the timetable (R-NPT-10, R-NPT-48)', () => {
    const { ewo: _nobody, ...people } = SCHOOL;
    const missing = (more: Partial<Case>) => inviteesFor(aCase(more), people, 'planning').missing;
    expect(missing({ pupil: aPupil({ attendanceIssue: true }), reducedTimetable: true })).toEqual([
      { code: 'invite.no.ewo', path: 'ewo', effect: 'block', rule: 'R-NPT-10' },
    ]);
    expect(missing({ reducedTimetable: true })).toEqual([
      { code: 'invite.noEwoForTimetable', path: 'ewo', effect: 'block', rule: 'R-NPT-48' },
    ]);
  });

  it('names the role that another authority asks for with a reduced timetable', () => {
    const table: InviteeRow[] = [
      {
        role: 'socialWorker',
        when: 'reducedTimetable',
        planning: 'required',
        review: 'required',
        notified: [],
        rule: 'R-SG-03',
      },
    ];
    expect(inviteesFor(aCase({ reducedTimetable: true }), SCHOOL, 'planning', table).missing).toEqual([
      { code: 'invite.no.socialWorker', path: 'socialWorker', effect: 'block', rule: 'R-SG-03' },
    ]);
  });

  it('asks for a reason when the pupil or a parent is left out (R-NPT-11)', () => {
    const people = aCase().people.filter(({ role }) => role !== 'parentCarer');
    expect(inviteesFor(aCase({ people, pupilInvited: { reason: '' } }), SCHOOL, 'planning').missing).toEqual([
      { code: 'invite.no.parentCarer', path: 'parentCarer', effect: 'reason', rule: 'R-NPT-11' },
      { code: 'invite.no.pupil', path: 'pupil', effect: 'reason', rule: 'R-NPT-11' },
    ]);
  });

  it('takes the rows of another authority', () => {
    const table: InviteeRow[] = [
      { role: 'headteacher', when: 'always', planning: 'optional', review: 'required', notified: [], rule: 'R-SG-03' },
    ];
    const { invitees, asked } = inviteesFor(aCase(), SCHOOL, 'review', table);
    expect(invitees.map(({ personId, need, rule }) => [personId, need, rule])).toEqual([
      ['headteacher', 'required', 'R-SG-03'],
    ]);
    expect(asked).toHaveLength(1);
  });
});
