import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { badRequest } from '../http/graph-error';
import { linkWith, pageOf, pageSize } from '../odata/page';
import { itemIndexOf } from '../sharepoint/item-index';
import { showItem } from '../sharepoint/item-view';
import { listFor } from '../sharepoint/site-access';
import { WHOLE } from '../store/store';

const SIZES = { default: 200, most: 5000 };

export const itemDeltaRoutes: GraphRoute[] = [
  {
    method: 'GET',
    template: '/sites/{site-id}/lists/{list-id}/items/delta',
    scopes: ['Sites.Read.All', 'Sites.ReadWrite.All'],
    handle: readDelta,
  },
];

/** The latest state of each item changed since the token, in the order of the changes; deleted ones say so. */
function readDelta(call: Call): Answer {
  const list = listFor(call, 'read');
  const lastChange = call.tenant.store.get('listCounters', WHOLE, list.id)?.lastChange ?? 0;
  const since = sinceOf(call.url.searchParams.get('token'), lastChange);
  const { page, more } = pageOf(itemIndexOf(call.tenant.store, list.id).changedSince(since), pageSize(call, SIZES));
  const reached = more ? (page.at(-1)?.change ?? since) : lastChange;
  const link = linkWith(call, { token: tokenOf(reached) });
  return ok({
    value: page.map((item) => showItem(call, list, item)),
    ...(more ? { '@odata.nextLink': link } : { '@odata.deltaLink': link }),
  });
}

function sinceOf(token: string | null, lastChange: number): number {
  if (token === null) return 0;
  if (token === 'latest') return lastChange;
  const since = Number(/^change-(\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1] ?? Number.NaN);
  if (Number.isNaN(since)) throw badRequest('invalidRequest', 'The delta token is not valid.');
  return since;
}

const tokenOf = (change: number): string => Buffer.from(`change-${change}`).toString('base64url');
