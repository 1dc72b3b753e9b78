import { mailboxByAddress } from '../directory';
import type { Tenant } from '../http/tenant-parts';
import type { CalendarEvent, Mailbox } from '../store/records';
import { busyStatusOf } from './event-view';
import { eventsBetween } from './occurrences';
import { wallTimeIn } from './time-zone';

/** A stretch of time in UTC instants. */
export interface Period {
  start: string;
  end: string;
}

/** Statuses from the weakest: where two overlap, the stronger counts. */
const STRENGTH = ['free', 'workingElsewhere', 'tentative', 'busy', 'oof'];

/** The mailbox whose times an organisation can see; undefined for people outside it and for addresses nobody has. */
export function visibleMailbox(tenant: Tenant, organisationId: string, address: string): Mailbox | undefined {
  const mailbox = mailboxByAddress(tenant.store, address);
  return mailbox?.organisationId === organisationId ? mailbox : undefined;
}

/** What takes up somebody's time in a period: everything that is not called off and not shown as free. */
export function busyEvents(tenant: Tenant, mailbox: Mailbox, { start, end }: Period): CalendarEvent[] {
  return eventsBetween(tenant.store.all('events', mailbox.id), start, end)
    .filter((event) => !event.isCancelled && busyStatusOf(event) !== 'free')
    .filter((event) => event.startUtc < end && event.endUtc > start)
    .sort((a, b) => (a.startUtc < b.startUtc ? -1 : 1));
}

/** The strongest status that these events give a period. */
export function statusDuring(events: readonly CalendarEvent[], { start, end }: Period): string {
  const during = events.filter((event) => event.startUtc < end && event.endUtc > start).map(busyStatusOf);
  return [...during].sort((a, b) => STRENGTH.indexOf(b) - STRENGTH.indexOf(a))[0] ?? 'free';
}

/** Everybody's working hours: no operation that changes them is implemented. */
export const WORKING_HOURS = {
  daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  startTime: '08:00:00.0000000',
  endTime: '17:00:00.0000000',
  timeZone: { name: 'GMT Standard Time' },
};

/** Whether a period lies within the working hours of one day. */
export function isWorkingTime({ start, end }: Period): boolean {
  const [from, to] = [start, end].map((utc) => wallTimeIn(utc, WORKING_HOURS.timeZone.name).dateTime);
  if (from === undefined || to === undefined || from.slice(0, 10) !== to.slice(0, 10)) return false;
  const weekday = new Date(`${from.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return (
    weekday >= 1 && weekday <= 5 && from.slice(11) >= WORKING_HOURS.startTime && to.slice(11) <= WORKING_HOURS.endTime
  );
}
