import { createHash } from 'node:crypto';
import { mailboxByAddress } from '../directory';
import { badRequest, notImplemented } from '../http/graph-error';
import type { Tenant } from '../http/tenant-parts';
import type { CalendarEvent, EventAttendee, Mailbox, WallTime } from '../store/records';
import { newItemId } from './ids';
import { dropsJoinLink, withJoinLink, withoutOnlineMeeting } from './join-link';
import { mergeExtended, previewOf } from './message-write';
import { recurrenceOf } from './occurrences';
import { checkedRecurrence, type Recurrence } from './recurrence';
import type { EventWrite } from './schemas';
import { utcOf, wallTimeOf } from './time-zone';

/** When somebody who has not answered, answered. */
export const NEVER = '0001-01-01T00:00:00Z';

type Times = Pick<CalendarEvent, 'start' | 'end' | 'startUtc' | 'endUtc'>;

/** A new event of this mailbox's owner. */
export function eventFrom(tenant: Tenant, mailbox: Mailbox, write: EventWrite): CalendarEvent {
  refuseUnbuilt(write);
  const id = newItemId();
  const time = tenant.clock.iso();
  const times = timesOf(write);
  const made: CalendarEvent = {
    id,
    mailboxId: mailbox.id,
    iCalUId: createHash('sha256').update(id).digest('hex').toUpperCase(),
    isOrganizer: true,
    organizer: { address: mailbox.address, name: mailbox.name },
    ...times,
    attendees: attendeesOf(tenant, write, []),
    properties: {
      ...DEFAULTS,
      webLink: `https://outlook.office.com/owa/?itemid=${encodeURIComponent(id)}`,
      ...propertiesOf(write),
      recurrence: write.recurrence ? checkedRecurrence(write.recurrence, times.start) : null,
    },
    extended: mergeExtended([], write.singleValueExtendedProperties),
    transactionId: write.transactionId ?? null,
    requestHash: hashOf(write),
    response: 'organizer',
    respondedAt: NEVER,
    isCancelled: false,
    version: 1,
    createdAt: time,
    modifiedAt: time,
  };
  return write.isOnlineMeeting ? withJoinLink(tenant, made) : made;
}

/** The event with these changes. Attendees are replaced whole; a new time takes everybody's answer back. */
export function updatedEvent(tenant: Tenant, event: CalendarEvent, write: EventWrite): CalendarEvent {
  refuseUnbuilt(write);
  if (write.transactionId !== undefined && write.transactionId !== event.transactionId) {
    throw badRequest('ErrorInvalidRequest', 'The transactionId of an event cannot be changed.');
  }
  const wasOnline = event.properties.isOnlineMeeting === true;
  if (wasOnline && write.isOnlineMeeting === false) {
    throw badRequest('ErrorInvalidRequest', 'An online meeting cannot be turned off.');
  }
  const times = timesOf({
    start: write.start ?? { ...event.start },
    end: write.end ?? { ...event.end },
    isAllDay: write.isAllDay ?? event.properties.isAllDay === true,
  });
  const moved = times.startUtc !== event.startUtc || times.endUtc !== event.endUtc;
  const recurrence = recurrenceFor(event, write, times.start);
  const attendees = write.attendees === undefined ? event.attendees : attendeesOf(tenant, write, event.attendees);
  const updated: CalendarEvent = {
    ...event,
    ...times,
    attendees: moved ? attendees.map(unanswered) : attendees,
    properties: { ...event.properties, ...propertiesOf(write), recurrence },
    extended: mergeExtended(event.extended, write.singleValueExtendedProperties),
    version: event.version + 1,
    modifiedAt: tenant.clock.iso(),
  };
  if (write.isOnlineMeeting && !wasOnline) return withJoinLink(tenant, updated);
  return wasOnline && dropsJoinLink(event, updated) ? withoutOnlineMeeting(updated) : updated;
}

/** The recurrence after a write: the given one, none for `null`, else the one before, from the day it now starts on. */
function recurrenceFor(event: CalendarEvent, write: EventWrite, start: WallTime): Recurrence | null {
  if (event.series !== undefined) {
    if (write.recurrence != null)
      throw badRequest('ErrorInvalidRequest', 'An occurrence of a series cannot have a recurrence of its own.');
    return null;
  }
  if (write.recurrence === null) return null;
  if (write.recurrence !== undefined) return checkedRecurrence(write.recurrence, start);
  const before = recurrenceOf(event);
  if (before === undefined || write.start === undefined) return before ?? null;
  const range = { ...before.range, startDate: start.dateTime.slice(0, 10), recurrenceTimeZone: start.timeZone };
  return checkedRecurrence({ ...before, range }, start);
}

/** A fingerprint of what was asked, whatever the order of its properties. */
export function hashOf(write: EventWrite): string {
  const sorted = JSON.stringify(write, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(sorted).digest('hex');
}

const DEFAULTS = {
  categories: [],
  reminderMinutesBeforeStart: 15,
  isReminderOn: true,
  hasAttachments: false,
  subject: '',
  bodyPreview: '',
  body: { contentType: 'html', content: '' },
  importance: 'normal',
  sensitivity: 'normal',
  isAllDay: false,
  responseRequested: true,
  showAs: 'busy',
  onlineMeetingUrl: null,
  isOnlineMeeting: false,
  onlineMeetingProvider: 'unknown',
  allowNewTimeProposals: true,
  hideAttendees: false,
  isDraft: false,
  recurrence: null,
  onlineMeeting: null,
  location: { displayName: '', locationType: 'default', uniqueIdType: 'unknown' },
  locations: [],
};

function refuseUnbuilt(write: EventWrite): void {
  if (write.attachments != null) throw notImplemented('attachments in the body of an event');
}

const unanswered = (attendee: EventAttendee): EventAttendee => ({ ...attendee, response: 'none', respondedAt: NEVER });

function timesOf({ start, end, isAllDay }: Pick<EventWrite, 'start' | 'end' | 'isAllDay'>): Times {
  if (start === undefined || end === undefined)
    throw badRequest('ErrorInvalidRequest', 'An event needs a start and an end.');
  const times = { start: wallTimeOf(start), end: wallTimeOf(end) };
  const [startUtc, endUtc] = [utcOf(times.start), utcOf(times.end)];
  if (endUtc < startUtc)
    throw badRequest('ErrorPropertyValidationFailure', 'The end of an event cannot be before its start.');
  const midnight = (dateTime: string): boolean => /T00:00(:00(\.0+)?)?$/.test(dateTime);
  if (isAllDay && times.start.timeZone !== times.end.timeZone) {
    throw badRequest('ErrorPropertyValidationFailure', 'An all-day event starts and ends in the same time zone.');
  }
  if (isAllDay && !(midnight(start.dateTime) && midnight(end.dateTime) && startUtc < endUtc)) {
    throw badRequest('ErrorPropertyValidationFailure', 'An all-day event lasts from midnight to midnight.');
  }
  return { ...times, startUtc, endUtc };
}

/** The attendees of a write, each address once; who was there before keeps the answer given. */
function attendeesOf(tenant: Tenant, write: EventWrite, before: readonly EventAttendee[]): EventAttendee[] {
  const byAddress = new Map<string, EventAttendee>();
  for (const { emailAddress, type } of write.attendees ?? []) {
    const { address } = emailAddress;
    const known = before.find((one) => one.address.toLowerCase() === address.toLowerCase());
    byAddress.set(address.toLowerCase(), {
      type: type ?? 'required',
      address,
      name: emailAddress.name ?? mailboxByAddress(tenant.store, address)?.name ?? address,
      response: known?.response ?? 'none',
      respondedAt: known?.respondedAt ?? NEVER,
    });
  }
  return [...byAddress.values()];
}

/** What is kept as it was written. `location` alone replaces all `locations`, as at the service. */
function propertiesOf(write: EventWrite): Record<string, unknown> {
  const {
    '@odata.type': _type,
    singleValueExtendedProperties: _extended,
    transactionId: _transaction,
    start: _start,
    end: _end,
    attendees: _attendees,
    recurrence: _recurrence,
    attachments: _attachments,
    body,
    location,
    locations = location === undefined ? undefined : [location],
    ...rest
  } = write;
  const places = locations?.map((place) => ({ locationType: 'default', uniqueIdType: 'private', ...place }));
  const text = body && { contentType: body.contentType ?? 'html', content: body.content ?? '' };
  return {
    ...rest,
    ...(text === undefined ? {} : { body: text, bodyPreview: previewOf(text.content) }),
    ...(places === undefined ? {} : { locations: places, location: places[0] ?? DEFAULTS.location }),
  };
}
