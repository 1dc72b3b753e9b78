import { z } from 'zod/mini';
import { KeySchema } from '../wording/key';
import { WordingSchema } from '../wording/wording';

/** How somebody takes part in a meeting. `onRequest` gives advice when asked and is never invited. */
export const AttendeeLevelSchema = z.enum(['required', 'optional', 'notify', 'onRequest', 'notInvolved']);
export type AttendeeLevel = z.infer<typeof AttendeeLevelSchema>;

/** What must be true of a case for a row to speak. */
export const AttendeeConditionSchema = z.enum([
  'always',
  'attendanceIssue',
  'reducedTimetable',
  'alternativeProvision',
  'permanentExclusionRisk',
  'exclusions',
  'aln',
  'alnPlan',
  'lookedAfter',
  'fosterCare',
  'socialCare',
  'pupilInvited',
  'chosenAdultNamed',
]);
export type AttendeeCondition = z.infer<typeof AttendeeConditionSchema>;

/** One row of an authority's table of who comes (DOMAIN D5 point 6). */
export const AttendeeRuleSchema = z.strictObject({
  /** A role of DOMAIN A, or an officer that only this authority has. */
  role: KeySchema,
  /** The authority's title; needed for an officer of its own. */
  name: z.optional(WordingSchema),
  when: AttendeeConditionSchema,
  /** Only at these stages of the programme. */
  stages: z.optional(z.array(KeySchema).check(z.minLength(1))),
  planning: AttendeeLevelSchema,
  review: AttendeeLevelSchema,
  /** Who comes instead when nobody of the role can. */
  substitute: z.optional(KeySchema),
  rule: z.optional(z.string().check(z.maxLength(20))),
});
export type AttendeeRule = z.infer<typeof AttendeeRuleSchema>;
