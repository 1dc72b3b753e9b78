import { z } from 'zod/mini';

const textOf = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const wordingOf = (max: number) => z.strictObject({ en: textOf(max), cy: z.optional(textOf(max)) });

/** Words of an authority in its languages: English, and Welsh where the authority writes Welsh. */
export const WordingSchema = wordingOf(300);
/** A paragraph of an authority, to show or print as it stands. */
export const ParagraphSchema = wordingOf(3000);
export type Wording = z.infer<typeof WordingSchema>;

/** The words in a language; English where the authority gives no others. */
export const wordingIn = (wording: Wording, language: keyof Wording): string => wording[language] ?? wording.en;
