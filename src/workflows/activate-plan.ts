import { Fault } from '../domain/result/fault';
import type { Result } from '../domain/result/result';
import type { Settings } from '../domain/settings/settings';
import type { CaseFile } from './load-case';
import type { PolicyDeps } from './policy-deps';
import type { Ports } from './ports';

/** T8: queues the messages and the review, then puts the plan in force, then the case. May be repeated at any point. */
export function activatePlan(
  _ports: Ports,
  _deps: PolicyDeps,
  _settings: Settings,
  _file: CaseFile,
): Promise<Result<CaseFile>> {
  throw new Fault('notBuilt');
}
