import { describe, expect, it } from 'vitest';
import { adviseExclusionLength, checkExclusionReason } from '../../../src/domain/exclusion/check-exclusion';

describe('An exclusion', () => {
  it.each(['academicPerformance', 'lateness', 'truancy', 'minorUniformBreach', 'parentBehaviour'] as const)(
    'for %s is illegal (R-HCK-22)',
    (reason) => {
      expect(checkExclusionReason(reason)).toEqual([
        { code: 'exclusion.illegalReason', path: 'reason', effect: 'warn', rule: 'R-HCK-22' },
      ]);
    },
  );

  it('for a breach of the behaviour policy is not (R-HCK-22)', () => {
    expect(checkExclusionReason('behaviourPolicyBreach')).toEqual([]);
  });

  it('is as short as possible: three days are often enough (R-HCK-23)', () => {
    expect(adviseExclusionLength(3)).toEqual([]);
    expect(adviseExclusionLength(3.5)).toEqual([
      {
        effect: 'inform',
        code: 'exclusion.asShortAsPossible',
        why: {
          rule: 'R-HCK-23',
          clause: 'Wellbeing guide: Fixed-Term Exclusion',
          inputs: { schoolDays: 3.5, oftenEnoughDays: 3 },
        },
      },
    ]);
  });
});
