import { z } from 'zod/mini';
import { EFFECTS } from '../../domain/rule/decision';
import { FORCES } from '../../domain/rule/rules';

const sentence = z.string().check(z.regex(/^\S.{10,400}\.$/));
const heading = z.string().check(z.minLength(3));

/** One rule of a guidance document in plain words: where it stands, what it asks, what the software does with it. */
export const RuleWordsSchema = z.object({
  /** The headings of the document, `; ` between several. */
  clause: heading,
  force: z.enum(FORCES),
  says: sentence,
  does: sentence,
  effects: z.array(z.enum(EFFECTS)).check(z.minLength(1)),
});
export type RuleWords = z.infer<typeof RuleWordsSchema>;

/** The rules of one guidance document (DOMAIN B1 to B4), by id, in the order of the document. */
export const RuleFileSchema = z.object({
  title: heading,
  document: heading,
  rules: z.record(z.string().check(z.regex(/^R-[A-Z0-9]{2,4}-\d{2}$/)), RuleWordsSchema),
});
export type RuleFile = z.infer<typeof RuleFileSchema>;
