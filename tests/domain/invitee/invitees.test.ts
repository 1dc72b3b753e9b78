import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/domain/case/case';
import { inviteesFor, missingRequired } from '../../../src/domain/invitee/invitees';
import { aCase, anInvitee, aPupil, aSettings, PEOPLE, person } from '../../support/builders';

const PEOPLE_OF_SCHOOL = aSettings().people;
const invite = (more: Partial<Case>, kind: 'planning' | 'review' = 'planning') =>
  inviteesFor(aCase(more), PEOPLE_OF_SCHOOL, kind);
const levels = (more: Partial<Case>, kind?: 'planning' | 'review') =>
  Object.fromEntries(invite(more, kind).invitees.map(({ role, need, rule }) => [role, `${need} ${rule}`]));

describe('inviteesFor', () => {
  it('asks lead, parent, pupil and chosen adult, and offers the ALNCo and the key adult', () => {
    expect(levels({})).toEqual({
      schoolLead: 'required R-NPT-04',
      parentCarer: 'required R-NPT-11',
      pupil: 'required R-NPT-11',
      chosenAdult: 'required R-NPT-28',
      alnCo: 'optional R-NPT-05',
      keyAdult: 'optional R-NPT-35',
    });
  });

  it('has nothing missing for a case whose people are all there', () => {
    expect(invite({}).missing).toEqual([]);
  });

  it('requires the EWO when attendance is an issue, from the settings when the case names none', () => {
    const { invitees } = invite({ pupil: aPupil({ attendanceIssue: true }) });
    expect(invitees.find(({ role }) => role === 'ewo')).toEqual({
      personId: 'settings-ewo',
      name: 'Non Bevan',
      role: 'ewo',
      email: 'non.bevan@npt-demo.example',
      need: 'required',
      rule: 'R-NPT-10',
    });
  });

  it('requires the EWO by R-NPT-48 for a reduced timetable alone, and tells the DESO', () => {
    const { invitees, notified } = invite({ reducedTimetable: true });
    expect(invitees.find(({ role }) => role === 'ewo')).toMatchObject({ need: 'required', rule: 'R-NPT-48' });
    expect(notified).toContainEqual({ role: 'deso', rule: 'R-NPT-52' });
  });

  it('does not go out without an EWO who must come', () => {
    const { ewo: _none, ...people } = PEOPLE_OF_SCHOOL;
    const attendance = inviteesFor(aCase({ pupil: aPupil({ attendanceIssue: true }) }), people, 'planning');
    expect(attendance.missing).toEqual([{ code: 'invite.no.ewo', path: 'ewo', effect: 'block', rule: 'R-NPT-10' }]);
    const timetable = inviteesFor(aCase({ reducedTimetable: true }), people, 'planning');
    expect(timetable.missing).toMatchObject([{ code: 'invite.noEwoForTimetable', rule: 'R-NPT-48' }]);
  });

  it.each([
    ['looked after', { lookedAfter: true }],
    ['on the child protection register', { childProtection: true }],
    ['with a care and support plan', { careAndSupport: true }],
  ])('requires the social worker of a pupil %s', (_what, pupil) => {
    const people = [...aCase().people, PEOPLE.socialWorker];
    expect(levels({ pupil: aPupil(pupil), people }).socialWorker).toBe('required R-NPT-72');
    expect(invite({ pupil: aPupil(pupil) }).missing).toMatchObject([
      { code: 'invite.no.socialWorker', effect: 'block', rule: 'R-NPT-72' },
    ]);
  });

  it('requires the foster carer only of a looked-after pupil in foster care', () => {
    const people = [...aCase().people, PEOPLE.socialWorker, PEOPLE.fosterCarer];
    const inFosterCare = { pupil: aPupil({ lookedAfter: true, inFosterCare: true }), people };
    expect(levels(inFosterCare).fosterCarer).toBe('required R-NPT-72');
    expect(levels({ pupil: aPupil({ lookedAfter: true }), people })).not.toHaveProperty('fosterCarer');
  });

  it('requires the ALNCo at the planning meeting of a pupil with ALN, and offers the review', () => {
    const pupil = aPupil({ schoolIdp: true });
    expect(levels({ pupil }).alnCo).toBe('required R-NPT-05');
    expect(levels({ pupil }, 'review').alnCo).toBe('optional R-NPT-05');
  });

  it('tells the ALNCo of every programme', () => {
    expect(invite({}).notified).toEqual([
      { role: 'alnCo', rule: 'R-NPT-05', name: 'Siân Morgan', email: 'sian.morgan@brynglas.example' },
    ]);
  });

  it('offers the wellbeing service at risk of permanent exclusion, and warns while nobody is named', () => {
    const riskBasis: Case['riskBasis'] = ['permanentExclusion'];
    const wbs = person('wbs', 'Rhian Tudor', 'wbs', 'rhian.tudor@npt-demo.example');
    expect(levels({ riskBasis, people: [...aCase().people, wbs] }).wbs).toBe('optional R-NPT-24');
    expect(invite({ riskBasis }).missing).toMatchObject([{ code: 'invite.no.wbs', effect: 'warn' }]);
  });

  it('requires every partner and coordinator, and an LA officer at the review of a reduced timetable', () => {
    const coordinator = person('co', 'Sioned Gwyn', 'coordinator', 'sioned.gwyn@brynglas.example');
    const officer = person('of', 'Rhodri Thomas', 'pspOfficer', 'rhodri.thomas@npt-demo.example');
    const people = [...aCase().people, PEOPLE.partner, coordinator, officer];
    expect(levels({ people })).toMatchObject({ partner: 'required R-NPT-11', coordinator: 'required R-NPT-04' });
    expect(levels({ people, reducedTimetable: true }).pspOfficer).toBe('optional B6-g7');
    expect(levels({ people, reducedTimetable: true }, 'review').pspOfficer).toBe('required B6-g7');
  });

  it('asks for a reason when no parent or no pupil is invited, and takes one', () => {
    const people = aCase().people.filter(({ role }) => role !== 'parentCarer');
    expect(invite({ people }).missing).toMatchObject([{ code: 'invite.no.parentCarer', effect: 'reason' }]);
    expect(invite({ people, reasons: { 'R-NPT-11': 'Parents abroad, met online' } }).missing).toEqual([]);
    expect(invite({ pupilInvited: { reason: '' } }).missing).toMatchObject([{ code: 'invite.no.pupil' }]);
    const withReason = invite({ pupilInvited: { reason: 'In hospital' } });
    expect(withReason.missing).toEqual([]);
    expect(withReason.invitees.map(({ role }) => role)).not.toContain('pupil');
  });

  it.each([
    [{ answer: 'notAsked' }, 'invite.chosenAdultNotAsked'],
    [{ answer: 'named', personId: 'nobody' }, 'invite.chosenAdultUnknown'],
    [{ answer: 'declined', note: ' ' }, 'invite.chosenAdultNote'],
    [{ answer: 'notPossible', note: '' }, 'invite.chosenAdultNote'],
  ] as const)('blocks while the chosen adult is %j', (chosenAdult, code) => {
    expect(invite({ chosenAdult }).missing).toMatchObject([{ code, effect: 'block', rule: 'R-NPT-28' }]);
  });

  it('goes on when the pupil wants nobody and a note says so', () => {
    expect(invite({ chosenAdult: { answer: 'declined', note: 'Wants only Mum' } }).missing).toEqual([]);
  });

  it('gives one place to somebody who comes for two reasons, the required one', () => {
    const { invitees } = invite({ chosenAdult: { answer: 'named', personId: 'keyAdult' } });
    const places = invitees.filter(({ personId }) => personId === 'keyAdult');
    expect(places).toMatchObject([{ need: 'required', rule: 'R-NPT-28' }]);
  });

  it('warns of a parent without address, and blocks for a partner without one', () => {
    const people = [PEOPLE.lead, PEOPLE.chosenAdult, person('p', 'Carys Jones', 'parentCarer')];
    expect(invite({ people }).missing).toMatchObject([{ code: 'invite.inviteOtherwise', effect: 'warn' }]);
    const partner = person('x', 'Lowri Pugh', 'partner');
    expect(invite({ people: [...aCase().people, partner] }).missing).toMatchObject([
      { code: 'invite.noAddress', effect: 'block', params: { name: 'Lowri Pugh' } },
    ]);
  });
});

describe('missingRequired', () => {
  const lead = anInvitee(PEOPLE.lead);
  const ewo = anInvitee(PEOPLE.ewo);
  const keyAdult = anInvitee(PEOPLE.keyAdult, { need: 'optional' });
  const pupil = anInvitee(person('pupil', 'Owain Jones', 'pupil'));

  it('names the required people whose address is not there, whatever its case', () => {
    const there = ['ANGHARAD.REES@brynglas.example', 'someone.else@home.example'];
    expect(missingRequired([lead, ewo, keyAdult, pupil], there)).toEqual([ewo]);
  });

  it('is empty when everybody required is there', () => {
    expect(missingRequired([lead, pupil], ['angharad.rees@brynglas.example'])).toEqual([]);
  });
});
