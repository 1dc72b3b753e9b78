import type { Failure } from '../../src/domain/result/result';

/** One request that a session makes to the outside. `content` is what it writes. */
export interface Call {
  readonly session: string;
  readonly port: string;
  readonly op: string;
  readonly isWrite: boolean;
  readonly content?: unknown;
}

/** What becomes of a request (RELIABILITY 7). */
export type Fate =
  | { readonly kind: 'go' }
  /** Answered with a failure; nothing was applied. */
  | { readonly kind: 'refuse'; readonly failure: Failure }
  /** Applied, and the answer is lost. */
  | { readonly kind: 'lose' }
  /** The answer is lost; applied `ms` later, if it still may be. */
  | { readonly kind: 'late'; readonly ms: number }
  /** The tab dies before the request leaves, or after it was applied. */
  | { readonly kind: 'dieBefore' }
  | { readonly kind: 'dieAfter' };

export const go: Fate = { kind: 'go' };

interface Plan {
  readonly when: (call: Call) => boolean;
  readonly fate: Fate;
  left: number;
}

/** Decides the fate of every request: what a test injected, else what a seeded simulation says, else it goes. */
export class WorldFaults {
  private readonly plans: Plan[] = [];
  private readonly dead = new Set<string>();
  private readonly mourners = new Map<string, () => void>();
  /** Set by a simulation; asked for every request that no test injected a fault for. */
  decide: (call: Call) => Fate = () => go;
  /** Awaited before every request; a conductor chooses whose turn it is. */
  turn: (call: Call) => Promise<void> = () => Promise.resolve();

  /** The next `times` requests that match meet this fate. */
  inject(when: (call: Call) => boolean, fate: Fate, times = 1): void {
    this.plans.push({ when, fate, left: times });
  }

  isDead(session: string): boolean {
    return this.dead.has(session);
  }

  kill(session: string): void {
    this.dead.add(session);
    this.mourners.get(session)?.();
  }

  /** Resolves when this tab dies; what it was doing never ends. */
  death(session: string): Promise<'died'> {
    if (this.isDead(session)) return Promise.resolve('died');
    return new Promise((resolve) => this.mourners.set(session, () => resolve('died')));
  }

  fateOf(call: Call): Fate {
    const plan = this.plans.find((candidate) => candidate.left > 0 && candidate.when(call));
    if (!plan) return this.decide(call);
    plan.left -= 1;
    return plan.fate;
  }

  /**
   * Runs a request. `begin` is its arrival; `apply` does it and answers; `lost` is the answer when none came. A dead tab's promise never ends,
   * exactly as that of a closed page.
   */
  async run<A>(
    call: Call,
    later: (ms: number, apply: () => void) => void,
    steps: {
      readonly begin?: () => void;
      readonly apply: () => A;
      readonly refused: (failure: Failure) => A;
      readonly lost: () => A;
    },
  ): Promise<A> {
    await this.turn(call);
    if (this.isDead(call.session)) return never();
    steps.begin?.();
    const fate = this.fateOf(call);
    switch (fate.kind) {
      case 'go':
        return steps.apply();
      case 'refuse':
        return steps.refused(fate.failure);
      case 'lose':
        steps.apply();
        return steps.lost();
      case 'late':
        later(fate.ms, steps.apply);
        return steps.lost();
      case 'dieBefore':
        this.kill(call.session);
        return never();
      case 'dieAfter':
        steps.apply();
        this.kill(call.session);
        return never();
    }
  }
}

const never = <A>(): Promise<A> => new Promise<A>(() => undefined);
