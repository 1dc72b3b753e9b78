import type { HostConfig } from '../host-config';
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
}): AuthBroker {
  const { config, tenant, state, person, organisationId } = options;
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
    askConsent: (missing) => askConsent(config.appName, person, missing),
  };
}

function askConsent(appName: string, person: Person, missing: readonly string[]): Promise<boolean> {
  const scopes = missing.map((scope) => element('li', {}, element('code', {}, scope)));
  return askInDialog({
    title: `${appName} asks for permission`,
    body: [
      element('p', {}, `${person.name}, ${appName} asks to do this in your name:`),
      scopes.length > 0 ? element('ul', {}, ...scopes) : element('p', {}, 'Sign you in again.'),
    ],
    choices: [
      { label: 'Allow', value: true },
      { label: 'Cancel', value: false, safe: true },
    ],
    dismissed: false,
  });
}
