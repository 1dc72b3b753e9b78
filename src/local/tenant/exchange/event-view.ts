import { type QueryOptions, selected } from '../odata/query-options';
import type { CalendarEvent, EventAttendee, WallTime } from '../store/records';
import { type Store, WHOLE } from '../store/store';
import { exchangeTime } from './ids';
import { expandedProperties, type Shown } from './message-view';
import { wallTimeIn } from './time-zone';

/** An event with everything filters and orderings may look at; times in this zone. */
export function wholeEvent(store: Store, event: CalendarEvent, timeZone: string): Shown {
  const changeKey = Buffer.from(`${event.id.slice(-12)}.${event.version}`).toString('base64url');
  return {
    '@odata.etag': `W/"${changeKey}"`,
    id: event.id,
    changeKey,
    createdDateTime: exchangeTime(Date.parse(event.createdAt)),
    lastModifiedDateTime: exchangeTime(Date.parse(event.modifiedAt)),
    transactionId: event.transactionId,
    originalStartTimeZone: event.start.timeZone,
    originalEndTimeZone: event.end.timeZone,
    iCalUId: event.iCalUId,
    ...event.properties,
    isCancelled: event.isCancelled,
    isOrganizer: event.isOrganizer,
    responseStatus: { response: event.response, time: event.respondedAt },
    start: shownTime(event, event.start, event.startUtc, timeZone),
    end: shownTime(event, event.end, event.endUtc, timeZone),
    attendees: visibleAttendees(store, event).map(showAttendee),
    organizer: { emailAddress: event.organizer },
    singleValueExtendedProperties: event.extended,
  };
}

/** An event as the call asked for it. */
export function showEvent(
  store: Store,
  event: CalendarEvent,
  timeZone: string,
  query: Pick<QueryOptions, 'select' | 'expand'>,
): object {
  const { singleValueExtendedProperties: _, ...rest } = wholeEvent(store, event, timeZone);
  const expanded = query.expand.map((expansion) => expandedProperties(expansion, event.extended));
  return Object.assign(selected(rest, query.select), ...expanded);
}

/** All-day events are days, not moments: no zone moves them. */
function shownTime(event: CalendarEvent, given: WallTime, utc: string, timeZone: string): WallTime {
  if (event.properties.isAllDay !== true) return wallTimeIn(utc, timeZone);
  return { dateTime: `${given.dateTime.slice(0, 10)}T00:00:00.0000000`, timeZone };
}

function visibleAttendees(store: Store, event: CalendarEvent): EventAttendee[] {
  if (event.isOrganizer || event.properties.hideAttendees !== true) return event.attendees;
  const own = store.get('mailboxes', WHOLE, event.mailboxId)?.address.toLowerCase();
  return event.attendees.filter(({ address }) => address.toLowerCase() === own);
}

function showAttendee({ type, address, name, response, respondedAt }: EventAttendee): object {
  return { type, status: { response, time: respondedAt }, emailAddress: { name, address } };
}
