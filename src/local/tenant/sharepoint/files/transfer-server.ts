import { randomUUID } from 'node:crypto';
import { comesFrom, corsHeaders, preflight } from '../../http/cors';
import { errorBody, forbidden, GraphError, notImplemented } from '../../http/graph-error';
import type { Tenant } from '../../http/tenant-parts';
import type { UploadSession } from '../../store/records';
import { DOWNLOADS, fileOfDownload } from './download-link';
import { contentBytes } from './file-content';
import { showFile } from './file-view';
import { cancelUpload, receiveRange, UPLOADS, uploadOf } from './upload-session';

/** Whether a path belongs to the addresses that carry content: at the service they are on a host of their own. */
export const isTransferPath = (path: string): boolean => path.startsWith(DOWNLOADS) || path.startsWith(UPLOADS);

/** Downloads and uploads by pre-authenticated address. They ask for no token; an upload refuses to be sent one. */
export async function answerTransfer(tenant: Tenant, request: Request): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight(request, tenant);
  const answer = await answerOrError(tenant, request);
  for (const [name, value] of Object.entries(corsHeaders(request, tenant))) answer.headers.set(name, value);
  answer.headers.set('cache-control', 'no-store');
  await tenant.store.flushed();
  return answer;
}

async function answerOrError(tenant: Tenant, request: Request): Promise<Response> {
  try {
    if (!comesFrom(request, [tenant.appOrigin, tenant.hostOrigin])) {
      throw forbidden('accessDenied', 'This origin may not call the local tenant.');
    }
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(DOWNLOADS)) return download(tenant, request.method, pathname);
    return await upload(tenant, request, pathname);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const ids = { requestId: randomUUID(), clientRequestId: randomUUID(), date: tenant.clock.iso() };
    return Response.json(errorBody(error, ids), { status: error.status });
  }
}

function download(tenant: Tenant, method: string, path: string): Response {
  if (method !== 'GET') throw notImplemented(`${method} of a download address`);
  const file = fileOfDownload(tenant, path);
  if (file?.content === undefined) throw new GraphError(404, 'itemNotFound', 'The address has expired.');
  const headers = { 'content-type': file.content.mimeType, 'x-content-type-options': 'nosniff' };
  return new Response(contentBytes(tenant.store, file.content), { headers });
}

async function upload(tenant: Tenant, request: Request, path: string): Promise<Response> {
  if (request.headers.get('authorization') !== null) {
    throw new GraphError(401, 'unauthenticated', 'An upload address takes no Authorization header.');
  }
  const bytes = new Uint8Array(await request.arrayBuffer());
  const session = uploadOf(tenant, path);
  switch (request.method) {
    case 'GET':
      return Response.json(showProgress(session));
    case 'DELETE':
      cancelUpload(tenant, session);
      return new Response(null, { status: 204 });
    case 'PUT': {
      const received = receiveRange(tenant, session, request.headers.get('content-range'), bytes);
      if ('waiting' in received) return Response.json(showProgress(received.waiting), { status: 202 });
      const { list, file, isNew } = received;
      const { origin } = new URL(request.url);
      return Response.json(showFile(tenant, origin, list, file), { status: isNew ? 201 : 200 });
    }
    default:
      throw notImplemented(`${request.method} of an upload address`);
  }
}

/** How far an upload has come, and until when it waits. */
export function showProgress({ received, total, expiresAt }: UploadSession): Record<string, unknown> {
  return {
    expirationDateTime: new Date(expiresAt).toISOString(),
    nextExpectedRanges: [`${received}-${total === null ? '' : total - 1}`],
  };
}
