import { z } from 'zod';
import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { badRequest, GraphError } from '../http/graph-error';
import { linkWith, pageOf, pageSize } from '../odata/page';
import { isGiven } from '../odata/refuse-options';
import { itemIndexOf } from '../sharepoint/item-index';
import { showItem } from '../sharepoint/item-view';
import { listFor } from '../sharepoint/site-access';
import type { Item } from '../store/records';
import { WHOLE } from '../store/store';

const SIZES = { default: 200, most: 5000 };
const DAY_MS = 86_400_000;

export const itemDeltaRoutes: GraphRoute[] = [
  {
    method: 'GET',
    template: '/sites/{site-id}/lists/{list-id}/items/delta',
    scopes: ['Sites.Read.All', 'Sites.ReadWrite.All'],
    handle: readDelta,
  },
];

/** What a token says: the changes after `since`, and whether it belongs to a first, full reading. */
const TokenSchema = z.strictObject({ since: z.int(), whole: z.boolean(), issuedAt: z.number() });
type Token = z.infer<typeof TokenSchema>;

/**
 * The latest state of each item changed since the token, in the order of the changes; deleted ones say so. A reading
 * from the start has no deleted ones.
 */
function readDelta(call: Call): Answer {
  refuseOthers(call);
  const list = listFor(call, 'read');
  const lastChange = call.tenant.store.get('listCounters', WHOLE, list.id)?.lastChange ?? 0;
  const { since, whole } = tokenOf(call, lastChange);
  const changed = itemIndexOf(call.tenant.store, list.id).changedSince(since);
  const { page, more } = pageOf(whole ? withoutDeleted(changed) : changed, pageSize(call, SIZES));
  const reached = more ? (page.at(-1)?.change ?? since) : lastChange;
  const link = linkWith(call, { token: encoded(call, { since: reached, whole: whole && more }) });
  return ok({
    value: repeated(call, page).map((item) => showItem(call, list, item)),
    [more ? '@odata.nextLink' : '@odata.deltaLink']: link,
  });
}

function* withoutDeleted(items: Iterable<Item>): Generator<Item> {
  for (const item of items) if (!item.deleted) yield item;
}

function refuseOthers(call: Call): void {
  const option = (['filter', 'orderby', 'search', 'skip', 'count'] as const).find((one) => isGiven(call, one));
  if (option !== undefined) throw badRequest('invalidRequest', `$${option} is not supported on the delta of a list.`);
}

/** The same item may come twice, the last one counts: here the first of the page comes again at its end. */
function repeated(call: Call, page: readonly Item[]): Item[] {
  return call.tenant.switches.get('repeatInListDelta') ? [...page, ...page.slice(0, 1)] : [...page];
}

function tokenOf(call: Call, lastChange: number): Omit<Token, 'issuedAt'> {
  const text = call.url.searchParams.get('token');
  if (text === null) return { since: 0, whole: true };
  if (text === 'latest') return { since: lastChange, whole: false };
  const token = decoded(text);
  if (token === undefined) throw badRequest('invalidRequest', 'The delta token is not valid.');
  const ageMs = call.tenant.clock.now() - token.issuedAt;
  if (ageMs > call.tenant.switches.get('listDeltaDays') * DAY_MS) throw resyncRequired(call);
  return token;
}

/** The expired token's answer: where to start again, and that what is there wins over what the client has. */
function resyncRequired(call: Call): GraphError {
  const fresh = new URL(linkWith(call, {}));
  fresh.searchParams.delete('token');
  const message = 'The delta token has expired: read the list again from the start.';
  return new GraphError(410, 'resyncRequired', message, { location: fresh.href }, 'resyncChangesApplyDifferences');
}

function encoded(call: Call, token: Omit<Token, 'issuedAt'>): string {
  return Buffer.from(JSON.stringify({ ...token, issuedAt: call.tenant.clock.now() })).toString('base64url');
}

function decoded(text: string): Token | undefined {
  try {
    return TokenSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}
