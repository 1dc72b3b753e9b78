import { mailboxByAddress } from '../directory';
import type { Tenant } from '../http/tenant-parts';
import type {
  Attachment,
  CalendarEvent,
  EventAttendee,
  Mailbox,
  MeetingChange,
  Outgoing,
  SeriesPart,
} from '../store/records';
import { type Change, WHOLE } from '../store/store';
import { bounce } from './bounce';
import { NEVER } from './event-write';
import { newItemId } from './ids';
import { conversationOf, meetingAnswer, meetingCancellation, meetingRequest } from './meeting-mail';
import { eventsBetween, findEvent, isPartOf, occurrenceAt, withoutOccurrence } from './occurrences';

type Meeting = Outgoing & { kind: 'meeting' };
type Invitation = MeetingChange & { what: 'invite' | 'update' };

/** The change that keeps an event; an occurrence that is kept on its own has become an exception. */
export const putEvent = (event: CalendarEvent): Change => ({
  collection: 'events',
  partition: event.mailboxId,
  id: event.id,
  value: event.series === undefined ? event : { ...event, series: { ...event.series, isException: true } },
});

/** What happens in other mailboxes when an organiser's or attendee's action arrives. */
export function deliverMeeting(tenant: Tenant, { organiserMailboxId, eventId, change }: Meeting): Change[] {
  switch (change.what) {
    case 'invite':
    case 'update':
      return deliverInvitation(tenant, findEvent(tenant.store, organiserMailboxId, eventId), change);
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
      changes.push(...copyChanges(tenant, copyFor(tenant, mailbox, event), event));
      changes.push(...meetingRequest(tenant, event, mailbox, change.what === 'update'));
    }
  }
  return kept === event ? changes : [...changes, putEvent(kept)];
}

function deliverCancellation(tenant: Tenant, event: CalendarEvent, address: string, comment: string): Change[] {
  const mailbox = mailboxByAddress(tenant.store, address);
  if (mailbox === undefined) return [];
  const copy = existingCopy(tenant, mailbox, event);
  if (mailbox.kind === 'room') return copy === undefined ? [] : removal(tenant, copy);
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
    putEvent(answered(tenant, event, change.by, change.response, change.proposedNewTime)),
    ...meetingAnswer(tenant, event, organiser, { ...change, from }),
  ];
}

/** What takes an event and its attachments away: a series with its exceptions, an occurrence by an entry in its series. */
export function removal(tenant: Tenant, event: CalendarEvent): Change[] {
  const { store, clock } = tenant;
  const exceptions = store.all('events', event.mailboxId).filter((one) => isPartOf(one, event));
  const master = event.series && store.get('events', event.mailboxId, event.series.masterId);
  const rest =
    event.series && master ? [putEvent(withoutOccurrence(master, event.series.originalStartUtc, clock.iso()))] : [];
  return [...[event, ...exceptions].map(removeRecord), ...withoutAttachments(tenant, event.id), ...rest];
}

/** The exceptions of a series, taken away: its pattern or its time has changed. */
export function withoutExceptions(tenant: Tenant, master: CalendarEvent): Change[] {
  return tenant.store
    .all('events', master.mailboxId)
    .filter((one) => isPartOf(one, master))
    .map(removeRecord);
}

const removeRecord = ({ mailboxId, id }: CalendarEvent): Change => ({
  collection: 'events',
  partition: mailboxId,
  id,
  value: undefined,
});

/** An attendee's copy with what hangs on it: its attachments, and no exceptions that the organiser's series lacks. */
function copyChanges(tenant: Tenant, copy: CalendarEvent, event: CalendarEvent): Change[] {
  const { store } = tenant;
  const kept = store.all('events', event.mailboxId).filter((one) => isPartOf(one, event));
  const isStale = (one: CalendarEvent): boolean =>
    isPartOf(one, copy) && !kept.some(({ iCalUId }) => iCalUId === one.iCalUId);
  const stale = event.series === undefined ? store.all('events', copy.mailboxId).filter(isStale) : [];
  const attached = store
    .all('attachments', event.id)
    .map((one) => attachmentChange(copy.id, one.id, { ...one, messageId: copy.id }));
  return [...stale.map(removeRecord), putEvent(copy), ...withoutAttachments(tenant, copy.id), ...attached];
}

function withoutAttachments({ store }: Tenant, eventId: string): Change[] {
  return store.all('attachments', eventId).map(({ id }) => attachmentChange(eventId, id, undefined));
}

function attachmentChange(partition: string, id: string, value: Attachment | undefined): Change {
  return { collection: 'attachments', partition, id, value };
}

/** An attendee's own event: the organiser's without its extended properties; an answer given to the same time stands. */
function copyFor(tenant: Tenant, mailbox: Mailbox, event: CalendarEvent): CalendarEvent {
  const before = existingCopy(tenant, mailbox, event);
  const sameTime = before?.startUtc === event.startUtc && before.endUtc === event.endUtc;
  const { series: _series, calendarKey: _calendar, extensions: _extensions, ...rest } = event;
  const series = seriesPartFor(tenant, mailbox, event);
  return {
    ...rest,
    ...(series === undefined ? {} : { series }),
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

/** Which occurrence the copy is in the attendee's own calendar; none when only this occurrence was sent. */
function seriesPartFor(tenant: Tenant, mailbox: Mailbox, { series }: CalendarEvent): SeriesPart | undefined {
  const master = series && storedCopy(tenant, mailbox, series.masterUId);
  return series && master && { ...series, masterId: master.id };
}

function roomCopy(tenant: Tenant, room: Mailbox, event: CalendarEvent, response: 'accepted' | 'declined'): Change[] {
  const copy = { ...copyFor(tenant, room, event), response, respondedAt: tenant.clock.iso() };
  return response === 'accepted' ? [putEvent(copy)] : removal(tenant, copy);
}

/** How far ahead a room looks when it is asked for a series. */
const BOOKING_WINDOW_MS = 180 * 24 * 60 * 60 * 1000;

/** Whether nothing else is in the room at the time of the meeting, or at any of its times if it recurs. */
function isFree(tenant: Tenant, room: Mailbox, event: CalendarEvent): boolean {
  const horizon = new Date(Date.parse(event.startUtc) + BOOKING_WINDOW_MS).toISOString();
  const taken = tenant.store.all('events', room.id);
  return eventsBetween([event], event.startUtc, horizon).every(
    ({ startUtc, endUtc }) => !eventsBetween(taken, startUtc, endUtc).some((other) => !isSameMeeting(other, event)),
  );
}

const isSameMeeting = (one: CalendarEvent, other: CalendarEvent): boolean =>
  (one.series?.masterUId ?? one.iCalUId) === (other.series?.masterUId ?? other.iCalUId);

/** A mailbox's own event of a meeting: a kept one, or the occurrence of a kept series. */
function existingCopy(tenant: Tenant, mailbox: Mailbox, event: CalendarEvent): CalendarEvent | undefined {
  const kept = storedCopy(tenant, mailbox, event.iCalUId);
  if (kept !== undefined || event.series === undefined) return kept;
  const master = storedCopy(tenant, mailbox, event.series.masterUId);
  return master && occurrenceAt(master, event.series.originalStartUtc);
}

function storedCopy(tenant: Tenant, mailbox: Mailbox, uid: string): CalendarEvent | undefined {
  return tenant.store.all('events', mailbox.id).find(({ iCalUId }) => iCalUId === uid);
}

function answered(
  tenant: Tenant,
  event: CalendarEvent,
  address: string,
  response: EventAttendee['response'],
  proposedNewTime?: EventAttendee['proposedNewTime'],
): CalendarEvent {
  const isTheirs = (one: EventAttendee): boolean => one.address.toLowerCase() === address.toLowerCase();
  const proposal = proposedNewTime === undefined ? {} : { proposedNewTime };
  const attendees = event.attendees.map((one) =>
    isTheirs(one) ? { ...one, response, respondedAt: tenant.clock.iso(), ...proposal } : one,
  );
  return { ...event, attendees, version: event.version + 1 };
}
