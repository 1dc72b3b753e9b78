import { describe, expect, it } from 'vitest';
import { ReviewScheduleSchema, reviewRules, reviewWindow } from '../../../src/domain/review/review-schedule';
import { NPT_SCHEDULE } from '../../support/builders';
import { keptOf, refusedIn } from '../../support/kept-of';

describe('a review schedule', () => {
  it('has its own window for as many first reviews as it says', () => {
    expect(reviewWindow(NPT_SCHEDULE, 2)).toMatchObject({ target: 21, soft: 28, hard: 42 });
    expect(reviewWindow(NPT_SCHEDULE, 3)).toMatchObject({ target: 42, soft: 42, hard: 42 });
  });

  it('names the rules it comes from, or none', () => {
    expect(reviewRules(NPT_SCHEDULE)).toEqual({ limit: 'R-NPT-02', aim: 'R-NPT-03' });
    const { rules: _rules, ...schedule } = NPT_SCHEDULE;
    expect(reviewRules(schedule)).toEqual({ limit: 'E1', aim: 'E1' });
    expect(ReviewScheduleSchema.safeParse(schedule).success).toBe(true);
  });

  it('is kept as the pack has it', () => {
    expect(keptOf(ReviewScheduleSchema, NPT_SCHEDULE)).toEqual(NPT_SCHEDULE);
    const wrong = { ...NPT_SCHEDULE, initial: { ...NPT_SCHEDULE.initial, count: -1 }, later: { target: 0, soft: 1 } };
    expect(refusedIn(ReviewScheduleSchema, wrong)).toEqual(['initial.count', 'later.target', 'later.hard']);
  });

  it.each([['R-NPT-99'], [2], [undefined], [['R-NPT-02']]])('cannot name %j for a rule', (limit) => {
    const rules = { limit, aim: 'R-NPT-03' };
    expect(ReviewScheduleSchema.safeParse({ ...NPT_SCHEDULE, rules }).success).toBe(false);
  });
});
