import { checkCoveredThrough } from '../date/check-covered';
import type { IsoDate } from '../date/iso-date';
import { addDays, firstSchoolDay, lastSchoolDay } from '../date/school-day';
import { weekClosedBecause } from '../date/school-week';
import type { Issue } from '../result/result';
import { because, type Decision } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';

/** The figures of an authority about the length of a reduced timetable. */
export interface RttFigures {
  /** Days on reduced hours that need no authorisation, the first counted: 84 is twelve weeks. */
  readonly maximumDays: number;
  /** `calendar`: holidays count. `school`: weeks from the start in which the school is closed throughout do not. */
  readonly weekCount: 'calendar' | 'school';
  /** Days from the start to the check of the way back, and to the application for more time. */
  readonly checkAfterDays: number;
  readonly applyAfterDays: number;
}

/** The dates of one reduced timetable. Civil days. */
export interface RttDates {
  readonly start: IsoDate;
  readonly checkOn: IsoDate;
  readonly applyOn: IsoDate;
  /** The last day on reduced hours that needs no authorisation, and the last school day among them. */
  readonly lastDay: IsoDate;
  readonly lastSchoolDay: IsoDate | undefined;
  /** Full time from here, and the first day on which the pupil comes for it. */
  readonly fullTimeFrom: IsoDate;
  readonly firstFullTimeSchoolDay: IsoDate | undefined;
  readonly decisions: readonly Decision<'rtt.usualLength' | 'rtt.checkReintegration' | 'rtt.applyToGroup'>[];
  /** Which school year to add, where a day cannot be known without it. */
  readonly issues: readonly Issue[];
}

/** How far a first day of full time is looked for: longer than any holiday. */
const BEYOND_LIMIT_DAYS = 120;

/**
 * What follows from the start of a reduced timetable (DOMAIN E3; R-NPT-38, 56): when to check the way back, when to
 * apply for more time, the last day and the first day of full time. Days from the start, holidays included; counted in
 * school weeks where the authority says so, and in calendar weeks, the stricter safeguard, as far as term dates are
 * missing. Several that count as one are given by the start of the first: `joinReducedTimetables`.
 */
export function rttDates(start: IsoDate, figures: RttFigures, calendar: TermCalendar): RttDates {
  const { maximumDays, weekCount, checkAfterDays, applyAfterDays } = figures;
  const after = (days: number) => dayAfter(start, days, weekCount, calendar);
  const checkOn = after(checkAfterDays);
  const applyOn = after(applyAfterDays);
  const fullTimeFrom = after(maximumDays);
  const lastDay = addDays(fullTimeFrom, -1);
  const searchedTo = addDays(fullTimeFrom, BEYOND_LIMIT_DAYS);
  const firstFullTimeSchoolDay = firstSchoolDay(fullTimeFrom, searchedTo, calendar);
  const counted = { first: start, last: firstFullTimeSchoolDay ?? searchedTo };
  return {
    start,
    checkOn,
    applyOn,
    lastDay,
    lastSchoolDay: lastSchoolDay(start, lastDay, calendar),
    fullTimeFrom,
    firstFullTimeSchoolDay,
    decisions: [
      {
        effect: 'inform',
        code: 'rtt.usualLength',
        why: because('R-NPT-38', { start, maximumDays, weekCount }, lastDay),
      },
      {
        effect: 'auto',
        code: 'rtt.checkReintegration',
        why: because('E3', { start, checkAfterDays, weekCount }, checkOn),
      },
      {
        effect: 'auto',
        code: 'rtt.applyToGroup',
        why: because('R-NPT-56', { start, applyAfterDays, weekCount }, applyOn),
      },
    ],
    issues: checkCoveredThrough(counted, calendar, 'start', 'warn'),
  };
}

function dayAfter(start: IsoDate, days: number, weekCount: RttFigures['weekCount'], calendar: TermCalendar): IsoDate {
  const inSchoolWeeks = weekCount === 'school' ? afterSchoolWeeks(start, days, calendar) : undefined;
  return inSchoolWeeks ?? addDays(start, days);
}

/** Weeks are seven days from the start, so that without holidays both counts agree; undefined without term dates. */
function afterSchoolWeeks(start: IsoDate, days: number, calendar: TermCalendar): IsoDate | undefined {
  let left = days;
  for (let week = start; ; week = addDays(week, 7)) {
    const closure = weekClosedBecause(week, calendar);
    if (closure?.kind === 'notCovered') return undefined;
    if (!closure && left <= 7) return addDays(week, left);
    if (!closure) left -= 7;
  }
}
