import { z } from 'zod';
import { FIRST_PARTY_CLIENT } from '../contract/scopes';
import { belongsTo } from '../directory';
import type { Tenant } from '../http/tenant-parts';
import type { Person } from '../store/records';
import { WHOLE } from '../store/store';
import { consentedScopes, graphScopes, missingConsent, recordConsent } from './consent';
import { registeredOrigins } from './registration';
import { ACCESS_TOKEN_SECONDS, type Grant } from './tokens';

/** What the service calls its own sign-in host; nested authentication puts it into account ids. */
const ENVIRONMENT = 'login.microsoftonline.com';

const BrokerRequestSchema = z.strictObject({
  clientId: z.string(),
  personId: z.string(),
  organisationId: z.string(),
  scope: z.string(),
  claims: z.string().optional(),
  interactive: z.boolean(),
  /** The origin of the page that asks. */
  origin: z.string(),
});
type BrokerRequest = z.infer<typeof BrokerRequestSchema>;

export type BrokerAnswer =
  | { ok: true; accessToken: string; idToken: string; expiresIn: number; scope: string; account: object }
  | { ok: false; status: string; code: string; subError: string; description: string; missing: string[] };

/** What a host's broker answers a page that asks for a token (nested app authentication). */
export async function brokerToken(tenant: Tenant, origin: string, body: unknown): Promise<BrokerAnswer> {
  const parsed = BrokerRequestSchema.safeParse(body);
  if (!parsed.success)
    return refused(
      'PERSISTENT_ERROR',
      'invalid_request',
      `The request is not valid: ${parsed.error.issues[0]?.path.join('.')}`,
    );
  const request = parsed.data;
  const person = tenant.store.get('people', WHOLE, request.personId);
  if (!registeredOrigins(tenant, request.clientId)?.includes(request.origin)) {
    return refused('PERSISTENT_ERROR', 'unauthorized_client', 'The application is not registered for this origin.');
  }
  if (person === undefined || !belongsTo(person, request.organisationId)) {
    return refused('ACCOUNT_UNAVAILABLE', 'invalid_grant', 'The person is not in this organisation.');
  }
  const wanted = graphScopes(request.scope);
  const denial = denied(tenant, request, wanted);
  if (denial !== undefined) return denial;
  const missing = missingConsent(tenant.store, person.id, request.clientId, wanted);
  if (missing.length > 0 && !request.interactive) {
    return refused('USER_INTERACTION_REQUIRED', 'consent_required', 'The person has not consented to this.', missing);
  }
  if (request.clientId !== FIRST_PARTY_CLIENT) recordConsent(tenant.store, person.id, request.clientId, wanted);
  return issue(tenant, origin, request, person, wanted);
}

function denied(tenant: Tenant, request: BrokerRequest, wanted: readonly string[]): BrokerAnswer | undefined {
  const declined = wanted.filter((scope) => tenant.faults.strike(['denyScope'], 'POST', scope));
  if (declined.length > 0) {
    const status = request.interactive ? 'USER_CANCEL' : 'USER_INTERACTION_REQUIRED';
    return refused(status, 'access_denied', 'Consent was declined.', declined, 'consent_declined');
  }
  if (request.interactive && tenant.faults.strike(['cancelSignIn'], 'POST', '/broker/token')) {
    return refused('USER_CANCEL', 'user_cancelled', 'The person cancelled signing in.');
  }
  return undefined;
}

async function issue(
  tenant: Tenant,
  origin: string,
  request: BrokerRequest,
  person: Person,
  wanted: readonly string[],
): Promise<BrokerAnswer> {
  const { clientId, organisationId } = request;
  const scopes = [...new Set([...consentedScopes(tenant.store, person.id, clientId), ...wanted])];
  const grant: Grant = { person, organisationId, clientId, scopes };
  return {
    ok: true,
    accessToken: await tenant.tokens.accessToken(origin, grant),
    idToken: await tenant.tokens.idToken(origin, grant),
    expiresIn: ACCESS_TOKEN_SECONDS,
    scope: scopes.join(' '),
    account: {
      homeAccountId: `${person.id}.${person.organisationId}`,
      environment: ENVIRONMENT,
      tenantId: organisationId,
      localAccountId: person.id,
      username: person.address,
      name: person.name,
      idTokenClaims: {
        oid: person.id,
        tid: organisationId,
        name: person.name,
        preferred_username: person.address,
        aud: clientId,
      },
    },
  };
}

function refused(
  status: string,
  code: string,
  description: string,
  missing: string[] = [],
  subError = '',
): BrokerAnswer {
  return { ok: false, status, code, subError, description, missing };
}
