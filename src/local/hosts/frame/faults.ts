import type { FaultRule } from './tenant-client';

export const FAULTS = ['none', 'throttled', 'offline', 'busy', 'lostAnswer', 'noMail', 'noSignIn'] as const;
/** The troubles a visitor can switch on. */
export type FaultKind = (typeof FAULTS)[number];

export const DELAYS = ['0', '300', '1000', '3000'] as const;
/** How long every answer of the service waits, in milliseconds. */
export type Delay = (typeof DELAYS)[number];

const GRAPH_PATHS = '/v1.0/*';

const RULES: Record<FaultKind, readonly FaultRule[]> = {
  none: [],
  throttled: [{ pathPattern: GRAPH_PATHS, kind: 'throttle', retryAfterSeconds: 2 }],
  offline: [{ pathPattern: GRAPH_PATHS, kind: 'drop' }],
  busy: [{ pathPattern: GRAPH_PATHS, kind: 'status', status: 503, rate: 0.3 }],
  lostAnswer: [{ pathPattern: GRAPH_PATHS, kind: 'applyThenFail', method: 'POST', times: 1 }],
  noMail: [{ pathPattern: 'Mail.Send*', kind: 'denyScope' }],
  noSignIn: [{ pathPattern: '*', kind: 'cancelSignIn' }],
};

/** The rules the tenant is given for a trouble and a delay. */
export function faultRules(fault: FaultKind, delay: Delay): readonly FaultRule[] {
  const slow: readonly FaultRule[] =
    delay === '0' ? [] : [{ pathPattern: GRAPH_PATHS, kind: 'latency', latencyMs: Number(delay) }];
  return [...slow, ...RULES[fault]];
}

/** The trouble that is on, as the tenant's rules tell it. */
export function faultInForce(rules: readonly FaultRule[]): FaultKind {
  return FAULTS.find((fault) => rules.some(({ kind }) => RULES[fault].some((own) => own.kind === kind))) ?? 'none';
}

/** The delay that is on; one of nobody's choosing here counts as none. */
export function delayInForce(rules: readonly FaultRule[]): Delay {
  const slow = rules.find(({ kind }) => kind === 'latency');
  return DELAYS.find((delay) => Number(delay) === slow?.latencyMs) ?? '0';
}
