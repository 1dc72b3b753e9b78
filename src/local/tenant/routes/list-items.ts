import { z } from 'zod';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, noContent, ok } from '../http/call';
import { badRequest, resourceNotFound } from '../http/graph-error';
import { linkWith, pageOf, pageSize } from '../odata/page';
import { refuseOptions } from '../odata/refuse-options';
import { checkEtag } from '../sharepoint/etag';
import { checkedFields, checkUnique, defaultFields } from '../sharepoint/fields';
import { fileOfItem } from '../sharepoint/files/drive-file';
import { removeFile } from '../sharepoint/files/file-writes';
import { itemIndexOf } from '../sharepoint/item-index';
import { filteredItems } from '../sharepoint/item-query';
import { etagOf, showFields, showItem } from '../sharepoint/item-view';
import { ItemWrites } from '../sharepoint/item-writes';
import { listFor } from '../sharepoint/site-access';
import type { Item, SiteList } from '../store/records';

const READ = ['Sites.Read.All', 'Sites.ReadWrite.All'];
const WRITE = ['Sites.ReadWrite.All'];
const ITEMS = '/sites/{site-id}/lists/{list-id}/items';
const ITEM = `${ITEMS}/{listItem-id}`;
const SIZES = { default: 200, most: 5000 };
/** Of SharePoint's own shape, so that nobody takes the token apart by accident. */
const SKIP_TOKEN = /^Paged=TRUE&p_ID=(\d+)$/;

export const listItemRoutes: GraphRoute[] = [
  { method: 'GET', template: ITEMS, scopes: READ, handle: readItems },
  { method: 'POST', template: ITEMS, scopes: WRITE, handle: createItem },
  { method: 'GET', template: ITEM, scopes: READ, handle: readItem },
  { method: 'PATCH', template: ITEM, scopes: WRITE, handle: updateItem },
  { method: 'DELETE', template: ITEM, scopes: WRITE, handle: deleteItem },
  { method: 'GET', template: `${ITEM}/fields`, scopes: READ, handle: readFields },
  { method: 'PATCH', template: `${ITEM}/fields`, scopes: WRITE, handle: updateFields },
];

const FieldsSchema = z.record(z.string(), z.unknown());
/** All that a client may say of an item: the rest is read-only. */
const ItemWriteSchema = z.strictObject({ fields: FieldsSchema });

function readItems(call: Call): Answer {
  const list = listFor(call, 'read');
  const after = Number(SKIP_TOKEN.exec(call.query.skiptoken ?? 'Paged=TRUE&p_ID=0')?.[1] ?? Number.NaN);
  if (Number.isNaN(after)) throw badRequest('invalidRequest', 'The skip token is not valid.');
  if (call.query.skip > 0) throw badRequest('invalidRequest', '$skip is not supported on list items.');
  const { page, more } = pageOf(filteredItems(call, list, after), pageSize(call, SIZES));
  const last = page.at(-1);
  return ok({
    value: page.map((item) => showItem(call, list, item)),
    ...(more ? { '@odata.nextLink': linkWith(call, { $skiptoken: `Paged=TRUE&p_ID=${last?.id}` }) } : {}),
  });
}

function createItem(call: Call): Answer {
  const list = listFor(call, 'write');
  if (list.template === 'documentLibrary')
    throw badRequest('invalidRequest', 'A document library gets its items by uploading files.');
  const write = bodyOf(call, ItemWriteSchema, 'invalidRequest').fields;
  const fields = { ...defaultFields(list), ...checkedFields(call.tenant.store, list, write) };
  const index = itemIndexOf(call.tenant.store, list.id);
  checkUnique(list.columns, index, fields, call.tenant.switches.get('uniqueViolationStatus'));
  const writes = writesOf(call, list);
  const item = writes.create(fields);
  writes.commit();
  return { ...created(showWithFields(call, list, item)), headers: { etag: etagOf(item) } };
}

function readItem(call: Call): Answer {
  const list = listFor(call, 'read');
  const item = itemOf(call, list);
  return { ...ok(showItem(call, list, item)), headers: { etag: etagOf(item) } };
}

function readFields(call: Call): Answer {
  refuseOptions(call, ['expand'], 'fields');
  const list = listFor(call, 'read');
  return ok(showFields(call.tenant.store, list, itemOf(call, list), call.query.select));
}

function updateItem(call: Call): Answer {
  const list = listFor(call, 'write');
  const item = withFields(call, list, bodyOf(call, ItemWriteSchema, 'invalidRequest').fields);
  return { ...ok(showWithFields(call, list, item)), headers: { etag: etagOf(item) } };
}

function updateFields(call: Call): Answer {
  const list = listFor(call, 'write');
  const item = withFields(call, list, bodyOf(call, FieldsSchema, 'invalidRequest'));
  const { '@odata.etag': etag, ...fields } = showFields(call.tenant.store, list, item);
  return ok(call.tenant.switches.get('etagInPatchAnswer') ? { '@odata.etag': etag, ...fields } : fields);
}

/** Changes the named fields only. Without If-Match the last writer wins, silently, as at the service. */
function withFields(call: Call, list: SiteList, write: Readonly<Record<string, unknown>>): Item {
  const item = itemOf(call, list);
  checkEtag(call, etagOf(item));
  const changed = checkedFields(call.tenant.store, list, write);
  const index = itemIndexOf(call.tenant.store, list.id);
  checkUnique(list.columns, index, changed, call.tenant.switches.get('uniqueViolationStatus'), item);
  const writes = writesOf(call, list);
  const updated = writes.edit(item, changed);
  writes.commit();
  return updated;
}

/** A library's item goes with its file, a folder's with all that is in it. */
function deleteItem(call: Call): Answer {
  const list = listFor(call, 'write');
  const item = itemOf(call, list);
  checkEtag(call, etagOf(item));
  const writes = writesOf(call, list);
  const file = fileOfItem(call.tenant.store, item);
  if (file === undefined) writes.remove(item);
  else removeFile(writes, file);
  writes.commit();
  return noContent;
}

const writesOf = (call: Call, list: SiteList): ItemWrites => new ItemWrites(call.tenant, list, call.principal.personId);

/** The item a path names. Throws a 404. */
export function itemOf(call: Call, list: SiteList): Item {
  const item = call.tenant.store.get('items', list.id, call.params['listItem-id'] ?? '');
  if (item === undefined || item.deleted) throw resourceNotFound();
  return item;
}

/** The answer to a write shows the fields without being asked. */
function showWithFields(call: Call, list: SiteList, item: Item): object {
  const expand = [{ name: 'fields', select: undefined, filter: undefined }];
  return showItem({ ...call, query: { ...call.query, expand } }, list, item);
}
