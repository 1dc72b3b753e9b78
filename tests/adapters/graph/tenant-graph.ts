import { afterEach, expect } from 'vitest';
import { createGraphClient } from '../../../src/adapters/graph/graph-client';
import { createGraphProvisioning } from '../../../src/adapters/graph/graph-provisioning';
import { createGraphRecords } from '../../../src/adapters/graph/graph-records';
import type { GraphClient } from '../../../src/adapters/graph/graph-request';
import { type Feature, scopesOf } from '../../../src/adapters/identity/scopes';
import { fail, ok, type Result } from '../../../src/domain/result/result';
import seedIds from '../../../src/local/seed-ids.json' with { type: 'json' };
import { createTenant, type TenantOptions } from '../../../src/local/tenant/create-tenant';
import type { Records, SiteLists } from '../../../src/workflows/ports';

const ORIGIN = 'https://localhost:4302';
const APP_ORIGIN = 'https://localhost:4301';
const HOST_ORIGIN = 'https://localhost:4300';

export type PersonKey = keyof typeof seedIds.people;
export { seedIds };

/** The local tenant with Microsoft's own client in front of it, one per person. */
export interface TenantGraph {
  /** The client of somebody of the school; each feature's token carries that feature's scopes and no others. */
  clientOf(person: PersonKey): GraphClient;
  recordsOf(person: PersonKey): Promise<Records>;
  provisioned(): Promise<SiteLists>;
  /** What goes wrong next, in the tenant's own words (src/local/tenant/admin). */
  fault(rule: Readonly<Record<string, unknown>>): Promise<void>;
  heal(): Promise<void>;
  switches(changes: Readonly<Record<string, unknown>>): Promise<void>;
  /** The calls of Graph that reached the tenant, as `GET /v1.0/me`. */
  readonly calls: string[];
  /** Graph as somebody sees it, for what a test must look at or do behind the application's back. */
  graph(person: PersonKey, method: string, path: string, body?: unknown, features?: Feature[]): Promise<unknown>;
}

const opened: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** Every request and every answer is held against the published description when the test ends. */
export async function openTenantGraph(options: Partial<TenantOptions> = {}): Promise<TenantGraph> {
  const tenant = await createTenant({
    seed: 'demo',
    hostOrigin: HOST_ORIGIN,
    appOrigin: APP_ORIGIN,
    mailDelayMs: 0,
    ...options,
  });
  const calls: string[] = [];

  async function admin(method: string, path: string, body?: unknown): Promise<unknown> {
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = { 'Content-Type': 'application/json', Origin: HOST_ORIGIN };
    const response = await tenant.fetch(new Request(`${ORIGIN}${path}`, { method, headers, ...init }));
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  }

  async function token(
    person: PersonKey,
    features: readonly Feature[],
    organisation: keyof typeof seedIds.organisations = 'school',
  ): Promise<Result<string>> {
    const answer = (await admin('POST', '/broker/token', {
      clientId: seedIds.clientId,
      personId: seedIds.people[person].id,
      organisationId: seedIds.organisations[organisation].id,
      scope: scopesOf(features).join(' '),
      interactive: true,
      origin: APP_ORIGIN,
    })) as { ok: boolean; accessToken: string };
    return answer.ok ? ok(answer.accessToken) : fail({ kind: 'signedOut' });
  }

  const clientOf = (person: PersonKey): GraphClient =>
    createGraphClient({
      graphBase: ORIGIN,
      tokenFor: (feature) => token(person, [feature]),
      retryDelaySeconds: 0,
      fetch: (address, init) => {
        calls.push(`${init.method} ${new URL(address).pathname}`);
        return tenant.fetch(new Request(address, init));
      },
    });

  let lists: SiteLists | undefined;
  async function provisioned(): Promise<SiteLists> {
    if (lists === undefined) {
      const made = await createGraphProvisioning(clientOf('lead')).provision(seedIds.site.url, () => undefined);
      if (!made.ok) throw new Error(`not provisioned: ${made.failure.kind}`);
      lists = made.value;
    }
    return lists;
  }

  opened.push(async () => {
    const { violations } = (await admin('GET', '/admin/contract')) as { violations: unknown[] };
    await tenant.close();
    expect(violations).toEqual([]);
  });

  return {
    calls,
    clientOf,
    provisioned,
    recordsOf: async (person) =>
      createGraphRecords({
        client: clientOf(person),
        site: await provisioned(),
        me: { name: seedIds.people[person].name },
      }),
    fault: async (rule) => void (await admin('POST', '/admin/faults', { rules: [rule] })),
    heal: async () => void (await admin('POST', '/admin/faults', { rules: [] })),
    switches: async (changes) => void (await admin('PUT', '/admin/switches', changes)),
    async graph(person, method, path, body, features = ['records', 'mail', 'calendar']) {
      const home = seedIds.people[person].organisation as keyof typeof seedIds.organisations; // a key of the same file
      const bearer = await token(person, features, home);
      if (!bearer.ok) throw new Error('no token');
      const headers = { Authorization: `Bearer ${bearer.value}`, 'Content-Type': 'application/json' };
      const init = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await tenant.fetch(new Request(`${ORIGIN}/v1.0${path}`, { method, headers, ...init }));
      const text = await response.text();
      return text === '' ? undefined : JSON.parse(text);
    },
  };
}
