import type { Call } from '../http/call';
import { badRequest, notImplemented } from '../http/graph-error';
import { satisfies } from '../odata/evaluate';
import { type Expression, pathsOf } from '../odata/expression';
import type { FieldValue, Item, SiteList } from '../store/records';
import { VIEW_THRESHOLD } from './columns';

const HONOR_NON_INDEXED = /HonorNonIndexedQueriesWarningMayFailRandomly/i;

/**
 * The items a call's filter lets through. As the service does: one column only, and that one indexed, unless the caller
 * asks for the risk; a query that scans more than 5,000 rows fails. An indexed predicate scans what it selects.
 */
export function filteredItems(call: Call, list: SiteList, items: readonly Item[]): Item[] {
  const { filter, orderby } = call.query;
  if (orderby.length > 0) throw notImplemented('$orderby on list items');
  if (filter === undefined) return [...items];
  const indexed = isIndexed(call, list, filter);
  const found = items.filter((item) => satisfies({ fields: asFiltered(item) }, filter));
  if ((indexed ? found : items).length > VIEW_THRESHOLD) {
    throw badRequest('notSupported', 'The request is unprocessable because it uses too many resources');
  }
  return found;
}

function isIndexed(call: Call, list: SiteList, filter: Expression): boolean {
  const names = new Set(pathsOf(filter).map((path) => fieldName(list, path)));
  const [name = ''] = names;
  if (names.size > 1) throw badRequest('invalidRequest', 'The service can only filter one indexed field at a time.');
  const indexed = name === 'id' || list.columns.some((column) => column.name === name && column.indexed);
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
  const column = list.columns.find((one) => one.name === name);
  if (column?.text?.allowMultipleLines)
    throw badRequest('invalidRequest', `Field '${name}' cannot be referenced in filter.`);
  if (column === undefined && name !== 'id') throw badRequest('invalidRequest', `Field '${name}' is not recognized.`);
  return name;
}

function asFiltered(item: Item): Record<string, FieldValue> {
  return { Created: item.createdAt, Modified: item.modifiedAt, ...item.fields, id: item.id };
}
