import type { Tenant } from './tenant-parts';

const EXPOSED = [
  'request-id',
  'client-request-id',
  'Location',
  'ETag',
  'Preference-Applied',
  'OData-Version',
  'WWW-Authenticate',
];

/** Whether a request comes from one of these origins, or from no page at all (tests, tools, the address bar). */
export function comesFrom(request: Request, origins: readonly string[]): boolean {
  const origin = request.headers.get('origin');
  if (origin !== null) return origins.includes(origin);
  return ['none', 'same-origin', null].includes(request.headers.get('sec-fetch-site'));
}

/** The headers that let the page at this request's origin read the answer. */
export function corsHeaders(request: Request, tenant: Tenant): Record<string, string> {
  const origin = request.headers.get('origin');
  if (origin === null) return {};
  const exposed = tenant.switches.get('exposeRetryAfter') ? [...EXPOSED, 'Retry-After'] : EXPOSED;
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': exposed.join(', '),
    vary: 'Origin',
  };
}

/** The answer to a preflight. */
export function preflight(request: Request, tenant: Tenant): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(request, tenant),
      'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
      'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '',
      'access-control-max-age': '600',
    },
  });
}
