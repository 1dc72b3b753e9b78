import type { ClockMark } from '../ports';

/**
 * What one tab knows about time, per dispatch row id. Elapsed time only: clocks of two machines are never compared.
 */
export interface LeaseMemory {
  /** As a holder: just before my last successful write. */
  readonly held: Map<string, ClockMark>;
  /** As an observer: when I first saw this etag. */
  readonly seen: Map<string, { readonly etag: string; readonly since: ClockMark }>;
  /** Quiet period: when I first saw this AttemptNo, or when the answer to my own attempt stayed out. */
  readonly attempts: Map<string, { readonly attemptNo: number; readonly since: ClockMark }>;
  /** Answers I got myself to an AttemptNo: `accepted` is never repeated, `refused` needs no quiet period. */
  readonly answers: Map<string, { readonly attemptNo: number; readonly answer: 'accepted' | 'refused' }>;
  /** Retry-After: nothing is asked for this row before `ms` have passed. */
  readonly notBefore: Map<string, { readonly since: ClockMark; readonly ms: number }>;
  /** Neither draft nor sent copy has been found since. */
  readonly missing: Map<string, ClockMark>;
}

export function createLeaseMemory(): LeaseMemory {
  return {
    held: new Map(),
    seen: new Map(),
    attempts: new Map(),
    answers: new Map(),
    notBefore: new Map(),
    missing: new Map(),
  };
}
