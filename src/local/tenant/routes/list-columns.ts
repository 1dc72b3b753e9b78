import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, noContent, ok } from '../http/call';
import { badRequest, resourceNotFound } from '../http/graph-error';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import { refuseOptions } from '../odata/refuse-options';
import { ColumnChangeSchema, ColumnWriteSchema } from '../sharepoint/column-schema';
import { isBuiltIn, withChangedColumn, withColumns } from '../sharepoint/columns';
import { checkUniqueColumn } from '../sharepoint/fields';
import { itemIndexOf } from '../sharepoint/item-index';
import { checkLookupTarget } from '../sharepoint/lookups';
import { listFor } from '../sharepoint/site-access';
import type { Column, Item, SiteList } from '../store/records';
import type { Change } from '../store/store';

const READ = ['Sites.Manage.All', 'Sites.Read.All', 'Sites.FullControl.All', 'Sites.ReadWrite.All'];
const WRITE = ['Sites.Manage.All', 'Sites.FullControl.All'];
const COLUMNS = '/sites/{site-id}/lists/{list-id}/columns';
const COLUMN = `${COLUMNS}/{columnDefinition-id}`;
const SIZES = { default: 200, most: 5000 };

export const listColumnRoutes: GraphRoute[] = [
  { method: 'GET', template: COLUMNS, scopes: READ, handle: readColumns },
  { method: 'POST', template: COLUMNS, scopes: WRITE, handle: addColumn },
  { method: 'GET', template: COLUMN, scopes: READ, handle: readColumn },
  { method: 'PATCH', template: COLUMN, scopes: WRITE, handle: updateColumn },
  { method: 'DELETE', template: COLUMN, scopes: WRITE, handle: deleteColumn },
];

/** A column as Graph shows it. */
export const showColumn = (column: Column | undefined): Record<string, unknown> => ({ ...column });

function readColumns(call: Call): Answer {
  refuseOptions(call, ['filter', 'orderby', 'search', 'expand'], 'columns');
  const { columns } = listFor(call, 'read');
  return ok(
    pageBySkip(call, columns, pageSize(call, SIZES), (column) => selected(showColumn(column), call.query.select)),
  );
}

function readColumn(call: Call): Answer {
  refuseOptions(call, ['expand'], 'a column');
  return ok(selected(showColumn(columnOf(call, listFor(call, 'read'))), call.query.select));
}

function addColumn(call: Call): Answer {
  const list = listFor(call, 'manage');
  const write = bodyOf(call, ColumnWriteSchema, 'invalidRequest');
  checkLookupTarget(call.tenant.store, list.siteId, write);
  const columns = withColumns(list.columns, [write], itemIndexOf(call.tenant.store, list.id).count);
  call.tenant.store.commit([withList(call, list, columns)]);
  return created(showColumn(columns.at(-1)));
}

function updateColumn(call: Call): Answer {
  const list = listFor(call, 'manage');
  const column = columnOf(call, list);
  if (column.readOnly) throw badRequest('invalidRequest', `Column '${column.name}' is read-only.`);
  const change = bodyOf(call, ColumnChangeSchema, 'invalidRequest');
  checkLookupTarget(call.tenant.store, list.siteId, { name: column.name, lookup: change.lookup });
  const items = livingItems(call, list);
  const columns = withChangedColumn(list.columns, column, change, items.length);
  const changed = columns.find(({ id }) => id === column.id);
  if (changed?.enforceUniqueValues && !column.enforceUniqueValues) checkUniqueColumn(changed, items);
  call.tenant.store.commit([withList(call, list, columns)]);
  return ok(showColumn(changed));
}

/** Removes the column and what its items and their versions held in it: a later column of the name starts empty. */
function deleteColumn(call: Call): Answer {
  const list = listFor(call, 'manage');
  const column = columnOf(call, list);
  if (isBuiltIn(column)) throw badRequest('invalidRequest', `Column '${column.name}' cannot be deleted.`);
  const { store } = call.tenant;
  const holding = ({ fields }: Item): boolean => column.name in fields;
  const items = store.all('items', list.id);
  const versions = items.flatMap(({ uniqueId }) => store.all('itemVersions', uniqueId));
  store.commit([
    withList(
      call,
      list,
      list.columns.filter(({ id }) => id !== column.id),
    ),
    ...items
      .filter(holding)
      .map(
        (item): Change => ({ collection: 'items', partition: list.id, id: item.id, value: without(item, column.name) }),
      ),
    ...versions.filter(holding).map(
      (item): Change => ({
        collection: 'itemVersions',
        partition: item.uniqueId,
        id: String(item.version),
        value: without(item, column.name),
      }),
    ),
  ]);
  return noContent;
}

/** The column a path names, by id or by its internal name. */
function columnOf(call: Call, list: SiteList): Column {
  const wanted = call.params['columnDefinition-id'];
  const column = list.columns.find(({ id }) => id === wanted) ?? list.columns.find(({ name }) => name === wanted);
  if (column === undefined) throw resourceNotFound();
  return column;
}

function livingItems(call: Call, list: SiteList): Item[] {
  return call.tenant.store.all('items', list.id).filter(({ deleted }) => !deleted);
}

function withList(call: Call, list: SiteList, columns: Column[]): Change {
  const modified = { modifiedAt: call.tenant.clock.iso(), modifiedBy: call.principal.personId };
  const value = { ...list, ...modified, columns, version: list.version + 1 };
  return { collection: 'lists', partition: list.siteId, id: list.id, value };
}

function without(item: Item, name: string): Item {
  const { [name]: _, ...fields } = item.fields;
  return { ...item, fields };
}
