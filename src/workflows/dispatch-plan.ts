import type { Dispatch } from '../domain/dispatch/dispatch';
import { Fault } from '../domain/result/fault';
import type { Result } from '../domain/result/result';
import type { Settings } from '../domain/settings/settings';
import type { LeaseMemory } from './dispatch/lease-memory';
import type { PolicyDeps } from './policy-deps';
import type { Ports, Stored } from './ports';

/** One pass of P0-P9 of RELIABILITY 2.3 over one row, as far as it may go now. */
export function dispatchPlan(
  _ports: Ports,
  _deps: PolicyDeps,
  _settings: Settings,
  _was: Stored<Dispatch>,
  _memory: LeaseMemory,
): Promise<Result<Stored<Dispatch>>> {
  throw new Fault('notBuilt');
}
