import type { Tenant } from '../http/tenant-parts';

const FIVE_MINUTES_MS = 5 * 60_000;

/** How far the clock is wrong that a token is issued by, if a fault rule says so. */
export function issuingSkewMs({ faults }: Tenant, path: string): number {
  const strike = faults.strike(['clockSkew'], 'POST', path);
  return strike === undefined ? 0 : (strike.skewMs ?? FIVE_MINUTES_MS);
}
