import seedIds from '../../seed-ids.json' with { type: 'json' };
import { FIRST_PARTY_CLIENT } from '../contract/scopes';
import type { Tenant } from '../http/tenant-parts';

/** The applications that are registered. */
export const REGISTERED_CLIENTS = [seedIds.clientId, FIRST_PARTY_CLIENT] as const;

/** What was registered for an application. */
export interface Registration {
  name: string;
  /** Origins whose pages may ask a host's broker, and redeem codes. */
  origins: string[];
  /** Addresses that answers may go to, compared letter by letter. */
  redirectUris: string[];
}

/** The registration of an application; undefined for one that nobody registered. */
export function registrationOf({ appOrigin, hostOrigin }: Tenant, clientId: string): Registration | undefined {
  if (clientId === seedIds.clientId) return registration('Pastoral Support', appOrigin);
  if (clientId === FIRST_PARTY_CLIENT) return registration('The host pages', hostOrigin);
  return undefined;
}

function registration(name: string, origin: string): Registration {
  return { name, origins: [origin], redirectUris: [`${origin}/redirect.html`] };
}
