import { Temporal } from 'temporal-polyfill';
import type { TermCalendar } from '../settings/settings';
import { day, type IsoDate } from './iso-date';

/**
 * Why nobody is at school on a day, or why that cannot be said. `holiday` lies between two known terms; `notCovered`
 * where no term dates are known, so it may be a school day; `name` is the calendar's own word.
 */
export interface Closure {
  readonly kind: 'weekend' | 'holiday' | 'closed' | 'bankHoliday' | 'inset' | 'notCovered';
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
  if (calendar.terms.some((term) => isWithin(on, term))) return undefined;
  return { kind: isHoliday(on, calendar) ? 'holiday' : 'notCovered' };
}

/** No holiday between two terms is longer: of a longer gap nobody has entered the terms. Calendar days. */
export const LONGEST_HOLIDAY_DAYS = 70;

/**
 * Whether the calendar can say if a civil day is a school day: it lies in a term, or in a holiday of at most
 * `LONGEST_HOLIDAY_DAYS` between two of them. Before the first term and after the last nothing is known.
 */
export function isCovered(on: IsoDate, calendar: Pick<TermCalendar, 'terms'>): boolean {
  return calendar.terms.some((term) => isWithin(on, term)) || isHoliday(on, calendar);
}

function isHoliday(on: IsoDate, { terms }: Pick<TermCalendar, 'terms'>): boolean {
  const before = terms.flatMap(({ last }) => (last < on ? [last] : []));
  const after = terms.flatMap(({ first }) => (first > on ? [first] : []));
  const from = before.sort().at(-1);
  const to = after.sort().at(0);
  return from !== undefined && to !== undefined && daysBetween(from, to) - 1 <= LONGEST_HOLIDAY_DAYS;
}

/** The civil day `days` calendar days later; earlier when negative. */
export function addDays(on: IsoDate, days: number): IsoDate {
  return day(Temporal.PlainDate.from(on).add({ days }).toString());
}

/** The civil day `months` later; of a day that the month does not have, the last one: 29 February gives 28. */
export function addMonths(on: IsoDate, months: number): IsoDate {
  return day(Temporal.PlainDate.from(on).add({ months }).toString());
}

/** Calendar days from one civil day to another: 1 from a Monday to the next day, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(on: IsoDate): number {
  return Temporal.PlainDate.from(on).dayOfWeek;
}

/**
 * The day that is `count` school days after `on`, which itself is not counted; undefined where term dates are missing
 * before it is reached. `count` is a whole number, at least 1.
 */
export function addSchoolDays(on: IsoDate, count: number, calendar: TermCalendar): IsoDate | undefined {
  return stepSchoolDays(on, count, 1, calendar);
}

/** The day that is `count` school days before `on`; otherwise as `addSchoolDays`. */
export function subtractSchoolDays(on: IsoDate, count: number, calendar: TermCalendar): IsoDate | undefined {
  return stepSchoolDays(on, count, -1, calendar);
}

function stepSchoolDays(on: IsoDate, count: number, step: 1 | -1, calendar: TermCalendar): IsoDate | undefined {
  let left = count;
  for (let candidate = addDays(on, step); ; candidate = addDays(candidate, step)) {
    const closure = closedBecause(candidate, calendar);
    if (closure?.kind === 'notCovered') return undefined;
    if (!closure) left -= 1;
    if (left === 0) return candidate;
  }
}

/** School days after `from` up to and including `to`; 0 when `to` is not later. */
export function schoolDaysBetween(from: IsoDate, to: IsoDate, calendar: TermCalendar): number {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, index) => addDays(from, index + 1));
  return days.filter((on) => isSchoolDay(on, calendar)).length;
}

/**
 * The first school day from `first` to `last`, both included; undefined when there is none, or when a day without term
 * dates comes before it, which might be one.
 */
export function firstSchoolDay(first: IsoDate, last: IsoDate, calendar: TermCalendar): IsoDate | undefined {
  for (let on = first; on <= last; on = addDays(on, 1)) {
    const closure = closedBecause(on, calendar);
    if (!closure) return on;
    if (closure.kind === 'notCovered') return undefined;
  }
  return undefined;
}

/** The last day from `first` to `last`, both included, that is known to be a school day; undefined when there is none. */
export function lastSchoolDay(first: IsoDate, last: IsoDate, calendar: TermCalendar): IsoDate | undefined {
  for (let on = last; on >= first; on = addDays(on, -1)) {
    if (isSchoolDay(on, calendar)) return on;
  }
  return undefined;
}

function isWithin(on: IsoDate, range: { readonly first: IsoDate; readonly last: IsoDate }): boolean {
  return range.first <= on && on <= range.last;
}
