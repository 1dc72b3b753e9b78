import type { Dispatch } from '../../domain/dispatch/dispatch';
import type { Failure } from '../../domain/result/result';
import type { Settings } from '../../domain/settings/settings';
import type { PolicyDeps } from '../policy-deps';
import type { Ports, Stored } from '../ports';
import type { LeaseMemory } from './lease-memory';

/** One pass over one row: what every step needs. */
export interface DispatchPass {
  readonly ports: Ports;
  readonly deps: PolicyDeps;
  readonly settings: Settings;
  readonly memory: LeaseMemory;
}

/**
 * How a step ended. `on`: the next step may follow. `rest`: this pass ends here and the row is as it stands;
 * a later pass, here or elsewhere, goes on from the row alone.
 */
export type Step =
  | { readonly kind: 'on'; readonly row: Stored<Dispatch> }
  | { readonly kind: 'rest'; readonly row: Stored<Dispatch>; readonly failure?: Failure };

export const goOn = (row: Stored<Dispatch>): Step => ({ kind: 'on', row });
export const rest = (row: Stored<Dispatch>, failure?: Failure): Step =>
  failure ? { kind: 'rest', row, failure } : { kind: 'rest', row };
