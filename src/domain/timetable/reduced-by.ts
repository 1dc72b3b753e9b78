import { YEAR_GROUPS } from '../pupil/year-group';
import type { FullTimeHours } from './hours';
import type { ReducedBy } from './timetable-rule';

/** Reception to Year 11: what an authority's one figure speaks about. */
const COMPULSORY = YEAR_GROUPS.filter((year) => year !== 'N' && year !== '12' && year !== '13');

/**
 * The full-time figures that an authority's definition gives, minutes a week by year group (DOMAIN D5 point 9): its table,
 * or its one figure from Reception to Year 11. Empty where it counts minutes missed a day: see `missesTooMuch`.
 */
export function fullTimeTable(reducedBy: ReducedBy, table: FullTimeHours): FullTimeHours {
  switch (reducedBy.kind) {
    case 'table':
      return table;
    case 'oneFigure':
      return Object.fromEntries(COMPULSORY.map((year) => [year, reducedBy.minutesAWeek]));
    case 'minutesMissedADay':
      return {};
  }
}

/** Whether any day, in minutes at school, misses as many minutes of a full day as the definition names, or more. */
export function missesTooMuch(reducedBy: ReducedBy, days: readonly number[], fullDayMinutes: number): boolean {
  return (
    reducedBy.kind === 'minutesMissedADay' && days.some((minutes) => fullDayMinutes - minutes >= reducedBy.minutes)
  );
}
