import { BaseBearerTokenAuthenticationProvider, type RequestAdapter } from '@microsoft/kiota-abstractions';
import { DefaultRequestAdapter } from '@microsoft/kiota-bundle';
import { DefaultHeaders, DefaultInit, type GraphFI, graphfi } from '@pnp/graph';
import { BrowserFetch, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { afterEach, vi } from 'vitest';
import { ALL_SCOPES, APP_ORIGIN, aTenant, type OpenTenant, ORIGIN, type PersonKey, seedIds } from './a-tenant';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A tenant that clients reach by `fetch`, as they reach the service. */
export async function reachableTenant(): Promise<OpenTenant> {
  const tenant = await aTenant();
  vi.stubGlobal('fetch', (url: string | Request, init?: RequestInit) => tenant.fetch(new Request(url, init)));
  return tenant;
}

/** PnP's client of somebody at the school, with none of our own parts. */
export async function pnpOf(tenant: OpenTenant, person: PersonKey = 'lead'): Promise<GraphFI> {
  const authorization = `Bearer ${await tokenOf(tenant, person)}`;
  return graphfi().using(
    DefaultHeaders(),
    DefaultInit(`${ORIGIN}/v1.0`),
    InjectHeaders({ authorization }),
    BrowserFetch(),
    DefaultParse(),
  );
}

/** What Microsoft's generated clients send their requests with, signed in as somebody at the school. */
export async function adapterOf(tenant: OpenTenant, person: PersonKey = 'lead'): Promise<RequestAdapter> {
  const token = await tokenOf(tenant, person);
  const provider = {
    getAuthorizationToken: async () => token,
    getAllowedHostsValidator: () => ({ isUrlHostValid: () => true }),
  };
  // biome-ignore lint/suspicious/noExplicitAny: the provider's validator class has private parts no object can have
  const adapter = new DefaultRequestAdapter(new BaseBearerTokenAuthenticationProvider(provider as any));
  adapter.baseUrl = `${ORIGIN}/v1.0`;
  return adapter;
}

async function tokenOf(tenant: OpenTenant, person: PersonKey): Promise<string> {
  const { json } = await tenant.admin('POST', '/broker/token', {
    clientId: seedIds.clientId,
    personId: seedIds.people[person].id,
    organisationId: seedIds.organisations.school.id,
    scope: ALL_SCOPES,
    interactive: true,
    origin: APP_ORIGIN,
  });
  return json.accessToken;
}
