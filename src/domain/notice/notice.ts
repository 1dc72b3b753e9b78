import { z } from 'zod/mini';
import { KeySchema } from '../wording/key';
import { WordingSchema } from '../wording/wording';

const count = z.int().check(z.minimum(1), z.maximum(366));

/** When an authority is told (DOMAIN D5 point 10). `beforeStart` and `within` count school or calendar days. */
export const NoticeEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('beforeStart'), schoolDays: z.optional(count) }),
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('within'), days: count, counted: z.enum(['calendar', 'school']) }),
  z.strictObject({ kind: z.literal('extension') }),
  z.strictObject({ kind: z.literal('everyWeeks'), weeks: count }),
  z.strictObject({ kind: z.literal('halfTermStart') }),
  z.strictObject({ kind: z.literal('review') }),
  z.strictObject({ kind: z.literal('cessation') }),
]);

/** How a notice travels (D5 point 11). Only `mailbox` is mailed; for the others a person records what they did. */
export const NoticeChannelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mailbox'), mailbox: KeySchema }),
  z.strictObject({
    kind: z.literal('webForm'),
    address: z.string().check(z.regex(/^https:\/\/[^\s]+$/, 'webAddress')),
  }),
  z.strictObject({ kind: z.literal('letter') }),
  z.strictObject({ kind: z.literal('panelPaper'), panel: KeySchema }),
]);

/** What a notice is about. */
export const NoticeSubjectSchema = z.enum([
  'programme',
  'reducedTimetable',
  'alternativeProvision',
  'travel',
  'exclusion',
]);
export type NoticeSubject = z.infer<typeof NoticeSubjectSchema>;

/** Something that an authority or a person in it is to be told, as data. */
export const NoticeSchema = z.strictObject({
  key: KeySchema,
  name: WordingSchema,
  about: NoticeSubjectSchema,
  when: NoticeEventSchema,
  /** The role that is told. */
  to: KeySchema,
  /** The form that goes with it. */
  form: z.optional(KeySchema),
  answerAwaited: z.boolean(),
  channel: NoticeChannelSchema,
  rule: z.optional(z.string().check(z.maxLength(20))),
});
export type Notice = z.infer<typeof NoticeSchema>;
