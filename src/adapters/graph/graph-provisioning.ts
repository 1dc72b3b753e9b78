import { z } from 'zod/mini';
import { fail, ok, type Result } from '../../domain/result/result';
import type { Provisioning, SiteLists } from '../../workflows/ports';
import { failureFrom, withoutAnswer } from './failure-from';
import { type GraphClient, type GraphRequest, isDone } from './graph-request';
import { type ColumnDefinition, LISTS, type ListDefinition } from './lists';
import { addressOf } from './odata-text';
import { askFor, readPages } from './read-answers';

const SiteSchema = z.object({ id: z.string() });
const ListSchema = z.object({
  id: z.string(),
  displayName: z.nullish(z.string()),
  columns: z.optional(z.array(z.object({ name: z.nullish(z.string()) }))),
});
type FoundList = z.infer<typeof ListSchema>;

/**
 * Makes what is missing and leaves the rest alone: nothing is ever deleted or retyped, and a list or column that
 * another session made meanwhile is as good as ours. Two sessions may run it at once; a run that broke off is repeated.
 */
export function createGraphProvisioning(client: GraphClient): Provisioning {
  return {
    async provision(siteUrl, onProgress) {
      const site = await findSite(client, siteUrl);
      if (!site.ok) return site;
      const found = await listsOf(client, site.value);
      if (!found.ok) return found;
      const ids: Record<string, string> = {};
      for (const [index, wanted] of LISTS.entries()) {
        const there = found.value.find((list) => list.displayName === wanted.displayName);
        const list = await madeComplete(client, site.value, wanted, there);
        if (!list.ok) return list;
        ids[wanted.name] = list.value;
        onProgress(index + 1, LISTS.length);
      }
      return ok<SiteLists>({ siteId: site.value, listIds: ids });
    },
  };
}

async function findSite(client: GraphClient, siteUrl: string): Promise<Result<string>> {
  const address = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
  if (address?.protocol !== 'https:') return fail({ kind: 'notFound' });
  const site = address.pathname.replace(/\/+$/, '');
  const path = `/sites/${address.hostname}${site === '' ? '' : `:${site}`}?$select=id`;
  const found = await askFor(client, { method: 'GET', path, feature: 'records', repeat: 'asRead' }, SiteSchema);
  return found.ok ? ok(found.value.id) : found;
}

/** One read for everything that is there, columns included. */
async function listsOf(client: GraphClient, siteId: string): Promise<Result<readonly FoundList[]>> {
  const path = addressOf(['sites', siteId, 'lists'], {
    $select: 'id,displayName',
    $expand: 'columns($select=name)',
    $top: 200,
  });
  const entries = await readPages(client, { path, feature: 'records' });
  if (!entries.ok) return entries;
  const parsed = z.array(ListSchema).safeParse(entries.value);
  return parsed.success ? ok(parsed.data) : fail(withoutAnswer({ method: 'GET' }));
}

async function madeComplete(
  client: GraphClient,
  siteId: string,
  wanted: ListDefinition,
  there: FoundList | undefined,
): Promise<Result<string>> {
  const list = there ?? (await createList(client, siteId, wanted));
  if ('ok' in list && !list.ok) return list;
  const found = 'ok' in list ? list.value : list;
  const known = new Set(found.columns?.map((column) => column.name));
  // The answer to a create does not list the columns: they were made with it, in the same request.
  const missing = found.columns === undefined ? [] : wanted.columns.filter((column) => !known.has(column.name));
  for (const column of missing) {
    const added = await addColumn(client, siteId, found.id, column);
    if (!added.ok) return added;
  }
  return ok(found.id);
}

/** List, columns and indexes in one request: an index cannot be added once a list has grown. */
async function createList(client: GraphClient, siteId: string, wanted: ListDefinition): Promise<Result<FoundList>> {
  const request = post(addressOf(['sites', siteId, 'lists']), {
    displayName: wanted.displayName,
    list: { template: wanted.template },
    ...(wanted.columns.length === 0 ? {} : { columns: wanted.columns.map(columnBody) }),
  });
  const answer = await client.ask(request);
  const made = isDone(answer) ? ListSchema.safeParse(answer.body) : undefined;
  if (made?.success) return ok({ id: made.data.id });
  // Refused, or lost on the way: it is there if it can be found by its name.
  const now = await listsOf(client, siteId);
  const found = now.ok ? now.value.find((list) => list.displayName === wanted.displayName) : undefined;
  return found === undefined ? fail(isDone(answer) ? withoutAnswer(request) : failureFrom(answer, request)) : ok(found);
}

async function addColumn(
  client: GraphClient,
  siteId: string,
  listId: string,
  column: ColumnDefinition,
): Promise<Result<void>> {
  const path = addressOf(['sites', siteId, 'lists', listId, 'columns']);
  const request = post(path, columnBody(column));
  const answer = await client.ask(request);
  if (isDone(answer)) return ok(undefined);
  const now = await readPages(client, { path, feature: 'records' });
  const columns = z.array(z.object({ name: z.nullish(z.string()) })).safeParse(now.ok ? now.value : []);
  const isThere = columns.success && columns.data.some(({ name }) => name === column.name);
  return isThere ? ok(undefined) : fail(failureFrom(answer, request));
}

const post = (path: string, body: unknown): GraphRequest => ({
  method: 'POST',
  path,
  feature: 'records',
  repeat: 'whenThrottled',
  body,
});

/** A column with exactly one type facet, as Graph wants it. */
function columnBody({ name, type, indexed, unique }: ColumnDefinition): Readonly<Record<string, unknown>> {
  return {
    name,
    ...(indexed ? { indexed: true } : {}),
    ...(unique ? { enforceUniqueValues: true } : {}),
    ...(type === 'number' ? { number: { decimalPlaces: 'none' } } : {}),
    ...(type === 'text' ? { text: { maxLength: 255 } } : {}),
    ...(type === 'longText' ? { text: { allowMultipleLines: true, textType: 'plain' } } : {}),
  };
}

/**
 * The lists of a site that was set up before, without making anything: for the pane and the browser page, which are
 * given no list ids. Failure: notFound when the site or one of its lists is not there.
 */
export async function findSiteLists(client: GraphClient, siteUrl: string): Promise<Result<SiteLists>> {
  const site = await findSite(client, siteUrl);
  if (!site.ok) return site;
  const found = await listsOf(client, site.value);
  if (!found.ok) return found;
  const listIds: Record<string, string> = {};
  for (const wanted of LISTS) {
    const list = found.value.find(({ displayName }) => displayName === wanted.displayName);
    if (list === undefined) return fail({ kind: 'notFound' });
    listIds[wanted.name] = list.id;
  }
  return ok({ siteId: site.value, listIds });
}
