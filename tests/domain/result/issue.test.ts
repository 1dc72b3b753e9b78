import { describe, expect, it } from 'vitest';
import { asksReason, blocks, onePerPlace, warns } from '../../../src/domain/result/issue';

describe('onePerPlace', () => {
  it('lets the first speak for its place', () => {
    const required = blocks('required', 'reducedTimetable.end');
    const rule = blocks('rtt.endMissing', 'reducedTimetable.end', { rule: 'R-NPT-53' });
    expect(onePerPlace([required, rule])).toEqual([required]);
  });

  it('never hides a stronger issue behind a weaker one', () => {
    const warning = warns('review.late', 'reviewDate');
    const reason = asksReason('review.beyondLimit', 'reviewDate');
    const block = blocks('review.holiday', 'reviewDate');
    expect(onePerPlace([warning, reason, block])).toEqual([block]);
    expect(onePerPlace([block, warning])).toEqual([block]);
  });

  it('keeps every place', () => {
    expect(onePerPlace([blocks('a', 'x'), warns('b', 'y')])).toEqual([blocks('a', 'x'), warns('b', 'y')]);
  });
});
