import { mkdtemp } from 'node:fs/promises';
import { Agent, request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Client, GraphError, PageIterator } from '@microsoft/microsoft-graph-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localCertificate } from '../../../src/local/tenant/certificate';
import { startTenant } from '../../../src/local/tenant/main';
import { ALL_SCOPES, APP_ORIGIN, HOST_ORIGIN, seedIds } from './a-tenant';

let tenant: Awaited<ReturnType<typeof startTenant>>;
let ca: string;
let client: Client;
const plainFetch = globalThis.fetch;

beforeAll(async () => {
  const tls = await localCertificate(await mkdtemp(join(tmpdir(), 'tenant-tls-')));
  ca = tls.cert;
  globalThis.fetch = trustingFetch;
  tenant = await startTenant({
    port: 0,
    seed: 'demo',
    tls,
    hostOrigin: HOST_ORIGIN,
    appOrigin: APP_ORIGIN,
    mailDelayMs: 0,
    quiet: true,
  });
  const { accessToken } = await (
    await trustingFetch(`${tenant.origin}/broker/token`, {
      method: 'POST',
      body: JSON.stringify({
        clientId: seedIds.clientId,
        personId: seedIds.people.lead.id,
        organisationId: seedIds.organisations.school.id,
        scope: ALL_SCOPES,
        interactive: true,
        origin: APP_ORIGIN,
      }),
    })
  ).json();
  client = Client.init({
    baseUrl: `${tenant.origin}/`,
    customHosts: new Set(['localhost']),
    authProvider: (done) => done(null, accessToken),
  });
});

afterAll(async () => {
  globalThis.fetch = plainFetch;
  await tenant.close();
});

describe("Microsoft's own client, unmodified, over https", () => {
  it('makes a list, fills it and pages through it with nextLink', async () => {
    const list = await client.api(`/sites/${seedIds.site.id}/lists`).post({
      displayName: 'Paged',
      list: { template: 'genericList' },
      columns: [{ name: 'CaseKey', text: {}, indexed: true, enforceUniqueValues: true }],
    });
    const items = `/sites/${seedIds.site.id}/lists/${list.id}/items`;
    for (let n = 1; n <= 5; n++) await client.api(items).post({ fields: { CaseKey: `C-${n}` } });
    const keys: string[] = [];
    const firstPage = await client.api(items).expand('fields').top(2).get();
    const iterator = new PageIterator(client, firstPage, (item) => {
      keys.push(item.fields.CaseKey);
      return true;
    });
    await iterator.iterate();
    expect(keys).toEqual(['C-1', 'C-2', 'C-3', 'C-4', 'C-5']);
  });

  it('sees a refusal as a GraphError with code and request id', async () => {
    const refusal = await client
      .api('/subscriptions')
      .get()
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(GraphError);
    expect(refusal).toMatchObject({ statusCode: 501, code: 'notImplemented', requestId: expect.any(String) });
  });

  it('is cut off when a rule drops the line', async () => {
    await admin('faults', { rules: [{ kind: 'drop', pathPattern: '/v1.0/me', times: 1 }] });
    const refusal = await client
      .api('/me')
      .get()
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({ statusCode: -1 });
    expect((await client.api('/me').get()).displayName).toBe('Angharad Rees');
  });

  it('repeats a throttled read by itself', async () => {
    await admin('faults', { rules: [{ kind: 'throttle', pathPattern: '/v1.0/me', times: 1, retryAfterSeconds: 0 }] });
    expect((await client.api('/me').get()).displayName).toBe('Angharad Rees');
  });

  it('got no answer that breaks the description', async () => {
    const { violations } = await (await trustingFetch(`${tenant.origin}/admin/contract`)).json();
    expect(violations).toEqual([]);
  });
});

async function admin(name: string, body: object): Promise<void> {
  const answer = await trustingFetch(`${tenant.origin}/admin/${name}`, { method: 'POST', body: JSON.stringify(body) });
  expect(answer.status).toBe(200);
}

/** `fetch` that trusts the tenant's certificate and nothing else; Node's own takes no certificate per call. */
async function trustingFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const body = Buffer.from(await request.arrayBuffer());
  return new Promise((resolve, reject) => {
    const headers = Object.fromEntries(request.headers);
    const sent = httpsRequest(request.url, { method: request.method, headers, agent: new Agent({ ca }) }, (answer) => {
      const status = answer.statusCode ?? 0;
      const content = [204, 304].includes(status) ? null : (Readable.toWeb(answer) as ReadableStream); // Node's type of the same stream
      resolve(new Response(content, { status, headers: answer.headers as Record<string, string> }));
    });
    sent.on('error', (cause) => reject(new TypeError('fetch failed', { cause })));
    sent.end(body);
  });
}
