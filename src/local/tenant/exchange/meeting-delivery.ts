import { mailboxByAddress } from '../directory';
import type { Tenant } from '../http/tenant-parts';
import type { CalendarEvent, EventAttendee, Mailbox, MeetingChange, Outgoing } from '../store/records';
import { type Change, WHOLE } from '../store/store';
import { bounce } from './bounce';
import { NEVER } from './event-write';
import { newItemId } from './ids';
import { conversationOf, meetingAnswer, meetingCancellation, meetingRequest } from './meeting-mail';

type Meeting = Outgoing & { kind: 'meeting' };
type Invitation = MeetingChange & { what: 'invite' | 'update' };

/** The change that keeps an event. */
export const putEvent = (event: CalendarEvent): Change => ({
  collection: 'events',
  partition: event.mailboxId,
  id: event.id,
  value: event,
});

/** What happens in other mailboxes when an organiser's or attendee's action arrives. */
export function deliverMeeting(tenant: Tenant, { organiserMailboxId, eventId, change }: Meeting): Change[] {
  switch (change.what) {
    case 'invite':
    case 'update':
      return deliverInvitation(tenant, tenant.store.get('events', organiserMailboxId, eventId), change);
    case 'cancel':
      return change.addresses.flatMap((address) => deliverCancellation(tenant, change.event, address, change.comment));
    case 'answer':
      return deliverAnswer(tenant, organiserMailboxId, change);
  }
}

function deliverInvitation(tenant: Tenant, event: CalendarEvent | undefined, change: Invitation): Change[] {
  if (event === undefined) return []; // deleted while the invitation was under way: the cancellation follows
  let kept = event;
  const changes: Change[] = [];
  for (const address of change.addresses) {
    const mailbox = mailboxByAddress(tenant.store, address);
    if (mailbox === undefined) {
      const about = { subject: event.properties.subject, conversationId: conversationOf(event) };
      changes.push(...bounce(tenant, event.mailboxId, address, about));
    } else if (mailbox.kind === 'room') {
      const response = isFree(tenant, mailbox, event) ? 'accepted' : 'declined';
      kept = answered(tenant, kept, mailbox.address, response);
      changes.push(...roomCopy(tenant, mailbox, event, response));
    } else {
      changes.push(putEvent(copyFor(tenant, mailbox, event)));
      changes.push(...meetingRequest(tenant, event, mailbox, change.what === 'update'));
    }
  }
  return kept === event ? changes : [...changes, putEvent(kept)];
}

function deliverCancellation(tenant: Tenant, event: CalendarEvent, address: string, comment: string): Change[] {
  const mailbox = mailboxByAddress(tenant.store, address);
  if (mailbox === undefined) return [];
  const copy = existingCopy(tenant, mailbox, event);
  if (mailbox.kind === 'room') return copy === undefined ? [] : [removeEvent(copy)];
  const subject = `Canceled: ${String(event.properties.subject ?? '')}`;
  const cancelled = copy && { ...copy, isCancelled: true, properties: { ...copy.properties, subject, showAs: 'free' } };
  return [
    ...(cancelled === undefined ? [] : [putEvent(cancelled)]),
    ...meetingCancellation(tenant, event, mailbox, comment),
  ];
}

function deliverAnswer(
  tenant: Tenant,
  organiserMailboxId: string,
  change: MeetingChange & { what: 'answer' },
): Change[] {
  const organiser = tenant.store.get('mailboxes', WHOLE, organiserMailboxId);
  if (organiser === undefined) return [];
  const event = existingCopy(tenant, organiser, change.event);
  if (event === undefined) return [];
  const from = { address: change.by, name: change.byName };
  return [
    putEvent(answered(tenant, event, change.by, change.response)),
    ...meetingAnswer(tenant, event, organiser, { from, response: change.response, comment: change.comment }),
  ];
}

/** The change that takes an event away. */
export const removeEvent = (event: CalendarEvent): Change => ({
  collection: 'events',
  partition: event.mailboxId,
  id: event.id,
  value: undefined,
});

/** An attendee's own event: the organiser's without its extended properties; an answer given to the same time stands. */
function copyFor(tenant: Tenant, mailbox: Mailbox, event: CalendarEvent): CalendarEvent {
  const before = existingCopy(tenant, mailbox, event);
  const sameTime = before?.startUtc === event.startUtc && before.endUtc === event.endUtc;
  return {
    ...event,
    id: before?.id ?? newItemId(),
    mailboxId: mailbox.id,
    isOrganizer: false,
    extended: before?.extended ?? [],
    transactionId: null,
    requestHash: '',
    response: sameTime ? before.response : 'notResponded',
    respondedAt: sameTime ? before.respondedAt : NEVER,
    createdAt: before?.createdAt ?? tenant.clock.iso(),
    modifiedAt: tenant.clock.iso(),
  };
}

function roomCopy(tenant: Tenant, room: Mailbox, event: CalendarEvent, response: 'accepted' | 'declined'): Change[] {
  const copy = { ...copyFor(tenant, room, event), response, respondedAt: tenant.clock.iso() };
  return [response === 'accepted' ? putEvent(copy) : removeEvent(copy)];
}

function isFree(tenant: Tenant, room: Mailbox, event: CalendarEvent): boolean {
  return !tenant.store
    .all('events', room.id)
    .some((other) => other.iCalUId !== event.iCalUId && other.startUtc < event.endUtc && event.startUtc < other.endUtc);
}

function existingCopy(tenant: Tenant, mailbox: Mailbox, event: CalendarEvent): CalendarEvent | undefined {
  return tenant.store.all('events', mailbox.id).find(({ iCalUId }) => iCalUId === event.iCalUId);
}

function answered(
  tenant: Tenant,
  event: CalendarEvent,
  address: string,
  response: EventAttendee['response'],
): CalendarEvent {
  const isTheirs = (one: EventAttendee): boolean => one.address.toLowerCase() === address.toLowerCase();
  const attendees = event.attendees.map((one) =>
    isTheirs(one) ? { ...one, response, respondedAt: tenant.clock.iso() } : one,
  );
  return { ...event, attendees };
}
