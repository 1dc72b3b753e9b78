import { z } from 'zod/mini';
import { isRuleId, type RuleRef } from '../rule/decision';
import type { RuleId } from '../rule/rules';

const days = z.int().check(z.minimum(1));

/** Calendar days after the base: aim for `target`, warn beyond `soft`, ask for a reason beyond `hard`. */
export const ReviewWindowSchema = z.object({ target: days, soft: days, hard: days });
export type ReviewWindow = z.infer<typeof ReviewWindowSchema>;

const RuleIdSchema = z.custom<RuleId>((value) => typeof value === 'string' && isRuleId(value));

/**
 * The windows of one authority: the first `initial.count` reviews have their own (R-NPT-02, 03; R-HCK-08; pack
 * `reviewSchedule`). `rules`: which rules of the guidance set the limit and the earlier aim.
 */
export const ReviewScheduleSchema = z.object({
  initial: z.extend(ReviewWindowSchema, { count: z.int().check(z.minimum(0)) }),
  later: ReviewWindowSchema,
  rules: z.optional(z.object({ limit: RuleIdSchema, aim: RuleIdSchema })),
});
export type ReviewSchedule = z.infer<typeof ReviewScheduleSchema>;

/** The window of a review by its number, counted from 1. */
export function reviewWindow(schedule: ReviewSchedule, reviewNumber: number): ReviewWindow {
  return reviewNumber <= schedule.initial.count ? schedule.initial : schedule.later;
}

/** The rules behind a schedule; the section on dates itself where the authority's document is not one of ours. */
export function reviewRules({ rules }: ReviewSchedule): { readonly limit: RuleRef; readonly aim: RuleRef } {
  return rules ?? { limit: 'E1', aim: 'E1' };
}
