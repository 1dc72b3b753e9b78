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

  it('takes the EWO, the ALNCo and the pupil of the case before those of the settings', () => {
    const alnCo = person('own-alnCo', 'Mali Prosser', 'alnCo', 'mali.prosser@brynglas.example');
    const pupil = person('own-pupil', 'Owain Jones', 'pupil', 'owain.jones@pupil.example');
    const { invitees } = invite({
      pupil: aPupil({ attendanceIssue: true }),
      people: [...aCase().people, PEOPLE.ewo, alnCo, pupil],
    });
    const ids = (role: string) => invitees.filter((each) => each.role === role).map(({ personId }) => personId);
    expect([ids('ewo'), ids('alnCo'), ids('pupil')]).toEqual([['ewo'], ['own-alnCo'], ['own-pupil']]);
  });

  it('takes the ALNCo of the settings, and the pupil under an id that is always the same', () => {
    const { invitees } = invite({});
    expect(invitees.filter(({ role }) => role === 'alnCo' || role === 'pupil')).toEqual([
      { personId: 'pupil', name: 'Owain Jones', role: 'pupil', need: 'required', rule: 'R-NPT-11' },
      {
        personId: 'settings-alnCo',
        name: 'Siân Morgan',
        role: 'alnCo',
        email: 'sian.morgan@brynglas.example',
        need: 'optional',
        rule: 'R-NPT-05',
      },
    ]);
  });

  it('asks the lead of the case by name, whatever the post, and no other senior lead', () => {
    const deputy = person('deputy', 'Nerys Hughes', 'schoolLead', 'nerys.hughes@brynglas.example');
    const leads = (more: Partial<Case>) =>
      invite(more)
        .invitees.filter(({ rule }) => rule === 'R-NPT-04')
        .map(({ personId }) => personId);
    expect(leads({ people: [...aCase().people, deputy] })).toEqual(['lead']);
    expect(leads({ people: [...aCase().people, deputy], schoolLeadId: 'headteacher' })).toEqual(['headteacher']);
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
    expect(attendance.invitees.map(({ role }) => role)).not.toContain('ewo');
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
    expect(invite({ ...inFosterCare, people: [...aCase().people, PEOPLE.socialWorker] }).missing).toEqual([
      { code: 'invite.no.fosterCarer', path: 'fosterCarer', effect: 'block', rule: 'R-NPT-72' },
    ]);
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
    expect(invite({ riskBasis, people: [...aCase().people, wbs] }).missing).toEqual([]);
    expect(invite({ riskBasis }).missing).toEqual([
      { code: 'invite.no.wbs', path: 'wbs', effect: 'warn', rule: 'R-NPT-24' },
    ]);
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
    expect(invite({ people, reasons: { 'R-NPT-11': ' ' } }).missing).toMatchObject([{ code: 'invite.no.parentCarer' }]);
    expect(invite({ people, reasons: { 'R-NPT-11': 'Parents abroad, met online' } }).missing).toEqual([]);
    expect(invite({ pupilInvited: { reason: '' } }).missing).toMatchObject([{ code: 'invite.no.pupil' }]);
    expect(invite({ pupilInvited: { reason: ' ' } }).missing).toMatchObject([{ code: 'invite.no.pupil' }]);
    const { pupilInvited: _open, ...undecided } = aCase();
    expect(inviteesFor(undecided, PEOPLE_OF_SCHOOL, 'planning').missing).toMatchObject([{ code: 'invite.no.pupil' }]);
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
    expect(invite({ chosenAdult }).missing).toEqual([{ code, path: 'chosenAdult', effect: 'block', rule: 'R-NPT-28' }]);
  });

  it('goes on when the pupil wants nobody and a note says so', () => {
    expect(invite({ chosenAdult: { answer: 'declined', note: 'Wants only Mum' } }).missing).toEqual([]);
  });

  it('gives one place to somebody who comes for two reasons, the required one', () => {
    const { invitees } = invite({ chosenAdult: { answer: 'named', personId: 'keyAdult' } });
    const places = invitees.filter(({ personId }) => personId === 'keyAdult');
    expect(places).toMatchObject([{ need: 'required', rule: 'R-NPT-28' }]);
  });

  it('gives one place to somebody without an address who comes for two reasons', () => {
    const parent = person('parent', 'Carys Jones', 'parentCarer');
    const { invitees } = invite({
      people: [PEOPLE.lead, parent],
      chosenAdult: { answer: 'named', personId: 'parent' },
    });
    expect(invitees.filter(({ personId }) => personId === 'parent')).toMatchObject([{ rule: 'R-NPT-11' }]);
  });

  it('gives one place to an address, whatever its case, and one each to people without an address', () => {
    const both = person('both', 'Siân Morgan', 'partner', 'SIAN.MORGAN@brynglas.example');
    const father = person('father', 'Ieuan Jones', 'parentCarer');
    const uncle = person('uncle', 'Dai Jones', 'parentCarer');
    const { invitees } = invite({ people: [...aCase().people, both, father, uncle] });
    const ids = invitees.map(({ personId }) => personId);
    expect(ids).toContain('both');
    expect(ids).not.toContain('settings-alnCo');
    expect(ids).toEqual(expect.arrayContaining(['father', 'uncle', 'pupil']));
  });

  it('warns of a parent without address, and blocks for a partner without one', () => {
    const people = [PEOPLE.lead, PEOPLE.chosenAdult, person('p', 'Carys Jones', 'parentCarer')];
    expect(invite({ people }).missing).toMatchObject([{ code: 'invite.inviteOtherwise', effect: 'warn' }]);
    const adult = person('chosenAdult', 'Huw Parry', 'chosenAdult');
    expect(invite({ people: [PEOPLE.lead, PEOPLE.parent, adult] }).missing).toMatchObject([
      { code: 'invite.inviteOtherwise', path: 'chosenAdult', effect: 'warn' },
    ]);
    const carer = person('fosterCarer', 'Idris Howell', 'fosterCarer');
    const inCare = { pupil: aPupil({ lookedAfter: true, inFosterCare: true }) };
    expect(invite({ ...inCare, people: [...aCase().people, PEOPLE.socialWorker, carer] }).missing).toMatchObject([
      { code: 'invite.inviteOtherwise', path: 'fosterCarer', effect: 'warn' },
    ]);
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
