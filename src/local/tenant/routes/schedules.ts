import { z } from 'zod';
import { calendarRoutes } from '../exchange/calendar-access';
import { busyStatusOf } from '../exchange/event-view';
import { busyEvents, type Period, statusDuring, visibleMailbox, WORKING_HOURS } from '../exchange/free-busy';
import { mayOpen } from '../exchange/mailbox-access';
import { DateTimeTimeZoneSchema } from '../exchange/schemas';
import { preferredZone, utcOf, wallTimeIn, wallTimeOf } from '../exchange/time-zone';
import { bodyOf } from '../http/body';
import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { badRequest, GraphError } from '../http/graph-error';
import type { CalendarEvent, Mailbox } from '../store/records';

const SCOPES = ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'];
const MOST_ADDRESSES = 20;
const LONGEST_WINDOW_DAYS = 62;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export const scheduleRoutes: GraphRoute[] = calendarRoutes('POST', '/calendar/getSchedule', SCOPES, readSchedules);

const RequestSchema = z.strictObject({
  schedules: z.array(z.string()).min(1).max(MOST_ADDRESSES),
  startTime: DateTimeTimeZoneSchema,
  endTime: DateTimeTimeZoneSchema,
  availabilityViewInterval: z.int().min(5).max(1440).nullable().default(30),
});

/** Free and busy times. Somebody who cannot be looked up is an error in the list, never somebody who is free. */
function readSchedules(call: Call): Answer {
  const request = bodyOf(call, RequestSchema, 'ErrorInvalidParameter');
  const { availabilityViewInterval: minutes } = request;
  // Seen at the service: it does not take null for the default.
  if (minutes === null) throw new GraphError(500, 'ErrorInternalServerError', 'An internal server error occurred.');
  const period = { start: utcOf(wallTimeOf(request.startTime)), end: utcOf(wallTimeOf(request.endTime)) };
  checkPeriod(period);
  const zone = preferredZone(call.headers);
  const value = request.schedules.map((address) => scheduleOf(call, address, period, minutes, zone));
  return zone === 'UTC'
    ? ok({ value })
    : { ...ok({ value }), headers: { 'preference-applied': `outlook.timezone="${zone}"` } };
}

function checkPeriod({ start, end }: Period): void {
  if (end <= start) throw badRequest('ErrorInvalidParameter', "'endTime' must be after 'startTime'.");
  if (Date.parse(end) - Date.parse(start) >= LONGEST_WINDOW_DAYS * DAY_MS) {
    throw badRequest('ErrorTimeIntervalTooBig', `The time interval must be below ${LONGEST_WINDOW_DAYS} days.`);
  }
}

function scheduleOf(call: Call, address: string, period: Period, minutes: number, zone: string): object {
  const mailbox = visibleMailbox(call.tenant, call.principal.organisationId, address);
  if (mailbox === undefined) {
    const message = `Unable to resolve e-mail address ${address} to an Active Directory object.`;
    return { scheduleId: address, scheduleItems: [], error: { message, responseCode: '5009' } };
  }
  const events = busyEvents(call.tenant, mailbox, period);
  return {
    scheduleId: address,
    availabilityView: slotsOf(period, minutes)
      .map((slot) => CHARACTERS[statusDuring(events, slot)] ?? '0')
      .join(''),
    scheduleItems: events.map((event) => showItem(call, mailbox, event, zone)),
    workingHours: WORKING_HOURS,
  };
}

const CHARACTERS: Readonly<Record<string, string>> = {
  free: '0',
  tentative: '1',
  busy: '2',
  oof: '3',
  workingElsewhere: '4',
};

function slotsOf({ start, end }: Period, minutes: number): Period[] {
  const [from, until, step] = [Date.parse(start), Date.parse(end), minutes * MINUTE_MS];
  return Array.from({ length: Math.ceil((until - from) / step) }, (_, index) => ({
    start: new Date(from + index * step).toISOString(),
    end: new Date(Math.min(from + (index + 1) * step, until)).toISOString(),
  }));
}

/** Colleagues see when somebody is busy; what it is about, only those the calendar is open to, and private items not. */
function showItem({ principal }: Call, mailbox: Mailbox, event: CalendarEvent, zone: string): object {
  const times = {
    status: busyStatusOf(event),
    start: wallTimeIn(event.startUtc, zone),
    end: wallTimeIn(event.endUtc, zone),
  };
  const isOpen = mayOpen(mailbox, principal.personId) || mailbox.calendarOpenTo?.includes(principal.personId);
  const isPrivate = ['private', 'confidential'].includes(String(event.properties.sensitivity));
  if (!isOpen || isPrivate) return times;
  const { displayName } = event.properties.location as { displayName?: string | null }; // written by event-write only
  return { ...times, isPrivate, subject: event.properties.subject, location: displayName ?? '' };
}
