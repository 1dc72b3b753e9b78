import { z } from 'zod/mini';
import { CaseRefSchema } from '../case/case';
import { InstantSchema } from '../date/iso-date';
import { PlanAnswersSchema } from './plan-answers';
import { Sha256Schema } from './sha256';

const text = (max: number) => z.string().check(z.maxLength(max));

/** One printed line of a frozen plan: the question in the words that were signed, the answer as plain text or rows. */
export const FrozenAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({ kind: z.literal('table'), columns: z.array(z.string()), rows: z.array(z.array(z.string())) }),
]);
export const FrozenQuestionSchema = z.object({ key: text(60), label: z.string(), answer: FrozenAnswerSchema });
export const FrozenSectionSchema = z.object({
  key: text(60),
  heading: z.string(),
  questions: z.array(FrozenQuestionSchema),
});
export type FrozenSection = z.infer<typeof FrozenSectionSchema>;
export type FrozenQuestion = z.infer<typeof FrozenQuestionSchema>;
export type FrozenAnswer = z.infer<typeof FrozenAnswerSchema>;

/**
 * What is signed (RELIABILITY 5): questions, answers, language, form version and pack version together.
 * Its canonical JSON gives the content hash; the PDF draws `sections` only, so a reprint next year is the same.
 */
export const FrozenPlanSchema = z.object({
  schemaVersion: z.literal(1),
  schoolId: text(40),
  schoolName: text(120),
  caseRef: CaseRefSchema,
  planVersion: z.number(),
  formId: z.literal('c1'),
  formVersion: z.number(),
  packId: text(60),
  packVersion: text(20),
  language: z.enum(['en', 'cy']),
  /** The title and statement that the signers read, in that language. */
  title: z.string(),
  statement: z.string(),
  answers: PlanAnswersSchema,
  sections: z.array(FrozenSectionSchema),
});
export type FrozenPlan = z.infer<typeof FrozenPlanSchema>;

/** `draft` is written; `locked` waits for signatures; `inForce` is signed; `superseded` was locked or in force before. */
export const PlanStateSchema = z.enum(['draft', 'locked', 'inForce', 'superseded']);
export type PlanState = z.infer<typeof PlanStateSchema>;

/** One version of a plan; key = caseRef|version. */
export const PlanSchema = z.object({
  schemaVersion: z.literal(1),
  caseRef: CaseRefSchema,
  version: z.number(),
  state: PlanStateSchema,
  answers: PlanAnswersSchema,
  frozen: z.optional(FrozenPlanSchema),
  /** SHA-256 hex of the canonical JSON of `frozen`. */
  contentHash: z.optional(Sha256Schema),
  lockedAt: z.optional(InstantSchema),
  lockedBy: z.optional(text(120)),
  /** Set once all required signatures are there (T8). */
  inForceAt: z.optional(InstantSchema),
});
export type Plan = z.infer<typeof PlanSchema>;

/** The unique key of a plan row. */
export const planKey = (p: Pick<Plan, 'caseRef' | 'version'>): string => `${p.caseRef}|${p.version}`;
