import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Tenant } from '../http/tenant-parts';
import type { SignInTicket } from '../store/records';
import { WHOLE } from '../store/store';
import { consentedScopes, graphScopes, missingConsent, satisfiedContexts } from './consent';
import { issuingSkewMs } from './issuing-skew';
import { nextRefreshToken, revokeFamilyOf } from './refresh-tokens';
import { requestedContexts } from './requested-contexts';
import { ACCESS_TOKEN_SECONDS, type Grant } from './tokens';

const TokenRequestSchema = z.discriminatedUnion('grant_type', [
  z.looseObject({
    grant_type: z.literal('authorization_code'),
    client_id: z.string(),
    code: z.string(),
    redirect_uri: z.string(),
    code_verifier: z.string(),
    scope: z.string().default(''),
    claims: z.string().optional(),
  }),
  z.looseObject({
    grant_type: z.literal('refresh_token'),
    client_id: z.string(),
    refresh_token: z.string(),
    scope: z.string().default(''),
    claims: z.string().optional(),
  }),
]);
type TokenRequest = z.infer<typeof TokenRequestSchema>;

/** The token endpoint: takes a code (with PKCE) or a refresh token, each of them once and from a page only. */
export async function exchangeToken(tenant: Tenant, incoming: Request): Promise<Response> {
  const parsed = TokenRequestSchema.safeParse(Object.fromEntries(new URLSearchParams(await incoming.text())));
  if (!parsed.success) return refused('invalid_request', 'The token request is not valid.');
  if (incoming.headers.get('origin') === null) {
    return refused(
      'invalid_request',
      'AADSTS9002327: Tokens of a single-page application are redeemed across origins.',
    );
  }
  const request = parsed.data;
  const id = request.grant_type === 'refresh_token' ? request.refresh_token : request.code;
  const ticket = tenant.store.get('tickets', WHOLE, id);
  if (ticket === undefined) revokeFamilyOf(tenant.store, id);
  if (ticket === undefined || !fits(ticket, request, tenant.clock.now())) {
    return refused('invalid_grant', 'AADSTS70008: The code or refresh token is not valid, was used, or has expired.');
  }
  const wanted = request.scope === '' ? ticket.scopes : graphScopes(request.scope);
  const challenge = unsatisfied(tenant, ticket, request) ?? unconsented(tenant, ticket, wanted);
  return challenge ?? issue(tenant, new URL(incoming.url), { id, ...ticket }, wanted);
}

function fits(ticket: SignInTicket, request: TokenRequest, now: number): boolean {
  if (ticket.clientId !== request.client_id || ticket.expiresAt < now) return false;
  if (request.grant_type === 'refresh_token') return ticket.kind === 'refresh';
  const challenge = createHash('sha256').update(request.code_verifier).digest('base64url');
  return ticket.kind === 'code' && ticket.redirectUri === request.redirect_uri && ticket.codeChallenge === challenge;
}

function unsatisfied(tenant: Tenant, ticket: SignInTicket, { claims }: TokenRequest): Response | undefined {
  const contexts = requestedContexts(claims);
  if (contexts === undefined) return refused('invalid_request', 'The claims parameter is not valid JSON.');
  const proved = satisfiedContexts(tenant.store, ticket);
  if (contexts.every((context) => proved.includes(context))) return undefined;
  const text = 'AADSTS50076: A stronger sign-in is required.';
  return refused('interaction_required', text, { suberror: 'basic_action', claims: claims ?? '' });
}

function unconsented(tenant: Tenant, ticket: SignInTicket, wanted: readonly string[]): Response | undefined {
  if (missingConsent(tenant.store, ticket, wanted).length === 0) return undefined;
  const text = 'AADSTS65001: The person has not consented to this.';
  return refused('invalid_grant', text, { suberror: 'consent_required' });
}

async function issue(
  tenant: Tenant,
  { origin, pathname }: URL,
  ticket: SignInTicket & { id: string },
  wanted: readonly string[],
): Promise<Response> {
  const { store } = tenant;
  const person = store.get('people', WHOLE, ticket.personId);
  if (person === undefined) return refused('invalid_grant', 'The person is no longer in the directory.');
  const refreshToken = nextRefreshToken(store, ticket, wanted, tenant.clock.now());
  // As at the service, the token carries everything consented so far, not only what was asked this time.
  const scopes = [...new Set([...consentedScopes(store, ticket), ...wanted])];
  const grant: Grant = {
    person,
    organisationId: ticket.organisationId,
    clientId: ticket.clientId,
    scopes,
    nonce: ticket.nonce,
    authContexts: satisfiedContexts(store, ticket),
    skewMs: issuingSkewMs(tenant, pathname),
  };
  const home = { uid: person.id, utid: person.organisationId };
  return Response.json(
    {
      token_type: 'Bearer',
      scope: [...scopes, 'openid', 'profile'].join(' '),
      expires_in: ACCESS_TOKEN_SECONDS,
      ext_expires_in: ACCESS_TOKEN_SECONDS,
      access_token: await tenant.tokens.accessToken(origin, grant),
      id_token: await tenant.tokens.idToken(origin, grant),
      refresh_token: refreshToken,
      client_info: Buffer.from(JSON.stringify(home)).toString('base64url'),
    },
    { headers: { 'cache-control': 'no-store' } },
  );
}

function refused(error: string, description: string, more: Readonly<Record<string, string>> = {}): Response {
  const body = { error, error_description: description, ...more };
  return Response.json(body, { status: 400, headers: { 'cache-control': 'no-store' } });
}
