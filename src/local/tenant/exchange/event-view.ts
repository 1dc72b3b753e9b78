import type { Tenant } from '../http/tenant-parts';
import { type QueryOptions, selected } from '../odata/query-options';
import type { CalendarEvent, EventAttendee, WallTime } from '../store/records';
import { type Store, WHOLE } from '../store/store';
import { exchangeTime } from './ids';
import { withoutJoinLink } from './join-link';
import { expandedProperties, type Shown, showAttachment } from './message-view';
import { occurrenceId, recurrenceOf } from './occurrences';
import { wallTimeIn } from './time-zone';

/** An event with everything filters and orderings may look at; times in this zone. */
export function wholeEvent({ store, clock }: Tenant, kept: CalendarEvent, timeZone: string): Shown {
  const event = (kept.joinLinkShownAt ?? 0) > clock.now() ? withoutJoinLink(kept) : kept;
  return {
    '@odata.etag': etagOf(event),
    id: event.id,
    changeKey: changeKeyOf(event),
    createdDateTime: exchangeTime(Date.parse(event.createdAt)),
    lastModifiedDateTime: exchangeTime(Date.parse(event.modifiedAt)),
    transactionId: event.transactionId,
    originalStartTimeZone: event.start.timeZone,
    originalEndTimeZone: event.end.timeZone,
    iCalUId: event.iCalUId,
    ...event.properties,
    type: typeOf(event),
    seriesMasterId: event.series?.masterId ?? null,
    ...(event.series === undefined ? {} : { originalStart: exchangeTime(Date.parse(event.series.originalStartUtc)) }),
    showAs: busyStatusOf(event),
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

/** An event as the call asked for it. The occurrences that were taken out come only when they are selected. */
export function showEvent(
  tenant: Tenant,
  event: CalendarEvent,
  timeZone: string,
  query: Pick<QueryOptions, 'select' | 'expand'>,
): object {
  const { singleValueExtendedProperties: _, ...rest } = wholeEvent(tenant, event, timeZone);
  const cancelled = query.select?.includes('cancelledOccurrences') ? { cancelledOccurrences: takenOut(event) } : {};
  const expanded = query.expand.map((expansion) => expandedPart(tenant.store, event, expansion));
  return Object.assign(selected({ ...rest, ...cancelled }, query.select), ...expanded);
}

/** Names the version of an event in `If-Match`. */
export const etagOf = (event: CalendarEvent): string => `W/"${changeKeyOf(event)}"`;

const changeKeyOf = (event: CalendarEvent): string =>
  Buffer.from(`${event.id.slice(-12)}.${event.version}`).toString('base64url');

/** How an event stands in its owner's free and busy times: tentatively until an invitation is accepted. */
export function busyStatusOf({ properties, response }: CalendarEvent): string {
  const status = String(properties.showAs);
  return status === 'busy' && ['notResponded', 'tentativelyAccepted'].includes(response) ? 'tentative' : status;
}

/** Whether an event is single, a series, or an occurrence of one, in Graph's words. */
export function typeOf(event: CalendarEvent): string {
  if (event.series !== undefined) return event.series.isException ? 'exception' : 'occurrence';
  return recurrenceOf(event) === undefined ? 'singleInstance' : 'seriesMaster';
}

function takenOut(event: CalendarEvent): string[] {
  return (event.cancelledOccurrences ?? []).map((start) => `OID.${occurrenceId(event.id, start)}`);
}

function expandedPart(store: Store, event: CalendarEvent, expansion: QueryOptions['expand'][number]): Shown {
  if (expansion.name === 'extensions') return { extensions: event.extensions ?? [] };
  if (expansion.name !== 'attachments') return expandedProperties(expansion, event.extended);
  const attachments = store.all('attachments', event.series?.masterId ?? event.id);
  return { attachments: attachments.map((one) => selected(showAttachment(one), expansion.select)) };
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

function showAttendee({ type, address, name, response, respondedAt, proposedNewTime }: EventAttendee): object {
  const proposal = proposedNewTime === undefined ? {} : { proposedNewTime };
  return { type, status: { response, time: respondedAt }, emailAddress: { name, address }, ...proposal };
}
