import { countSchoolDays } from '../date/count-school-days';
import type { IsoDate } from '../date/iso-date';
import { ok, type Result } from '../result/result';
import { because, type Decision } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';

/**
 * The first school day, in `why.on`, that gives everybody the notice the authority asks for when the invitation goes out
 * on the civil day `today` (R-NPT-26). Failure `invalid` (`calendar.notCovered`): term dates are missing before it.
 */
export function earliestMeeting(
  today: IsoDate,
  noticeSchoolDays: number,
  calendar: TermCalendar,
): Result<Decision<'meeting.earliest'>> {
  const earliest = countSchoolDays(today, noticeSchoolDays, calendar, 'date');
  if (!earliest.ok) return earliest;
  const why = because('R-NPT-26', { today, noticeSchoolDays }, earliest.value);
  return ok({ effect: 'auto', code: 'meeting.earliest', why });
}
