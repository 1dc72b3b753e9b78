import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { identityOf } from '../directory';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, noContent, ok } from '../http/call';
import { badRequest, GraphError, notImplemented } from '../http/graph-error';
import { satisfies } from '../odata/evaluate';
import { pathsOf } from '../odata/expression';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import { refuseOptions } from '../odata/refuse-options';
import { ColumnWriteSchema } from '../sharepoint/column-schema';
import { builtInColumns, withColumns } from '../sharepoint/columns';
import { checkEtag } from '../sharepoint/etag';
import { contentRemovals } from '../sharepoint/files/file-content';
import { checkLookupTarget } from '../sharepoint/lookups';
import { listFor, siteFor } from '../sharepoint/site-access';
import type { SiteList } from '../store/records';
import { type Change, type Store, WHOLE } from '../store/store';
import { showColumn } from './list-columns';

const READ = ['Sites.Read.All', 'Sites.ReadWrite.All'];
const MANAGE = ['Sites.Manage.All'];
const LISTS = '/sites/{site-id}/lists';
const LIST = `${LISTS}/{list-id}`;
const SIZES = { default: 200, most: 5000 };

export const listRoutes: GraphRoute[] = [
  { method: 'GET', template: LISTS, scopes: READ, handle: readLists },
  { method: 'POST', template: LISTS, scopes: MANAGE, handle: createList },
  { method: 'GET', template: LIST, scopes: READ, handle: (call) => ok(showList(call, listFor(call, 'read'))) },
  { method: 'PATCH', template: LIST, scopes: MANAGE, handle: updateList },
  { method: 'DELETE', template: LIST, scopes: MANAGE, handle: deleteList },
];

const ListWriteSchema = z.strictObject({
  name: z.string().optional(),
  displayName: z.string().min(1).max(255),
  description: z.string().nullish(),
  list: z
    .strictObject({
      template: z.string().optional(),
      hidden: z.boolean().nullish(),
      contentTypesEnabled: z.literal(false).nullish(),
    })
    .optional(),
  columns: z.array(ColumnWriteSchema).default([]),
});
const ListChangeSchema = z.strictObject({
  displayName: z.string().min(1).max(255).optional(),
  description: z.string().nullish(),
});

function readLists(call: Call): Answer {
  refuseOptions(call, ['orderby', 'search'], 'lists');
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
  checkName(store, site.id, write.displayName);
  for (const column of write.columns) checkLookupTarget(store, site.id, column);
  const time = clock.iso();
  const list: SiteList = {
    id: randomUUID(),
    siteId: site.id,
    name: write.displayName.replace(/[^\w -]/g, ''),
    displayName: write.displayName,
    description: write.description ?? '',
    template,
    hidden: write.list?.hidden ?? false,
    columns: withColumns(builtInColumns(template), write.columns, 0),
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

/** The displayed name and description; the name in addresses stays as it was assigned. */
function updateList(call: Call): Answer {
  const list = listFor(call, 'manage');
  checkEtag(call, listEtag(list));
  const { displayName = list.displayName, description } = bodyOf(call, ListChangeSchema, 'invalidRequest');
  if (displayName.toLowerCase() !== list.displayName.toLowerCase())
    checkName(call.tenant.store, list.siteId, displayName);
  const changed: SiteList = {
    ...list,
    displayName,
    description: description === undefined ? list.description : (description ?? ''),
    version: list.version + 1,
    modifiedAt: call.tenant.clock.iso(),
    modifiedBy: call.principal.personId,
  };
  call.tenant.store.commit([put(changed)]);
  return ok(showList(call, changed));
}

function deleteList(call: Call): Answer {
  const list = listFor(call, 'manage');
  checkEtag(call, listEtag(list));
  const { store } = call.tenant;
  const items = store.all('items', list.id);
  const files = store.all('files', list.id);
  store.commit([
    { collection: 'lists', partition: list.siteId, id: list.id, value: undefined },
    { collection: 'listCounters', partition: WHOLE, id: list.id, value: undefined },
    ...items.map(({ id }): Change => ({ collection: 'items', partition: list.id, id, value: undefined })),
    ...items.flatMap(({ uniqueId }) => versionRemovals(store, uniqueId)),
    ...files.map(({ id }): Change => ({ collection: 'files', partition: list.id, id, value: undefined })),
    ...files.flatMap(({ content }) => (content === undefined ? [] : contentRemovals(store, content.contentId))),
  ]);
  return noContent;
}

function versionRemovals(store: Store, uniqueId: string): Change[] {
  return store
    .all('itemVersions', uniqueId)
    .map(({ version }) => ({ collection: 'itemVersions', partition: uniqueId, id: String(version), value: undefined }));
}

function checkName(store: Store, siteId: string, displayName: string): void {
  const wanted = displayName.toLowerCase();
  if (!store.all('lists', siteId).some((list) => list.displayName.toLowerCase() === wanted)) return;
  throw new GraphError(409, 'nameAlreadyExists', 'The specified name is already in use.');
}

const put = (list: SiteList): Change => ({ collection: 'lists', partition: list.siteId, id: list.id, value: list });
const listEtag = (list: SiteList): string => `"${list.id},${list.version}"`;

function showList(call: Call, list: SiteList): object {
  const { store } = call.tenant;
  const [expansion, ...others] = call.query.expand;
  if (others.length > 0 || (expansion !== undefined && expansion.name !== 'columns')) {
    throw notImplemented('$expand on lists of anything but columns');
  }
  const whole = {
    '@odata.etag': listEtag(list),
    createdDateTime: list.createdAt,
    description: list.description,
    eTag: listEtag(list),
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
