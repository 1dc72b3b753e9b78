import type { ClockMark } from '../ports';

/**
 * What one tab knows about time, per dispatch row id. Elapsed time only: clocks of two machines are never compared.
 */
export interface LeaseMemory {
  /** As a holder: just before my last successful write. */
  readonly held: Map<string, ClockMark>;
  /** As an observer: when I first saw this etag. */
  readonly seen: Map<string, { readonly etag: string; readonly since: ClockMark }>;
  /** Quiet period: when I first saw this AttemptNo, or when my own attempt ended without an answer. */
  readonly attempts: Map<string, { readonly attemptNo: number; readonly since: ClockMark }>;
  /** Answers I got myself to an AttemptNo: `accepted` is never repeated, `refused` needs no quiet period. */
  readonly answers: Map<string, { readonly attemptNo: number; readonly answer: 'accepted' | 'refused' }>;
  /** Retry-After: nothing is asked for this row before `ms` have passed. */
  readonly notBefore: Map<string, { readonly since: ClockMark; readonly ms: number }>;
  /** No sent copy has been found since, where one must be there or never will be. */
  readonly missing: Map<string, ClockMark>;
  /** Rows that a pass of this tab is working on: two passes of one tab never share a row. */
  readonly busy: Set<string>;
}

/** An empty memory: a tab that has just started knows nothing and therefore waits. */
export function createLeaseMemory(): LeaseMemory {
  return {
    held: new Map(),
    seen: new Map(),
    attempts: new Map(),
    answers: new Map(),
    notBefore: new Map(),
    missing: new Map(),
    busy: new Set(),
  };
}
