import type { FaultRule } from './tenant-client';

export const FAULTS = ['none', 'throttled', 'offline'] as const;
/** The troubles a visitor can switch on. */
export type FaultKind = (typeof FAULTS)[number];

const GRAPH_PATHS = '/v1.0/*';

/** The rules the tenant is given for a trouble. */
export function faultRules(fault: FaultKind): readonly FaultRule[] {
  if (fault === 'throttled') return [{ pathPattern: GRAPH_PATHS, kind: 'throttle', retryAfterSeconds: 2 }];
  if (fault === 'offline') return [{ pathPattern: GRAPH_PATHS, kind: 'drop' }];
  return [];
}

/** The trouble that is on, as the tenant's rules tell it. */
export function faultInForce(rules: readonly FaultRule[]): FaultKind {
  if (rules.some((rule) => rule.kind === 'drop')) return 'offline';
  return rules.some((rule) => rule.kind === 'throttle') ? 'throttled' : 'none';
}
