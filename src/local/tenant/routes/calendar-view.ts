import { showEvent, wholeEvent } from '../exchange/event-view';
import { mailboxRoutes } from '../exchange/mailbox-access';
import { preferredZone } from '../exchange/time-zone';
import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { badRequest, notImplemented } from '../http/graph-error';
import { satisfies } from '../odata/evaluate';
import { pathsOf } from '../odata/expression';
import { ordered, pageBySkip, pageSize } from '../odata/page';
import type { CalendarEvent } from '../store/records';

const SIZES = { default: 10, most: 1000 };
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

export const calendarViewRoutes: GraphRoute[] = mailboxRoutes(
  'GET',
  '/calendarView',
  ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'],
  (call, mailbox) => {
    const [start, end] = [momentOf(call, 'startDateTime'), momentOf(call, 'endDateTime')];
    const inside = call.tenant.store
      .all('events', mailbox.id)
      .filter(({ startUtc, endUtc }) => startUtc < end && (endUtc > start || startUtc >= start));
    return eventPage(call, inside);
  },
);

const FILTERABLE = new Set([
  'id',
  'subject',
  'iCalUId',
  'isCancelled',
  'isOrganizer',
  'sensitivity',
  'showAs',
  'start/dateTime',
  'end/dateTime',
  'createdDateTime',
  'lastModifiedDateTime',
  'singleValueExtendedProperties',
]);

/** A page of these events as the call filters, orders and selects them; by start unless it says otherwise. */
export function eventPage(call: Call, events: readonly CalendarEvent[]): Answer {
  const { filter, orderby, search } = call.query;
  if (search !== undefined) throw notImplemented('$search on events');
  const unknown = filter && pathsOf(filter).find((path) => !FILTERABLE.has(path.join('/')));
  if (unknown !== undefined) throw badRequest('ErrorInvalidProperty', `'${unknown.join('/')}' cannot be filtered on.`);
  const { store } = call.tenant;
  const zone = preferredZone(call.headers);
  const found = events
    .map((event) => ({ ...wholeEvent(store, event, 'UTC'), event }))
    .filter((whole) => filter === undefined || satisfies(whole, filter));
  const inOrder = ordered(found, orderby.length > 0 ? orderby : [{ path: ['start', 'dateTime'], descending: false }]);
  const page = pageBySkip(call, inOrder, pageSize(call, SIZES), ({ event }) =>
    showEvent(store, event, zone, call.query),
  );
  return zone === 'UTC' ? ok(page) : { ...ok(page), headers: { 'preference-applied': `outlook.timezone="${zone}"` } };
}

/** An edge of the window, in UTC; without an offset it is meant in UTC. */
function momentOf(call: Call, name: string): string {
  const text = call.url.searchParams.get(name) ?? '';
  const [, , , zone] = MOMENT.exec(text) ?? [];
  const moment = Date.parse(MOMENT.test(text) && zone === undefined ? `${text}Z` : text);
  if (!MOMENT.test(text) || Number.isNaN(moment)) {
    throw badRequest(
      'ErrorInvalidParameter',
      `This request requires a time window: '${name}' is missing or not a date and time.`,
    );
  }
  return new Date(moment).toISOString();
}
