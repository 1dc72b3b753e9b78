import { createHash, randomBytes } from 'node:crypto';
import { calendarRoutes, visibleTo } from '../exchange/calendar-access';
import { eventsIn } from '../exchange/calendars';
import { typeOf, wholeEvent } from '../exchange/event-view';
import { eventsBetween } from '../exchange/occurrences';
import { preferredZone } from '../exchange/time-zone';
import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { badRequest, GraphError } from '../http/graph-error';
import type { CalendarDelta, CalendarEvent, Mailbox } from '../store/records';
import type { Change } from '../store/store';
import { windowOf } from './calendar-view';

const SCOPES = ['Calendars.Read', 'Calendars.ReadBasic', 'Calendars.ReadWrite'];
const DEFAULT_SIZE = 10;
/** The window is all that can be said; everything else is fixed. */
const REFUSED = ['$select', '$filter', '$orderby', '$search', '$expand', '$top', '$skip', '$count'];

export const calendarViewDeltaRoutes: GraphRoute[] = calendarRoutes('GET', '/calendarView/delta', SCOPES, readDelta);

/**
 * What has changed in a window since the token was given. A token stands for what its holder was told so far, so a page,
 * and a round, is whatever differs from that.
 */
function readDelta(call: Call, mailbox: Mailbox): Answer {
  const refused = REFUSED.find((name) => call.url.searchParams.has(name));
  if (refused !== undefined) {
    throw badRequest(
      'ErrorInvalidUrlQuery',
      `The following parameters are not supported with change tracking: '${refused}'.`,
    );
  }
  const token = call.url.searchParams.get('$deltatoken') ?? call.url.searchParams.get('$skiptoken');
  const before = token === null ? firstRound(call) : deltaOf(call, mailbox, token);
  const { entries, left, seen } = difference(call, mailbox, before);
  const next = keep(call, mailbox, { ...before, seen, id: entries.length === 0 ? before.id : newToken() });
  const link = `${call.origin}${call.url.pathname}?${left > 0 ? '$skiptoken' : '$deltatoken'}=${next}`;
  return ok({ value: entries, [left > 0 ? '@odata.nextLink' : '@odata.deltaLink']: link });
}

function firstRound(call: Call): CalendarDelta {
  const [start, end] = windowOf(call);
  return { id: newToken(), start, end, seen: {}, issuedAt: call.tenant.clock.now() };
}

function deltaOf(call: Call, mailbox: Mailbox, token: string): CalendarDelta {
  const delta = call.tenant.store.get('calendarDeltas', mailbox.id, token);
  if (delta !== undefined && !isExpired(call, delta)) return delta;
  throw new GraphError(
    410,
    'SyncStateNotFound',
    'The sync state generation is not found; continue with a full synchronization.',
    delta === undefined ? {} : { location: restartLink(call, delta) },
  );
}

function restartLink(call: Call, { start, end }: CalendarDelta): string {
  return `${call.origin}${call.url.pathname}?startDateTime=${start}&endDateTime=${end}`;
}

function isExpired({ tenant }: Call, { issuedAt }: CalendarDelta): boolean {
  return tenant.clock.now() - issuedAt > tenant.switches.get('calendarDeltaLifeMs');
}

/** One page of what differs from what was told, how much is left after it, and what has been told then. */
function difference(
  call: Call,
  mailbox: Mailbox,
  { start, end, seen }: CalendarDelta,
): { entries: object[]; left: number; seen: CalendarDelta['seen'] } {
  const current = new Map(withSeries(call, mailbox, { start, end }).map((event) => [event.id, event]));
  const changed = [...current.values()].filter((event) => seen[event.id] !== fingerprint(event));
  const gone = Object.keys(seen).filter((id) => !current.has(id));
  const size = pageSizeOf(call);
  const told = changed.slice(0, size);
  const removed = gone.slice(0, size - told.length);
  const rest = Object.entries(seen).filter(([id]) => !removed.includes(id));
  return {
    entries: [...told.map((event) => showChanged(call, event)), ...removed.map(showRemoved)],
    left: changed.length + gone.length - told.length - removed.length,
    seen: { ...Object.fromEntries(rest), ...Object.fromEntries(told.map((event) => [event.id, fingerprint(event)])) },
  };
}

/** The view of the window, and before it each series that has an occurrence there. */
function withSeries(call: Call, mailbox: Mailbox, { start, end }: { start: string; end: string }): CalendarEvent[] {
  const kept = eventsIn(call, mailbox);
  const inside = eventsBetween(kept, start, end);
  const seriesInside = new Set(inside.map(({ series }) => series?.masterId));
  const masters = kept.filter(({ id }) => seriesInside.has(id));
  return [...masters, ...inside].map((event) => visibleTo(call.principal.personId, mailbox, event));
}

/** An occurrence says when it is, its series what it is. */
function showChanged(call: Call, event: CalendarEvent): object {
  const { singleValueExtendedProperties: _, ...whole } = wholeEvent(call.tenant, event, preferredZone(call.headers));
  if (typeOf(event) !== 'occurrence') return whole;
  const { id, type, seriesMasterId, start, end } = whole;
  return { id, type, seriesMasterId, start, end };
}

const newToken = (): string => randomBytes(18).toString('base64url');

const showRemoved = (id: string): object => ({ id, '@removed': { reason: 'deleted' } });

const fingerprint = (event: CalendarEvent): string =>
  createHash('sha256').update(JSON.stringify(event)).digest('base64url').slice(0, 16);

function pageSizeOf(call: Call): number {
  const wanted = Number(/odata\.maxpagesize\s*=\s*(\d+)/i.exec(call.headers.get('prefer') ?? '')?.[1] ?? DEFAULT_SIZE);
  return Math.max(1, Math.min(wanted, call.tenant.switches.get('pageSizeLimit')));
}

/** Keeps where the reader now stands, and forgets tokens that nobody has used for long. */
function keep(call: Call, mailbox: Mailbox, delta: CalendarDelta): string {
  const { store, clock, switches } = call.tenant;
  const forgotten = clock.now() - 2 * switches.get('calendarDeltaLifeMs');
  const old = store.all('calendarDeltas', mailbox.id).filter(({ issuedAt }) => issuedAt < forgotten);
  store.commit([
    ...old.map(({ id }): Change => ({ collection: 'calendarDeltas', partition: mailbox.id, id, value: undefined })),
    { collection: 'calendarDeltas', partition: mailbox.id, id: delta.id, value: { ...delta, issuedAt: clock.now() } },
  ]);
  return delta.id;
}
