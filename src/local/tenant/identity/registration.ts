import seedIds from '../../seed-ids.json' with { type: 'json' };
import { FIRST_PARTY_CLIENT } from '../contract/scopes';
import type { Tenant } from '../http/tenant-parts';

/** Origins to which an application's answers may go; undefined for an application nobody registered. */
export function registeredOrigins(tenant: Tenant, clientId: string): string[] | undefined {
  if (clientId === seedIds.clientId) return [tenant.appOrigin];
  if (clientId === FIRST_PARTY_CLIENT) return [tenant.hostOrigin];
  return undefined;
}
