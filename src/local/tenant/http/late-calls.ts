import { GraphError } from './graph-error';

/** Calls that were answered 504 and are done after all. They do not outlive the process: then they were never done. */
export interface LateCalls {
  add(dueAt: number, apply: () => void): void;
  /** Does what is due at this moment of the tenant's clock, the earliest first. */
  settle(now: number): void;
  clear(): void;
}

/** Nothing under way. */
export function createLateCalls(): LateCalls {
  let waiting: { dueAt: number; apply: () => void }[] = [];
  return {
    add: (dueAt, apply) => {
      waiting = [...waiting, { dueAt, apply }].sort((a, b) => a.dueAt - b.dueAt);
    },
    settle: (now) => {
      const due = waiting.filter(({ dueAt }) => dueAt <= now);
      waiting = waiting.filter(({ dueAt }) => dueAt > now);
      for (const { apply } of due) applyQuietly(apply);
    },
    clear: () => {
      waiting = [];
    },
  };
}

/** Nobody is left to hear a refusal: what the call named may be gone by now. */
function applyQuietly(apply: () => void): void {
  try {
    apply();
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
  }
}
