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

/** What explains a whole week comes first: `notCovered`, because one of the days may be a school day. */
const BY_WEIGHT: readonly Closure['kind'][] = ['notCovered', 'holiday', 'closed', 'bankHoliday', 'inset', 'weekend'];

/** Why the seven civil days from `first` have no school day: the weightiest closure. Undefined when they have one. */
export function weekClosedBecause(first: IsoDate, calendar: TermCalendar): Closure | undefined {
  const closures = sevenDaysFrom(first).flatMap((on) => closedBecause(on, calendar) ?? []);
  if (closures.length < 7) return undefined;
  return closures.sort((one, other) => BY_WEIGHT.indexOf(one.kind) - BY_WEIGHT.indexOf(other.kind))[0];
}

const sevenDaysFrom = (first: IsoDate): IsoDate[] => [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(first, offset));
