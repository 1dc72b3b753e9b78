import { randomUUID } from 'node:crypto';
import { scopeFault } from '../contract/scopes';
import { settleOutgoing } from '../exchange/delivery';
import { isSomeoneElses } from '../exchange/mailbox-access';
import { queryOptionsOf } from '../odata/query-options';
import { graphRoutes } from '../routes/graph-routes';
import { asOnReferencePages } from './action-parameters';
import type { Answer, Call, GraphRoute } from './call';
import { comesFrom, corsHeaders, preflight } from './cors';
import { handleOrStrike, spoil, strikeBefore } from './fault-effects';
import { badRequest, errorBody, forbidden, GraphError, notImplemented } from './graph-error';
import { createRouter } from './router';
import type { Tenant } from './tenant-parts';

const VERSION = '/v1.0';
const JSON_LIMIT_BYTES = 4 * 1024 * 1024;
const findRoute = createRouter(graphRoutes);

/**
 * Answers one Graph request: faults on demand, token, description, scope, rights (in the handlers), then our own answer
 * against the description. Nothing is answered before what it says is on the disk.
 */
export async function answerGraph(tenant: Tenant, request: Request): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight(request, tenant);
  const url = new URL(request.url);
  const path = url.pathname.slice(VERSION.length);
  const found = findRoute(request.method, path);
  const ids = {
    requestId: randomUUID(),
    clientRequestId: request.headers.get('client-request-id') ?? randomUUID(),
    date: tenant.clock.iso(),
  };
  const answer = await answerOrError(tenant, request, url, path, found, ids);
  if (found !== undefined) tenant.contract.checkResponse(found.route, answer.status, answer.json);
  await tenant.store.flushed();
  const sent = spoil(tenant, request.method, url.pathname, answer);
  return responseOf(sent, {
    ...corsHeaders(request, tenant),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
    'cache-control': 'no-store',
    'odata-version': '4.0',
  });
}

type FoundRoute = ReturnType<typeof findRoute>;
type Ids = Parameters<typeof errorBody>[1];

async function answerOrError(
  tenant: Tenant,
  request: Request,
  url: URL,
  path: string,
  found: FoundRoute,
  ids: Ids,
): Promise<Answer> {
  try {
    if (!comesFrom(request, [tenant.appOrigin, tenant.hostOrigin])) {
      throw forbidden('accessDenied', 'This origin may not call the local tenant.');
    }
    await strikeBefore(tenant, request.method, url.pathname);
    const call = await callOf(tenant, request, url, path, found);
    tenant.late.settle(tenant.clock.now());
    settleOutgoing(tenant);
    return withContext(await handleOrStrike(tenant, call), call.origin, call.route);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { status: error.status, json: errorBody(error, ids), headers: { ...error.headers } };
  }
}

async function callOf(
  tenant: Tenant,
  request: Request,
  url: URL,
  path: string,
  found: FoundRoute,
): Promise<Call & { route: GraphRoute }> {
  const principal = await tenant.tokens.verify(url.origin, request.headers.get('authorization'));
  if (found === undefined) throw notImplemented(`${request.method} ${path}`);
  const { route, params } = found;
  const bytes = new Uint8Array(await request.arrayBuffer());
  const contentType = request.headers.get('content-type') ?? '';
  const parsed = route.rawBody ? undefined : parsedBody(bytes, contentType);
  const body = route.method === 'POST' ? asOnReferencePages(parsed) : parsed;
  tenant.contract.checkRequest(route, url, contentType, body);
  const fault = scopeFault(route, principal, isSomeoneElses(tenant.store, params, principal.personId));
  if (fault !== undefined) throw fault;
  const query = queryOptionsOf(url);
  const again = (part: Request): Promise<Response> => answerGraph(tenant, part);
  const { headers } = request;
  return { tenant, principal, origin: url.origin, url, params, query, headers, body, bytes, route, again };
}

function parsedBody(bytes: Uint8Array, contentType: string): unknown {
  if (bytes.length === 0 || !/\bjson\b/.test(contentType)) return undefined;
  if (bytes.length > JSON_LIMIT_BYTES) {
    throw new GraphError(413, 'RequestEntityTooLarge', 'The maximum request length supported is 4MB.');
  }
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw badRequest('BadRequest', 'Unable to read JSON request payload.');
  }
}

function withContext(answer: Answer, origin: string, route: GraphRoute): Answer {
  if (typeof answer.json !== 'object' || answer.json === null) return answer;
  const context = `${origin}${VERSION}/$metadata#${route.template.slice(1)}`;
  return { ...answer, json: { '@odata.context': context, ...answer.json } };
}

async function responseOf(
  { status, json, content, headers }: Answer,
  common: Record<string, string>,
): Promise<Response> {
  const all = { ...common, ...headers };
  if (content !== undefined) {
    return new Response(Buffer.from(await content.bytes), {
      status,
      headers: { ...all, 'content-type': content.type },
    });
  }
  if (json === undefined) return new Response(null, { status, headers: all });
  const type = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
  return new Response(JSON.stringify(json), { status, headers: { ...all, 'content-type': type } });
}
