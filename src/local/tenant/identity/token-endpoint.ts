import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Tenant } from '../http/tenant-parts';
import type { SignInTicket } from '../store/records';
import { WHOLE } from '../store/store';
import { consentedScopes, graphScopes, missingConsent } from './consent';
import { ACCESS_TOKEN_SECONDS } from './tokens';

const REFRESH_LIFE_MS = 24 * 60 * 60 * 1000; // what the service gives a single-page application

const TokenRequestSchema = z.discriminatedUnion('grant_type', [
  z.looseObject({
    grant_type: z.literal('authorization_code'),
    client_id: z.string(),
    code: z.string(),
    redirect_uri: z.string(),
    code_verifier: z.string(),
    scope: z.string().default(''),
  }),
  z.looseObject({
    grant_type: z.literal('refresh_token'),
    client_id: z.string(),
    refresh_token: z.string(),
    scope: z.string().default(''),
  }),
]);
type TokenRequest = z.infer<typeof TokenRequestSchema>;

/** The token endpoint: takes a code (with PKCE) or a refresh token, each of them once. */
export async function exchangeToken(tenant: Tenant, origin: string, form: URLSearchParams): Promise<Response> {
  const parsed = TokenRequestSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refused('invalid_request', 'The token request is not valid.');
  const request = parsed.data;
  const id = request.grant_type === 'refresh_token' ? request.refresh_token : request.code;
  const ticket = tenant.store.get('tickets', WHOLE, id);
  if (ticket === undefined || !fits(ticket, request, tenant.clock.now())) {
    return refused('invalid_grant', 'The code or refresh token is not valid, was used, or has expired.');
  }
  tenant.store.commit([{ collection: 'tickets', partition: WHOLE, id, value: undefined }]);
  const wanted = request.scope === '' ? ticket.scopes : graphScopes(request.scope);
  if (missingConsent(tenant.store, ticket.personId, ticket.clientId, wanted).length > 0) {
    return refused('invalid_grant', 'AADSTS65001: the person has not consented to this.', 'consent_required');
  }
  return issue(tenant, origin, ticket, wanted);
}

function fits(ticket: SignInTicket, request: TokenRequest, now: number): boolean {
  if (ticket.clientId !== request.client_id || ticket.expiresAt < now) return false;
  if (request.grant_type === 'refresh_token') return ticket.kind === 'refresh';
  const challenge = createHash('sha256').update(request.code_verifier).digest('base64url');
  return ticket.kind === 'code' && ticket.redirectUri === request.redirect_uri && ticket.codeChallenge === challenge;
}

async function issue(
  tenant: Tenant,
  origin: string,
  ticket: SignInTicket,
  wanted: readonly string[],
): Promise<Response> {
  const person = tenant.store.get('people', WHOLE, ticket.personId);
  if (person === undefined) return refused('invalid_grant', 'The person is no longer in the directory.');
  const refreshToken = randomBytes(32).toString('base64url');
  const expiresAt = tenant.clock.now() + REFRESH_LIFE_MS;
  tenant.store.commit([
    {
      collection: 'tickets',
      partition: WHOLE,
      id: refreshToken,
      value: { ...ticket, kind: 'refresh', scopes: [...wanted], expiresAt },
    },
  ]);
  // As at the service, the token carries everything consented so far, not only what was asked this time.
  const scopes = [...new Set([...consentedScopes(tenant.store, person.id, ticket.clientId), ...wanted])];
  const grant = {
    person,
    organisationId: ticket.organisationId,
    clientId: ticket.clientId,
    scopes,
    nonce: ticket.nonce,
  };
  return Response.json(
    {
      token_type: 'Bearer',
      scope: [...scopes, 'openid', 'profile'].join(' '),
      expires_in: ACCESS_TOKEN_SECONDS,
      ext_expires_in: ACCESS_TOKEN_SECONDS,
      access_token: await tenant.tokens.accessToken(origin, grant),
      id_token: await tenant.tokens.idToken(origin, grant),
      refresh_token: refreshToken,
      client_info: Buffer.from(JSON.stringify({ uid: person.id, utid: ticket.organisationId })).toString('base64url'),
    },
    { headers: { 'cache-control': 'no-store' } },
  );
}

function refused(error: string, description: string, suberror?: string): Response {
  const body = { error, error_description: description, ...(suberror === undefined ? {} : { suberror }) };
  return Response.json(body, { status: 400, headers: { 'cache-control': 'no-store' } });
}
