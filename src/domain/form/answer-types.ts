import { z } from 'zod/mini';
import { IsoDateSchema, WallTimeSchema } from '../date/iso-date';

/** The kinds of answer that the stored records of forms are made of: right types, nothing required (DOMAIN C). */

/** The identifier of a row, so that two writers' lists can be merged. */
export const rowId = () => z.string().check(z.maxLength(64));

/** Text inside a row: never absent there, empty while nobody wrote it. */
export const cellText = (max: number) => z.string().check(z.maxLength(max));

/** One line of at most `max` characters. */
export const text = (max: number) => z.optional(cellText(max));

/** Long text holds 5,000 characters (DESIGN 2.1). */
export const longText = () => text(5000);

/** A civil day. */
export const date = () => z.optional(IsoDateSchema);

/** A wall time in Europe/London. */
export const time = () => z.optional(WallTimeSchema);

export const yesNo = () => z.optional(z.boolean());

/** A number of at least `min`, and of at most `max` where there is one. */
export const number = (min: number, max = Number.MAX_SAFE_INTEGER) =>
  z.optional(z.number().check(z.minimum(min), z.maximum(max)));

export const choice = <const Values extends readonly string[]>(values: Values) => z.optional(z.enum(values));

export const choices = <const Values extends readonly string[]>(values: Values) => z.optional(z.array(z.enum(values)));

/** A list that people add rows to. */
export const rows = <Cells extends z.core.$ZodLooseShape>(cells: Cells) =>
  z.optional(z.array(z.object({ id: rowId(), ...cells })));

/** A table with fixed rows: a row that nobody touched is absent. */
export const grid = <const Rows extends readonly string[], Cells extends z.core.$ZodLooseShape>(
  names: Rows,
  cells: Cells,
) => z.optional(z.partialRecord(z.enum(names), z.object(cells)));

/** The answers of one form, with the sections that staff marked as completed. */
export const formAnswers = <Answers extends z.core.$ZodLooseShape>(answers: Answers) =>
  z.object({ ...answers, completedSections: z.optional(z.array(cellText(40))) });
