import { badRequest } from '../http/graph-error';
import type { Column, FieldValue, SiteList } from '../store/records';
import { type Store, WHOLE } from '../store/store';
import { personOfNumber } from './site-people';

const SUFFIX = 'LookupId';
/** More than so many lookup and person columns in one query fail. */
const QUERY_LIMIT = 12;

/** Whether a column holds numbers of items or people instead of values of its own. */
export const isLookup = ({ lookup, personOrGroup }: Column): boolean =>
  lookup !== undefined || personOrGroup !== undefined;

/** The name under which a client writes and reads the number of a lookup. */
export const lookupIdName = ({ name }: Column): string => `${name}${SUFFIX}`;

/** The lookup column that a name such as `OwnerLookupId` stands for. */
export function lookupColumn(columns: readonly Column[], name: string): Column | undefined {
  return columns.find((column) => isLookup(column) && lookupIdName(column) === name);
}

/** Whether the column holds several numbers. */
export const holdsMany = ({ lookup, personOrGroup }: Column): boolean =>
  (lookup?.allowMultipleValues ?? personOrGroup?.allowMultipleSelection) === true;

/**
 * The numbers a client wrote, checked: each must be an item of the looked-up list, or a member of the site. Several
 * need their type beside them. Throws a 400.
 */
export function checkedLookup(store: Store, list: SiteList, column: Column, value: unknown, type: unknown): FieldValue {
  const many = holdsMany(column);
  if (many && type !== 'Collection(Edm.Int32)') {
    throw badRequest('invalidRequest', `'${lookupIdName(column)}' needs its '@odata.type': 'Collection(Edm.Int32)'.`);
  }
  const values: unknown[] = many && Array.isArray(value) ? value : [value];
  const numbers = values.map((one) => (typeof one === 'string' && /^\d+$/.test(one) ? Number(one) : one));
  const known = (one: unknown): one is number =>
    typeof one === 'number' && lookupValue(store, list, column, one) !== undefined;
  if (!numbers.every(known)) {
    throw badRequest('invalidRequest', `The value of field '${lookupIdName(column)}' points to nothing.`);
  }
  return many ? numbers : (numbers[0] ?? null);
}

/** What a number of a lookup or person column shows; undefined when what it pointed to is gone. */
export function lookupValue(store: Store, list: SiteList, column: Column, number: number): FieldValue | undefined {
  const { lookup } = column;
  if (lookup === undefined) {
    const site = store.get('sites', WHOLE, list.siteId);
    const personId = site && personOfNumber(site, number);
    return personId && store.get('people', WHOLE, personId)?.name;
  }
  const item = store.get('items', lookup.listId, String(number));
  return item === undefined || item.deleted ? undefined : (item.fields[lookup.columnName] ?? '');
}

/** Throws when a query that shows these columns (all without a selection) joins more lists than the service allows. */
export function checkLookupCount({ columns }: SiteList, select: readonly string[] | undefined): void {
  const shown = columns.filter(
    (column) =>
      isLookup(column) &&
      (select === undefined || select.includes(column.name) || select.includes(lookupIdName(column))),
  );
  if (shown.length <= QUERY_LIMIT) return;
  throw badRequest(
    'notSupported',
    `The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold (${QUERY_LIMIT}).`,
    'tooManyResources',
  );
}

/** Throws when a lookup column names a list or column that the site does not have. */
export function checkLookupTarget(
  store: Store,
  siteId: string,
  column: { name: string; lookup?: { listId: string; columnName: string } | undefined },
): void {
  if (column.lookup === undefined) return;
  const target = store.get('lists', siteId, column.lookup.listId);
  if (target?.columns.some(({ name }) => name === column.lookup?.columnName)) return;
  throw badRequest('invalidRequest', `Column '${column.name}' looks up a list or column that is not there.`);
}
