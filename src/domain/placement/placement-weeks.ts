import { checkCoveredThrough } from '../date/check-covered';
import type { IsoDate } from '../date/iso-date';
import { addDays } from '../date/school-day';
import { mondayOf, schoolDaysFrom, weekClosedBecause } from '../date/school-week';
import { invalid, ok, type Result } from '../result/result';
import { because, type Decision, type Why } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';

/** How an authority plans a placement elsewhere that ends with the way back. Weeks run from Monday to Sunday. */
export interface PlacementPlan {
  readonly intensiveWeeks: number;
  /** Spent in the pupil's own school, after the intensive weeks. */
  readonly reintegrationWeeks: number;
  readonly reportEveryWeeks: number;
  /** The number, from 1, of the week in which the meeting at the end is booked. */
  readonly endMeetingWeek: number;
}

export interface PlacementWeek {
  /** Counted from 1, weeks in which the school is closed throughout left out. */
  readonly number: number;
  readonly kind: 'intensive' | 'reintegration';
  readonly weekOf: IsoDate;
  /** The first and the last school day of the week, not before the start. */
  readonly first: IsoDate;
  readonly last: IsoDate;
}

export type PlacementTask =
  | 'placement.weeks'
  | 'placement.report'
  | 'placement.endReport'
  | 'placement.endMeeting'
  | 'placement.schoolVisit';

/** The weeks of a placement and what falls due in it: `why.on` is the day, of the meeting the first day of its week. */
export interface PlacementWeeks {
  readonly weeks: readonly PlacementWeek[];
  readonly decisions: readonly Decision<PlacementTask>[];
}

/**
 * The weeks of a placement from the civil day it starts (R-HCK-28), a progress report at the end of every second week
 * of the intensive ones and one at the end of the placement (R-HCK-31), the meeting to book in week five (R-HCK-30) and
 * the visit from the school before the intensive weeks end (R-HCK-32). Weeks without a school day are skipped. Failure
 * `invalid` (`calendar.notCovered`): term dates are missing before it ends.
 */
export function placementWeeks(start: IsoDate, plan: PlacementPlan, calendar: TermCalendar): Result<PlacementWeeks> {
  const weeks = weeksFrom(start, plan, calendar);
  return weeks.ok ? ok({ weeks: weeks.value, decisions: decisionsOf(start, plan, weeks.value) }) : weeks;
}

function weeksFrom(start: IsoDate, plan: PlacementPlan, calendar: TermCalendar): Result<PlacementWeek[]> {
  const { intensiveWeeks, reintegrationWeeks } = plan;
  const weeks: PlacementWeek[] = [];
  for (let weekOf = mondayOf(start); weeks.length < intensiveWeeks + reintegrationWeeks; weekOf = addDays(weekOf, 7)) {
    if (weekClosedBecause(weekOf, calendar)?.kind === 'notCovered') {
      return invalid(...checkCoveredThrough({ first: weekOf, last: addDays(weekOf, 6) }, calendar, 'start'));
    }
    const days = schoolDaysFrom(weekOf, calendar).filter((on) => on >= start);
    const [first] = days;
    const last = days.at(-1);
    const kind = weeks.length < intensiveWeeks ? 'intensive' : 'reintegration';
    if (first && last) weeks.push({ number: weeks.length + 1, kind, weekOf, first, last });
  }
  return ok(weeks);
}

function decisionsOf(
  start: IsoDate,
  { intensiveWeeks, reintegrationWeeks, reportEveryWeeks, endMeetingWeek }: PlacementPlan,
  weeks: readonly PlacementWeek[],
): Decision<PlacementTask>[] {
  const intensive = weeks.filter(({ kind }) => kind === 'intensive');
  const auto = (code: PlacementTask, why: Why): Decision<PlacementTask> => ({ effect: 'auto', code, why });
  return [
    ...weeks
      .slice(-1)
      .map(({ last }) =>
        auto('placement.weeks', because('R-HCK-28', { start, intensiveWeeks, reintegrationWeeks }, last)),
      ),
    ...intensive
      .filter(({ number }) => number % reportEveryWeeks === 0)
      .map(({ number, last }) => auto('placement.report', because('R-HCK-31', { start, week: number }, last))),
    ...weeks
      .filter(({ number }) => number === endMeetingWeek)
      .map(({ number, first }) => auto('placement.endMeeting', because('R-HCK-30', { start, week: number }, first))),
    ...intensive
      .slice(-1)
      .map(({ number, last }) => auto('placement.schoolVisit', because('R-HCK-32', { start, week: number }, last))),
    ...weeks
      .slice(-1)
      .map(({ number, last }) => auto('placement.endReport', because('R-HCK-31', { start, week: number }, last))),
  ];
}
