import { z } from 'zod/mini';
import { CaseRefSchema } from '../case/case';
import { FrozenSectionSchema } from '../plan/plan';
import { Sha256Schema } from '../plan/sha256';
import { type FormId, FormIdSchema } from './form-id';

const text = (max: number) => z.string().check(z.maxLength(max));
const counted = () => z.int().check(z.minimum(1));

/**
 * A form as it was read and signed or sent: questions in the words of one language, answers, form version and pack
 * version together (RELIABILITY 5). The plan has its own shape, `FrozenPlan`.
 */
export const FrozenFormSchema = z.object({
  schemaVersion: z.literal(1),
  schoolId: text(40),
  schoolName: text(120),
  caseRef: CaseRefSchema,
  formId: FormIdSchema,
  formVersion: counted(),
  /** Which one of its kind in this case, counted from 1. */
  number: counted(),
  packId: text(60),
  packVersion: text(20),
  language: z.enum(['en', 'cy']),
  title: z.string(),
  /** What the signers declare, where the form is signed. */
  statement: z.optional(z.string()),
  /** What is always shown with the form (R-NPT-71). */
  notice: z.optional(z.string()),
  answers: z.record(z.string(), z.unknown()),
  sections: z.array(FrozenSectionSchema),
});
export type FrozenForm = z.infer<typeof FrozenFormSchema>;

/** The stored record of one filled form; key = caseRef|form|number. */
export const filledForm = <Id extends FormId, Answers extends z.core.$ZodType>(formId: Id, answers: Answers) =>
  z.object({
    schemaVersion: z.literal(1),
    formId: z.literal(formId),
    /** The version of the questions that were asked. */
    formVersion: counted(),
    caseRef: CaseRefSchema,
    /** Which one of its kind in this case, counted from 1: review 2, worksheet 3. */
    number: counted(),
    answers,
    frozen: z.optional(FrozenFormSchema),
    /** SHA-256 hex of the canonical JSON of `frozen`. */
    contentHash: z.optional(Sha256Schema),
    recordedBy: text(120),
  });

interface FilledFormKey {
  readonly caseRef: string;
  readonly formId: FormId;
  readonly number: number;
}

/** The unique key of a filled form's row. */
export const filledFormKey = (form: FilledFormKey): string => `${form.caseRef}|${form.formId}|${form.number}`;
