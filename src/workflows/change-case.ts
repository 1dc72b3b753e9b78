import type { Case } from '../domain/case/case';
import { Fault } from '../domain/result/fault';
import type { Result } from '../domain/result/result';
import type { Ports, Stored } from './ports';

/** Changes facts of a case (never its state) under If-Match; `what` is the history word. */
export function changeCase(
  _ports: Ports,
  _was: Stored<Case>,
  _change: Partial<Case>,
  _what: string,
): Promise<Result<Stored<Case>>> {
  throw new Fault('notBuilt');
}
