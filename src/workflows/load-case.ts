import type { Case, CaseRef } from '../domain/case/case';
import type { Contribution } from '../domain/contribution/contribution';
import type { Dispatch } from '../domain/dispatch/dispatch';
import type { HistoryEntry } from '../domain/history/history-entry';
import type { Meeting } from '../domain/meeting/meeting';
import type { Plan } from '../domain/plan/plan';
import { Fault } from '../domain/result/fault';
import type { Result } from '../domain/result/result';
import type { Signature } from '../domain/signature/signature';
import type { Ports, Stored } from './ports';

/** Everything of one case, as it was read together. */
export interface CaseFile {
  readonly case: Stored<Case>;
  readonly contributions: readonly Stored<Contribution>[];
  readonly meetings: readonly Stored<Meeting>[];
  readonly plans: readonly Stored<Plan>[];
  readonly signatures: readonly Stored<Signature>[];
  readonly dispatches: readonly Stored<Dispatch>[];
  readonly history: readonly Stored<HistoryEntry>[];
  /** The history was changed outside the application: shown, never repaired. */
  readonly chainBroken: boolean;
}

/** Reads a case and its lists at once. Failures: notFound, unreadable and those of a read. */
export function loadCase(_ports: Ports, _caseRef: CaseRef): Promise<Result<CaseFile>> {
  throw new Fault('notBuilt');
}
