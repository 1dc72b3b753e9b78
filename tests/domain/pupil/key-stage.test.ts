import { describe, expect, it } from 'vitest';
import { keyStageOf } from '../../../src/domain/pupil/key-stage';
import { YEAR_GROUPS } from '../../../src/domain/pupil/year-group';

describe('keyStageOf', () => {
  it('puts Years 1 to 11 into four key stages, and no other year group into one', () => {
    const stages = YEAR_GROUPS.map((year) => keyStageOf(year) ?? '-').join(' ');
    expect(stages).toBe('- - 1 1 2 2 2 2 3 3 3 4 4 - -');
  });

  it('knows no key stage of anything else', () => {
    expect([keyStageOf(''), keyStageOf('KS3'), keyStageOf(' 7')]).toEqual([undefined, undefined, undefined]);
  });
});
