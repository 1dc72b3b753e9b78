import { randomUUID } from 'node:crypto';
import { corsHeaders } from './cors';
import { errorBody, type GraphError } from './graph-error';
import type { Tenant } from './tenant-parts';

/** A refusal that comes before Graph itself is asked, in the shape of Graph's own. */
export function errorResponse(tenant: Tenant, request: Request, error: GraphError): Response {
  const ids = {
    requestId: randomUUID(),
    clientRequestId: request.headers.get('client-request-id') ?? randomUUID(),
    date: tenant.clock.iso(),
  };
  return Response.json(errorBody(error, ids), {
    status: error.status,
    headers: {
      ...corsHeaders(request, tenant),
      'request-id': ids.requestId,
      'client-request-id': ids.clientRequestId,
      'cache-control': 'no-store',
      ...error.headers,
    },
  });
}
