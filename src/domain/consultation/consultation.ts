import { z } from 'zod/mini';
import { because, type Decision, ruleOr } from '../rule/decision';
import { StrengthSchema } from '../trigger/trigger';
import { KeySchema } from '../wording/key';
import { WordingSchema } from '../wording/wording';

/** What somebody must have been asked about first. */
export const ConsultedActionSchema = z.enum([
  'programme',
  'reducedTimetable',
  'alternativeProvision',
  'exclusion',
  'permanentExclusion',
  'managedMove',
]);
export type ConsultedAction = z.infer<typeof ConsultedActionSchema>;

/** A consultation that comes before an action (DOMAIN D5 point 12). */
export const ConsultationSchema = z.strictObject({
  key: KeySchema,
  before: ConsultedActionSchema,
  who: WordingSchema,
  strength: StrengthSchema,
  rule: z.optional(z.string().check(z.maxLength(20))),
});
export type Consultation = z.infer<typeof ConsultationSchema>;

/** A consultation that did not happen yet. */
export interface OpenConsultation extends Decision<'consultation.open'> {
  readonly consultation: Consultation;
}

const EFFECT = { must: 'block', should: 'warn', may: 'inform' } as const;

/** Which consultations are still open before an action (R-HCK-16, 19): must blocks it, should warns, may informs. */
export function openConsultations(
  consultations: readonly Consultation[],
  before: ConsultedAction,
  held: readonly string[],
): OpenConsultation[] {
  return consultations
    .filter((each) => each.before === before && !held.includes(each.key))
    .map((consultation) => {
      const { key, strength, rule } = consultation;
      const why = because(ruleOr(rule, 'D5-12'), { consultation: key, before });
      return { effect: EFFECT[strength], code: 'consultation.open', why, consultation };
    });
}
