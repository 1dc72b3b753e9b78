import { calendarRoutes, visibleTo } from '../exchange/calendar-access';
import { calendarNamed, eventsIn } from '../exchange/calendars';
import { showEvent, wholeEvent } from '../exchange/event-view';
import { eventsBetween } from '../exchange/occurrences';
import { preferredZone } from '../exchange/time-zone';
import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { badRequest, notImplemented } from '../http/graph-error';
import { satisfies } from '../odata/evaluate';
import { pathsOf } from '../odata/expression';
import { ordered, pageBySkip, pageSize } from '../odata/page';
import type { CalendarEvent, Mailbox } from '../store/records';

const SIZES = { default: 10, most: 1000 };
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

const VIEW_SCOPES = ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'];
/** A view of more days than this is refused. */
const LONGEST_VIEW_DAYS = 1825;
const DAY_MS = 86_400_000;

export const calendarViewRoutes: GraphRoute[] = [
  calendarRoutes('GET', '/calendarView', VIEW_SCOPES, viewCalendar),
  calendarRoutes('GET', '/calendars/{calendar-id}/calendarView', VIEW_SCOPES, viewCalendar),
].flat();

function viewCalendar(call: Call, mailbox: Mailbox): Answer {
  const [start, end] = windowOf(call);
  return eventPage(call, mailbox, eventsBetween(eventsIn(call, mailbox, calendarNamed(call, mailbox)), start, end));
}

/** The window a call asks about, as UTC instants. Throws a 400 for one that is missing, turned round or too long. */
export function windowOf(call: Call): [start: string, end: string] {
  const [start, end] = [momentOf(call, 'startDateTime'), momentOf(call, 'endDateTime')];
  if (end < start) throw badRequest('ErrorInvalidParameter', "'endDateTime' is before 'startDateTime'.");
  if (Date.parse(end) - Date.parse(start) > LONGEST_VIEW_DAYS * DAY_MS) {
    throw badRequest('ErrorCalendarViewRangeTooBig', `A view of at most ${LONGEST_VIEW_DAYS} days can be asked for.`);
  }
  return [start, end];
}

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
export function eventPage(call: Call, mailbox: Mailbox, events: readonly CalendarEvent[]): Answer {
  const { filter, orderby, search } = call.query;
  if (search !== undefined) throw notImplemented('$search on events');
  const unknown = filter && pathsOf(filter).find((path) => !FILTERABLE.has(path.join('/')));
  if (unknown !== undefined) throw badRequest('ErrorInvalidProperty', `'${unknown.join('/')}' cannot be filtered on.`);
  const { tenant, principal } = call;
  const zone = preferredZone(call.headers);
  const found = events
    .map((one) => visibleTo(principal.personId, mailbox, one))
    .map((event) => ({ ...wholeEvent(tenant, event, 'UTC'), event }))
    .filter((whole) => filter === undefined || satisfies(whole, filter));
  const inOrder = ordered(found, orderby.length > 0 ? orderby : [{ path: ['start', 'dateTime'], descending: false }]);
  const page = pageBySkip(call, inOrder, pageSize(call, SIZES), ({ event }) =>
    showEvent(tenant, event, zone, call.query),
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
