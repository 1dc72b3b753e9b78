import { decodeJwt } from 'jose';
import { z } from 'zod';
import { FIRST_PARTY_CLIENT } from '../contract/scopes';
import { mailboxAddressed } from '../exchange/mailbox-access';
import { errorResponse } from './error-response';
import { GraphError } from './graph-error';
import { answerGraph } from './graph-server';
import type { Tenant } from './tenant-parts';

const VERSION = '/v1.0';
const ClaimsSchema = z.object({ oid: z.string(), appid: z.string() });

/** Answers one Graph request, unless its application is already being served too often at the same mailbox. */
export async function answerInTurn(tenant: Tenant, request: Request): Promise<Response> {
  const key = request.method === 'OPTIONS' ? undefined : turnKey(tenant, request);
  if (key === undefined) return answerGraph(tenant, request);
  const turn = tenant.mailboxTurns.take(key, tenant.switches.get('mailboxConcurrency'));
  if (turn === undefined) return errorResponse(tenant, request, overConcurrency());
  try {
    return await answerGraph(tenant, request);
  } finally {
    turn.end();
  }
}

/** Application and mailbox. The token is not verified here: one that is not good gets its 401 later on. */
function turnKey(tenant: Tenant, request: Request): string | undefined {
  const claims = claimsOf(request.headers.get('authorization') ?? '');
  if (claims === undefined || claims.appid === FIRST_PARTY_CLIENT) return undefined;
  const path = new URL(request.url).pathname.slice(VERSION.length);
  const mailbox = mailboxAddressed(tenant.store, path, claims.oid);
  return mailbox === undefined ? undefined : `${claims.appid} ${mailbox}`;
}

function claimsOf(authorization: string): z.infer<typeof ClaimsSchema> | undefined {
  try {
    return ClaimsSchema.parse(decodeJwt(authorization.replace(/^Bearer /i, '')));
  } catch {
    return undefined; // no token, or none of ours
  }
}

const overConcurrency = (): GraphError =>
  new GraphError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
    'retry-after': '1',
  });
