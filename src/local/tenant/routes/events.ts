import { randomUUID } from 'node:crypto';
import { calendarRoutes, visibleTo } from '../exchange/calendar-access';
import { calendarNamed, calendarOf, eventsIn, refuseReadOnly, showCalendar } from '../exchange/calendars';
import { dispatch } from '../exchange/delivery';
import { etagOf, showEvent } from '../exchange/event-view';
import { eventFrom, hashOf, updatedEvent } from '../exchange/event-write';
import { putEvent, removal, withoutExceptions } from '../exchange/meeting-delivery';
import { eventsBetween, findEvent, recurrenceOf } from '../exchange/occurrences';
import { EventWriteSchema } from '../exchange/schemas';
import { preferredZone } from '../exchange/time-zone';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, noContent, ok } from '../http/call';
import { badRequest, GraphError, itemNotFound } from '../http/graph-error';
import type { CalendarEvent, Mailbox, MeetingChange } from '../store/records';
import type { Change } from '../store/store';
import { eventPage, windowOf } from './calendar-view';

const LIST_SCOPES = ['Calendars.ReadBasic', 'Calendars.ReadWrite', 'Calendars.Read'];
const READ_SCOPES = ['Calendars.ReadBasic', 'Calendars.Read'];
export const WRITE_SCOPES = ['Calendars.ReadWrite'];
export const CALENDAR_SCOPES = [
  'Calendars.ReadBasic',
  'Calendars.ReadWrite',
  'Calendars.Read',
  'Calendars.Read.Shared',
];
const EVENT = '/events/{event-id}';

export const eventRoutes: GraphRoute[] = [
  calendarRoutes('GET', '/events', LIST_SCOPES, listEvents),
  calendarRoutes('POST', '/events', WRITE_SCOPES, createEvent),
  calendarRoutes('GET', '/calendars/{calendar-id}/events', LIST_SCOPES, listEvents),
  calendarRoutes('POST', '/calendars/{calendar-id}/events', WRITE_SCOPES, createEvent),
  calendarRoutes('GET', EVENT, READ_SCOPES, (call, mailbox) =>
    withZone(call, ok(shown(call, visibleTo(call.principal.personId, mailbox, eventOf(call, mailbox))))),
  ),
  calendarRoutes('PATCH', EVENT, WRITE_SCOPES, updateEvent),
  calendarRoutes('DELETE', EVENT, WRITE_SCOPES, deleteEvent),
  calendarRoutes('GET', `${EVENT}/instances`, READ_SCOPES, listInstances),
  calendarRoutes('GET', `${EVENT}/calendar`, CALENDAR_SCOPES, (call, mailbox) =>
    ok(showCalendar(mailbox, calendarOf(mailbox, eventOf(call, mailbox)), call.principal.personId)),
  ),
].flat();

/** The event a path names. Throws a 404 when the calendar does not hold it. */
export function eventOf(call: Call, mailbox: Mailbox): CalendarEvent {
  const event = findEvent(call.tenant.store, mailbox.id, call.params['event-id'] ?? '');
  if (event === undefined) throw itemNotFound();
  return event;
}

/** Sends word of a meeting from this mailbox; nothing when it concerns nobody. */
export function sendWord(
  call: Call,
  event: CalendarEvent,
  organiserMailboxId: string,
  change: MeetingChange,
): Change[] {
  if ('addresses' in change && change.addresses.length === 0) return [];
  const dueAt = call.tenant.clock.now() + call.tenant.mailDelayMs;
  const { iCalUId, id: eventId } = event;
  return [dispatch({ id: randomUUID(), dueAt, kind: 'meeting', organiserMailboxId, eventId, iCalUId, change })];
}

/** The addresses an organiser's word goes to. */
export function invited(event: CalendarEvent): string[] {
  const organiser = event.organizer.address.toLowerCase();
  return event.attendees.map(({ address }) => address.toLowerCase()).filter((address) => address !== organiser);
}

/** Single events and series; the occurrences of a series come from a calendar view or from its instances. */
function listEvents(call: Call, mailbox: Mailbox): Answer {
  const events = eventsIn(call, mailbox, calendarNamed(call, mailbox));
  return eventPage(
    call,
    mailbox,
    events.filter(({ series }) => series === undefined),
  );
}

function listInstances(call: Call, mailbox: Mailbox): Answer {
  const master = eventOf(call, mailbox);
  if (recurrenceOf(master) === undefined) throw badRequest('ErrorInvalidRequest', 'Only a series has instances.');
  const [start, end] = windowOf(call);
  const part = call.tenant.store
    .all('events', mailbox.id)
    .filter(({ id, series }) => id === master.id || series?.masterId === master.id);
  return eventPage(call, mailbox, eventsBetween(part, start, end));
}

/** Creates the event and sends the invitations; the same transactionId with the same content is the same event. */
function createEvent(call: Call, mailbox: Mailbox): Answer {
  const write = bodyOf(call, EventWriteSchema, 'ErrorInvalidRequest');
  const earlier = call.tenant.store
    .all('events', mailbox.id)
    .find(({ transactionId }) => transactionId !== null && transactionId === write.transactionId);
  if (earlier !== undefined) return repeated(call, earlier, hashOf(write));
  const calendar = calendarNamed(call, mailbox);
  refuseReadOnly(calendar);
  const event = { ...eventFrom(call.tenant, mailbox, write), calendarKey: calendar.key };
  const word = sendWord(call, event, mailbox.id, { what: 'invite', addresses: invited(event) });
  call.tenant.store.commit([putEvent(event), ...word]);
  return withZone(call, created(shown(call, event)));
}

function repeated(call: Call, earlier: CalendarEvent, hash: string): Answer {
  if (earlier.requestHash !== hash) {
    throw new GraphError(
      409,
      'ErrorDuplicateTransactionId',
      'Your request can not be completed: another event was created with this transactionId.',
    );
  }
  return withZone(call, created(shown(call, earlier)));
}

function updateEvent(call: Call, mailbox: Mailbox): Answer {
  const before = eventOf(call, mailbox);
  refuseStale(call, before);
  const updated = updatedEvent(call.tenant, before, bodyOf(call, EventWriteSchema, 'ErrorInvalidRequest'));
  const changed = visible(before) !== visible(updated);
  const event = changed ? { ...updated, sequence: (before.sequence ?? 0) + 1 } : updated;
  const repatterned = recurrenceOf(before) !== undefined && pattern(before) !== pattern(event);
  call.tenant.store.commit([
    ...(repatterned ? withoutExceptions(call.tenant, before) : []),
    putEvent(repatterned ? { ...event, cancelledOccurrences: [] } : event),
    ...(event.isOrganizer ? wordOfChange(call, before, event) : []),
  ]);
  return withZone(call, ok(shown(call, eventOf(call, mailbox))));
}

/** A write that names the version it was made from is refused when there is a newer one. */
function refuseStale(call: Call, event: CalendarEvent): void {
  const wanted = call.headers.get('if-match');
  if (wanted === null || wanted === '*' || wanted === etagOf(event)) return;
  throw new GraphError(
    412,
    'ErrorIrresolvableConflict',
    'The change key passed in the request does not match the current change key for the item.',
  );
}

/** When a series takes place: another pattern or time, and its exceptions fit it no more. */
const pattern = ({ startUtc, endUtc, properties }: CalendarEvent): string =>
  JSON.stringify([startUtc, endUtc, properties.recurrence]);

/** One update to those who stay, an invitation to those who join, a cancellation to those who are left out. */
function wordOfChange(call: Call, before: CalendarEvent, event: CalendarEvent): Change[] {
  const [was, is] = [invited(before), invited(event)];
  const stayed = visible(before) === visible(event) ? [] : is.filter((address) => was.includes(address));
  const joined = is.filter((address) => !was.includes(address));
  const left = was.filter((address) => !is.includes(address));
  return [
    ...sendWord(call, event, event.mailboxId, { what: 'update', addresses: stayed }),
    ...sendWord(call, event, event.mailboxId, { what: 'invite', addresses: joined }),
    ...sendWord(call, event, event.mailboxId, { what: 'cancel', addresses: left, event, comment: '' }),
  ];
}

/** What of an event its attendees see: a change here mails them, other changes do not. */
function visible({ startUtc, endUtc, attendees, properties }: CalendarEvent): string {
  const { subject, body, location, locations, isAllDay, isOnlineMeeting, sensitivity, recurrence } = properties;
  const people = attendees.map(({ address, type }) => `${type}:${address.toLowerCase()}`).sort();
  return JSON.stringify([
    startUtc,
    endUtc,
    people,
    subject,
    body,
    location,
    locations,
    isAllDay,
    isOnlineMeeting,
    sensitivity,
    recurrence,
  ]);
}

/** The organiser's meeting is called off; an attendee's copy is only removed. */
function deleteEvent(call: Call, mailbox: Mailbox): Answer {
  const event = eventOf(call, mailbox);
  refuseStale(call, event);
  const addresses = event.isOrganizer ? invited(event) : [];
  const word = sendWord(call, event, mailbox.id, { what: 'cancel', addresses, event, comment: '' });
  call.tenant.store.commit([...removal(call.tenant, event), ...word]);
  return noContent;
}

function shown(call: Call, event: CalendarEvent): object {
  return showEvent(call.tenant, event, preferredZone(call.headers), call.query);
}

function withZone(call: Call, answer: Answer): Answer {
  const zone = preferredZone(call.headers);
  return zone === 'UTC' ? answer : { ...answer, headers: { 'preference-applied': `outlook.timezone="${zone}"` } };
}
