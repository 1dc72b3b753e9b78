import {
  finishedUpload,
  forgetUpload,
  keptPiece,
  UPLOADS,
  uploadOf,
  uploadProgress,
  withPiece,
} from '../exchange/attachment-upload';
import { comesFrom, corsHeaders, preflight } from './cors';
import { errorResponse } from './error-response';
import { forbidden, GraphError } from './graph-error';
import type { Tenant } from './tenant-parts';

/** Whether a path is the address of an attachment under way. At the service it is on another host. */
export const isAttachmentUploadPath = (path: string): boolean => path.startsWith(UPLOADS);

/** Answers whoever holds the address of an upload: pieces in order, how far it has come, or giving it up. */
export async function answerAttachmentUpload(tenant: Tenant, request: Request): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight(request, tenant);
  const answer = await answerOrError(tenant, request);
  for (const [name, value] of Object.entries(corsHeaders(request, tenant))) answer.headers.set(name, value);
  await tenant.store.flushed();
  return answer;
}

async function answerOrError(tenant: Tenant, request: Request): Promise<Response> {
  try {
    if (!comesFrom(request, [tenant.appOrigin, tenant.hostOrigin])) {
      throw forbidden('accessDenied', 'This origin may not call the local tenant.');
    }
    if (request.headers.has('authorization')) {
      throw new GraphError(
        401,
        'InvalidAuthenticationToken',
        'An upload URL is called without an Authorization header.',
      );
    }
    return await answerByMethod(tenant, request);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return errorResponse(tenant, request, error);
  }
}

async function answerByMethod(tenant: Tenant, request: Request): Promise<Response> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  const { pathname, origin } = new URL(request.url);
  const upload = uploadOf(tenant, pathname.slice(UPLOADS.length));
  switch (request.method) {
    case 'PUT':
      return put(tenant, origin, withPiece(upload, request.headers.get('content-range') ?? '', bytes), bytes);
    case 'GET':
      return progress(upload);
    case 'DELETE':
      tenant.store.commit(forgetUpload(tenant.store, upload));
      return new Response(null, { status: 204 });
    default:
      throw new GraphError(405, 'MethodNotAllowed', 'An upload takes PUT, GET and DELETE.');
  }
}

type Upload = ReturnType<typeof uploadOf>;

function put(tenant: Tenant, origin: string, upload: Upload, bytes: Uint8Array): Response {
  if (upload.received < upload.size) {
    tenant.store.commit(keptPiece(upload, bytes));
    return progress(upload);
  }
  const { attachment, changes } = finishedUpload(tenant, upload, bytes);
  tenant.store.commit(changes);
  const { mailboxId, messageId } = upload;
  const location = `${origin}/api/v2.0/Users('${mailboxId}')/Messages('${messageId}')/Attachments('${attachment.id}')`;
  return new Response(null, { status: 201, headers: { location } });
}

/** Outlook writes this name with a capital, unlike the answer to opening the upload. */
function progress(upload: Upload): Response {
  const { expirationDateTime, nextExpectedRanges } = uploadProgress(upload);
  return Response.json({ ExpirationDateTime: expirationDateTime, NextExpectedRanges: nextExpectedRanges });
}
