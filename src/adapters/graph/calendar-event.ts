import { z } from 'zod/mini';
import { instant } from '../../domain/date/iso-date';
import { dayOf, wallTimeOf } from '../../domain/date/zone';
import type { CalendarEvent, EventDraft } from '../../workflows/ports';
import { MEETING_KEY_PROPERTY } from './extended-property';

/** Europe/London in the names Exchange accepts everywhere. */
export const LONDON_IN_EXCHANGE = 'GMT Standard Time';

/** What `create` sends, as text: an unknown outcome is repeated with the same bytes (RELIABILITY 3). */
export function eventBody(draft: EventDraft): string {
  return JSON.stringify({
    subject: draft.subject,
    body: { contentType: 'html', content: draft.bodyHtml },
    start: { dateTime: draft.startsAt, timeZone: LONDON_IN_EXCHANGE },
    end: { dateTime: draft.endsAt, timeZone: LONDON_IN_EXCHANGE },
    ...(draft.room === undefined ? {} : { location: locationOf(draft.room) }),
    attendees: draft.attendees.map(({ name, email, type }) => ({ emailAddress: { name, address: email }, type })),
    sensitivity: 'private',
    hideAttendees: draft.hideAttendees,
    transactionId: draft.transactionId,
    singleValueExtendedProperties: [{ id: MEETING_KEY_PROPERTY, value: draft.meetingKey }],
  });
}

const locationOf = (room: NonNullable<EventDraft['room']>) => ({
  displayName: room.name,
  ...(room.email === undefined ? {} : { locationEmailAddress: room.email }),
});

const MomentSchema = z.object({
  dateTime: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/)),
  timeZone: z.string(),
});
export const EventSchema = z.object({
  id: z.string(),
  subject: z.nullish(z.string()),
  start: MomentSchema,
  end: MomentSchema,
  isCancelled: z.nullish(z.boolean()),
  attendees: z.nullish(
    z.array(
      z.object({
        emailAddress: z.object({ address: z.nullish(z.string()) }),
        type: z.nullish(z.string()),
        status: z.nullish(z.object({ response: z.nullish(z.string()) })),
      }),
    ),
  ),
  singleValueExtendedProperties: z.optional(z.array(z.object({ id: z.string(), value: z.nullish(z.string()) }))),
});
export type Event = z.infer<typeof EventSchema>;
export const EVENT_SELECT = 'id,subject,start,end,isCancelled,attendees';

/** The event as workflows know it: wall times in Europe/London, `YYYY-MM-DDTHH:MM:SS`. */
export function calendarEvent(event: Event): CalendarEvent {
  return {
    eventId: event.id,
    startsAt: londonWallTime(event.start),
    endsAt: londonWallTime(event.end),
    subject: event.subject ?? '',
    attendees: (event.attendees ?? []).map(({ emailAddress, type, status }) => ({
      email: emailAddress.address ?? '',
      type: type ?? 'required',
      response: status?.response ?? 'none',
    })),
  };
}

/** Exchange answers in UTC when it does not honour the preferred zone, and always with seven fractional digits. */
function londonWallTime({ dateTime, timeZone }: z.infer<typeof MomentSchema>): string {
  const toTheSecond = dateTime.slice(0, 19);
  if (timeZone !== 'UTC') return toTheSecond;
  const moment = instant(`${toTheSecond}Z`);
  return `${dayOf(moment)}T${wallTimeOf(moment)}:${toTheSecond.slice(17)}`;
}
