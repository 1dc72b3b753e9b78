import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/London';

/** A moment as the value of a date-and-time field, in British time: `2026-11-24T10:00`. */
export function fieldFromInstant(epochMs: number): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(ZONE);
  return moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** The moment a date-and-time field names in British time, in epoch milliseconds; null for an empty field. */
export function instantFromField(value: string): number | null {
  return value === '' ? null : Temporal.PlainDateTime.from(value).toZonedDateTime(ZONE).epochMilliseconds;
}

/** Midnight at the start of the Monday of the week that holds a moment, in epoch milliseconds. */
export function weekStart(epochMs: number): number {
  const day = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(ZONE).startOfDay();
  return day.subtract({ days: day.dayOfWeek - 1 }).epochMilliseconds;
}

/** The day of a moment in British time: `2026-11-24`. */
export function dateOf(epochMs: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(ZONE).toPlainDate().toString();
}

/** Midnight at the start of a day such as `2026-11-24`; null for anything else. */
export function startOfDay(date: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  try {
    return Temporal.PlainDate.from(date).toZonedDateTime(ZONE).epochMilliseconds;
  } catch {
    return null;
  }
}

/** The moment some days later at the same wall-clock time, in epoch milliseconds. */
export function addDays(epochMs: number, days: number): number {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(ZONE).add({ days }).epochMilliseconds;
}

/** Minutes since midnight in British time. */
export function minuteOfDay(epochMs: number): number {
  const moment = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(ZONE);
  return moment.hour * 60 + moment.minute;
}

/** The moment some weeks later at the same wall-clock time, in epoch milliseconds. */
export function addWeeks(epochMs: number, weeks: number): number {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(ZONE).add({ weeks }).epochMilliseconds;
}

/** A Graph `dateTimeTimeZone` in UTC as epoch milliseconds. */
export function epochFromGraph(value: { readonly dateTime: string; readonly timeZone: string }): number {
  const plain = Temporal.PlainDateTime.from(value.dateTime.replace(/Z$/, ''));
  const zone = value.timeZone === 'GMT Standard Time' ? ZONE : value.timeZone;
  return plain.toZonedDateTime(zone).epochMilliseconds;
}

/** Dates and times in the words of one language. */
export type DateWords = {
  /** `Tuesday 24 November 2026`. */
  day(epochMs: number): string;
  /** `Tue 24 Nov`. */
  shortDay(epochMs: number): string;
  /** `10:00`. */
  time(epochMs: number): string;
};

/** How a language writes a day and a time, in British time. */
export function dateWords(tag: 'en' | 'cy'): DateWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    // A browser without Welsh dates shows the British ones, not its own.
    new Intl.DateTimeFormat([`${tag}-GB`, 'en-GB'], { timeZone: ZONE, ...options });
  const long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const short = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const time = format({ hour: '2-digit', minute: '2-digit' });
  return {
    day: (epochMs) => long.format(epochMs).replace(',', ''),
    shortDay: (epochMs) => short.format(epochMs).replace(',', ''),
    time: (epochMs) => time.format(epochMs),
  };
}
