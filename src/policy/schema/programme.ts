import { z } from 'zod/mini';
import { LengthSchema } from '../../domain/programme/length';
import { KeySchema } from '../../domain/wording/key';
import { ParagraphSchema, WordingSchema } from '../../domain/wording/wording';

const age = z.int().check(z.minimum(0), z.maximum(25));
export const PhaseSchema = z.enum(['nursery', 'primary', 'secondary', 'postSixteen']);

/** Whom the guidance speaks about, and how strongly (D5 point 17). What is absent is not limited. */
export const PackScopeSchema = z.strictObject({
  settings: z.optional(z.array(KeySchema).check(z.minLength(1))),
  phases: z.optional(z.array(PhaseSchema).check(z.minLength(1))),
  ages: z.optional(z.strictObject({ from: age, to: age })),
  guidance: z.optional(z.enum(['required', 'optional'])),
});

/** How long a programme lasts, and what must happen by its end (D5 point 1). */
export const ProgrammeSchema = z.strictObject({
  endDateRequired: z.boolean(),
  length: z.optional(LengthSchema),
  mayExtend: z.optional(z.boolean()),
  byEnd: z.optional(WordingSchema),
});

/** A stage of the programme, in the order of the list. */
export const StageSchema = z.strictObject({ key: KeySchema, name: WordingSchema, entry: z.optional(WordingSchema) });

/** A kind of review with its form and people (D5 point 3). */
export const ReviewTypeSchema = z.strictObject({
  key: KeySchema,
  name: WordingSchema,
  form: z.optional(KeySchema),
  attendees: z.optional(z.array(KeySchema).check(z.minLength(1))),
  recipients: z.optional(z.array(KeySchema).check(z.minLength(1))),
});

/** Something that is done every day or week while the programme runs. */
export const RoutineSchema = z.strictObject({
  key: KeySchema,
  what: z.enum(['checkIn', 'monitoring', 'feedback', 'progressReview']),
  with: z.enum(['pupil', 'parentCarer', 'supportServices']),
  every: z.enum(['day', 'week']),
  rule: z.optional(z.string().check(z.maxLength(20))),
});

/** Who signs; `orReason`: a recorded reason may stand for the signature. */
export const SignatureLineSchema = z.strictObject({
  key: z.enum(['pupil', 'school', 'parentCarer']),
  orReason: z.boolean(),
  when: z.optional(WordingSchema),
});

/** One entry of a list that people tick or are reminded of. */
export const NamedSchema = z.strictObject({ key: KeySchema, name: WordingSchema });

/** A list of prompts (D5 point 20). */
export const PromptListSchema = z.strictObject({
  key: KeySchema,
  title: WordingSchema,
  items: z.array(WordingSchema).check(z.minLength(1)),
});

/** A sentence of the authority that is shown and printed as it stands (D5 point 19). */
export const StatementSchema = z.strictObject({
  key: KeySchema,
  where: z.enum(['plan', 'review', 'reducedTimetable', 'alternativeProvision', 'travel', 'exclusion', 'invitation']),
  printed: z.boolean(),
  text: ParagraphSchema,
  rule: z.optional(z.string().check(z.maxLength(20))),
});

/** A printed letter beside an invitation (D5 point 15). */
export const LetterSchema = z.strictObject({
  key: KeySchema,
  name: WordingSchema,
  beside: z.enum(['planning', 'review', 'closing']),
  to: KeySchema,
  paragraphs: z.array(ParagraphSchema).check(z.minLength(1)),
});

/** A panel, how often it meets and what it is shown (D5 point 16). */
export const PanelSchema = z.strictObject({
  key: KeySchema,
  name: WordingSchema,
  frequency: z.optional(
    z.strictObject({
      every: z.int().check(z.minimum(1), z.maximum(52)),
      unit: z.enum(['week', 'month', 'halfTerm', 'term', 'year']),
    }),
  ),
  lists: z.array(z.enum(['openProgrammes', 'reducedTimetables', 'alternativeProvision', 'requests', 'concerns'])),
  ages: z.optional(z.strictObject({ from: age, to: age })),
});

/** A form at its step and phase, in the order of the list, with fields that only this pack has (D5 point 14). */
export const PackFormSchema = z.strictObject({
  key: KeySchema,
  /** The form of DOMAIN C that it is; without one it is the authority's own. */
  canonical: z.optional(z.string().check(z.regex(/^C(\d|1[0-5])$/, 'formNumber'))),
  name: WordingSchema,
  step: z.enum([
    'contribution',
    'planning',
    'review',
    'reducedTimetable',
    'placement',
    'referral',
    'stage',
    'travel',
    'audit',
  ]),
  phase: z.optional(PhaseSchema),
  extraFields: z.optional(
    z.array(
      z.strictObject({
        key: KeySchema,
        label: WordingSchema,
        kind: z.enum(['text', 'longText', 'date', 'number', 'yesNo']),
        required: z.boolean(),
      }),
    ),
  ),
});
