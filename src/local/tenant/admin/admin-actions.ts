import { z } from 'zod';
import { settleOutgoing } from '../exchange/delivery';
import type { Tenant } from '../http/tenant-parts';
import { type SeedName, seed } from '../seed/seed';
import { WHOLE } from '../store/store';

export const ClockSchema = z.union([
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
  z.strictObject({ offsetMs: z.number() }),
]);
export const ResetSchema = z.strictObject({ seed: z.enum(['demo', 'empty']).default('demo') });

/** Puts the clock. What is under way comes first when it goes back: it would wait for a moment that has passed. */
export function moveClock(tenant: Tenant, wanted: z.infer<typeof ClockSchema>): void {
  const to = 'now' in wanted ? Date.parse(wanted.now) : Date.now() + wanted.offsetMs;
  if (to < tenant.clock.now()) {
    tenant.late.settle(Number.POSITIVE_INFINITY);
    settleOutgoing(tenant, Number.POSITIVE_INFINITY);
  }
  tenant.clock.set(to);
}

/** Starts over from a seed. The signing key stays, so tokens that are out there stay good. */
export function resetTenant(tenant: Tenant, name: SeedName): void {
  const key = tenant.store.get('signingKey', WHOLE, 'key');
  tenant.store.clear();
  tenant.store.commit([{ collection: 'signingKey', partition: WHOLE, id: 'key', value: key }]);
  tenant.faults.set([]);
  tenant.late.clear();
  tenant.contract.reset();
  seed(tenant.store, tenant.clock, name);
}
