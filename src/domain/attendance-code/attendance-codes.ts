import { z } from 'zod/mini';
import { type IsoDate, IsoDateSchema } from '../date/iso-date';

/** What a registration code is used for on a reduced timetable. */
export const CodeUseSchema = z.enum(['absentByAgreement', 'presentAtProvision']);
export type CodeUse = z.infer<typeof CodeUseSchema>;

/**
 * One registration code of an authority and the civil days on which it holds, both included: codes change by
 * regulation, so they are data (DOMAIN F-9). Without a day it holds from always, or until further notice.
 */
export const AttendanceCodeSchema = z.object({
  code: z.string().check(z.minLength(1), z.maxLength(4)),
  use: CodeUseSchema,
  validFrom: z.optional(IsoDateSchema),
  validUntil: z.optional(IsoDateSchema),
});
export type AttendanceCode = z.infer<typeof AttendanceCodeSchema>;

/** The code for a use on a civil day, the first that holds; undefined when the authority defines none for it. */
export function codeInUse(use: CodeUse, on: IsoDate, codes: readonly AttendanceCode[]): string | undefined {
  return codes.find((each) => each.use === use && holdsOn(each, on))?.code;
}

function holdsOn({ validFrom, validUntil }: AttendanceCode, on: IsoDate): boolean {
  return (validFrom === undefined || validFrom <= on) && (validUntil === undefined || on <= validUntil);
}
