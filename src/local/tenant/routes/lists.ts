import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { identityOf } from '../directory';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, ok } from '../http/call';
import { badRequest, GraphError, notImplemented } from '../http/graph-error';
import { satisfies } from '../odata/evaluate';
import { pathsOf } from '../odata/expression';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import { builtInColumns, ColumnWriteSchema, withColumns } from '../sharepoint/columns';
import { itemIndexOf } from '../sharepoint/item-index';
import { listFor, siteFor } from '../sharepoint/site-access';
import type { Column, SiteList } from '../store/records';
import { type Change, WHOLE } from '../store/store';

const READ = ['Sites.Read.All', 'Sites.ReadWrite.All'];
const READ_COLUMNS = ['Sites.Manage.All', 'Sites.Read.All', 'Sites.FullControl.All', 'Sites.ReadWrite.All'];
const LISTS = '/sites/{site-id}/lists';
const LIST = `${LISTS}/{list-id}`;
const SIZES = { default: 200, most: 5000 };

export const listRoutes: GraphRoute[] = [
  { method: 'GET', template: LISTS, scopes: READ, handle: readLists },
  { method: 'POST', template: LISTS, scopes: ['Sites.Manage.All'], handle: createList },
  { method: 'GET', template: LIST, scopes: READ, handle: (call) => ok(showList(call, listFor(call, 'read'))) },
  { method: 'GET', template: `${LIST}/columns`, scopes: READ_COLUMNS, handle: readColumns },
  {
    method: 'POST',
    template: `${LIST}/columns`,
    scopes: ['Sites.Manage.All', 'Sites.FullControl.All'],
    handle: addColumn,
  },
];

const ListWriteSchema = z.looseObject({
  name: z.string().optional(),
  displayName: z.string().min(1).max(255),
  description: z.string().nullish(),
  list: z.looseObject({ template: z.string().optional(), hidden: z.boolean().nullish() }).optional(),
  columns: z.array(ColumnWriteSchema).default([]),
});

function readLists(call: Call): Answer {
  const { filter } = call.query;
  if (filter !== undefined && pathsOf(filter).some((path) => path.join('/') !== 'displayName')) {
    throw badRequest('invalidRequest', 'The provided filter statement is not supported');
  }
  const lists = call.tenant.store
    .all('lists', siteFor(call, 'read').id)
    .filter((list) => filter === undefined || satisfies({ displayName: list.displayName }, filter));
  return ok(pageBySkip(call, lists, pageSize(call, SIZES), (list) => showList(call, list)));
}

function createList(call: Call): Answer {
  const site = siteFor(call, 'manage');
  const write = bodyOf(call, ListWriteSchema, 'invalidRequest');
  if (write.name !== undefined) {
    throw badRequest('invalidRequest', "Cannot define a 'name' for a list as it is assigned by the server");
  }
  const template = write.list?.template ?? 'genericList';
  if (template !== 'genericList' && template !== 'documentLibrary')
    throw notImplemented(`lists of template '${template}'`);
  const { store, clock } = call.tenant;
  if (store.all('lists', site.id).some((list) => list.displayName.toLowerCase() === write.displayName.toLowerCase())) {
    throw new GraphError(409, 'nameAlreadyExists', 'The specified name is already in use.');
  }
  const time = clock.iso();
  const list: SiteList = {
    id: randomUUID(),
    siteId: site.id,
    name: write.displayName.replace(/[^\w -]/g, ''),
    displayName: write.displayName,
    description: write.description ?? '',
    template,
    hidden: write.list?.hidden ?? false,
    columns: withColumns(builtInColumns(), write.columns, 0),
    version: 1,
    createdAt: time,
    createdBy: call.principal.personId,
    modifiedAt: time,
    modifiedBy: call.principal.personId,
  };
  store.commit([
    put(list),
    { collection: 'listCounters', partition: WHOLE, id: list.id, value: { lastItemId: 0, lastChange: 0 } },
  ]);
  return created(showList(call, list));
}

function readColumns(call: Call): Answer {
  const { columns } = listFor(call, 'read');
  if (call.query.filter !== undefined) throw notImplemented('$filter on columns');
  return ok(
    pageBySkip(call, columns, pageSize(call, SIZES), (column) => selected(showColumn(column), call.query.select)),
  );
}

function addColumn(call: Call): Answer {
  const list = listFor(call, 'manage');
  const rows = itemIndexOf(call.tenant.store, list.id).count;
  const columns = withColumns(list.columns, [bodyOf(call, ColumnWriteSchema, 'invalidRequest')], rows);
  const modified = { modifiedAt: call.tenant.clock.iso(), modifiedBy: call.principal.personId };
  call.tenant.store.commit([put({ ...list, ...modified, columns, version: list.version + 1 })]);
  return created(showColumn(columns.at(-1)));
}

const put = (list: SiteList): Change => ({ collection: 'lists', partition: list.siteId, id: list.id, value: list });

function showList(call: Call, list: SiteList): object {
  const { store } = call.tenant;
  const [expansion, ...others] = call.query.expand;
  if (others.length > 0 || (expansion !== undefined && expansion.name !== 'columns')) {
    throw notImplemented('$expand on lists of anything but columns');
  }
  const whole = {
    '@odata.etag': `"${list.id},${list.version}"`,
    createdDateTime: list.createdAt,
    description: list.description,
    eTag: `"${list.id},${list.version}"`,
    id: list.id,
    lastModifiedDateTime: list.modifiedAt,
    name: list.name,
    webUrl: `${store.get('sites', WHOLE, list.siteId)?.url}/Lists/${encodeURIComponent(list.name)}`,
    displayName: list.displayName,
    createdBy: identityOf(store, list.createdBy),
    lastModifiedBy: identityOf(store, list.modifiedBy),
    parentReference: { siteId: list.siteId },
    list: { contentTypesEnabled: false, hidden: list.hidden, template: list.template },
  };
  const columns = expansion && {
    columns: list.columns.map((column) => selected(showColumn(column), expansion.select)),
  };
  return { ...selected(whole, call.query.select), ...columns };
}

const showColumn = (column: Column | undefined): Record<string, unknown> => ({ ...column });
