import { identityOf } from '../directory';
import type { Call } from '../http/call';
import { badRequest } from '../http/graph-error';
import { selected } from '../odata/query-options';
import type { Item, SiteList } from '../store/records';
import { WHOLE } from '../store/store';

/** `"guid,version"`, quotes included: every edit makes a new one. */
export const etagOf = (item: Item): string => `"${item.uniqueId},${item.version}"`;

/** An item as the call asked for it; its fields come only when they are expanded. */
export function showItem(call: Call, list: SiteList, item: Item): object {
  const { store } = call.tenant;
  const site = store.get('sites', WHOLE, list.siteId);
  const whole = {
    '@odata.etag': etagOf(item),
    createdDateTime: item.createdAt,
    eTag: etagOf(item),
    id: item.id,
    lastModifiedDateTime: item.modifiedAt,
    webUrl: `${site?.url}/Lists/${encodeURIComponent(list.name)}/${item.id}_.000`,
    createdBy: identityOf(store, item.createdBy),
    lastModifiedBy: identityOf(store, item.modifiedBy),
    parentReference: { id: list.id, siteId: list.siteId },
    contentType: { id: '0x0100', name: 'Item' },
    ...(item.deleted ? { deleted: { state: 'deleted' } } : {}),
  };
  const expansion = call.query.expand[0];
  if (expansion === undefined) return selected(whole, call.query.select);
  if (expansion.name !== 'fields' || call.query.expand.length > 1 || expansion.filter !== undefined) {
    throw badRequest('invalidRequest', `Could not expand '${expansion.name}' as asked.`);
  }
  return { ...selected(whole, call.query.select), fields: showFields(item, expansion.select) };
}

/** The columns of an item; empty ones are left out, as the service does. */
export function showFields(item: Item, select?: readonly string[]): Record<string, unknown> {
  const all: Record<string, unknown> = {
    '@odata.etag': etagOf(item),
    id: item.id,
    ContentType: 'Item',
    Created: item.createdAt,
    Modified: item.modifiedAt,
    _UIVersionString: `${item.version}.0`,
    ...Object.fromEntries(Object.entries(item.fields).filter(([, value]) => value !== null)),
  };
  if (select === undefined) return all;
  return Object.fromEntries(Object.entries(all).filter(([name]) => name === '@odata.etag' || select.includes(name)));
}
