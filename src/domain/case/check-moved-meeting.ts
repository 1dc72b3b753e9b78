import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { checkMeetingDay } from './check-booking';
import type { MovedMeetingFacts } from './transition-facts';

/**
 * T5: a planning meeting that stands in the calendar gets another time on a future school day. The same time again is
 * refused: every update of the event mails its attendees.
 */
export function checkMovedMeeting(facts: MovedMeetingFacts): Issue[] {
  const { meeting, to } = facts;
  if (meeting.state !== 'booked') return [blocks('meeting.notBooked', 'meeting')];
  if (meeting.date === to.date && meeting.start === to.start) return [blocks('meeting.sameTime', 'date')];
  return checkMeetingDay(to.date, facts);
}
