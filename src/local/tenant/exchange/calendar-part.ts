import type { Message } from '../store/records';

/** The iCalendar part of a message about a meeting, for its MIME form; undefined for all other mail. */
export function calendarPartOf(message: Pick<Message, 'calendar'>): { method: string; text: string } | undefined {
  return message.calendar;
}
