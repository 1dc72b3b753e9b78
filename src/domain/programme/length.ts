import { z } from 'zod/mini';
import type { IsoDate } from '../date/iso-date';
import { addDays, addSchoolDays, isSchoolDay, lastSchoolDay, weekdayOf } from '../date/school-day';
import type { TermCalendar } from '../settings/settings';

/** A time that an authority sets. A school week is a Monday-to-Sunday week with at least one school day. */
export const LengthSchema = z.strictObject({
  number: z.int().check(z.minimum(1), z.maximum(1000)),
  unit: z.enum(['day', 'week']),
  counted: z.enum(['calendar', 'school']),
});
export type Length = z.infer<typeof LengthSchema>;

const DAYS_A_WEEK = 7;
/** Longer than any holiday: where no school week is found within it, the calendar has ended. */
const LONGEST_GAP_WEEKS = 18;

/**
 * The last civil day of a time that begins on `start`, the first day counted (DOMAIN D5 point 1, E3): twelve calendar
 * weeks from a Monday end on a Sunday, twelve school weeks on the last school day of the twelfth week with one.
 * Undefined where the calendar ends before.
 */
export function lastDayOf(length: Length, start: IsoDate, calendar: TermCalendar): IsoDate | undefined {
  const { number, unit, counted } = length;
  if (counted === 'calendar') return addDays(start, number * (unit === 'week' ? DAYS_A_WEEK : 1) - 1);
  return unit === 'day' ? lastOfSchoolDays(number, start, calendar) : lastOfSchoolWeeks(number, start, calendar);
}

function lastOfSchoolDays(number: number, start: IsoDate, calendar: TermCalendar): IsoDate | undefined {
  const left = isSchoolDay(start, calendar) ? number - 1 : number;
  return left === 0 ? start : addSchoolDays(start, left, calendar);
}

function lastOfSchoolWeeks(number: number, start: IsoDate, calendar: TermCalendar): IsoDate | undefined {
  let first = start;
  let found = 0;
  for (let gap = 0; gap < LONGEST_GAP_WEEKS; ) {
    const sunday = addDays(first, DAYS_A_WEEK - weekdayOf(first));
    const last = lastSchoolDay(first, sunday, calendar);
    found += last ? 1 : 0;
    gap = last ? 0 : gap + 1;
    if (last && found === number) return last;
    first = addDays(sunday, 1);
  }
  return undefined;
}
