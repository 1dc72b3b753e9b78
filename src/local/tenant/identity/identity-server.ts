import { comesFrom, corsHeaders, preflight } from '../http/cors';
import type { Tenant } from '../http/tenant-parts';
import { authorize } from './authorize';
import { organisationNamed } from './directory-accounts';
import { discoveryDocument } from './discovery';
import { endSession } from './sign-out';
import { exchangeToken } from './token-endpoint';

/** `/{organisation}/v2.0/…`; the version part is left out by some clients. */
const PATH = /^\/([^/]+)(?:\/v2\.0)?\/(\.well-known\/openid-configuration|authorize|token|jwks|logout)$/;

/** Whether a path is one of the identity provider's. */
export const isIdentityPath = (path: string): boolean => PATH.test(path);

/** The identity provider of all organisations. */
export async function answerIdentity(tenant: Tenant, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const [, name = '', endpoint = ''] = PATH.exec(url.pathname) ?? [];
  const organisation = organisationNamed(tenant.store, name);
  if (organisation === undefined) return new Response('There is no such organisation.', { status: 404 });
  if (request.method === 'OPTIONS') return preflight(request, tenant);

  if (endpoint === 'authorize') return whenKept(tenant, await authorize(tenant, request, organisation));
  if (endpoint === 'logout') return whenKept(tenant, endSession(tenant, request));
  const answer = await readable(tenant, request, url, name, endpoint);
  for (const [header, value] of Object.entries(corsHeaders(request, tenant))) answer.headers.set(header, value);
  return whenKept(tenant, answer);
}

/** The endpoints that scripts call. */
async function readable(tenant: Tenant, request: Request, url: URL, name: string, endpoint: string): Promise<Response> {
  if (endpoint === 'jwks') return Response.json(tenant.tokens.publicKeys());
  if (endpoint !== 'token') return Response.json(discoveryDocument(url.origin, name));
  if (request.method !== 'POST') return new Response(null, { status: 405 });
  if (!comesFrom(request, [tenant.appOrigin, tenant.hostOrigin])) return new Response(null, { status: 403 });
  return exchangeToken(tenant, request);
}

async function whenKept(tenant: Tenant, answer: Response): Promise<Response> {
  await tenant.store.flushed();
  return answer;
}
