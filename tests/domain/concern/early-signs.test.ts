import { describe, expect, it } from 'vitest';
import { EARLY_SIGNS, EarlySignSchema, earlySignsSeen } from '../../../src/domain/concern/early-signs';

describe('Early signs', () => {
  it('are the five of the toolkit (R-KS3-10)', () => {
    expect(EARLY_SIGNS).toEqual(['attendance', 'performance', 'appearance', 'manner', 'socialGrouping']);
    expect(EARLY_SIGNS.map((sign) => EarlySignSchema.parse(sign))).toEqual(EARLY_SIGNS);
  });

  it('are shown once each, in that order; an empty list asks nothing (R-KS3-10)', () => {
    expect(earlySignsSeen([])).toEqual([]);
    expect(earlySignsSeen(['manner', 'attendance', 'manner'])).toEqual(
      ['attendance', 'manner'].map((sign) => ({
        effect: 'inform',
        code: `earlySign.${sign}`,
        why: { rule: 'R-KS3-10', clause: 'Activity 3.2: Early identification of needs', inputs: { sign } },
      })),
    );
  });
});
