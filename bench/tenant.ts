import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  bundleTenant,
  freePort,
  type Reply,
  startTenantProcess,
  type TenantProcess,
} from '../tests/local/tenant/a-tenant-process';
import { fillFolder } from './fill-folder';
import type { Measure } from './measure';
import { median } from './median';
import { CASES_PATH, caseRefOf, HISTORY_PATH, LOAD, type LoadSize } from './tenant-load';

const NOTHING: LoadSize = { cases: 0, history: 0, messages: 0 };
/** Enough for a full page of everything, so that the same calls give answers of the same size. */
const ONE_PAGE: LoadSize = { cases: 200, history: 200, messages: 50 };
const WRITERS = 4;
/** Of each call and sample; as many as a page has items, since each is changed once with the etag it was read with. */
const CALLS = 200;

/**
 * The local tenant in a process of its own with 12,000 cases, 60,000 lines of history and 5,000 messages, beside one
 * with nothing (start-up, memory) and one with a page of each (calls). Its answers are not held against the description.
 */
export async function measureTenant(runs: number): Promise<Measure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'psp-bench-tenant-'));
  const bundle = await bundleTenant(directory);
  const sample = async <T>(size: LoadSize, take: (tenant: TenantProcess) => Promise<T>): Promise<T> => {
    const dataDir = mkdtempSync(join(directory, 'data-'));
    await fillFolder(dataDir, size);
    // The first start makes the certificate and the signing key, once in the life of a folder.
    await (await startTenantProcess({ bundle, dataDir, port: await freePort() })).kill();
    const tenant = await startTenantProcess({ bundle, dataDir, port: await freePort() });
    try {
      return await take(tenant);
    } finally {
      await tenant.kill();
      rmSync(dataDir, { recursive: true });
    }
  };
  const loaded = await samples(runs, () => sample(LOAD, all));
  const empty = await samples(runs, () => sample(NOTHING, start));
  const small = await samples(runs, () => sample(ONE_PAGE, all));
  return [
    beside('start-up with 12,000 cases', 'ms', loaded.startMs, 'empty', empty.startMs),
    beside('memory with 12,000 cases', 'MB', loaded.memoryMb, 'empty', empty.memoryMb),
    ...Object.keys(CALLS_BY_NAME).map((name) =>
      beside(`${name}, 12,000 cases`, 'a second', loaded[name], 'one page of them', small[name]),
    ),
  ];
}

type Figures = Record<string, number>;

/** The median of each figure over some samples. */
async function samples(runs: number, take: () => Promise<Figures>): Promise<Figures> {
  const taken: Figures[] = [];
  for (let run = 0; run < runs; run++) taken.push(await take());
  const names = Object.keys(taken[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(taken.map((one) => one[name] ?? Number.NaN))]));
}

function beside(
  name: string,
  unit: Measure['unit'],
  value: number | undefined,
  peer: string,
  peerValue: number | undefined,
): Measure {
  return {
    group: 'tenant',
    name,
    value: value ?? Number.NaN,
    unit,
    peer: { name: peer, value: peerValue ?? Number.NaN },
  };
}

async function start(tenant: TenantProcess): Promise<Figures> {
  return { startMs: tenant.startMs, memoryMb: (await tenant.memoryBytes()) / 1024 / 1024 };
}

async function all(tenant: TenantProcess): Promise<Figures> {
  const figures = await start(tenant);
  const { json } = expectOk(await tenant.graph('GET', `${CASES_PATH}/items?$top=${CALLS}`));
  const etags: string[] = json.value.map(({ eTag }: { eTag: string }) => eTag);
  for (const [name, call] of Object.entries(CALLS_BY_NAME)) {
    figures[name] = await perSecond((n) => call(tenant, n, etags[n - 1] ?? ''));
  }
  return figures;
}

type CountedCall = (tenant: TenantProcess, n: number, etag: string) => Promise<Reply>;

const CALLS_BY_NAME: Readonly<Record<string, CountedCall>> = {
  'item by its id': (tenant, n) => tenant.graph('GET', `${CASES_PATH}/items/${n}?$expand=fields`),
  'page of 200 items': (tenant) => tenant.graph('GET', `${CASES_PATH}/items?$expand=fields&$top=200`),
  'items by an indexed column': (tenant, n) =>
    tenant.graph(
      'GET',
      `${HISTORY_PATH}/items?$expand=fields&$filter=fields/CaseRef%20eq%20'${caseRefOf(1 + (n % 40))}'`,
    ),
  'create an item': (tenant, n) =>
    tenant.graph('POST', `${HISTORY_PATH}/items`, { fields: { EventKey: `new|${n}`, CaseRef: caseRefOf(1) } }),
  'change an item with If-Match': (tenant, n, etag) =>
    tenant.graph('PATCH', `${CASES_PATH}/items/${n}/fields`, { NextDue: '2027-02-01' }, { 'if-match': etag }),
  'page of messages': (tenant) => tenant.graph('GET', '/me/messages?$top=50'),
};

/** How many of these calls are answered in a second, with a few under way at a time. */
async function perSecond(call: (n: number) => Promise<Reply>): Promise<number> {
  let n = 0;
  const before = performance.now();
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      while (n < CALLS) {
        n += 1;
        expectOk(await call(n));
      }
    }),
  );
  return (CALLS * 1000) / (performance.now() - before);
}

function expectOk(reply: Reply): Reply {
  if (reply.status >= 300) throw new Error(`Answered ${reply.status}: ${JSON.stringify(reply.json)}`);
  return reply;
}
