import { describe, expect, it } from 'vitest';
import type { Pupil } from '../../../src/domain/case/case';
import type { CasePerson } from '../../../src/domain/person/person';
import { neededSignatures, signersOfViews } from '../../../src/domain/signature/needed-signatures';
import { aCase, aPupil, PEOPLE, person } from '../../support/builders';

const delegated: CasePerson = { ...PEOPLE.fosterCarer, delegatedAuthority: true };
const everybody = (fosterCarer: CasePerson) => [PEOPLE.lead, PEOPLE.parent, PEOPLE.socialWorker, fosterCarer];
const factsOf = (pupil: Partial<Pupil>, people: CasePerson[]) => aCase({ pupil: aPupil(pupil), people });
const consentOf = (pupil: Partial<Pupil>, people: CasePerson[]) =>
  neededSignatures(factsOf(pupil, people))
    .find(({ line }) => line === 'consent')
    ?.whoMay.map(({ capacity }) => capacity);
const linesOf = (pupil: Partial<Pupil>, people: CasePerson[]) =>
  neededSignatures(factsOf(pupil, people)).map(({ line }) => line);

describe('consent authority (DOMAIN B7)', () => {
  it('is the parent or carer without social care', () => {
    expect(consentOf({}, everybody(PEOPLE.fosterCarer))).toEqual(['parent']);
    expect(linesOf({}, everybody(PEOPLE.fosterCarer))).toEqual(['pupil', 'school', 'consent']);
  });

  it('is never somebody without parental responsibility', () => {
    const people = [PEOPLE.lead, { ...PEOPLE.parent, parentalResponsibility: false }];
    expect(consentOf({}, people)).toEqual([]);
  });

  it.each([{ childProtection: true }, { careAndSupport: true }])('is parent and social worker with %j', (pupil) => {
    const people = everybody(PEOPLE.fosterCarer);
    expect(consentOf(pupil, people)).toEqual(['parent']);
    expect(linesOf(pupil, people)).toEqual(['pupil', 'school', 'consent', 'socialWorker']);
  });

  it('is the foster carer with delegated authority, or the social worker instead', () => {
    const pupil = { lookedAfter: true, inFosterCare: true };
    expect(consentOf(pupil, everybody(delegated))).toEqual(['fosterCarerDelegated', 'socialWorker']);
    expect(linesOf(pupil, everybody(delegated))).toEqual(['pupil', 'school', 'consent']);
  });

  it('is the social worker alone when the foster carer has no delegated authority', () => {
    const pupil = { lookedAfter: true, inFosterCare: true };
    expect(consentOf(pupil, everybody(PEOPLE.fosterCarer))).toEqual(['socialWorker']);
  });

  it('is the social worker in any other placement, whatever the carer was delegated', () => {
    expect(consentOf({ lookedAfter: true, inFosterCare: false }, everybody(delegated))).toEqual(['socialWorker']);
  });

  it('asks the social worker as well when a delegated carer consents for a child under protection', () => {
    const pupil = { lookedAfter: true, inFosterCare: true, childProtection: true };
    expect(linesOf(pupil, everybody(delegated))).toEqual(['pupil', 'school', 'consent', 'socialWorker']);
  });

  it('does not ask the social worker twice', () => {
    const pupil = { lookedAfter: true, careAndSupport: true };
    expect(linesOf(pupil, everybody(PEOPLE.fosterCarer))).toEqual(['pupil', 'school', 'consent']);
  });
});

describe('signersOfViews', () => {
  it('are foster carers whose signature is no consent', () => {
    const pupil = { lookedAfter: true, inFosterCare: true };
    expect(signersOfViews(factsOf(pupil, everybody(PEOPLE.fosterCarer)))).toEqual([
      { personId: 'fosterCarer', name: 'Idris Howell', capacity: 'fosterCarerViews' },
    ]);
    expect(signersOfViews(factsOf(pupil, everybody(delegated)))).toEqual([]);
    expect(signersOfViews(factsOf({}, everybody(PEOPLE.fosterCarer)))).toEqual([]);
  });
});

describe('the other lines', () => {
  it('are the pupil, who may give a reason, and the lead or the headteacher', () => {
    const [pupil, school] = neededSignatures(aCase());
    expect(pupil).toMatchObject({
      line: 'pupil',
      reasonSuffices: true,
      whoMay: [{ personId: 'pupil', name: 'Owain Jones', capacity: 'self' }],
    });
    expect(school).toMatchObject({
      line: 'school',
      reasonSuffices: false,
      whoMay: [
        { personId: 'lead', capacity: 'schoolLead' },
        { personId: 'headteacher', capacity: 'headteacher' },
      ],
    });
  });
});

describe('the lines of a plan', () => {
  it('name the pupil from the case’s people when they list one, else from the case (R-NPT-21)', () => {
    const listed = person('owain', 'Owain Jones', 'pupil');
    const pupilLine = (people: CasePerson[]) => neededSignatures(factsOf({}, people))[0];
    expect(pupilLine([PEOPLE.lead])).toEqual({
      line: 'pupil',
      required: true,
      rule: 'R-NPT-21',
      whoMay: [{ personId: 'pupil', name: 'Owain Jones', capacity: 'self' }],
      why: 'pupil',
      reasonSuffices: true,
    });
    expect(pupilLine([PEOPLE.lead, listed])?.whoMay).toEqual([
      { personId: 'owain', name: 'Owain Jones', capacity: 'self' },
    ]);
  });

  it('let the lead or a headteacher sign for the school, a leading headteacher once (C1-24)', () => {
    const schoolLine = (people: CasePerson[], schoolLeadId: string) =>
      neededSignatures({ ...factsOf({}, people), schoolLeadId })[1];
    expect(schoolLine([PEOPLE.lead, PEOPLE.headteacher, PEOPLE.keyAdult], 'lead')).toEqual({
      line: 'school',
      required: true,
      rule: 'C1-24',
      whoMay: [
        { personId: 'lead', name: 'Angharad Rees', capacity: 'schoolLead' },
        { personId: 'headteacher', name: 'Elin Vaughan', capacity: 'headteacher' },
      ],
      why: 'school',
      reasonSuffices: false,
    });
    expect(schoolLine([PEOPLE.headteacher], 'headteacher')?.whoMay).toEqual([
      { personId: 'headteacher', name: 'Elin Vaughan', capacity: 'schoolLead' },
    ]);
  });

  it('carry what each consent is for (R-NPT-18, R-NPT-72)', () => {
    const people = everybody(delegated);
    const consent = (pupil: Partial<Pupil>) => {
      const { whoMay: _who, ...rest } = neededSignatures(factsOf(pupil, people))[2] ?? { whoMay: [] };
      return rest;
    };
    const base = { line: 'consent', required: true, reasonSuffices: false };
    expect(consent({})).toEqual({ ...base, rule: 'R-NPT-18', why: 'parentCarer' });
    expect(consent({ lookedAfter: true })).toEqual({ ...base, rule: 'R-NPT-72', why: 'lookedAfterSocialWorker' });
    expect(consent({ lookedAfter: true, inFosterCare: true })).toEqual({
      ...base,
      rule: 'R-NPT-72',
      why: 'delegatedFosterCarer',
    });
    expect(neededSignatures(factsOf({ childProtection: true }, people))[3]).toEqual({
      line: 'socialWorker',
      required: true,
      rule: 'R-NPT-72',
      whoMay: [{ personId: 'socialWorker', name: 'Tegwen Ellis', capacity: 'socialWorker' }],
      why: 'socialWorkerAgrees',
      reasonSuffices: false,
    });
  });
});
