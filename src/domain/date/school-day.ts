import { Temporal } from 'temporal-polyfill';
import type { TermCalendar } from '../settings/settings';
import { day, type IsoDate } from './iso-date';

/** Why nobody is at school on a day. `holiday` is any day outside the terms; `name` is the calendar's own word. */
export interface Closure {
  readonly kind: 'weekend' | 'holiday' | 'closed' | 'bankHoliday' | 'inset';
  readonly name?: string;
}

/**
 * True when pupils can come to school: Monday to Friday inside a term, and not a half-term, bank holiday or INSET day
 * (DOMAIN E1). A day the calendar does not reach is not a school day.
 */
export function isSchoolDay(on: IsoDate, calendar: TermCalendar): boolean {
  return closedBecause(on, calendar) === undefined;
}

/** The first reason why a civil day is not a school day, or undefined when it is one (DOMAIN E1). */
export function closedBecause(on: IsoDate, calendar: TermCalendar): Closure | undefined {
  if (weekdayOf(on) > 5) return { kind: 'weekend' };
  const bankHoliday = calendar.bankHolidays.find((holiday) => holiday.on === on);
  if (bankHoliday) return { kind: 'bankHoliday', name: bankHoliday.name };
  if (calendar.insetDays.includes(on)) return { kind: 'inset' };
  const closed = calendar.closed.find((range) => isWithin(on, range));
  if (closed) return { kind: 'closed', name: closed.name };
  return calendar.terms.some((term) => isWithin(on, term)) ? undefined : { kind: 'holiday' };
}

/** The civil day `days` calendar days later; earlier when negative. */
export function addDays(on: IsoDate, days: number): IsoDate {
  return day(Temporal.PlainDate.from(on).add({ days }).toString());
}

/** Calendar days from one civil day to another: 1 from a Monday to the next day, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(on: IsoDate): number {
  return Temporal.PlainDate.from(on).dayOfWeek;
}

/** Days between the last known school day and the end of any search: two school years. */
const SEARCH_DAYS = 731;

/**
 * The day that is `count` school days after `on`, which itself is not counted; undefined when the calendar ends before.
 * `count` is a whole number, at least 1.
 */
export function addSchoolDays(on: IsoDate, count: number, calendar: TermCalendar): IsoDate | undefined {
  let left = count;
  for (let offset = 1; offset <= SEARCH_DAYS; offset += 1) {
    const candidate = addDays(on, offset);
    if (isSchoolDay(candidate, calendar)) left -= 1;
    if (left === 0) return candidate;
  }
  return undefined;
}

/** School days after `from` up to and including `to`; 0 when `to` is not later. */
export function schoolDaysBetween(from: IsoDate, to: IsoDate, calendar: TermCalendar): number {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, index) => addDays(from, index + 1));
  return days.filter((on) => isSchoolDay(on, calendar)).length;
}

/** The first school day from `first` to `last`, both included; undefined when there is none. */
export function firstSchoolDay(first: IsoDate, last: IsoDate, calendar: TermCalendar): IsoDate | undefined {
  for (let on = first; on <= last; on = addDays(on, 1)) {
    if (isSchoolDay(on, calendar)) return on;
  }
  return undefined;
}

/** The last school day from `first` to `last`, both included; undefined when there is none. */
export function lastSchoolDay(first: IsoDate, last: IsoDate, calendar: TermCalendar): IsoDate | undefined {
  for (let on = last; on >= first; on = addDays(on, -1)) {
    if (isSchoolDay(on, calendar)) return on;
  }
  return undefined;
}

function isWithin(on: IsoDate, range: { readonly first: IsoDate; readonly last: IsoDate }): boolean {
  return range.first <= on && on <= range.last;
}
