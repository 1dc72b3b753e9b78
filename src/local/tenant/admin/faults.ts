import { z } from 'zod';

export const FaultRuleSchema = z.strictObject({
  /** What goes wrong: see the README of this folder. */
  kind: z.enum(['status', 'applyThenFail', 'drop', 'throttle', 'latency', 'denyScope', 'cancelSignIn']),
  method: z.string().optional(),
  /** A path with `*` for any run of characters; for `denyScope` the scope's name. */
  pathPattern: z.string(),
  /** Share of matching calls, 0 to 1, drawn from a fixed sequence. */
  rate: z.number().min(0).max(1).optional(),
  /** How often the rule acts before it is used up. */
  times: z.int().min(1).optional(),
  /** For `status`: 503 unless given. */
  status: z.int().min(400).max(599).optional(),
  /** For `status` and `throttle`; without it no such header is sent. */
  retryAfterSeconds: z.number().min(0).optional(),
  /** For `latency`. */
  latencyMs: z.int().min(0).max(60_000).optional(),
});
export type FaultRule = z.infer<typeof FaultRuleSchema>;
export type FaultKind = FaultRule['kind'];

export interface Faults {
  set(rules: readonly FaultRule[]): void;
  rules(): FaultRule[];
  /** The first rule of one of these kinds that acts on this call; each asking uses up one of its times. */
  strike(kinds: readonly FaultKind[], method: string, path: string): FaultRule | undefined;
}

/** Faults on demand. They are not kept over a restart: a restarted tenant is a healthy one. */
export function createFaults(): Faults {
  let armed: { rule: FaultRule; left: number; draw: () => number }[] = [];
  return {
    set: (rules) => {
      armed = rules.map((rule, index) => ({
        rule,
        left: rule.times ?? Number.POSITIVE_INFINITY,
        draw: sequence(index + 1),
      }));
    },
    rules: () => armed.filter(({ left }) => left > 0).map(({ rule }) => rule),
    strike: (kinds, method, path) => {
      const found = armed.find(
        ({ rule, left, draw }) =>
          left > 0 &&
          kinds.includes(rule.kind) &&
          (rule.method === undefined || rule.method.toUpperCase() === method) &&
          matches(rule.pathPattern, path) &&
          draw() < (rule.rate ?? 1),
      );
      if (found === undefined) return undefined;
      found.left--;
      return found.rule;
    },
  };
}

/** Whether a text fits a pattern in which `*` stands for any run of characters. */
export function matches(pattern: string, path: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(path);
}

/** The same pseudo-random numbers for the same seed (mulberry32), so that a failing run can be repeated. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
