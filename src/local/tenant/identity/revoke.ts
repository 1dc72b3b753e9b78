import type { Store } from '../store/store';

/** Whose consent goes: all that match what is named. */
export interface Revocation {
  /** A person's id, or an organisation's for what its administrator allowed. */
  of?: string | undefined;
  clientId?: string | undefined;
}

/**
 * Takes back what was allowed, and with it the use of refresh tokens that rest on it. Access tokens that are out there
 * stay good until they expire, as at the service.
 */
export function revokeConsent(store: Store, { of, clientId }: Revocation, clientIds: readonly string[]): void {
  const givers = store.partitions('consents').filter((giver) => of === undefined || giver === of);
  const clients = clientIds.filter((client) => clientId === undefined || client === clientId);
  store.commit(
    givers.flatMap((partition) =>
      clients.map((id) => ({ collection: 'consents' as const, partition, id, value: undefined })),
    ),
  );
}
