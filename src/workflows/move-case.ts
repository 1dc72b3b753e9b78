import type { Case, CaseRef, CaseState } from '../domain/case/case';
import { Fault } from '../domain/result/fault';
import { fail, ok, type Result } from '../domain/result/result';
import { appendHistory, type HistoryNote } from './append-history';
import type { Ports, Stored } from './ports';
import { settle } from './settle';

export interface Move {
  readonly from: CaseState;
  readonly to: CaseState;
  /** Facts that change with the state. */
  readonly change?: Partial<Case>;
  readonly note: HistoryNote;
}

/**
 * One transition of DOMAIN D1, as the last write after its children: under If-Match, once, with its line of history.
 * Repeated after a crash or by a colleague it joins what is done. Failure: conflict when the case went elsewhere.
 */
export async function moveCase(ports: Ports, was: Stored<Case>, move: Move): Promise<Result<Stored<Case>>> {
  const moved = await settle(ports.records.cases, was, (now) => {
    if (now.state === move.to) return ok(now);
    if (now.state !== move.from) return fail({ kind: 'conflict' });
    return ok({ ...now, ...move.change, state: move.to });
  });
  if (!moved.ok) return moved;
  const noted = await appendHistory(ports, caseRefOf(moved.value.value), move.note);
  return noted.ok ? moved : noted;
}

/** The reference of a case that was loaded; only a row that is being created has none. */
export function caseRefOf(kase: Case): CaseRef {
  if (kase.caseRef === undefined) throw new Fault('case.withoutReference');
  return kase.caseRef;
}
