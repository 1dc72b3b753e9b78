import ICAL from 'ical.js';
import type { CalendarEvent, EventAttendee, Message } from '../store/records';
import { previewOf } from './message-write';
import { recurrenceOf, zoneOf } from './occurrences';
import { type Recurrence, ruleText } from './recurrence';
import { ianaZone, utcOf, wallTimeIn } from './time-zone';
import { zoneDefinition } from './zone-definition';

/** What one piece of mail says about a meeting. */
export interface MeetingWord {
  method: NonNullable<Message['calendar']>['method'];
  /** The attendee it is sent to; for a REPLY, the one who answers. */
  to: string;
  /** Milliseconds on the tenant's clock. */
  now: number;
  response?: EventAttendee['response'];
  comment?: string;
}

/** The iCalendar text (RFC 5545, 5546) of an invitation, a cancellation or an answer. Single meetings are in UTC. */
export function meetingText(event: CalendarEvent, word: MeetingWord): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Local Microsoft 365//Exchange//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('method', word.method);
  const recurrence = recurrenceOf(event);
  if (recurrence !== undefined && event.properties.isAllDay !== true)
    calendar.addSubcomponent(zoneDefinition(ianaZone(zoneOf(event)), event.startUtc));
  calendar.addSubcomponent(meetingPart(event, recurrence, word));
  return `${calendar.toString()}\r\n`;
}

function meetingPart(event: CalendarEvent, recurrence: Recurrence | undefined, word: MeetingWord): ICAL.Component {
  const part = new ICAL.Component('vevent');
  const { properties } = event;
  const add = (name: string, value: string | ICAL.Time): ICAL.Property => part.addPropertyWithValue(name, value);
  add('uid', event.series?.masterUId ?? event.iCalUId);
  part.addPropertyWithValue('sequence', event.sequence ?? 0);
  add('dtstamp', instant(new Date(word.now).toISOString()));
  addPeople(part, event, word);
  add('summary', String(properties.subject ?? ''));
  if (word.comment) add('comment', word.comment);
  add('description', previewOf(String((properties.body as { content?: string }).content ?? ''))); // by event-write only
  add('location', String((properties.location as { displayName?: string | null }).displayName ?? '')); // likewise
  addTimes(part, event, recurrence);
  add('status', word.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED');
  add('class', CLASSES[String(properties.sensitivity)] ?? 'PUBLIC');
  add('transp', properties.showAs === 'free' ? 'TRANSPARENT' : 'OPAQUE');
  return part;
}

const CLASSES: Readonly<Record<string, string>> = {
  personal: 'PRIVATE',
  private: 'PRIVATE',
  confidential: 'CONFIDENTIAL',
};
const ROLES = { required: 'REQ-PARTICIPANT', optional: 'OPT-PARTICIPANT', resource: 'NON-PARTICIPANT' };
const ANSWERS: Readonly<Record<EventAttendee['response'], string>> = {
  none: 'NEEDS-ACTION',
  notResponded: 'NEEDS-ACTION',
  accepted: 'ACCEPTED',
  tentativelyAccepted: 'TENTATIVE',
  declined: 'DECLINED',
};

/** The organiser, and the attendees this mail may name: the one who answers, or those who may see each other. */
function addPeople(part: ICAL.Component, event: CalendarEvent, word: MeetingWord): void {
  const organiser = part.addPropertyWithValue('organizer', `mailto:${event.organizer.address}`);
  organiser.setParameter('cn', event.organizer.name);
  const alone = word.method === 'REPLY' || event.properties.hideAttendees === true;
  for (const { address, name, type, response } of event.attendees) {
    const isReceiver = address.toLowerCase() === word.to.toLowerCase();
    if (alone && !isReceiver) continue;
    const attendee = part.addPropertyWithValue('attendee', `mailto:${address}`);
    attendee.setParameter('cn', name);
    attendee.setParameter('role', ROLES[type]);
    attendee.setParameter('partstat', ANSWERS[isReceiver ? (word.response ?? response) : response]);
    if (word.method === 'REQUEST') attendee.setParameter('rsvp', event.properties.responseRequested ? 'TRUE' : 'FALSE');
  }
}

function addTimes(part: ICAL.Component, event: CalendarEvent, recurrence: Recurrence | undefined): void {
  const allDay = event.properties.isAllDay === true;
  const zone = recurrence === undefined || allDay ? undefined : zoneOf(event);
  addTime(part, 'dtstart', allDay ? dayOf(event.start.dateTime) : event.startUtc, zone);
  addTime(part, 'dtend', allDay ? dayOf(event.end.dateTime) : event.endUtc, zone);
  const planned = (utc: string): string => (allDay ? dayOf(wallTimeIn(utc, event.start.timeZone).dateTime) : utc);
  if (event.series !== undefined) addTime(part, 'recurrence-id', planned(event.series.originalStartUtc), undefined);
  if (recurrence === undefined) return;
  part.addPropertyWithValue('rrule', ICAL.Recur.fromString(`${ruleText(recurrence)}${untilText(recurrence, allDay)}`));
  for (const start of event.cancelledOccurrences ?? []) addTime(part, 'exdate', planned(start), zone);
}

/** The last moment of the last day: for days a day, else in UTC, as the start's zone demands. */
function untilText({ range }: Recurrence, allDay: boolean): string {
  if (range.type !== 'endDate') return '';
  if (allDay) return `;UNTIL=${range.endDate.replaceAll('-', '')}`;
  const until = utcOf({ dateTime: `${range.endDate}T23:59:59`, timeZone: range.recurrenceTimeZone });
  return `;UNTIL=${until.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A day, a moment in UTC, or (with a zone) the same moment on that zone's clock. */
function addTime(part: ICAL.Component, name: string, value: string, zone: string | undefined): void {
  if (zone === undefined || !value.includes('T')) {
    part.addPropertyWithValue(name, value.includes('T') ? instant(value) : ICAL.Time.fromDateString(value));
    return;
  }
  const wall = wallTimeIn(value, zone).dateTime.slice(0, 19);
  const property = part.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(wall));
  property.setParameter('tzid', ianaZone(zone));
}

const dayOf = (dateTime: string): string => dateTime.slice(0, 10);
const instant = (utc: string): ICAL.Time => ICAL.Time.fromDateTimeString(`${utc.slice(0, 19)}Z`);
