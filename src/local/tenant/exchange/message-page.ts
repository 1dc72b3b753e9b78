import type { Call } from '../http/call';
import { badRequest } from '../http/graph-error';
import { satisfies } from '../odata/evaluate';
import { pathsOf } from '../odata/expression';
import { linkWith, ordered, orderedAs, type Page, pageBySkip } from '../odata/page';
import type { Message } from '../store/records';
import { accessDenied } from './mailbox-access';
import { searchOf } from './message-search';
import { type Reading, readingOf, showMessage, wholeMessage } from './message-view';

const SIZES = { default: 10, most: 1000 };
const NEWEST_FIRST = [{ path: ['receivedDateTime'], descending: true }];
/** What a message shows that is not among its properties: to make it for every message of a mailbox is slow. */
const BESIDE_PROPERTIES = new Set(['@odata.etag', 'id', 'parentFolderId', 'singleValueExtendedProperties']);
const FILTERABLE = new Set([
  'id',
  'subject',
  'internetMessageId',
  'conversationId',
  'isDraft',
  'isRead',
  'hasAttachments',
  'importance',
  'receivedDateTime',
  'sentDateTime',
  'createdDateTime',
  'lastModifiedDateTime',
  'parentFolderId',
  'categories',
  'from/emailAddress/address',
  'from/emailAddress/name',
  'singleValueExtendedProperties',
]);

/** A page of these messages as the call filters, searches, orders and selects them; newest first unless it says otherwise. */
export function messagePage(call: Call, messages: readonly Message[]): Page {
  const reading = readingOf(call);
  return call.query.search === undefined ? filteredPage(call, messages, reading) : searchPage(call, messages, reading);
}

/** How many a page of mail holds: `$top` unless told, within the limits. Throws a 400 beyond them. */
export function mailPageSize(call: Call, top = call.query.top ?? SIZES.default): number {
  if (top < 1 || top > SIZES.most) {
    const limits = `Must be between 1 and ${SIZES.most} inclusive.`;
    throw badRequest('ErrorInvalidParameter', `Invalid page size specified: '${top}'. ${limits}`);
  }
  return Math.min(top, call.tenant.switches.get('pageSizeLimit'));
}

function filteredPage(call: Call, messages: readonly Message[], reading: Reading): Page {
  const { filter, orderby } = call.query;
  const filtered = filter === undefined ? [] : pathsOf(filter).map((path) => path.join('/'));
  const unknown = filtered.find((path) => !FILTERABLE.has(path));
  if (unknown !== undefined) throw badRequest('ErrorInvalidProperty', `'${unknown}' cannot be filtered on.`);
  if (reading.basicOnly && filtered.includes('singleValueExtendedProperties')) throw accessDenied();
  const orderPaths = orderby.map(({ path }) => path.join('/'));
  if (filter !== undefined && orderPaths.some((path, index) => filtered[index] !== path)) {
    throw badRequest('InefficientFilter', 'The restriction or sort order is too complex for this operation.');
  }
  const needsWhole = [...filtered, ...orderPaths].some((path) => BESIDE_PROPERTIES.has(path));
  const seen = needsWhole
    ? (message: Message) => wholeMessage(message, reading)
    : ({ properties }: Message) => properties;
  const found = filter === undefined ? messages : messages.filter((message) => satisfies(seen(message), filter));
  const inOrder = orderedAs(found, orderby.length > 0 ? orderby : NEWEST_FIRST, seen);
  return pageBySkip(call, inOrder, mailPageSize(call), (message) => showMessage(call, message, reading));
}

function searchPage(call: Call, messages: readonly Message[], reading: Reading): Page {
  const { search = '', filter, orderby, count, skiptoken = '0' } = call.query;
  if (filter !== undefined) throw notWithSearch('SearchWithFilter', '$filter');
  if (orderby.length > 0) throw notWithSearch('SearchWithOrderBy', '$orderBy');
  if (count) throw notWithSearch('SearchWithCount', '$count');
  const start = Number(skiptoken);
  if (!Number.isSafeInteger(start)) throw badRequest('BadRequest', 'The skip token is not valid.');
  const test = searchOf(call, search, reading);
  const found = messages.filter(test).map((message) => ({ ...message.properties, message }));
  const end = start + mailPageSize(call);
  return {
    value: ordered(found, NEWEST_FIRST)
      .slice(start, end)
      .map(({ message }) => showMessage(call, message, reading)),
    ...(end < found.length ? { '@odata.nextLink': linkWith(call, { $skiptoken: String(end) }) } : {}),
  };
}

const notWithSearch = (code: string, option: string): Error =>
  badRequest(code, `The query parameter '${option}' is not supported with '$search'.`);
