import { describe, expect, it } from 'vitest';
import { FrozenPlanSchema, PlanSchema, PlanStateSchema, planKey } from '../../../src/domain/plan/plan';
import { aPlan, caseRef, planAnswers, SOME_HASH } from '../../support/builders';
import { keptOf, refusedIn } from '../../support/kept-of';

const frozen = {
  schemaVersion: 1,
  schoolId: '6710001',
  schoolName: 'Ysgol Bryn Glas',
  caseRef: 'PSP-0142',
  planVersion: 2,
  formId: 'c1',
  formVersion: 3,
  packId: 'npt',
  packVersion: '2026.1',
  language: 'cy',
  title: 'Rhaglen Cymorth Bugeiliol',
  statement: 'Rwy’n cytuno.',
  answers: planAnswers(),
  sections: [
    {
      key: 'about',
      heading: 'Amdanaf i',
      questions: [
        { key: 'pupilName', label: 'Enw', answer: { kind: 'text', text: 'Owain Jones' } },
        { key: 'riskBasis', label: 'Pam', answer: { kind: 'list', items: ['Ymddieithrio'] } },
        {
          key: 'outcomes',
          label: 'Deilliannau',
          answer: { kind: 'table', columns: ['Beth'], rows: [['Aros yn y wers']] },
        },
      ],
    },
  ],
};
const plan = {
  ...aPlan({ version: 2, state: 'inForce', contentHash: SOME_HASH, lockedBy: 'Angharad Rees' }),
  frozen,
  lockedAt: '2026-10-06T10:00:00Z',
  inForceAt: '2026-10-06T10:20:00Z',
};

describe('A stored plan', () => {
  it('keeps its answers, what was frozen, its hash and its moments', () => {
    expect(keptOf(PlanSchema, plan)).toEqual(plan);
    expect(refusedIn(PlanSchema, aPlan())).toEqual([]);
  });

  it('is in one of four states', () => {
    expect(PlanStateSchema.options).toEqual(['draft', 'locked', 'inForce', 'superseded']);
  });

  it.each([
    ['schemaVersion', 2],
    ['caseRef', '0142'],
    ['state', 'signed'],
    ['contentHash', 'a'],
    ['lockedBy', 'x'.repeat(121)],
    ['lockedAt', '2026-10-06'],
  ])('is refused with %s %j', (field, value) => {
    expect(refusedIn(PlanSchema, { ...plan, [field]: value })).toEqual([field]);
  });

  it('has one row for each version of a case', () => {
    expect(planKey({ caseRef: caseRef('PSP-0142'), version: 2 })).toBe('PSP-0142|2');
  });
});

describe('A frozen plan (RELIABILITY 5)', () => {
  it('keeps texts, lists and tables as they were signed', () => {
    expect(keptOf(FrozenPlanSchema, frozen)).toEqual(frozen);
  });

  it('is form C1, in Welsh or English', () => {
    expect(refusedIn(FrozenPlanSchema, { ...frozen, language: 'en' })).toEqual([]);
    expect(refusedIn(FrozenPlanSchema, { ...frozen, language: 'fr' })).toEqual(['language']);
    expect(refusedIn(FrozenPlanSchema, { ...frozen, formId: 'c2' })).toEqual(['formId']);
  });

  it('has a name of the school of at most 120 characters', () => {
    expect(refusedIn(FrozenPlanSchema, { ...frozen, schoolName: 'x'.repeat(120) })).toEqual([]);
    expect(refusedIn(FrozenPlanSchema, { ...frozen, schoolName: 'x'.repeat(121) })).toEqual(['schoolName']);
  });
});
