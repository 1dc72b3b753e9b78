import type { FaultKind, FaultRule } from './fault-rules';

/** A rule that acts on a call, with numbers of its own sequence for what the rule leaves open. */
export interface FaultStrike extends FaultRule {
  /** The next number of the rule's sequence, from 0 up to 1. */
  draw(): number;
}

/** Which rule hit which call. */
export interface FaultHit {
  number: number;
  at: string;
  /** Position of the rule, from 0. */
  rule: number;
  kind: FaultKind;
  method: string;
  path: string;
}

export interface Faults {
  /** Arms these rules and starts the journal over. */
  set(rules: readonly FaultRule[], seed?: number): void;
  /** Those not used up. */
  rules(): FaultRule[];
  /**
   * The first rule of one of these kinds that acts on this call; each asking uses up one of its times. A rule that does
   * not `apply` is passed over and nothing is drawn for it.
   */
  strike(
    kinds: readonly FaultKind[],
    method: string,
    path: string,
    applies?: (rule: FaultRule) => boolean,
  ): FaultStrike | undefined;
  report(): { seed: number; rules: FaultRule[]; journal: FaultHit[] };
}

const JOURNAL_LENGTH = 1000;

/** Faults on demand. They are not kept over a restart: a restarted tenant is a healthy one. */
export function createFaults(now: () => string): Faults {
  let seed = 0;
  let armed: { rule: FaultRule; left: number; draw: () => number }[] = [];
  let journal: FaultHit[] = [];
  let hits = 0;
  const rules = (): FaultRule[] => armed.filter(({ left }) => left > 0).map(({ rule }) => rule);
  return {
    set: (wanted, wantedSeed = 0) => {
      seed = wantedSeed;
      journal = [];
      hits = 0;
      armed = wanted.map((rule, index) => ({
        rule,
        left: rule.times ?? Number.POSITIVE_INFINITY,
        draw: sequence(Math.imul(seed, 0x9e3779b1) + index + 1),
      }));
    },
    rules,
    strike: (kinds, method, path, applies = () => true) => {
      const index = armed.findIndex(
        ({ rule, left, draw }) =>
          left > 0 &&
          kinds.includes(rule.kind) &&
          (rule.method === undefined || rule.method.toUpperCase() === method) &&
          matches(rule.pathPattern, path) &&
          applies(rule) &&
          draw() < (rule.rate ?? 1),
      );
      const found = armed[index];
      if (found === undefined) return undefined;
      found.left--;
      hits++;
      journal = [...journal, { number: hits, at: now(), rule: index, kind: found.rule.kind, method, path }];
      journal = journal.slice(-JOURNAL_LENGTH);
      return { ...found.rule, draw: found.draw };
    },
    report: () => ({ seed, rules: rules(), journal }),
  };
}

/** Whether a text fits a pattern in which `*` stands for any run of characters. */
export function matches(pattern: string, path: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(path);
}

/** The same pseudo-random numbers for the same seed (mulberry32), so that a failing run can be repeated. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
