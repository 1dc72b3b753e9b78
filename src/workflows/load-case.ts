import type { Case, CaseRef } from '../domain/case/case';
import type { Contribution } from '../domain/contribution/contribution';
import type { Dispatch } from '../domain/dispatch/dispatch';
import { checkChain } from '../domain/history/chain';
import type { HistoryEntry } from '../domain/history/history-entry';
import type { Meeting } from '../domain/meeting/meeting';
import type { Plan } from '../domain/plan/plan';
import { fail, ok, type Result } from '../domain/result/result';
import type { Signature } from '../domain/signature/signature';
import { noteSent, sentOnceKey } from './dispatch/note-sent';
import type { ListStore, Ports, Stored } from './ports';

/** Everything of one case, as it was read together. */
export interface CaseFile {
  readonly case: Stored<Case>;
  readonly contributions: readonly Stored<Contribution>[];
  readonly meetings: readonly Stored<Meeting>[];
  /** In the order of their versions; a version above the case's current one is not committed and left out. */
  readonly plans: readonly Stored<Plan>[];
  readonly signatures: readonly Stored<Signature>[];
  readonly dispatches: readonly Stored<Dispatch>[];
  readonly history: readonly Stored<HistoryEntry>[];
  /** The history was changed outside the application: shown, never repaired. */
  readonly chainBroken: boolean;
}

/**
 * Reads a case and its lists at once: one serial round trip, and more only where a message was recorded as sent and its
 * line of history is missing (P9 died): it is made good. Failures: notFound, unreadable and those of a read.
 */
export async function loadCase(ports: Ports, caseRef: CaseRef): Promise<Result<CaseFile>> {
  const { records } = ports;
  const [kase, contributions, meetings, plans, signatures, dispatches, history] = await Promise.all([
    records.cases.byKey(caseRef),
    childrenOf(records.contributions, caseRef),
    childrenOf(records.meetings, caseRef),
    childrenOf(records.plans, caseRef),
    childrenOf(records.signatures, caseRef),
    childrenOf(records.dispatches, caseRef),
    childrenOf(records.history, caseRef),
  ]);
  if (!kase.ok) return kase;
  const found = kase.value;
  if (!found) return fail({ kind: 'notFound' });
  if (!contributions.ok) return contributions;
  if (!meetings.ok) return meetings;
  if (!plans.ok) return plans;
  if (!signatures.ok) return signatures;
  if (!dispatches.ok) return dispatches;
  if (!history.ok) return history;
  const lines = await withSentLines(ports, history.value, dispatches.value);
  const entries = lines.map((entry) => entry.value);
  const chain = await checkChain(entries, (text) => ports.digest.sha256(text));
  return ok({
    case: found,
    contributions: contributions.value,
    meetings: meetings.value,
    plans: plans.value
      .filter((plan) => plan.value.version <= found.value.currentPlanVersion)
      .sort((left, right) => left.value.version - right.value.version),
    signatures: signatures.value,
    dispatches: dispatches.value,
    history: [...lines].sort((left, right) => left.value.sequence - right.value.sequence),
    chainBroken: !chain.intact,
  });
}

/** The version of the plan that the case is at; undefined before the first meeting was held. */
export function currentPlan(file: Pick<CaseFile, 'case' | 'plans'>): Stored<Plan> | undefined {
  return file.plans.find((plan) => plan.value.version === file.case.value.currentPlanVersion);
}

/** The number of the review that the plan being written sets, counted from 1. */
export function nextReviewNumber(file: Pick<CaseFile, 'meetings'>): number {
  return file.meetings.filter(({ value }) => value.kind === 'review' && value.state === 'held').length + 1;
}

async function withSentLines(
  ports: Ports,
  history: readonly Stored<HistoryEntry>[],
  dispatches: readonly Stored<Dispatch>[],
): Promise<readonly Stored<HistoryEntry>[]> {
  const lines = [...history];
  for (const { value: dispatch } of dispatches) {
    const isNoted = lines.some((line) => line.value.onceKey === sentOnceKey(dispatch));
    if (dispatch.state !== 'Sent' || isNoted) continue;
    const noted = await noteSent(ports, dispatch);
    if (noted.ok) lines.push(noted.value);
  }
  return lines;
}

/** A row that cannot be read must not look like a row that is not there. */
async function childrenOf<T>(store: ListStore<T>, caseRef: CaseRef): Promise<Result<readonly Stored<T>[]>> {
  const children = await store.ofCase(caseRef);
  if (!children.ok) return children;
  const [unreadable] = children.value.unreadable;
  return unreadable ? fail({ kind: 'unreadable', record: unreadable.title }) : ok(children.value.records);
}
