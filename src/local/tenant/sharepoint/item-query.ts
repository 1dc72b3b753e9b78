import type { Call } from '../http/call';
import { badRequest, notImplemented } from '../http/graph-error';
import { isMoment, satisfies } from '../odata/evaluate';
import { type Expression, type Literal, pathsOf } from '../odata/expression';
import type { FieldValue, Item, SiteList } from '../store/records';
import { VIEW_THRESHOLD } from './columns';
import { type ItemIndex, itemIndexOf } from './item-index';
import { isLookup, lookupColumn, lookupIdName } from './lookups';

const HONOR_NON_INDEXED = /HonorNonIndexedQueriesWarningMayFailRandomly/i;

/**
 * The items with a greater id that a call's filter lets through, in the order of their ids. As the service does: one
 * column only, and that one indexed, unless the caller asks for the risk; a query that scans more than 5,000 rows fails.
 * An indexed predicate scans what it selects.
 */
export function filteredItems(call: Call, list: SiteList, after: number): Iterable<Item> {
  const { filter, orderby, search, count } = call.query;
  if (orderby.length > 0) throw notImplemented('$orderby on list items');
  if (search !== undefined) throw notImplemented('$search on list items');
  if (count) throw notImplemented('$count on list items');
  const index = itemIndexOf(call.tenant.store, list.id);
  if (filter === undefined) return index.after(after);
  checkOperators(filter);
  const column = columnOf(list, filter);
  if (!isIndexed(call, list, column)) refuseAbove(VIEW_THRESHOLD, index.count);
  const found = foundBy(list, index, column, filter);
  refuseAbove(VIEW_THRESHOLD, found.length);
  return found.filter(({ id }) => Number(id) > after);
}

function refuseAbove(limit: number, scanned: number): void {
  if (scanned <= limit) return;
  const message = 'The request is unprocessable because it uses too many resources';
  throw badRequest('notSupported', message, 'tooManyResources');
}

/** The documented ones: comparisons and startswith, joined by `and` and `or`. */
function checkOperators(filter: Expression): void {
  switch (filter.kind) {
    case 'and':
    case 'or':
      checkOperators(filter.left);
      checkOperators(filter.right);
      return;
    case 'compare':
      return;
    case 'call':
      if (filter.name === 'startswith') return;
      throw badRequest('invalidRequest', `'${filter.name}' is not supported on list items.`);
    case 'not':
    case 'any':
      throw badRequest('invalidRequest', `'${filter.kind}' is not supported on list items.`);
  }
}

/** Columns that are no fields of the item, so that they are in no index. */
const OUTSIDE_FIELDS = new Set(['id', 'Created', 'Modified']);

/** The rows a filter on this name lets through. A lookup is kept under its column and filtered on as `…LookupId`. */
function foundBy(list: SiteList, index: ItemIndex, name: string, filter: Expression): Item[] {
  if (OUTSIDE_FIELDS.has(name)) {
    return [...index.after(0)].filter((item) => satisfies({ fields: asFiltered(item) }, filter));
  }
  const wanted = wantedValue(filter);
  const kept = lookupColumn(list.columns, name)?.name ?? name;
  if (wanted !== undefined) return index.withValue(kept, wanted);
  return index.matching(kept, (value) => satisfies({ fields: { [name]: value } }, filter));
}

/** The value a filter asks for, when it asks for exactly one and one spelling of it. */
function wantedValue(filter: Expression): Literal | undefined {
  if (filter.kind !== 'compare' || filter.operator !== 'eq') return undefined;
  const literals = [filter.left, filter.right].flatMap((side) => (side.kind === 'literal' ? [side.value] : []));
  const [value] = literals;
  return literals.length === 1 && !(typeof value === 'string' && isMoment(value)) ? value : undefined;
}

/** The one column of a filter. */
function columnOf(list: SiteList, filter: Expression): string {
  const [name = '', ...others] = new Set(pathsOf(filter).map((path) => fieldName(list, path)));
  if (others.length > 0) {
    throw badRequest('invalidRequest', 'The service can only filter one indexed field at a time.');
  }
  return name;
}

function isIndexed(call: Call, list: SiteList, name: string): boolean {
  const column = lookupColumn(list.columns, name) ?? list.columns.find((one) => one.name === name);
  const indexed = name === 'id' || column?.indexed === true;
  if (indexed || HONOR_NON_INDEXED.test(call.headers.get('prefer') ?? '')) return indexed;
  throw badRequest(
    'invalidRequest',
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

function fieldName(list: SiteList, path: readonly string[]): string {
  const [root, name = ''] = path;
  if (root !== 'fields' || path.length !== 2)
    throw badRequest('invalidRequest', `'${path.join('/')}' cannot be filtered on.`);
  if (lookupColumn(list.columns, name) !== undefined) return name;
  const column = list.columns.find((one) => one.name === name);
  if (column?.text?.allowMultipleLines)
    throw badRequest('invalidRequest', `Field '${name}' cannot be referenced in filter.`);
  if (column === undefined && name !== 'id') throw badRequest('invalidRequest', `Field '${name}' is not recognized.`);
  if (column !== undefined && isLookup(column))
    throw badRequest('invalidRequest', `Field '${name}' is filtered on as '${lookupIdName(column)}'.`);
  return name;
}

function asFiltered(item: Item): Record<string, FieldValue> {
  return { Created: item.createdAt, Modified: item.modifiedAt, ...item.fields, id: item.id };
}
