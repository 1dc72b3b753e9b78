import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillFolder } from '../../../bench/fill-folder';
import { CASES_PATH, caseRefOf, HISTORY_PATH, LOAD } from '../../../bench/tenant-load';
import { query } from './a-tenant';
import { bundleTenant, freePort, type Reply, startTenantProcess, type TenantProcess } from './a-tenant-process';

const DESCRIPTION = fileURLToPath(new URL('../../../../shared/graph/openapi-subset.json', import.meta.url));
const HONOR = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };

let tenant: TenantProcess;
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tenant-load-'));
  const dataDir = join(directory, 'data');
  await fillFolder(dataDir, LOAD);
  const env = { GRAPH_OPENAPI: process.env.GRAPH_OPENAPI ?? DESCRIPTION };
  tenant = await startTenantProcess({ bundle: await bundleTenant(directory), dataDir, port: await freePort(), env });
}, 120_000);

afterAll(async () => {
  const { json } = await tenant.admin('GET', '/admin/contract');
  await tenant.kill();
  await rm(directory, { recursive: true });
  expect(json.violations.filter(({ direction }: { direction: string }) => direction === 'response')).toEqual([]);
});

const rows = (path: string, filter: string, more: Record<string, string> = {}, headers = {}): Promise<Reply> =>
  tenant.graph('GET', `${path}/items${query({ $filter: filter, ...more })}`, undefined, headers);
const idsOf = ({ json }: Reply): string[] => json.value.map(({ id }: { id: string }) => id);
const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

interface Walk {
  ids: string[];
  last: Reply;
}

/** Follows nextLink to the end, with something done between two pages. */
async function walk(path: string, between: (page: number) => Promise<unknown> = async () => undefined): Promise<Walk> {
  const ids: string[] = [];
  let last = await tenant.graph('GET', path);
  for (let page = 1; ; page++) {
    expect(last.status).toBe(200);
    ids.push(...idsOf(last));
    const next = last.json['@odata.nextLink'];
    if (next === undefined) return { ids, last };
    await between(page);
    last = await tenant.graph('GET', next);
  }
}

describe('12,000 cases, 60,000 lines of history and 5,000 messages', () => {
  it('page to the end: every row once and in order', async () => {
    const { ids } = await walk(`${HISTORY_PATH}/items?$top=5000&$select=id`);
    expect(ids).toEqual(numbers(1, LOAD.history));
  });

  it('page to the end whatever the size of the page: the pages together are what the filter finds', async () => {
    const open = idsOf(await rows(CASES_PATH, 'fields/Open eq 1', { $top: '5000' }));
    expect(open).toEqual(numbers(LOAD.cases - 399, LOAD.cases));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 30, max: 450 }), async (top) => {
        const filter = query({ $filter: 'fields/Open eq 1', $top: String(top), $select: 'id' });
        expect((await walk(`${CASES_PATH}/items${filter}`)).ids).toEqual(open);
      }),
      { numRuns: 8, seed: 4 },
    );
  });

  it('are filtered by an indexed column: one value, the beginning of one, a range', async () => {
    const caseRef = caseRefOf(777);
    expect(idsOf(await rows(HISTORY_PATH, `fields/CaseRef eq '${caseRef}'`))).toEqual(numbers(3881, 3885));
    expect(idsOf(await rows(HISTORY_PATH, `fields/EventKey eq '${caseRef.toLowerCase()}|3883'`))).toEqual(['3883']);
    expect(idsOf(await rows(CASES_PATH, "startswith(fields/CaseRef,'PSP-0120')"))).toEqual(numbers(1200, 1209));
    const range = "fields/CaseRef ge 'PSP-11991' and fields/CaseRef lt 'PSP-11995'";
    expect(idsOf(await rows(CASES_PATH, range))).toEqual(numbers(11_991, 11_994));
    expect(idsOf(await rows(CASES_PATH, "fields/CaseRef eq 'PSP-99999'"))).toEqual([]);
  });

  it('keep a key unique among all of them', async () => {
    const twice = { fields: { CaseRef: caseRefOf(3).toLowerCase() } };
    expect((await tenant.graph('POST', `${CASES_PATH}/items`, twice)).status).toBe(400);
    expect((await tenant.graph('PATCH', `${CASES_PATH}/items/4/fields`, twice.fields)).status).toBe(400);
    expect((await tenant.graph('PATCH', `${CASES_PATH}/items/3/fields`, twice.fields)).status).toBe(200);
  });

  it('are mail of one mailbox, newest first, every message once', async () => {
    const { ids } = await walk('/me/messages?$top=700&$select=id,receivedDateTime');
    expect(new Set(ids).size).toBe(LOAD.messages);
    expect(ids.slice(0, 2)).toEqual(['AAMkLoad005000=', 'AAMkLoad004999=']);
    expect(ids).toEqual([...ids].sort().reverse());
  });
});

describe('the threshold of 5,000 rows', () => {
  it('refuses an indexed predicate that selects more, on every page', async () => {
    const first = await rows(CASES_PATH, "fields/State eq 'closed'", { $top: '100' });
    expect(first.status).toBe(400);
    expect(first.json.error.code).toBe('notSupported');
    const middle = await rows(CASES_PATH, "fields/State eq 'closed'", { $skiptoken: 'Paged=TRUE&p_ID=11000' });
    expect(middle.json.error.code).toBe('notSupported');
  });

  it('lets an indexed predicate pass that selects fewer among more', async () => {
    expect(idsOf(await rows(CASES_PATH, "fields/State eq 'review'", { $top: '5000' }))).toHaveLength(200);
  });

  it('refuses a column without index: without the header as such, with it because of the rows', async () => {
    const without = await rows(CASES_PATH, "fields/Note eq 'Form 7'");
    expect(without.json.error.message).toContain('it is not indexed');
    const nothing = await rows(CASES_PATH, "fields/Note eq 'nobody'", {}, HONOR);
    expect(nothing.json.error).toMatchObject({
      code: 'notSupported',
      message: 'The request is unprocessable because it uses too many resources',
    });
  });

  it('refuses another index', async () => {
    const column = { name: 'Late', text: {}, indexed: true };
    expect((await tenant.graph('POST', `${CASES_PATH}/columns`, column)).status).toBe(400);
  });
});

describe('delta of 60,000 lines', () => {
  it('gives every line at least once while others write, and the latest state of each', async () => {
    let changed = 0;
    const { ids, last } = await walk(`${HISTORY_PATH}/items/delta?$top=5000&$select=id`, async (page) => {
      changed += 1;
      await tenant.graph('PATCH', `${HISTORY_PATH}/items/${page}/fields`, { Title: `Changed on page ${page}` });
    });
    expect(changed).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(LOAD.history);
    expect(ids).toHaveLength(LOAD.history + changed);
    expect(ids.slice(-changed)).toEqual(numbers(1, changed));
    expect(last.json['@odata.deltaLink']).toMatch(/^https:/);
  });

  it('then gives only what changed since, deleted lines too', async () => {
    const start = await tenant.graph('GET', `${HISTORY_PATH}/items/delta?token=latest`);
    expect(start.json.value).toEqual([]);
    await tenant.graph('PATCH', `${HISTORY_PATH}/items/500/fields`, { Title: 'Changed' });
    await tenant.graph('DELETE', `${HISTORY_PATH}/items/400`);
    const { json } = await tenant.graph('GET', start.json['@odata.deltaLink']);
    expect(json.value).toMatchObject([{ id: '500' }, { id: '400', deleted: { state: 'deleted' } }]);
  });
});
