import type { HostConfig } from '../host-config';
import type { Words } from '../words';
import { element } from './element';
import { askInDialog } from './modal-dialog';
import type { AuthBroker } from './nested-auth';
import type { Person, TenantClient, TenantState } from './tenant-client';

/** What the service calls its own sign-in host; the tenant's broker names it in account ids as well. */
const SIGN_IN_HOST = 'login.microsoftonline.com';

/** The broker that signs `person` in to `organisationId` on behalf of the framed application, asking in the host. */
export function hostBroker(options: {
  readonly config: HostConfig;
  readonly tenant: TenantClient;
  readonly state: TenantState;
  readonly person: Person;
  readonly organisationId: string;
  readonly words: Words;
}): AuthBroker {
  const { config, tenant, state, person, organisationId, words } = options;
  return {
    personId: person.id,
    organisationId,
    homeAccount: {
      homeAccountId: `${person.id}.${person.organisationId}`,
      environment: SIGN_IN_HOST,
      tenantId: organisationId,
    },
    origin: config.appOrigin,
    knowsOrganisation: (id) => state.organisations.some((organisation) => organisation.id === id),
    token: (request) => tenant.token(request),
    askConsent: (missing) => askConsent(config.appName, person, missing, words.bar),
  };
}

function askConsent(
  appName: string,
  person: Person,
  missing: readonly string[],
  words: Words['bar'],
): Promise<boolean> {
  const scopes = missing.map((scope) => element('li', {}, element('code', {}, scope)));
  return askInDialog({
    title: words.consentTitle(appName),
    body: [
      element('p', {}, words.consentIntro(person.name, appName)),
      scopes.length > 0 ? element('ul', {}, ...scopes) : element('p', {}, words.consentSignIn),
    ],
    choices: [
      { label: words.allow, value: true },
      { label: words.cancel, value: false, safe: true },
    ],
    dismissed: false,
  });
}
