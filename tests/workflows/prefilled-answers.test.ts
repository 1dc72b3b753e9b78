import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/domain/case/case';
import { day } from '../../src/domain/date/iso-date';
import { prefilledAnswers } from '../../src/workflows/prefilled-answers';
import { aCase, aPupil, PEOPLE } from '../support/builders';

const prefilled = (more: Partial<Case>) =>
  prefilledAnswers({ kase: aCase(more), contributions: [], held: { heldOn: day('2026-10-05'), attendance: [] } });

describe('The plan of a looked-after pupil', () => {
  const pupil = aPupil({ lookedAfter: true, inFosterCare: true });
  const worker = { ...PEOPLE.socialWorker, phone: '01639 555 010' };

  it('begins with the carer’s authority and the social worker, as the case has them (R-NPT-72)', () => {
    const carer = { ...PEOPLE.fosterCarer, delegatedAuthority: true };
    expect(prefilled({ pupil, people: [...aCase().people, carer, worker] })).toMatchObject({
      inFosterCare: true,
      delegatedAuthority: true,
      socialWorker: worker.name,
      socialWorkerEmail: worker.email,
      socialWorkerPhone: '01639 555 010',
    });
  });

  it('leaves open what the case does not say', () => {
    const answers = prefilled({ pupil, people: aCase().people });
    expect(Object.keys(answers).filter((key) => /delegated|socialWorker/.test(key))).toEqual([]);
  });

  it('is the only one that names a social worker', () => {
    expect(prefilled({ people: [...aCase().people, worker] })).not.toHaveProperty('socialWorker');
  });
});

describe('A plan', () => {
  it('begins with what the pupil said about an adult to bring along (R-NPT-28)', () => {
    const [lead] = aCase().people;
    expect(prefilled({ chosenAdult: { answer: 'named', personId: lead?.id ?? '' } })).toMatchObject({
      chosenAdultAnswer: 'named',
      chosenAdult: lead?.name,
    });
    expect(prefilled({ chosenAdult: { answer: 'declined', note: 'Only Mum' } })).toMatchObject({
      chosenAdultAnswer: 'declined',
      chosenAdultNote: 'Only Mum',
    });
    expect(prefilled({ chosenAdult: { answer: 'notAsked' } })).not.toHaveProperty('chosenAdultAnswer');
  });

  it('begins with alternative provision where the case says so, and asks where it does not', () => {
    expect(prefilled({ alternativeProvision: true })).toMatchObject({ hasAlternativeProvision: true });
    expect(prefilled({})).not.toHaveProperty('hasAlternativeProvision');
  });
});
