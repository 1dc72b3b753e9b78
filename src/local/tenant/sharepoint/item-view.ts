import { identityOf } from '../directory';
import type { Call } from '../http/call';
import { badRequest } from '../http/graph-error';
import { type Expansion, selected } from '../odata/query-options';
import type { Column, FieldValue, Item, SiteList } from '../store/records';
import { type Store, WHOLE } from '../store/store';
import { checkLookupCount, holdsMany, isLookup, lookupIdName, lookupValue } from './lookups';
import { personNumber } from './site-people';

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
    contentType: contentTypeOf(item),
    ...(item.deleted ? { deleted: { state: 'deleted' } } : {}),
  };
  const expansion = fieldsExpansion(call);
  if (expansion === undefined) return selected(whole, call.query.select);
  checkLookupCount(list, expansion.select);
  return { ...selected(whole, call.query.select), fields: showFields(store, list, item, expansion.select) };
}

/** The expansion of the fields, when the call has it. Throws a 400 for any other. */
export function fieldsExpansion(call: Call): Expansion | undefined {
  const [expansion, ...others] = call.query.expand;
  if (expansion === undefined) return undefined;
  if (expansion.name !== 'fields' || others.length > 0 || expansion.filter !== undefined) {
    throw badRequest('invalidRequest', `Could not expand '${expansion.name}' as asked.`);
  }
  return expansion;
}

/**
 * The columns of an item; empty ones are left out, as the service does. A lookup shows its number; its value only when
 * it is selected by name.
 */
export function showFields(
  store: Store,
  list: SiteList,
  item: Item,
  select?: readonly string[],
): Record<string, unknown> {
  const site = store.get('sites', WHOLE, list.siteId);
  const lookups = list.columns.filter(isLookup);
  const own = Object.entries(item.fields).filter(([name]) => !lookups.some((column) => column.name === name));
  const people = { AuthorLookupId: item.createdBy, EditorLookupId: item.modifiedBy };
  const all: Record<string, unknown> = {
    '@odata.etag': etagOf(item),
    id: item.id,
    ContentType: contentTypeOf(item).name,
    Created: item.createdAt,
    Modified: item.modifiedAt,
    ...Object.fromEntries(
      Object.entries(people).map(([name, id]) => [name, String((site && personNumber(site, id)) ?? 1)]),
    ),
    _UIVersionString: `${item.version}.0`,
    ...Object.fromEntries(own.filter(([, value]) => value !== null)),
    ...Object.assign({}, ...lookups.map((column) => showLookup(store, list, column, item.fields[column.name], select))),
  };
  if (select === undefined) return all;
  return Object.fromEntries(Object.entries(all).filter(([name]) => name === '@odata.etag' || select.includes(name)));
}

function showLookup(
  store: Store,
  list: SiteList,
  column: Column,
  value: FieldValue | undefined,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  const numbers = [value].flat().filter((one) => typeof one === 'number');
  const found = numbers.flatMap((LookupId) => {
    const LookupValue = lookupValue(store, list, column, LookupId);
    return LookupValue === undefined ? [] : [{ LookupId, LookupValue }];
  });
  const [first] = found;
  if (first === undefined) return {};
  const wanted = select?.includes(column.name) === true;
  if (holdsMany(column)) return wanted ? { [column.name]: found } : {};
  return {
    [lookupIdName(column)]: String(first.LookupId),
    ...(wanted ? { [column.name]: first.LookupValue } : {}),
  };
}

function contentTypeOf({ contentType }: Item): { id: string; name: string } {
  const name = contentType ?? 'Item';
  return { id: CONTENT_TYPE_IDS[name], name };
}

const CONTENT_TYPE_IDS = { Item: '0x0100', Document: '0x0101', Folder: '0x0120' };
