import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Tenant } from '../http/tenant-parts';
import type { Organisation, Person } from '../store/records';
import { WHOLE } from '../store/store';
import { choosePersonPage } from './choose-person-page';
import { graphScopes, missingConsent, recordConsent } from './consent';
import { peopleOf } from './directory-accounts';
import { registeredOrigins } from './registration';

const CODE_LIFE_MS = 10 * 60 * 1000;

const AuthorizeSchema = z.looseObject({
  client_id: z.string(),
  redirect_uri: z.url(),
  response_type: z.literal('code'),
  scope: z.string(),
  state: z.string().optional(),
  nonce: z.string().default(''),
  code_challenge: z.string().min(43),
  code_challenge_method: z.literal('S256'),
  response_mode: z.enum(['query', 'fragment']).default('query'),
  login_hint: z.string().optional(),
  prompt: z.string().optional(),
  chosen: z.string().optional(),
  cancel: z.string().optional(),
});
type AuthorizeRequest = z.infer<typeof AuthorizeSchema>;

/** The authorize endpoint: shows who can sign in, unless a hint or a choice says who, and sends a code back. */
export function authorize(tenant: Tenant, url: URL, organisation: Organisation | 'any'): Response {
  const parsed = AuthorizeSchema.safeParse(Object.fromEntries(url.searchParams));
  if (!parsed.success) return plain(`This sign-in request is not valid: ${parsed.error.issues[0]?.path.join('.')}.`);
  const request = parsed.data;
  const origins = registeredOrigins(tenant, request.client_id);
  if (origins === undefined) return plain(`The application ${request.client_id} is not registered.`);
  if (!origins.includes(new URL(request.redirect_uri).origin))
    return plain('The reply address is not registered for this application.');

  if (request.cancel !== undefined || tenant.faults.strike(['cancelSignIn'], 'GET', url.pathname)) {
    return refuse(request, 'access_denied', 'The person cancelled signing in.');
  }
  const wanted = graphScopes(request.scope);
  if (wanted.some((scope) => tenant.faults.strike(['denyScope'], 'GET', scope))) {
    return refuse(request, 'access_denied', 'The person declined to consent.');
  }
  const people = peopleOf(tenant.store, organisation);
  const person = people.find(({ id, address }) => id === request.chosen || address === request.login_hint);
  if (request.prompt === 'none') return silent(tenant, request, person, organisation, wanted);
  if (person === undefined || (request.prompt === 'select_account' && request.chosen === undefined)) {
    const name = organisation === 'any' ? 'Any organisation' : organisation.name;
    return page(choosePersonPage(url, name, people, wanted));
  }
  recordConsent(tenant.store, person.id, request.client_id, wanted);
  return sendCode(tenant, request, person, organisation, wanted);
}

function silent(
  tenant: Tenant,
  request: AuthorizeRequest,
  person: Person | undefined,
  organisation: Organisation | 'any',
  wanted: readonly string[],
): Response {
  if (person === undefined) return refuse(request, 'login_required', 'Nobody is named who could sign in silently.');
  if (missingConsent(tenant.store, person.id, request.client_id, wanted).length > 0) {
    return refuse(request, 'consent_required', 'The person has not consented to this.');
  }
  return sendCode(tenant, request, person, organisation, wanted);
}

function sendCode(
  tenant: Tenant,
  request: AuthorizeRequest,
  person: Person,
  organisation: Organisation | 'any',
  scopes: readonly string[],
): Response {
  const code = randomBytes(32).toString('base64url');
  tenant.store.commit([
    {
      collection: 'tickets',
      partition: WHOLE,
      id: code,
      value: {
        kind: 'code',
        personId: person.id,
        organisationId: organisation === 'any' ? person.organisationId : organisation.id,
        clientId: request.client_id,
        scopes: [...scopes],
        redirectUri: request.redirect_uri,
        codeChallenge: request.code_challenge,
        nonce: request.nonce,
        expiresAt: tenant.clock.now() + CODE_LIFE_MS,
      },
    },
  ]);
  return reply(request, { code });
}

const refuse = (request: AuthorizeRequest, error: string, description: string): Response =>
  reply(request, { error, error_description: description });

function reply(request: AuthorizeRequest, answer: Record<string, string>): Response {
  const target = new URL(request.redirect_uri);
  const values = new URLSearchParams(request.state === undefined ? answer : { ...answer, state: request.state });
  if (request.response_mode === 'fragment') target.hash = values.toString();
  else for (const [name, value] of values) target.searchParams.set(name, value);
  return new Response(null, { status: 302, headers: { location: target.href, 'cache-control': 'no-store' } });
}

function page(html: string): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(html, { headers });
}

function plain(text: string): Response {
  return new Response(text, { status: 400, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
