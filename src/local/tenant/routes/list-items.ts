import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, noContent, ok } from '../http/call';
import { badRequest, GraphError, notImplemented, resourceNotFound } from '../http/graph-error';
import { linkWith, pageOf, pageSize } from '../odata/page';
import { checkedFields, checkUnique } from '../sharepoint/fields';
import { type ItemIndex, itemIndexOf } from '../sharepoint/item-index';
import { filteredItems } from '../sharepoint/item-query';
import { etagOf, showFields, showItem } from '../sharepoint/item-view';
import { listFor } from '../sharepoint/site-access';
import type { FieldValue, Item, SiteList } from '../store/records';
import { type Change, WHOLE } from '../store/store';

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
  { method: 'DELETE', template: ITEM, scopes: WRITE, handle: deleteItem },
  { method: 'GET', template: `${ITEM}/fields`, scopes: READ, handle: readFields },
  { method: 'PATCH', template: `${ITEM}/fields`, scopes: WRITE, handle: updateFields },
];

const FieldsSchema = z.record(z.string(), z.unknown());
const ItemWriteSchema = z.looseObject({ fields: FieldsSchema });

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
  if (list.template === 'documentLibrary') throw notImplemented('files of a document library');
  const fields = checkedFields(list.columns, bodyOf(call, ItemWriteSchema, 'invalidRequest').fields);
  checkUnique(list.columns, indexOf(call, list), fields, call.tenant.switches.get('uniqueViolationStatus'));
  const counters = countersOf(call, list);
  const time = call.tenant.clock.iso();
  const author = call.principal.personId;
  const item: Item = {
    id: String(counters.lastItemId + 1),
    listId: list.id,
    uniqueId: randomUUID(),
    version: 1,
    fields,
    createdAt: time,
    createdBy: author,
    modifiedAt: time,
    modifiedBy: author,
    change: counters.lastChange + 1,
    deleted: false,
  };
  call.tenant.store.commit(put(item, Number(item.id)));
  const expanded = {
    ...call,
    query: { ...call.query, expand: [{ name: 'fields', select: undefined, filter: undefined }] },
  };
  return { ...created(showItem(expanded, list, item)), headers: { etag: etagOf(item) } };
}

function readItem(call: Call): Answer {
  const list = listFor(call, 'read');
  const item = itemOf(call, list);
  return { ...ok(showItem(call, list, item)), headers: { etag: etagOf(item) } };
}

function readFields(call: Call): Answer {
  const item = itemOf(call, listFor(call, 'read'));
  return ok(showFields(item, call.query.select));
}

/** Changes the named fields only. Without If-Match the last writer wins, silently, as at the service. */
function updateFields(call: Call): Answer {
  const list = listFor(call, 'write');
  const item = itemOf(call, list);
  checkMatch(call, item);
  const changed = checkedFields(list.columns, bodyOf(call, FieldsSchema, 'invalidRequest'));
  checkUnique(list.columns, indexOf(call, list), changed, call.tenant.switches.get('uniqueViolationStatus'), item);
  const updated = edited(call, list, item, { fields: { ...item.fields, ...changed } });
  call.tenant.store.commit(put(updated, countersOf(call, list).lastItemId));
  const { '@odata.etag': etag, ...fields } = showFields(updated);
  return ok(call.tenant.switches.get('etagInPatchAnswer') ? { '@odata.etag': etag, ...fields } : fields);
}

function deleteItem(call: Call): Answer {
  const list = listFor(call, 'write');
  const item = itemOf(call, list);
  checkMatch(call, item);
  const gone = edited(call, list, item, { deleted: true, fields: {} });
  call.tenant.store.commit(put(gone, countersOf(call, list).lastItemId));
  return noContent;
}

function edited(
  call: Call,
  list: SiteList,
  item: Item,
  changes: { fields: Record<string, FieldValue>; deleted?: true },
): Item {
  return {
    ...item,
    ...changes,
    version: item.version + 1,
    modifiedAt: call.tenant.clock.iso(),
    modifiedBy: call.principal.personId,
    change: countersOf(call, list).lastChange + 1,
  };
}

function checkMatch(call: Call, item: Item): void {
  const wanted = call.headers.get('if-match');
  if (wanted === null || wanted === '*' || wanted === etagOf(item)) return;
  throw new GraphError(412, 'resourceModified', "ETag does not match current item's value");
}

function itemOf(call: Call, list: SiteList): Item {
  const item = call.tenant.store.get('items', list.id, call.params['listItem-id'] ?? '');
  if (item === undefined || item.deleted) throw resourceNotFound();
  return item;
}

const indexOf = (call: Call, list: SiteList): ItemIndex => itemIndexOf(call.tenant.store, list.id);

function countersOf(call: Call, list: SiteList): { lastItemId: number; lastChange: number } {
  return call.tenant.store.get('listCounters', WHOLE, list.id) ?? { lastItemId: 0, lastChange: 0 };
}

function put(item: Item, lastItemId: number): Change[] {
  return [
    { collection: 'items', partition: item.listId, id: item.id, value: item },
    { collection: 'listCounters', partition: WHOLE, id: item.listId, value: { lastItemId, lastChange: item.change } },
  ];
}
