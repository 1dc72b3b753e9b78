import { invalid, ok, type Result } from '../result/result';
import type { TermCalendar } from '../settings/settings';
import { checkCovered } from './check-covered';
import type { IsoDate } from './iso-date';
import { addDays, addSchoolDays, subtractSchoolDays } from './school-day';

/**
 * The day that is `count` school days after a civil day, or before it when negative; the day itself is not counted, and
 * `count` is not 0. Failure `invalid`: term dates are missing on the way (`calendar.notCovered` at `path`, with the
 * school year to add).
 */
export function countSchoolDays(on: IsoDate, count: number, calendar: TermCalendar, path: string): Result<IsoDate> {
  const reached = count > 0 ? addSchoolDays(on, count, calendar) : subtractSchoolDays(on, -count, calendar);
  if (reached) return ok(reached);
  const step = Math.sign(count);
  for (let each = addDays(on, step); ; each = addDays(each, step)) {
    const issues = checkCovered(each, calendar, path);
    if (issues.length > 0) return invalid(...issues);
  }
}
