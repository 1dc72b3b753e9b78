import type { Settings } from '../domain/settings/settings';
import { createLeaseMemory, type LeaseMemory } from './dispatch/lease-memory';
import type { PolicyDeps } from './policy-deps';
import type { ClockMark, Ports } from './ports';

/** What one tab or pane remembers between passes of the queue. Made once at start; never stored. */
export interface QueueMemory {
  readonly leases: LeaseMemory;
  /** When this tab last looked whether a case that waits for signatures is complete. */
  readonly looked: Map<string, ClockMark>;
}
/** An empty memory, for one tab or pane. */
export function createQueueMemory(): QueueMemory {
  return { leases: createLeaseMemory(), looked: new Map() };
}

/** What every part of a pass needs. */
export interface QueueWork {
  readonly ports: Ports;
  readonly deps: PolicyDeps;
  readonly memory: QueueMemory;
  readonly settings: Settings;
}
