import { z } from 'zod/mini';
import { KeySchema } from '../wording/key';
import { WordingSchema } from '../wording/wording';

const figure = z.number().check(z.minimum(0), z.maximum(10000));

/** What is counted. Days are school days; `reviewsWithoutImpact` counts the latest reviews in a row. */
export const MeasureSchema = z.enum([
  'exclusions',
  'exclusionDays',
  'longestExclusionDays',
  'absenceDays',
  'attendancePercent',
  'reviewsWithoutImpact',
]);
export type Measure = z.infer<typeof MeasureSchema>;

/**
 * Over which time something is counted, always up to today: `term` the term that began last, `year` the school year
 * from 1 September, `rolling` the last calendar days with today counted, `latest` for measures that are one figure.
 */
export const ScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ever') }),
  z.strictObject({ kind: z.literal('latest') }),
  z.strictObject({ kind: z.literal('term') }),
  z.strictObject({ kind: z.literal('year') }),
  z.strictObject({ kind: z.literal('rolling'), days: z.int().check(z.minimum(1), z.maximum(3660)) }),
]);
export type Scope = z.infer<typeof ScopeSchema>;

export const ComparisonSchema = z.enum(['atLeast', 'moreThan', 'atMost', 'lessThan']);
export type Comparison = z.infer<typeof ComparisonSchema>;

/**
 * One thing that must hold. `range` is "2 or 3": expected from `from`, at the latest by `to`, and still holding above.
 * `event` has no number: a managed move in, a return from a long absence.
 */
export const TriggerConditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('figure'),
    measure: MeasureSchema,
    comparison: ComparisonSchema,
    figure,
    scope: ScopeSchema,
  }),
  z.strictObject({ kind: z.literal('range'), measure: MeasureSchema, from: figure, to: figure, scope: ScopeSchema }),
  z.strictObject({ kind: z.literal('event'), event: KeySchema, scope: ScopeSchema }),
]);
export type TriggerCondition = z.infer<typeof TriggerConditionSchema>;

export const StrengthSchema = z.enum(['may', 'should', 'must']);
export type Strength = z.infer<typeof StrengthSchema>;

/** What a trigger calls for; words: `issue.trigger.<calls>`. */
export const TriggerPurposeSchema = z.enum([
  'programme',
  'programmeBeforeReturn',
  'consultation',
  'furtherSupport',
  'nextStage',
]);

/** When an authority expects something to begin, as data (DOMAIN D5 point 4). */
export const TriggerSchema = z.strictObject({
  key: KeySchema,
  name: WordingSchema,
  calls: TriggerPurposeSchema,
  strength: StrengthSchema,
  /** What the software does; without it the strength decides: may informs, should warns, must asks for a reason. */
  effect: z.optional(z.enum(['auto', 'inform', 'warn', 'reason'])),
  /** The rule of DOMAIN B that it carries, where it has one. */
  rule: z.optional(z.string().check(z.maxLength(20))),
  /** Who is to be consulted or offered. */
  who: z.optional(WordingSchema),
  match: z.enum(['all', 'any']),
  when: z.array(TriggerConditionSchema).check(z.minLength(1)),
});
export type Trigger = z.infer<typeof TriggerSchema>;
