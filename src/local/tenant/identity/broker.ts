import { z } from 'zod';
import { FIRST_PARTY_CLIENT } from '../contract/scopes';
import { belongsTo } from '../directory';
import type { Tenant } from '../http/tenant-parts';
import type { Person } from '../store/records';
import { WHOLE } from '../store/store';
import {
  consentedScopes,
  graphScopes,
  missingApproval,
  missingConsent,
  recordConsent,
  recordContexts,
  satisfiedContexts,
  type Use,
} from './consent';
import { issuingSkewMs } from './issuing-skew';
import { registrationOf } from './registration';
import { requestedContexts } from './requested-contexts';
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
  if (!registrationOf(tenant, request.clientId)?.origins.includes(request.origin)) {
    return refused('PERSISTENT_ERROR', 'unauthorized_client', 'The application is not registered for this origin.');
  }
  if (person === undefined || !belongsTo(person, request.organisationId)) {
    return refused('ACCOUNT_UNAVAILABLE', 'invalid_grant', 'The person is not in this organisation.');
  }
  const wanted = graphScopes(request.scope);
  const denial = denied(tenant, request, wanted);
  if (denial !== undefined) return denial;
  const { personId, organisationId, clientId } = request;
  const use: Use = { personId, organisationId, clientId };
  const refusal = unproved(tenant, request, use) ?? unallowed(tenant, request, use, wanted);
  return refusal ?? issue(tenant, origin, use, person, wanted);
}

/** A challenge (`claims`) is met by asking the person; it stays met, in the other host and on the sign-in page too. */
function unproved({ store }: Tenant, request: BrokerRequest, use: Use): BrokerAnswer | undefined {
  const contexts = requestedContexts(request.claims);
  if (contexts === undefined) return refused('PERSISTENT_ERROR', 'invalid_request', 'The claims are not valid JSON.');
  const proved = satisfiedContexts(store, use);
  if (contexts.every((context) => proved.includes(context))) return undefined;
  if (!request.interactive) {
    const text = 'AADSTS50076: A stronger sign-in is required.';
    return refused('USER_INTERACTION_REQUIRED', 'interaction_required', text, [], 'basic_action');
  }
  recordContexts(store, use, contexts);
  return undefined;
}

function unallowed(
  { store }: Tenant,
  { interactive }: BrokerRequest,
  use: Use,
  wanted: readonly string[],
): BrokerAnswer | undefined {
  const missing = missingConsent(store, use, wanted);
  if (missing.length > 0 && !interactive) {
    const text = 'AADSTS65001: The person has not consented to this.';
    return refused('USER_INTERACTION_REQUIRED', 'consent_required', text, missing);
  }
  const unapproved = missingApproval(store, use, wanted);
  if (unapproved.length > 0) {
    const text = 'AADSTS90094: An administrator has to consent to this.';
    return refused('PERSISTENT_ERROR', 'access_denied', text, unapproved, 'admin_consent_required');
  }
  if (use.clientId !== FIRST_PARTY_CLIENT) recordConsent(store, use, wanted);
  return undefined;
}

function denied(tenant: Tenant, request: BrokerRequest, wanted: readonly string[]): BrokerAnswer | undefined {
  const declined = wanted.filter((scope) => tenant.faults.strike(['denyScope'], 'POST', scope));
  if (declined.length > 0) {
    // MSAL reports USER_CANCEL without its code; only the code of PERSISTENT_ERROR tells a refusal from a closed window.
    const status = request.interactive ? 'PERSISTENT_ERROR' : 'USER_INTERACTION_REQUIRED';
    const text = 'AADSTS65004: The person declined to consent.';
    return refused(status, 'access_denied', text, declined, 'consent_declined');
  }
  if (request.interactive && tenant.faults.strike(['cancelSignIn'], 'POST', '/broker/token')) {
    return refused('USER_CANCEL', 'user_cancelled', 'The person cancelled signing in.');
  }
  return undefined;
}

async function issue(
  tenant: Tenant,
  origin: string,
  use: Use,
  person: Person,
  wanted: readonly string[],
): Promise<BrokerAnswer> {
  const { clientId, organisationId } = use;
  const scopes = [...new Set([...consentedScopes(tenant.store, use), ...wanted])];
  const authContexts = satisfiedContexts(tenant.store, use);
  const skewMs = issuingSkewMs(tenant, '/broker/token');
  const grant: Grant = { person, organisationId, clientId, scopes, authContexts, skewMs };
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
