import { Fault } from '../domain/result/fault';
import type { Result } from '../domain/result/result';
import type { CaseFile } from './load-case';
import type { Ports } from './ports';

/** T9: opens version n+1 as a draft; the signatures of n stay with n and count only there. */
export function amendPlan(_ports: Ports, _file: CaseFile, _reason: string): Promise<Result<CaseFile>> {
  throw new Fault('notBuilt');
}
