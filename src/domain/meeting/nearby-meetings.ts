import type { IsoDate } from '../date/iso-date';
import { daysBetween } from '../date/school-day';
import { warns } from '../result/issue';
import type { Issue } from '../result/result';
import type { MeetingState } from './meeting';

/** Another meeting about the same pupil, of this case or of another plan. Check-ins are none. */
export interface OtherMeeting {
  readonly date: IsoDate;
  readonly state: MeetingState;
}

/**
 * Warns of each meeting about the same pupil that lies within `withinDays` calendar days before or after the civil day
 * `on`, so that the two can be held as one (R-NPT-17). Cancelled meetings do not count. In the order of their days.
 */
export function nearbyMeetings(on: IsoDate, others: readonly OtherMeeting[], withinDays: number): Issue[] {
  const near = others.filter(
    ({ date, state }) => state !== 'cancelled' && Math.abs(daysBetween(on, date)) <= withinDays,
  );
  return near
    .map(({ date }) => date)
    .sort()
    .map((other) => warns('meeting.nearby', 'date', { rule: 'R-NPT-17', params: { other, withinDays } }));
}
