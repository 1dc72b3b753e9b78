import { checkCoveredThrough } from '../date/check-covered';
import type { Instant, IsoDate, WallTime } from '../date/iso-date';
import { addDays, type Closure, closedBecause } from '../date/school-day';
import { mondayOf, schoolDaysFrom, weekClosedBecause } from '../date/school-week';
import { instantOf } from '../date/zone';
import type { Issue } from '../result/result';
import { because, type Why } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';

/** What the weekly check-ins of a case are worked out from. Days are civil, `at` is the clock in Europe/London. */
export interface CheckInBasis {
  readonly meetingOn: IsoDate;
  /** The plan comes into force; never before it. */
  readonly activeFrom: IsoDate;
  /** The last day to plan for: the case closes, or the horizon of the calendar entries. */
  readonly until: IsoDate;
  /** 1 for Monday to 5 for Friday. */
  readonly weekday: number;
  readonly at: WallTime;
  readonly calendar: TermCalendar;
}

/** One check-in, one entry in the calendar. `movedBecause`: why it is not on the preferred weekday. */
export interface CheckInDay {
  readonly on: IsoDate;
  readonly at: WallTime;
  readonly startsAt: Instant;
  readonly movedBecause?: Closure;
  readonly why: Why;
}

export interface CheckInDays {
  readonly days: readonly CheckInDay[];
  /** Weeks, by their Monday, in which the school is closed throughout: skipped, not missed. */
  readonly skipped: readonly { readonly weekOf: IsoDate; readonly because: Closure }[];
  /** Which school year to add, where weeks cannot be planned without it. */
  readonly issues: readonly Issue[];
}

/**
 * The weekly check-ins of the key adult with the pupil (R-NPT-35, DOMAIN E4): one in each week from Monday to Sunday
 * that has a school day, from the week after the meeting to `until`; on the preferred weekday, else the nearest earlier
 * school day of that week, else the nearest later. A review meeting replaces none. Of the week in which the plan comes
 * into force only the days from then on count; of the last week none after `until`.
 */
export function checkInDays(basis: CheckInBasis): CheckInDays {
  const { meetingOn, activeFrom, until, calendar } = basis;
  const weeks = weeksFrom(laterOf(addDays(mondayOf(meetingOn), 7), mondayOf(activeFrom)), until);
  const first = weeks[0] ?? until;
  return {
    days: weeks.flatMap((weekOf) => checkInOf(weekOf, basis) ?? []).filter(({ on }) => on <= until),
    skipped: weeks.flatMap((weekOf) => skippedWeek(weekOf, calendar) ?? []),
    issues: checkCoveredThrough({ first, last: until }, calendar, 'checkIns', 'warn'),
  };
}

function checkInOf(weekOf: IsoDate, { meetingOn, activeFrom, weekday, at, calendar }: CheckInBasis) {
  const open = schoolDaysFrom(weekOf, calendar).filter((on) => on >= activeFrom);
  const preferred = addDays(weekOf, weekday - 1);
  const on = open.filter((each) => each <= preferred).at(-1) ?? open[0];
  if (!on) return undefined;
  const closure = closedBecause(preferred, calendar);
  const inputs = { meetingOn, activeFrom, preferred };
  return {
    on,
    at,
    startsAt: instantOf(on, at),
    ...(closure ? { movedBecause: closure } : {}),
    why: because('R-NPT-35', inputs, on),
  };
}

function skippedWeek(weekOf: IsoDate, calendar: TermCalendar): CheckInDays['skipped'][number] | undefined {
  const closure = weekClosedBecause(weekOf, calendar);
  return closure && closure.kind !== 'notCovered' ? { weekOf, because: closure } : undefined;
}

function weeksFrom(first: IsoDate, last: IsoDate): IsoDate[] {
  const weeks: IsoDate[] = [];
  for (let weekOf = first; weekOf <= last; weekOf = addDays(weekOf, 7)) weeks.push(weekOf);
  return weeks;
}

const laterOf = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
