import type { CalendarEvent } from '../frame/calendar-event';
import { epochFromGraph } from '../frame/school-time';
import type { Words } from '../words';

/** An event with its two moments read. */
export type TimedEvent = { readonly event: CalendarEvent; readonly startMs: number; readonly endMs: number };

/** Reads the moments of an event. */
export const timed = (event: CalendarEvent): TimedEvent => ({
  event,
  startMs: epochFromGraph(event.start),
  endMs: epochFromGraph(event.end),
});

/** `10:00 to 11:00`. */
export const hoursText = ({ startMs, endMs }: TimedEvent, { dates, outlook }: Words): string =>
  `${dates.time(startMs)} ${outlook.calendar.to} ${dates.time(endMs)}`;

/** What is special about an event, each in one word. */
export function marksOf({ sensitivity, isOnlineMeeting, isCancelled }: CalendarEvent, words: Words): readonly string[] {
  const { calendar } = words.outlook;
  return [
    sensitivity === 'private' ? calendar.private : '',
    isOnlineMeeting ? calendar.online : '',
    isCancelled ? calendar.cancelled : '',
  ].filter((mark) => mark !== '');
}
