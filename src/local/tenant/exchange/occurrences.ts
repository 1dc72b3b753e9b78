import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import type { CalendarEvent } from '../store/records';
import type { Store } from '../store/store';
import { type Recurrence, ruleText } from './recurrence';
import { utcOf, wallTimeIn } from './time-zone';

/** The series of an event that recurs; undefined for a single event and for one occurrence. */
export function recurrenceOf(event: CalendarEvent): Recurrence | undefined {
  // Written by event-write only, as `checkedRecurrence` makes it.
  return event.series === undefined ? ((event.properties.recurrence as Recurrence | null) ?? undefined) : undefined;
}

/**
 * The events of a calendar as a view of this window (UTC instants) shows them: single events, and of a series its
 * occurrences, those that differ in their own form, without those that were taken out.
 */
export function eventsBetween(events: readonly CalendarEvent[], start: string, end: string): CalendarEvent[] {
  const touches = ({ startUtc, endUtc }: CalendarEvent): boolean =>
    startUtc < end && (endUtc > start || startUtc >= start);
  return events
    .flatMap((event) => (recurrenceOf(event) === undefined ? [event] : regularOccurrences(event, events, start, end)))
    .filter(touches);
}

/** The event of an id, be it kept or an occurrence that only its series knows; undefined when the calendar has none. */
export function findEvent(store: Store, mailboxId: string, id: string): CalendarEvent | undefined {
  const kept = store.get('events', mailboxId, id);
  if (kept !== undefined) return kept;
  const [, masterId = '', date] = /^(.+)\.(\d{4}-\d\d-\d\d)$/.exec(id) ?? [];
  const master = store.get('events', mailboxId, masterId);
  if (master === undefined) return undefined;
  return firstOccurrence(master, (one) => one.id === id, `${date}T23:59:59`);
}

/** The occurrence that the pattern puts at this instant (UTC), unless it was taken out. */
export function occurrenceAt(master: CalendarEvent, originalStartUtc: string): CalendarEvent | undefined {
  const until = wallTimeIn(originalStartUtc, zoneOf(master)).dateTime.slice(0, 19);
  return firstOccurrence(master, ({ series }) => series?.originalStartUtc === originalStartUtc, until);
}

/** A series without one of its occurrences. */
export function withoutOccurrence(master: CalendarEvent, originalStartUtc: string, now: string): CalendarEvent {
  return {
    ...master,
    cancelledOccurrences: [...(master.cancelledOccurrences ?? []), originalStartUtc],
    version: master.version + 1,
    modifiedAt: now,
  };
}

/** The id of an occurrence, from the day its pattern puts it on. */
export const occurrenceId = (masterId: string, originalStart: string): string =>
  `${masterId}.${originalStart.slice(0, 10)}`;

/** Whether an exception belongs to this series. */
export const isPartOf = (event: CalendarEvent, master: CalendarEvent): boolean => event.series?.masterId === master.id;

/** The zone whose clock a series follows. */
export const zoneOf = (master: CalendarEvent): string =>
  recurrenceOf(master)?.range.recurrenceTimeZone ?? master.start.timeZone;

const DAY_MS = 86_400_000;

function regularOccurrences(
  master: CalendarEvent,
  events: readonly CalendarEvent[],
  start: string,
  end: string,
): CalendarEvent[] {
  const exceptions = events.filter((one) => isPartOf(one, master)).map(({ series }) => series?.originalStartUtc);
  const earliest = wallText(Date.parse(start) - durationOf(master) - DAY_MS);
  return [...wallStarts(master, wallText(Date.parse(end) + DAY_MS))]
    .filter((wall) => wall >= earliest)
    .map((wall) => occurrence(master, wall))
    .filter((one) => isKept(master, one) && !exceptions.includes(one.series?.originalStartUtc));
}

function firstOccurrence(
  master: CalendarEvent,
  isWanted: (one: CalendarEvent) => boolean,
  until: string,
): CalendarEvent | undefined {
  for (const wall of wallStarts(master, until)) {
    const one = occurrence(master, wall);
    if (isWanted(one)) return isKept(master, one) ? one : undefined;
  }
  return undefined;
}

function isKept(master: CalendarEvent, { series }: CalendarEvent): boolean {
  return !master.cancelledOccurrences?.includes(series?.originalStartUtc ?? '');
}

/** The wall-clock starts of a series up to this wall time, in its own zone: clocks that change do not move a meeting. */
function* wallStarts(master: CalendarEvent, until: string): Generator<string> {
  const recurrence = recurrenceOf(master);
  if (recurrence === undefined) return;
  const first = wallTimeIn(master.startUtc, zoneOf(master)).dateTime.slice(0, 19);
  const lastDay = recurrence.range.type === 'endDate' ? recurrence.range.endDate : '9999-12-31';
  const starts = ICAL.Recur.fromString(ruleText(recurrence)).iterator(ICAL.Time.fromDateTimeString(first));
  for (let next = starts.next(); next; next = starts.next()) {
    const wall = next.toString();
    if (wall > until || wall.slice(0, 10) > lastDay) return;
    yield wall;
  }
}

function occurrence(master: CalendarEvent, wallStart: string): CalendarEvent {
  const timeZone = zoneOf(master);
  const start = { dateTime: wallStart, timeZone };
  const end = { dateTime: wallText(Date.parse(`${wallStart}Z`) + durationOf(master)), timeZone };
  const originalStartUtc = utcOf(start);
  return {
    ...master,
    id: occurrenceId(master.id, wallStart),
    iCalUId: createHash('sha256').update(`${master.iCalUId}/${originalStartUtc}`).digest('hex').toUpperCase(),
    start,
    end,
    startUtc: originalStartUtc,
    endUtc: utcOf(end),
    properties: { ...master.properties, recurrence: null },
    extended: [],
    transactionId: null,
    requestHash: '',
    series: { masterId: master.id, masterUId: master.iCalUId, originalStartUtc, isException: false },
  };
}

/** How long an occurrence lasts on the clock of its zone, in milliseconds. */
function durationOf(master: CalendarEvent): number {
  const wall = (utc: string): number => Date.parse(`${wallTimeIn(utc, zoneOf(master)).dateTime.slice(0, 19)}Z`);
  return wall(master.endUtc) - wall(master.startUtc);
}

const wallText = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 19);
