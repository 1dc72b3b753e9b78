import { createHash } from 'node:crypto';
import type { Call } from '../http/call';
import { itemNotFound } from '../http/graph-error';
import type { CalendarEvent, Mailbox } from '../store/records';
import { seesPrivateItems } from './calendar-access';
import { accessDenied, mayOpen } from './mailbox-access';

/** A calendar that every mailbox of its kind has. */
export interface Calendar {
  key: string;
  name: string;
  isDefault: boolean;
  /** The service fills this one by itself. */
  isReadOnly: boolean;
}

const DEFAULT: Calendar = { key: 'calendar', name: 'Calendar', isDefault: true, isReadOnly: false };
const OTHERS: readonly Calendar[] = [
  { key: 'holidays', name: 'United Kingdom holidays', isDefault: false, isReadOnly: false },
  { key: 'birthdays', name: 'Birthdays', isDefault: false, isReadOnly: true },
];

/** The calendars of a mailbox; those of shared mailboxes and rooms are one each. */
export function calendarsOf(mailbox: Mailbox): readonly Calendar[] {
  return mailbox.kind === 'person' ? [DEFAULT, ...OTHERS] : [DEFAULT];
}

/** The calendar a path names, the default one where it names none. Throws 404 when the mailbox has no such calendar. */
export function calendarNamed(call: Call, mailbox: Mailbox): Calendar {
  const id = call.params['calendar-id'];
  const calendar = calendarsOf(mailbox).find((one) => id === undefined || calendarId(mailbox, one) === id);
  if (calendar === undefined) throw itemNotFound();
  return calendar;
}

/** The calendar an event is in. */
export function calendarOf(mailbox: Mailbox, event: CalendarEvent): Calendar {
  return calendarsOf(mailbox).find(({ key }) => key === event.calendarKey) ?? DEFAULT;
}

/** The kept events of one calendar. */
export function eventsIn(call: Call, mailbox: Mailbox, calendar = DEFAULT): CalendarEvent[] {
  return call.tenant.store.all('events', mailbox.id).filter((event) => calendarOf(mailbox, event).key === calendar.key);
}

/** Throws a 403 for a calendar that only the service writes. */
export function refuseReadOnly(calendar: Calendar): void {
  if (calendar.isReadOnly) throw accessDenied();
}

/** A calendar as Graph shows it to this person. */
export function showCalendar(mailbox: Mailbox, calendar: Calendar, personId: string): Record<string, unknown> {
  const id = calendarId(mailbox, calendar);
  const isOwner = mailbox.id === personId;
  return {
    id,
    name: calendar.name,
    color: 'auto',
    hexColor: '',
    isDefaultCalendar: calendar.isDefault,
    changeKey: createHash('sha256').update(id).digest('base64url').slice(0, 16),
    canShare: isOwner && calendar.isDefault,
    canViewPrivateItems: seesPrivateItems(mailbox, personId),
    canEdit: mayOpen(mailbox, personId) && !calendar.isReadOnly,
    allowedOnlineMeetingProviders: calendar.isDefault ? ['teamsForBusiness'] : [],
    defaultOnlineMeetingProvider: calendar.isDefault ? 'teamsForBusiness' : 'unknown',
    isTallyingResponses: calendar.isDefault,
    isRemovable: !calendar.isDefault && !calendar.isReadOnly,
    owner: { name: mailbox.name, address: mailbox.address },
  };
}

function calendarId(mailbox: Mailbox, calendar: Calendar): string {
  return `AAMkCal${createHash('sha256').update(`${mailbox.id}/${calendar.key}`).digest('base64url')}=`;
}
