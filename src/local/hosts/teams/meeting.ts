import { type CalendarEvent, calendarViewPath } from '../frame/calendar-event';
import type { GraphPage, HostGraph } from '../frame/host-graph';
import { addDays, epochFromGraph } from '../frame/school-time';

/** A meeting that can be joined. */
export type OnlineMeeting = CalendarEvent;

/** What the host's own client asks for to list meetings. */
export const MEETING_SCOPE = 'User.Read Calendars.Read';

const DAYS_AHEAD = 28;

/** The online meetings of the coming four weeks, the soonest first. */
export async function comingMeetings(graph: HostGraph, nowMs: number): Promise<readonly OnlineMeeting[]> {
  const startMs = addDays(nowMs, -1);
  const { value } = await graph.get<GraphPage<CalendarEvent>>(calendarViewPath(startMs, addDays(nowMs, DAYS_AHEAD)));
  return value.filter((event) => event.isOnlineMeeting === true && event.isCancelled !== true);
}

/** One event of the person's calendar. */
export const readMeeting = (graph: HostGraph, eventId: string): Promise<OnlineMeeting> =>
  graph.get(`/me/events/${encodeURIComponent(eventId)}`);

/** The ids by which Teams names a meeting and its chat: the same for the same join address, for whoever joins. */
export function meetingIds({ id, onlineMeeting }: OnlineMeeting): { chatId: string; meetingId: string } {
  const named = onlineMeeting?.joinUrl?.split('/').at(-1) ?? id;
  const chatId = `19:meeting_${btoa(named).replace(/\W/g, '')}@thread.v2`;
  return { chatId, meetingId: btoa(`0#${chatId}#0`) };
}

/** What teams-js' `meeting.getMeetingDetails` is answered. */
export function meetingDetails(meeting: OnlineMeeting, tenantId: string) {
  const { chatId, meetingId } = meetingIds(meeting);
  const moment = (time: OnlineMeeting['start']) => new Date(epochFromGraph(time)).toISOString();
  return {
    details: {
      id: meetingId,
      title: meeting.subject ?? '',
      scheduledStartTime: moment(meeting.start),
      scheduledEndTime: moment(meeting.end),
      joinUrl: meeting.onlineMeeting?.joinUrl ?? '',
      type: 'Scheduled',
    },
    conversation: { id: chatId },
    organizer: { id: meeting.organizer?.emailAddress.address ?? '', tenantId },
  };
}
