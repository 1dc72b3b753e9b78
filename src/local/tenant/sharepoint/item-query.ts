import type { Call } from '../http/call';
import { badRequest, notImplemented } from '../http/graph-error';
import { satisfies } from '../odata/evaluate';
import { type Expression, pathsOf } from '../odata/expression';
import type { FieldValue, Item, SiteList } from '../store/records';
import { VIEW_THRESHOLD } from './columns';
import { isLookup, lookupColumn, lookupIdName } from './lookups';

const HONOR_NON_INDEXED = /HonorNonIndexedQueriesWarningMayFailRandomly/i;

/**
 * The items a call's filter lets through. As the service does: one column only, and that one indexed, unless the caller
 * asks for the risk; a query that scans more than 5,000 rows fails. An indexed predicate scans what it selects.
 */
export function filteredItems(call: Call, list: SiteList, items: readonly Item[]): Item[] {
  const { filter, orderby, search, count } = call.query;
  if (orderby.length > 0) throw notImplemented('$orderby on list items');
  if (search !== undefined) throw notImplemented('$search on list items');
  if (count) throw notImplemented('$count on list items');
  if (filter === undefined) return [...items];
  checkOperators(filter);
  const indexed = isIndexed(call, list, filter);
  const found = items.filter((item) => satisfies({ fields: asFiltered(list, item) }, filter));
  if ((indexed ? found : items).length > VIEW_THRESHOLD) {
    const message = 'The request is unprocessable because it uses too many resources';
    throw badRequest('notSupported', message, 'tooManyResources');
  }
  return found;
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

function isIndexed(call: Call, list: SiteList, filter: Expression): boolean {
  const names = new Set(pathsOf(filter).map((path) => fieldName(list, path)));
  const [name = ''] = names;
  if (names.size > 1) throw badRequest('invalidRequest', 'The service can only filter one indexed field at a time.');
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

function asFiltered({ columns }: SiteList, item: Item): Record<string, FieldValue> {
  const numbers = columns
    .filter(isLookup)
    .map((column): [string, FieldValue] => [lookupIdName(column), item.fields[column.name] ?? null]);
  return {
    Created: item.createdAt,
    Modified: item.modifiedAt,
    ...item.fields,
    ...Object.fromEntries(numbers),
    id: item.id,
  };
}
