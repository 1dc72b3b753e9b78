import { describe, expect, it } from 'vitest';
import { judgeMove } from '../../../src/domain/case/transitions';
import { aLockedPlan } from '../../support/builders';
import { ALLOWED } from '../../support/transition-facts';

const REFUSED = (transition: string) => ({
  code: 'permission.otherRole',
  path: 'by',
  effect: 'block',
  rule: `D1-${transition}`,
});

describe('Who makes a transition', () => {
  it('is in the row: the office books a meeting and does not lock a plan', () => {
    expect(judgeMove('T4', { ...ALLOWED.T4, by: 'office' }).allowed).toBe(true);
    expect(judgeMove('T7', { ...ALLOWED.T7, by: 'office' })).toEqual({
      allowed: false,
      to: 'awaitingSignatures',
      issues: [REFUSED('T7')],
      follows: [],
    });
  });

  it('is told beside every other reason, and first', () => {
    const verdict = judgeMove('T9', { ...ALLOWED.T9, by: 'coordinator', plan: aLockedPlan({ state: 'inForce' }) });
    expect(verdict.issues.map(({ code }) => code)).toEqual(['permission.otherRole', 'plan.wrongState']);
  });

  it('is whoever may record documents where the application makes the step', () => {
    expect(judgeMove('T8', { ...ALLOWED.T8, by: 'office' }).allowed).toBe(true);
    expect(judgeMove('T8', { ...ALLOWED.T8, by: 'ewo' }).issues).toEqual([REFUSED('T8')]);
  });

  it('is not asked where nobody’s role is known', () => {
    expect(judgeMove('T7', ALLOWED.T7).allowed).toBe(true);
  });
});
