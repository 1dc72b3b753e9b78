import type { CaseRef } from '../domain/case/case';
import type { Contribution, ContributionKind } from '../domain/contribution/contribution';
import { Fault } from '../domain/result/fault';
import type { Result } from '../domain/result/result';
import type { Ports, Stored } from './ports';

/** Records one kind of evidence as received on paper or not available; a second answer replaces the first. */
export function recordContribution(
  _ports: Ports,
  _caseRef: CaseRef,
  _kind: ContributionKind,
  _answer: Contribution['answer'],
): Promise<Result<Stored<Contribution>>> {
  throw new Fault('notBuilt');
}
