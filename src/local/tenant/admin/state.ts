import type { Tenant } from '../http/tenant-parts';
import { WHOLE } from '../store/store';

/** What the host pages need to know to draw themselves. */
export function tenantState({ store, clock, faults, switches }: Tenant): object {
  const mailboxes = store.all('mailboxes', WHOLE);
  return {
    organisations: store.all('organisations', WHOLE),
    people: store.all('people', WHOLE),
    mailboxes: mailboxes
      .filter(({ kind }) => kind !== 'room')
      .map(({ address, name, organisationId, kind, openTo }) => ({
        address,
        name,
        organisationId,
        shared: kind === 'shared',
        openTo,
      })),
    sites: store.all('sites', WHOLE).map(({ id, url, name, organisationId }) => ({ id, url, name, organisationId })),
    channels: store.all('channels', WHOLE),
    rooms: mailboxes
      .filter(({ kind }) => kind === 'room')
      .map(({ address, name, organisationId }) => ({ address, name, organisationId })),
    now: clock.iso(),
    faults: faults.rules(),
    switches: switches.all(),
  };
}
