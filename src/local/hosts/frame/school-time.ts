import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/London';
const LOCALE = 'en-GB';

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

const dayFormat = new Intl.DateTimeFormat(LOCALE, {
  timeZone: ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const timeFormat = new Intl.DateTimeFormat(LOCALE, { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });

/** `Tuesday 24 November 2026`. */
export const dayText = (epochMs: number): string => dayFormat.format(epochMs).replace(',', '');
/** `10:00`. */
export const timeText = (epochMs: number): string => timeFormat.format(epochMs);
