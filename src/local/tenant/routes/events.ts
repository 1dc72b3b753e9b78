import { randomUUID } from 'node:crypto';
import { dispatch } from '../exchange/delivery';
import { showEvent } from '../exchange/event-view';
import { eventFrom, hashOf, updatedEvent } from '../exchange/event-write';
import { mailboxRoutes } from '../exchange/mailbox-access';
import { putEvent, removeEvent } from '../exchange/meeting-delivery';
import { EventWriteSchema } from '../exchange/schemas';
import { preferredZone } from '../exchange/time-zone';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, noContent, ok } from '../http/call';
import { GraphError, itemNotFound } from '../http/graph-error';
import type { CalendarEvent, Mailbox, MeetingChange } from '../store/records';
import type { Change } from '../store/store';
import { eventPage } from './calendar-view';

const LIST_SCOPES = ['Calendars.ReadBasic', 'Calendars.ReadWrite', 'Calendars.Read'];
const READ_SCOPES = ['Calendars.ReadBasic', 'Calendars.Read'];
export const WRITE_SCOPES = ['Calendars.ReadWrite'];
const EVENT = '/events/{event-id}';

export const eventRoutes: GraphRoute[] = [
  mailboxRoutes('GET', '/events', LIST_SCOPES, (call, mailbox) =>
    eventPage(call, call.tenant.store.all('events', mailbox.id)),
  ),
  mailboxRoutes('POST', '/events', WRITE_SCOPES, createEvent),
  mailboxRoutes('GET', EVENT, READ_SCOPES, (call, mailbox) => withZone(call, ok(shown(call, eventOf(call, mailbox))))),
  mailboxRoutes('PATCH', EVENT, WRITE_SCOPES, updateEvent),
  mailboxRoutes('DELETE', EVENT, WRITE_SCOPES, deleteEvent),
].flat();

/** The event a path names. Throws a 404 when the calendar does not hold it. */
export function eventOf(call: Call, mailbox: Mailbox): CalendarEvent {
  const event = call.tenant.store.get('events', mailbox.id, call.params['event-id'] ?? '');
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

/** Creates the event and sends the invitations; the same transactionId with the same content is the same event. */
function createEvent(call: Call, mailbox: Mailbox): Answer {
  const write = bodyOf(call, EventWriteSchema, 'ErrorInvalidRequest');
  const earlier = call.tenant.store
    .all('events', mailbox.id)
    .find(({ transactionId }) => transactionId !== null && transactionId === write.transactionId);
  if (earlier !== undefined) return repeated(call, earlier, hashOf(write));
  const event = eventFrom(call.tenant, mailbox, write);
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
  const event = updatedEvent(call.tenant, before, bodyOf(call, EventWriteSchema, 'ErrorInvalidRequest'));
  call.tenant.store.commit([putEvent(event), ...(event.isOrganizer ? wordOfChange(call, before, event) : [])]);
  return withZone(call, ok(shown(call, event)));
}

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
  const { subject, body, location, locations, isAllDay, isOnlineMeeting, sensitivity } = properties;
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
  ]);
}

/** The organiser's meeting is called off; an attendee's copy is only removed. */
function deleteEvent(call: Call, mailbox: Mailbox): Answer {
  const event = eventOf(call, mailbox);
  const addresses = event.isOrganizer ? invited(event) : [];
  const word = sendWord(call, event, mailbox.id, { what: 'cancel', addresses, event, comment: '' });
  call.tenant.store.commit([removeEvent(event), ...word]);
  return noContent;
}

function shown(call: Call, event: CalendarEvent): object {
  return showEvent(call.tenant.store, event, preferredZone(call.headers), call.query);
}

function withZone(call: Call, answer: Answer): Answer {
  const zone = preferredZone(call.headers);
  return zone === 'UTC' ? answer : { ...answer, headers: { 'preference-applied': `outlook.timezone="${zone}"` } };
}
