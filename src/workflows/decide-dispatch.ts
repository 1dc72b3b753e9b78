import type { Dispatch } from '../domain/dispatch/dispatch';
import { Fault } from '../domain/result/fault';
import type { Result } from '../domain/result/result';
import type { Ports, Stored } from './ports';

export interface DispatchDecision {
  readonly kind: 'found' | 'sendAgain' | 'doNotSend';
  readonly reason: string;
}

/** What a person decided about a message that cannot be proved sent or unsent. */
export function decideDispatch(
  _ports: Ports,
  _was: Stored<Dispatch>,
  _decision: DispatchDecision,
): Promise<Result<Stored<Dispatch>>> {
  throw new Fault('notBuilt');
}
