import { appendFileSync } from 'node:fs';
import { afterEach, expect } from 'vitest';
import seedIds from '../../../src/local/seed-ids.json' with { type: 'json' };
import { createTenant, type TenantOptions } from '../../../src/local/tenant/create-tenant';
import { adminOnly } from '../../../src/local/tenant/identity/admin-scopes';

export { seedIds };

export const ORIGIN = 'https://localhost:4302';
export const APP_ORIGIN = 'https://localhost:4301';
export const HOST_ORIGIN = 'https://localhost:4300';
export const ALL_SCOPES =
  'User.Read User.ReadBasic.All Mail.ReadWrite Mail.ReadWrite.Shared Mail.Send Mail.Send.Shared Calendars.ReadWrite Calendars.ReadWrite.Shared Sites.Selected Files.ReadWrite';

export type PersonKey = keyof typeof seedIds.people;

export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes and assert each value
  json: any;
  headers: Headers;
  bytes: Buffer;
}

export type Api = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;

export interface OpenTenant {
  fetch(request: Request): Promise<Response>;
  admin(method: string, path: string, body?: unknown): Promise<Reply>;
  /** Graph as one person sees it; the token is for the person's organisation unless another is named. */
  as(person: PersonKey, scopes?: string, organisation?: keyof typeof seedIds.organisations): Promise<Api>;
  close(): Promise<void>;
}

const opened: OpenTenant[] = [];

afterEach(async () => {
  for (const tenant of opened.splice(0)) {
    const report = (await tenant.admin('GET', '/admin/contract')).json;
    await tenant.close();
    // Tests send what is not allowed on purpose; what the tenant answers must be allowed always.
    const violations = report.violations.filter(({ direction }: { direction: string }) => direction === 'response');
    leaveForContract({ ...report, violations });
    expect(violations).toEqual([]);
  }
});

/** A line of JSON per tenant in the file that `npm run contract` names. */
function leaveForContract(report: object): void {
  if (process.env.PSP_CONTRACT_REPORT) appendFileSync(process.env.PSP_CONTRACT_REPORT, `${JSON.stringify(report)}\n`);
}

/** A tenant with nothing under way for longer than one call; every answer it gives is held against the description. */
export async function aTenant(options: Partial<TenantOptions> = {}): Promise<OpenTenant> {
  const tenant = await createTenant({
    seed: 'demo',
    hostOrigin: HOST_ORIGIN,
    appOrigin: APP_ORIGIN,
    mailDelayMs: 0,
    ...options,
  });
  const send = async (method: string, url: string, body: unknown, headers: Record<string, string>): Promise<Reply> => {
    const raw = body instanceof Uint8Array;
    const type: Record<string, string> = body === undefined || raw ? {} : { 'content-type': 'application/json' };
    const init = body === undefined ? {} : { body: raw ? Buffer.from(body) : JSON.stringify(body) };
    const response = await tenant.fetch(new Request(url, { method, headers: { ...type, ...headers }, ...init }));
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      json: isJson ? JSON.parse(bytes.toString()) : undefined,
      headers: response.headers,
      bytes,
    };
  };
  const open: OpenTenant = {
    fetch: tenant.fetch,
    close: tenant.close,
    admin: (method, path, body) => send(method, `${ORIGIN}${path}`, body, { origin: HOST_ORIGIN }),
    as: async (person, scopes = ALL_SCOPES, organisation) => {
      const token = await brokeredToken(open, person, scopes, organisation);
      return (method, path, body, headers = {}) => {
        const url = path.startsWith('https:') ? path : `${ORIGIN}/v1.0${path}`;
        return send(method, url, body, { authorization: `Bearer ${token}`, ...headers });
      };
    },
  };
  opened.push(open);
  return open;
}

async function brokeredToken(
  tenant: OpenTenant,
  person: PersonKey,
  scope: string,
  organisation?: keyof typeof seedIds.organisations,
): Promise<string> {
  const home = seedIds.people[person].organisation as keyof typeof seedIds.organisations; // a key of the same file
  const organisationId = seedIds.organisations[organisation ?? home].id;
  const scopes = adminOnly(scope.split(' '));
  const { clientId } = seedIds;
  if (scopes.length > 0) await tenant.admin('POST', '/admin/consents/approve', { organisationId, clientId, scopes });
  const { json } = await tenant.admin('POST', '/broker/token', {
    clientId,
    personId: seedIds.people[person].id,
    organisationId,
    scope,
    interactive: true,
    origin: APP_ORIGIN,
  });
  if (!json.ok) throw new Error(`No token: ${json.description}`);
  return json.accessToken;
}

/** A list with an indexed unique key, an indexed state, a plain note and a long payload. */
export async function aList(api: Api, displayName = 'Cases'): Promise<{ path: string; id: string }> {
  const { status, json } = await api('POST', `/sites/${seedIds.site.id}/lists`, {
    displayName,
    list: { template: 'genericList' },
    columns: [
      { name: 'CaseKey', text: {}, indexed: true, enforceUniqueValues: true },
      { name: 'State', text: {}, indexed: true },
      { name: 'Note', text: {} },
      { name: 'Payload', text: { allowMultipleLines: true } },
    ],
  });
  if (status !== 201) throw new Error(`No list: ${JSON.stringify(json)}`);
  return { path: `/sites/${seedIds.site.id}/lists/${json.id}`, id: json.id };
}

/** A query string with every value encoded, as the service wants it. */
export function query(options: Record<string, string>): string {
  return `?${Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
}
