import { z } from 'zod/mini';
import { LengthSchema } from '../programme/length';
import { KeySchema } from '../wording/key';
import { WordingSchema } from '../wording/wording';

/** What an authority thinks of a reason for a reduced timetable (DOMAIN D5 point 8). */
export const TimetableReasonSchema = z.strictObject({
  key: KeySchema,
  name: WordingSchema,
  stance: z.enum(['allowed', 'discouraged', 'forbidden']),
  rule: z.optional(z.string().check(z.maxLength(20))),
});
export type TimetableReason = z.infer<typeof TimetableReasonSchema>;

/** How long a reduced timetable may last, by its reason; `any` speaks where a reason has no limit of its own (D5 point 7). */
export const TimetableLimitSchema = z.discriminatedUnion('kind', [
  z.strictObject({ reason: KeySchema, kind: z.literal('none') }),
  z.strictObject({ reason: KeySchema, kind: z.literal('hard'), length: LengthSchema }),
  z.strictObject({ reason: KeySchema, kind: z.literal('authoriseBeyond'), length: LengthSchema, by: WordingSchema }),
  z.strictObject({ reason: KeySchema, kind: z.literal('notifyBeyond'), length: LengthSchema, by: WordingSchema }),
]);
export type TimetableLimit = z.infer<typeof TimetableLimitSchema>;

/** What an authority calls reduced (D5 point 9): below a table by year group, below one figure, or minutes missed a day. */
export const ReducedBySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('table') }),
  z.strictObject({ kind: z.literal('oneFigure'), minutesAWeek: z.int().check(z.minimum(1), z.maximum(3000)) }),
  z.strictObject({ kind: z.literal('minutesMissedADay'), minutes: z.int().check(z.minimum(1), z.maximum(600)) }),
]);
export type ReducedBy = z.infer<typeof ReducedBySchema>;
