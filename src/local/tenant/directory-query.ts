import type { User } from './directory-users';
import type { Call } from './http/call';
import { badRequest } from './http/graph-error';
import { satisfies } from './odata/evaluate';
import { type Expression, pathsOf } from './odata/expression';
import { linkWith, ordered, type Page, pageSize } from './odata/page';
import { selected } from './odata/query-options';

const SIZES = { default: 100, most: 999 };
const FILTERABLE = [
  'accountEnabled',
  'companyName',
  'department',
  'displayName',
  'employeeId',
  'givenName',
  'id',
  'jobTitle',
  'mail',
  'mailNickname',
  'mobilePhone',
  'officeLocation',
  'otherMails',
  'preferredLanguage',
  'proxyAddresses',
  'surname',
  'userPrincipalName',
  'userType',
];
const ORDERABLE = ['displayName', 'userPrincipalName'];
const SEARCHABLE = ['displayName', 'givenName', 'mail', 'mailNickname', 'surname', 'userPrincipalName'];

/** A page of these users, with the directory's own rules for what needs `ConsistencyLevel: eventual` and `$count`. */
export function usersPage(call: Call, users: readonly User[], defaults: readonly string[]): Page {
  const { filter, search, orderby, count, top } = call.query;
  if (top !== undefined && (top < 1 || top > SIZES.most))
    throw unsupported(`Invalid page size specified: '${top}'. Must be between 1 and ${SIZES.most} inclusive.`);
  const isEventual = call.headers.get('consistencylevel')?.toLowerCase() === 'eventual';
  checkOptions(call, isEventual);
  const found = users
    .filter((user) => filter === undefined || satisfies(user, filter))
    .filter((user) => search === undefined || matchesSearch(user, search));
  const inOrder = ordered(found, orderby);
  const size = pageSize(call, SIZES);
  const start = positionOf(call);
  const end = start + size;
  return {
    ...(count && isEventual && start === 0 ? { '@odata.count': found.length } : {}),
    value: inOrder.slice(start, end).map((user) => selected(user, call.query.select ?? defaults)),
    ...(end < inOrder.length ? { '@odata.nextLink': linkWith(call, { $skiptoken: tokenOf(end) }) } : {}),
  };
}

function checkOptions({ query }: Call, isEventual: boolean): void {
  const { filter, search, orderby, count } = query;
  if (search !== undefined && !isEventual) {
    throw unsupported(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  const paths = filter === undefined ? [] : pathsOf(filter).map((path) => path.join('/'));
  const unknown = paths.find((path) => !FILTERABLE.includes(path));
  if (unknown !== undefined)
    throw badRequest('Request_UnsupportedQuery', `Unsupported property filter clause '${unknown}'.`);
  const unordered = orderby.map(({ path }) => path.join('/')).find((path) => !ORDERABLE.includes(path));
  if (unordered !== undefined) throw unsupported(`Sorting by '${unordered}' is not supported.`);
  if (filter !== undefined && usesContains(filter)) throw unsupported("'contains' is not supported for users.");
  const isAdvanced = filter !== undefined && (needsEventual(filter) || orderby.length > 0);
  if (isAdvanced && !(isEventual && count)) {
    throw unsupported(
      "The filter needs the header 'ConsistencyLevel: eventual' and the query option '$count=true': unsupported query filter clause.",
    );
  }
}

/** Negations and the ends of words are looked up in an index that lags. */
function needsEventual(filter: Expression): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return needsEventual(filter.left) || needsEventual(filter.right);
    case 'not':
      return true;
    case 'compare':
      return filter.operator === 'ne';
    case 'call':
      return filter.name === 'endswith';
    case 'any':
      return needsEventual(filter.predicate);
  }
}

function usesContains(filter: Expression): boolean {
  if (filter.kind === 'and' || filter.kind === 'or') return usesContains(filter.left) || usesContains(filter.right);
  if (filter.kind === 'not') return usesContains(filter.operand);
  return filter.kind === 'call' && filter.name === 'contains';
}

/** `"displayName:ann" OR "mail:ann"`: each clause matches the start of a word, AND binds more closely than OR. */
function matchesSearch(user: User, search: string): boolean {
  const clause = `"(${SEARCHABLE.join('|')}):([^"]*)"`;
  if (!new RegExp(`^${clause}( (AND|OR) ${clause})*$`).test(search)) {
    throw badRequest('Request_BadRequest', `Syntax error in $search '${search}': clauses are quoted "property:text".`);
  }
  const holds = (text: string): boolean => {
    const [, property = '', wanted = ''] = new RegExp(clause).exec(text) ?? [];
    return wordsOf(String(user[property] ?? '')).some((word) => word.startsWith(wanted.toLowerCase()));
  };
  return search.split(' OR ').some((all) => all.split(' AND ').every(holds));
}

function wordsOf(text: string): string[] {
  const whole = text.toLowerCase();
  return [whole, ...whole.split(/[\s@.'-]+/)];
}

/** Where a page starts: the token is ours alone, and opaque. */
function positionOf({ query }: Call): number {
  if (query.skiptoken === undefined) return 0;
  const position = /^page:(\d+)$/.exec(Buffer.from(query.skiptoken, 'base64url').toString())?.[1];
  if (position === undefined) throw badRequest('Directory_ExpiredPageToken', 'The specified page token is not valid.');
  return Number(position);
}

const tokenOf = (position: number): string => Buffer.from(`page:${position}`).toString('base64url');
const unsupported = (message: string): Error => badRequest('Request_UnsupportedQuery', message);
