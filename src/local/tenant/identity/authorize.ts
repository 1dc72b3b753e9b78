import { randomBytes } from 'node:crypto';
import { comesFrom } from '../http/cors';
import type { Tenant } from '../http/tenant-parts';
import type { Organisation, Person, Session } from '../store/records';
import { WHOLE } from '../store/store';
import {
  type AuthorizeRequest,
  AuthorizeRequestSchema,
  authorizeReply,
  type Decision,
  DecisionSchema,
} from './authorize-request';
import {
  graphScopes,
  missingApproval,
  missingConsent,
  recordConsent,
  recordContexts,
  satisfiedContexts,
  type Use,
} from './consent';
import { meantPeople, personInSession } from './meant-people';
import { registrationOf } from './registration';
import { requestedContexts } from './requested-contexts';
import { sessionCookie, sessionOf, signedIn } from './sessions';
import {
  approvalPage,
  choosePersonPage,
  confirmPage,
  consentPage,
  refusalPage,
  type SignInPlace,
} from './sign-in-pages';

const CODE_LIFE_MS = 10 * 60 * 1000;

/** One visit of the authorize endpoint, once it is known that the application may be answered. */
interface Visit {
  tenant: Tenant;
  request: AuthorizeRequest;
  organisation: Organisation | 'any';
  place: SignInPlace;
  decision: Decision;
  session: Session | undefined;
  scopes: readonly string[];
  contexts: readonly string[];
}

/**
 * The authorize endpoint: who is it, is the sign-in strong enough, may the application do what it asks; each question is
 * a page until it is answered, then a code goes back. With `prompt=none` the first question without an answer is an error.
 */
export async function authorize(
  tenant: Tenant,
  incoming: Request,
  organisation: Organisation | 'any',
): Promise<Response> {
  const url = new URL(incoming.url);
  const parsed = AuthorizeRequestSchema.safeParse(Object.fromEntries(url.searchParams));
  if (!parsed.success) {
    return refusalPage(`This sign-in request is not valid: ${parsed.error.issues[0]?.path.join('.')}.`, 400);
  }
  const request = parsed.data;
  const registration = registrationOf(tenant, request.client_id);
  if (registration === undefined) return refusalPage(`The application ${request.client_id} is not registered.`, 400);
  if (!registration.redirectUris.includes(request.redirect_uri)) {
    return refusalPage('AADSTS50011: The reply address is not registered for this application.', 400);
  }
  if (incoming.method === 'POST' && !comesFrom(incoming, [url.origin])) {
    return refusalPage('Only the sign-in page itself may answer.', 403);
  }
  const contexts = requestedContexts(request.claims);
  if (contexts === undefined) return refuse(request, 'invalid_request', 'The claims parameter is not valid JSON.');
  return answerVisit({
    tenant,
    request,
    organisation,
    place: { url, target: new URL(request.redirect_uri).origin, application: registration.name },
    decision: incoming.method === 'POST' ? decisionOf(await incoming.text()) : {},
    session: sessionOf(tenant.store, incoming),
    scopes: graphScopes(request.scope),
    contexts,
  });
}

function answerVisit(visit: Visit): Response {
  const { tenant, request, place, decision, scopes } = visit;
  if (decision.decision === 'cancel' || tenant.faults.strike(['cancelSignIn'], 'GET', place.url.pathname)) {
    return refuse(request, 'access_denied', 'The person cancelled signing in.', 'cancel');
  }
  if (decision.decision === 'unapproved') {
    return refuse(request, 'access_denied', 'AADSTS90094: An administrator has to consent to this.');
  }
  const isDeclined = scopes.some((scope) => tenant.faults.strike(['denyScope'], 'GET', scope));
  if (decision.decision === 'decline' || isDeclined) {
    return refuse(request, 'access_denied', 'AADSTS65004: The person declined to consent.');
  }
  const people = meantPeople(tenant.store, visit.organisation, request);
  const chosen = people.find(({ id }) => id === decision.chosen);
  const person = chosen ?? personInSession(people, request, visit.session);
  if (person !== undefined) return answerPerson(visit, person);
  if (request.prompt === 'none') {
    return refuse(request, 'login_required', 'AADSTS50058: Nobody is signed in who could be meant.');
  }
  const name = visit.organisation === 'any' ? 'Any organisation' : visit.organisation.name;
  return choosePersonPage(place, name, people);
}

function answerPerson(visit: Visit, person: Person): Response {
  const { tenant, request, organisation, place, decision, scopes, contexts } = visit;
  const { store } = tenant;
  const organisationId = organisation === 'any' ? person.organisationId : organisation.id;
  const use: Use = { personId: person.id, organisationId, clientId: request.client_id };
  const isSilent = request.prompt === 'none';

  if (decision.decision === 'confirm') recordContexts(store, use, contexts);
  const proved = satisfiedContexts(store, use);
  if (contexts.some((context) => !proved.includes(context))) {
    if (isSilent) return refuse(request, 'interaction_required', 'AADSTS50076: A stronger sign-in is required.');
    return confirmPage(place, person);
  }
  const unapproved = missingApproval(store, use, scopes);
  if (unapproved.length > 0) {
    if (isSilent) return refuse(request, 'consent_required', 'AADSTS90094: An administrator has to consent to this.');
    return approvalPage(place, person, unapproved);
  }
  if (decision.decision === 'accept') recordConsent(store, use, scopes);
  const missing = missingConsent(store, use, scopes);
  if (isSilent && missing.length > 0) {
    return refuse(request, 'consent_required', 'AADSTS65001: The person has not consented to this.');
  }
  if (missing.length > 0 || (request.prompt === 'consent' && decision.decision !== 'accept')) {
    return consentPage(place, person, missing.length > 0 ? missing : scopes);
  }
  return sendCode(visit, use);
}

function sendCode({ tenant, request, session, scopes }: Visit, use: Use): Response {
  const code = randomBytes(32).toString('base64url');
  const present = signedIn(tenant.store, session, use.personId);
  tenant.store.commit([
    {
      collection: 'tickets',
      partition: WHOLE,
      id: code,
      value: {
        kind: 'code',
        ...use,
        scopes: [...scopes],
        redirectUri: request.redirect_uri,
        codeChallenge: request.code_challenge,
        nonce: request.nonce,
        expiresAt: tenant.clock.now() + CODE_LIFE_MS,
        sessionId: present.id,
      },
    },
  ]);
  return authorizeReply(request, { code }, sessionCookie(present));
}

function refuse(request: AuthorizeRequest, error: string, description: string, subcode?: string): Response {
  const more: Record<string, string> = subcode === undefined ? {} : { error_subcode: subcode };
  return authorizeReply(request, { error, error_description: description, ...more });
}

function decisionOf(form: string): Decision {
  const parsed = DecisionSchema.safeParse(Object.fromEntries(new URLSearchParams(form)));
  return parsed.success ? parsed.data : {};
}
