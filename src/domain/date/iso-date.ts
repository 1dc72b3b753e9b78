import { z } from 'zod/mini';

/** A calendar day, `YYYY-MM-DD`, that exists. Dates of the domain are civil dates (DOMAIN E1). */
export const IsoDateSchema = z.iso.date().brand<'IsoDate'>();
export type IsoDate = z.infer<typeof IsoDateSchema>;

/** Wall-clock time in Europe/London, `HH:MM`, 24 hours. */
export const WallTimeSchema = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
  .brand<'WallTime'>();
export type WallTime = z.infer<typeof WallTimeSchema>;

/** A moment in UTC, `YYYY-MM-DDTHH:MM:SS(.sss)Z`. */
export const InstantSchema = z.iso.datetime().brand<'Instant'>();
export type Instant = z.infer<typeof InstantSchema>;

/** The only zone the product works in; stored with every time that leaves the house. */
export const SCHOOL_ZONE = 'Europe/London';

/** The day as a branded value, or undefined when the text is not a day that exists. */
export function isoDate(text: string): IsoDate | undefined {
  const parsed = IsoDateSchema.safeParse(text);
  return parsed.success ? parsed.data : undefined;
}

/** For literals in code and tests: throws when the text is not a day. */
export function day(text: string): IsoDate {
  return IsoDateSchema.parse(text);
}

/** For literals in code and tests: throws when the text is not a wall time. */
export function wallTime(text: string): WallTime {
  return WallTimeSchema.parse(text);
}

/** For literals in code and tests: throws when the text is not a UTC moment. */
export function instant(text: string): Instant {
  return InstantSchema.parse(text);
}
