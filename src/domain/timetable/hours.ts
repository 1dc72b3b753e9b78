import type { ReducedTimetable } from '../plan/plan-answers';

/** Minutes taught a week by year group (`R`, `1` to `11`); a year group without a figure is not classified. */
export type FullTimeHours = Readonly<Record<string, number>>;

/** What the hours of a timetable amount to. `weeksBelow`: numbers, from 1, of the weeks under the full-time figure. */
export type HoursReading =
  | { readonly kind: 'fullTime'; readonly fullTimeMinutes: number; readonly weeksBelow: readonly number[] }
  | { readonly kind: 'reduced'; readonly fullTimeMinutes: number; readonly weeksBelow: readonly number[] }
  | { readonly kind: 'notClassified' };

/** Minutes at school in each timetable week. */
export function weeklyMinutes(timetable: Pick<ReducedTimetable, 'weeks'>): number[] {
  return timetable.weeks.map(sum);
}

/** Minutes a week, the mean over the weeks of the timetable (DOMAIN G-13); 0 when it has none. */
export function meanWeeklyMinutes(timetable: Pick<ReducedTimetable, 'weeks'>): number {
  const weeks = weeklyMinutes(timetable);
  return weeks.length === 0 ? 0 : sum(weeks) / weeks.length;
}

/** The full-time figure of a year group in minutes a week (R-NPT-43), or undefined when the authority states none. */
export function fullTimeMinutes(yearGroup: string | undefined, hours: FullTimeHours): number | undefined {
  return yearGroup !== undefined && Object.hasOwn(hours, yearGroup) ? hours[yearGroup] : undefined;
}

/** Whether the mean week is below the full-time figure; exactly the figure is full time (R-NPT-44). */
export function readHours(
  timetable: Pick<ReducedTimetable, 'weeks'>,
  yearGroup: string | undefined,
  hours: FullTimeHours,
): HoursReading {
  return readWeeks(weeklyMinutes(timetable), yearGroup, hours);
}

/** As `readHours`, from the minutes of each week. Compares whole minutes, so no mean is ever rounded (R-NPT-44). */
export function readWeeks(weeks: readonly number[], yearGroup: string | undefined, hours: FullTimeHours): HoursReading {
  const full = fullTimeMinutes(yearGroup, hours);
  if (full === undefined || weeks.length === 0) return { kind: 'notClassified' };
  const weeksBelow = weeks.flatMap((minutes, index) => (minutes < full ? [index + 1] : []));
  const kind = sum(weeks) < full * weeks.length ? 'reduced' : 'fullTime';
  return { kind, fullTimeMinutes: full, weeksBelow };
}

const sum = (minutes: readonly number[]): number => minutes.reduce((total, each) => total + each, 0);
