import type { Tenant } from '../http/tenant-parts';
import type { Outgoing } from '../store/records';
import { type Change, WHOLE } from '../store/store';
import { deliverMail } from './mail-delivery';
import { deliverMeeting } from './meeting-delivery';

/** The change that puts something on its way. */
export function dispatch(outgoing: Outgoing): Change {
  return { collection: 'outgoing', partition: WHOLE, id: outgoing.id, value: outgoing };
}

/**
 * Delivers everything that is due. Each delivery and the end of its waiting are one commit, so a kill before or after it
 * loses nothing and doubles nothing. Called before each request is handled, and (for everything) before the clock is
 * put back.
 */
export function settleOutgoing(tenant: Tenant, now = tenant.clock.now()): void {
  const due = tenant.store.all('outgoing', WHOLE).filter(({ dueAt }) => dueAt <= now);
  for (const outgoing of due.sort((a, b) => a.dueAt - b.dueAt)) {
    const changes = outgoing.kind === 'mail' ? deliverMail(tenant, outgoing) : deliverMeeting(tenant, outgoing);
    tenant.store.commit([...changes, { collection: 'outgoing', partition: WHOLE, id: outgoing.id, value: undefined }]);
  }
}
