import { countSchoolDays } from '../date/count-school-days';
import type { IsoDate } from '../date/iso-date';
import { ok, type Result } from '../result/result';
import { because, type Decision } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';

/**
 * By when the contributions of Stage Two are wanted, in `why.on`: so many school days before the civil day of the
 * meeting (C15, R-NPT-25). Failure `invalid` (`calendar.notCovered`): term dates are missing before the meeting.
 */
export function contributionDue(
  meetingOn: IsoDate,
  schoolDaysBefore: number,
  calendar: TermCalendar,
): Result<Decision<'contribution.due'>> {
  const due = countSchoolDays(meetingOn, -schoolDaysBefore, calendar, 'date');
  if (!due.ok) return due;
  const why = because('R-NPT-25', { meetingOn, schoolDaysBefore }, due.value);
  return ok({ effect: 'auto', code: 'contribution.due', why });
}
