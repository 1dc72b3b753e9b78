import { describe, expect, it } from 'vitest';
import type { Pupil } from '../../../src/domain/case/case';
import type { CasePerson } from '../../../src/domain/person/person';
import { consentAuthority } from '../../../src/domain/signature/consent-authority';
import { neededSignatures, signersOfViews } from '../../../src/domain/signature/needed-signatures';
import { aCase, aPupil, PEOPLE } from '../../support/builders';

const WITH_DELEGATION: CasePerson = { ...PEOPLE.fosterCarer, delegatedAuthority: true };
const facts = (pupil: Partial<Pupil>, ...more: CasePerson[]) =>
  aCase({ pupil: aPupil(pupil), people: [...aCase().people, PEOPLE.socialWorker, ...more] });
const decided = (pupil: Partial<Pupil>, ...more: CasePerson[]) => {
  const { holder, socialWorkerAlso, why } = consentAuthority(facts(pupil, ...more));
  return [holder, socialWorkerAlso, why.rule];
};

describe('consentAuthority', () => {
  it('B7 consent: without social-care status the parent or carer (R-NPT-18)', () => {
    expect(consentAuthority(facts({}))).toEqual({
      holder: 'parentCarer',
      socialWorkerAlso: false,
      why: {
        rule: 'R-NPT-18',
        clause: 'The Family',
        inputs: {
          lookedAfter: false,
          inFosterCare: false,
          delegatedAuthority: false,
          childProtection: false,
          careAndSupport: false,
        },
      },
    });
  });

  it.each([
    ['child protection register', { childProtection: true }],
    ['care and support plan', { careAndSupport: true }],
  ])('B7 consent: %s asks the parent or carer and the social worker (R-NPT-72)', (_what, pupil) => {
    expect(decided(pupil)).toEqual(['parentCarer', true, 'R-NPT-72']);
    expect(neededSignatures(facts(pupil)).map(({ line }) => line)).toEqual([
      'pupil',
      'school',
      'consent',
      'socialWorker',
    ]);
  });

  it('B7 consent: a foster carer with delegated authority, or the social worker instead (R-NPT-72)', () => {
    const pupil = { lookedAfter: true, inFosterCare: true };
    expect(decided(pupil, WITH_DELEGATION)).toEqual(['delegatedFosterCarer', false, 'R-NPT-72']);
    const consent = neededSignatures(facts(pupil, WITH_DELEGATION)).find(({ line }) => line === 'consent');
    expect(consent?.whoMay).toEqual([
      { personId: 'fosterCarer', name: 'Idris Howell', capacity: 'fosterCarerDelegated' },
      { personId: 'socialWorker', name: 'Tegwen Ellis', capacity: 'socialWorker' },
    ]);
  });

  it('B7 consent: without delegation the social worker; the foster carer’s signature is kept as views (R-NPT-72)', () => {
    const pupil = { lookedAfter: true, inFosterCare: true };
    expect(decided(pupil, PEOPLE.fosterCarer)).toEqual(['lookedAfterSocialWorker', false, 'R-NPT-72']);
    const kase = facts(pupil, PEOPLE.fosterCarer);
    expect(neededSignatures(kase).find(({ line }) => line === 'consent')?.whoMay).toEqual([
      { personId: 'socialWorker', name: 'Tegwen Ellis', capacity: 'socialWorker' },
    ]);
    expect(signersOfViews(kase)).toEqual([
      { personId: 'fosterCarer', name: 'Idris Howell', capacity: 'fosterCarerViews' },
    ]);
  });

  it('B7 consent: another placement of a looked-after pupil asks the social worker (R-NPT-72)', () => {
    expect(decided({ lookedAfter: true })).toEqual(['lookedAfterSocialWorker', false, 'R-NPT-72']);
    expect(decided({ lookedAfter: true }, WITH_DELEGATION)).toEqual(['lookedAfterSocialWorker', false, 'R-NPT-72']);
  });

  it('asks the social worker beside a delegated foster carer under child protection, once when he alone consents', () => {
    const pupil = { lookedAfter: true, inFosterCare: true, childProtection: true };
    expect(decided(pupil, WITH_DELEGATION)).toEqual(['delegatedFosterCarer', true, 'R-NPT-72']);
    expect(decided(pupil)).toEqual(['lookedAfterSocialWorker', false, 'R-NPT-72']);
  });

  it('lets only the foster carer who holds delegated authority consent, of two', () => {
    const other: CasePerson = { ...PEOPLE.fosterCarer, id: 'fosterCarer2', name: 'Mair Howell' };
    const kase = facts({ lookedAfter: true, inFosterCare: true }, WITH_DELEGATION, other);
    expect(neededSignatures(kase)[2]?.whoMay.map(({ personId }) => personId)).toEqual(['fosterCarer', 'socialWorker']);
    expect(signersOfViews(kase).map(({ personId }) => personId)).toEqual(['fosterCarer2']);
  });

  it('leaves delegated authority aside while the pupil is not looked after', () => {
    expect(decided({ inFosterCare: true }, WITH_DELEGATION)).toEqual(['parentCarer', false, 'R-NPT-18']);
  });

  it('takes delegation from foster carers only', () => {
    const parent: CasePerson = { ...PEOPLE.parent, delegatedAuthority: true };
    const kase = aCase({ pupil: aPupil({ lookedAfter: true, inFosterCare: true }), people: [parent] });
    expect(consentAuthority(kase).holder).toBe('lookedAfterSocialWorker');
  });
});
