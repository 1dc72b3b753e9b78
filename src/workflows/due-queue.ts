import type { CaseRef } from '../domain/case/case';
import type { DispatchKind, DispatchState } from '../domain/dispatch/dispatch';
import { Fault } from '../domain/result/fault';
import type { Failure } from '../domain/result/result';
import { createLeaseMemory, type LeaseMemory } from './dispatch/lease-memory';
import type { PolicyDeps } from './policy-deps';
import type { Ports } from './ports';

/** What one tab or pane remembers between passes of the queue. Made once at start; never stored. */
export interface QueueMemory {
  readonly leases: LeaseMemory;
}
export interface QueueReport {
  /** Messages that are under way, here or by a colleague. */
  readonly working: readonly {
    readonly caseRef: CaseRef;
    readonly kind: DispatchKind;
    readonly state: DispatchState;
    readonly holder?: string;
    readonly sinceMinutes: number;
  }[];
  /** Messages that only the owner of a mailbox can finish: "Waiting for <name> to open the app". */
  readonly waitingFor: readonly {
    readonly caseRef: CaseRef;
    readonly kind: DispatchKind;
    readonly name: string;
    readonly sinceMinutes: number;
  }[];
  /** What stopped: `code` is a dispatch error (`dispatch.error.<code>`) or a failure kind (`failure.<kind>`). */
  readonly problems: readonly {
    readonly caseRef?: CaseRef;
    readonly about: 'dispatch' | 'meeting' | 'activation' | 'queue';
    readonly kind?: DispatchKind;
    readonly code: string;
    readonly failure?: Failure;
  }[];
}

export function createQueueMemory(): QueueMemory {
  return { leases: createLeaseMemory() };
}

/** Works everything that is due, once. The caller calls on start, on focus, every 30 s and after a signature. */
export function workDueQueue(_ports: Ports, _deps: PolicyDeps, _memory: QueueMemory): Promise<QueueReport> {
  throw new Fault('notBuilt');
}
