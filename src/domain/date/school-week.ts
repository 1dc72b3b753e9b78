import type { TermCalendar } from '../settings/settings';
import type { IsoDate } from './iso-date';
import { addDays, type Closure, closedBecause, isSchoolDay, weekdayOf } from './school-day';

/** The Monday of the week, Monday to Sunday, that a civil day lies in. */
export function mondayOf(on: IsoDate): IsoDate {
  return addDays(on, 1 - weekdayOf(on));
}

/** The school days, in order, of the seven civil days from `first`; empty when the school is closed throughout. */
export function schoolDaysFrom(first: IsoDate, calendar: TermCalendar): IsoDate[] {
  return sevenDaysFrom(first).filter((on) => isSchoolDay(on, calendar));
}

/**
 * Why the seven civil days from `first` have no school day: `notCovered` when one of them may be one, else the first
 * closure that is no weekend. Undefined when they have one.
 */
export function weekClosedBecause(first: IsoDate, calendar: TermCalendar): Closure | undefined {
  const closures = sevenDaysFrom(first).flatMap((on) => closedBecause(on, calendar) ?? []);
  if (closures.length < 7) return undefined;
  return closures.find(({ kind }) => kind === 'notCovered') ?? closures.find(({ kind }) => kind !== 'weekend');
}

const sevenDaysFrom = (first: IsoDate): IsoDate[] => [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(first, offset));
