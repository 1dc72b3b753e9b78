import { identityOf } from '../directory';
import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import { refuseOptions } from '../odata/refuse-options';
import { fieldsExpansion, showFields } from '../sharepoint/item-view';
import { listFor } from '../sharepoint/site-access';
import type { Item, SiteList } from '../store/records';
import { itemOf } from './list-items';

const SIZES = { default: 200, most: 5000 };

export const itemVersionRoutes: GraphRoute[] = [
  {
    method: 'GET',
    template: '/sites/{site-id}/lists/{list-id}/items/{listItem-id}/versions',
    scopes: ['Sites.Read.All', 'Sites.ReadWrite.All'],
    handle: readVersions,
  },
];

/** The present state and what it was before, newest first; each edit made one. */
function readVersions(call: Call): Answer {
  refuseOptions(call, ['filter', 'orderby', 'search'], 'versions');
  const list = listFor(call, 'read');
  const item = itemOf(call, list);
  const versions = [...call.tenant.store.all('itemVersions', item.uniqueId), item].reverse();
  return ok(pageBySkip(call, versions, pageSize(call, SIZES), (version) => showVersion(call, list, version)));
}

function showVersion(call: Call, list: SiteList, version: Item): object {
  const { store } = call.tenant;
  const whole = {
    id: `${version.version}.0`,
    lastModifiedDateTime: version.modifiedAt,
    lastModifiedBy: identityOf(store, version.modifiedBy),
  };
  const expansion = fieldsExpansion(call);
  const fields = expansion && { fields: showFields(store, list, version, expansion.select) };
  return { ...selected(whole, call.query.select), ...fields };
}
