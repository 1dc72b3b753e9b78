import { describe, expect, it } from 'vitest';
import { PlanAnswersSchema } from '../../src/domain/plan/plan-answers';
import { planForm } from '../../src/forms/c1/plan.form';
import { reviewForm } from '../../src/forms/c2/review.form';
import { unitReferralForm } from '../../src/forms/c12/unit-referral.form';
import { stageOneForm } from '../../src/forms/c13/stage-one.form';
import { stageThreeForm } from '../../src/forms/c13/stage-three.form';
import { stageTwoForm } from '../../src/forms/c13/stage-two.form';
import { checkForm } from '../../src/forms/check-form';
import type { AnyForm } from '../../src/forms/form';
import { readAnswers } from '../../src/forms/read-answers';
import plan from './fixtures/plan-v1.json';
import review from './fixtures/review-v1.json';
import stageOne from './fixtures/stage-one-v1.json';
import unitReferral from './fixtures/unit-referral-v1.json';

/** What only one of the stages asks does not belong to the others. */
const { meetingOn, targets: _targets, ...entry } = stageOne;
const common = Object.fromEntries(Object.entries(entry).slice(0, 8));

const KEPT: readonly (readonly [name: string, form: AnyForm, answers: object])[] = [
  ['a plan (C1)', planForm, plan],
  ['a review (C2)', reviewForm, review],
  ['a referral to the Re-engagement Unit (C12)', unitReferralForm, unitReferral],
  ['Stage 1 (C13)', stageOneForm, stageOne],
  ['Stage 2 (C13)', stageTwoForm, { ...common, meetingOn }],
  ['Stage 3 (C13)', stageThreeForm, { ...common, incident: 'A serious incident on 12 October' }],
];

describe('Answers that were given to version 1 of a form', () => {
  it.each(KEPT)('are read as they were by version 2: %s', (_name, form, answers) => {
    expect(form.version).toBe(2);
    expect(readAnswers(form, 1, answers)).toEqual({ ok: true, value: answers });
  });

  it('to the plan (C1) are still the stored plan of a draft, and nothing new stops it from being signed', () => {
    expect(PlanAnswersSchema.parse(plan)).toEqual(plan);
    expect(checkForm(planForm, plan).map(({ path, effect }) => [path, effect])).toEqual([
      ['chosenAdultAnswer', 'warn'],
      ['hasAlternativeProvision', 'warn'],
    ]);
  });

  it('to the plan (C1) of a looked-after pupil ask who may agree, and warn about the social worker (R-NPT-72)', () => {
    const asked = checkForm(planForm, { ...plan, lookedAfter: true, inFosterCare: true });
    expect(asked.filter(({ rule }) => rule === 'R-NPT-72' || rule === 'C1-6').map(({ path }) => path)).toEqual([
      'delegatedAuthority',
      'socialWorker',
      'socialWorkerEmail',
      'socialWorkerPhone',
    ]);
    expect(asked.filter(({ effect }) => effect === 'block')).toEqual([]);
    const open = checkForm(planForm, { ...plan, lookedAfter: true });
    expect(open.filter(({ effect }) => effect === 'block').map(({ path }) => path)).toEqual(['inFosterCare']);
  });
});
