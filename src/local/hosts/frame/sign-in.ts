import type { HostConfig } from '../host-config.ts';
import { element } from './element.ts';
import { askInDialog } from './modal-dialog.ts';
import type { AuthBroker } from './nested-auth.ts';
import type { Person, TenantClient, TenantState } from './tenant-client.ts';

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
      environment: new URL(config.tenantOrigin).host,
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
