import { z } from 'zod/mini';

const days = z.int().check(z.minimum(1));

/** Calendar days after the base: aim for `target`, warn beyond `soft`, ask for a reason beyond `hard`. */
export const ReviewWindowSchema = z.object({ target: days, soft: days, hard: days });
export type ReviewWindow = z.infer<typeof ReviewWindowSchema>;

/** The windows of one authority: the first `initial.count` reviews have their own (R-NPT-02, 03; pack `reviewSchedule`). */
export const ReviewScheduleSchema = z.object({
  initial: z.extend(ReviewWindowSchema, { count: z.int().check(z.minimum(0)) }),
  later: ReviewWindowSchema,
});
export type ReviewSchedule = z.infer<typeof ReviewScheduleSchema>;

/** The window of a review by its number, counted from 1. */
export function reviewWindow(schedule: ReviewSchedule, reviewNumber: number): ReviewWindow {
  return reviewNumber <= schedule.initial.count ? schedule.initial : schedule.later;
}
