import type { Case, CaseRef } from '../domain/case/case';
import type { Dispatch, DispatchState } from '../domain/dispatch/dispatch';
import { ok } from '../domain/result/result';
import type { Ports, Stored } from './ports';
import { settle } from './settle';

/** What a board shows of several messages: the one that needs somebody most. `Cancelled` and `Resent` say nothing. */
const WORST_FIRST: readonly DispatchState[] = [
  'NeedsDecision',
  'Bounced',
  'Returned',
  'Sending',
  'Claimed',
  'Queued',
  'Sent',
  'Confirmed',
];

/** The worst state of a case's messages, or undefined when it has none that count. */
export function worstSending(states: readonly DispatchState[]): DispatchState | undefined {
  return WORST_FIRST.find((state) => states.includes(state));
}

/**
 * Copies the worst state of a case's messages onto the case for the board. It is only a copy: a lost write or a failed
 * read is made good by the next pass, and nothing is decided by it.
 */
export async function noteSending(
  ports: Ports,
  cases: readonly Stored<Case>[],
  worked: readonly Dispatch[],
): Promise<void> {
  const touched = new Set<CaseRef>(worked.map(({ caseRef }) => caseRef));
  const stale = cases.filter(({ value }) => value.sending && value.sending !== 'Sent' && value.sending !== 'Confirmed');
  const refs = new Set([...touched, ...stale.flatMap(({ value }) => value.caseRef ?? [])]);
  await Promise.all([...refs].map((caseRef) => noteOne(ports, caseRef)));
}

async function noteOne(ports: Ports, caseRef: CaseRef): Promise<void> {
  const [kase, dispatches] = await Promise.all([
    ports.records.cases.byKey(caseRef),
    ports.records.dispatches.ofCase(caseRef),
  ]);
  if (!kase.ok || !kase.value || !dispatches.ok) return;
  const sending = worstSending(dispatches.value.records.map(({ value }) => value.state));
  if (sending === undefined) return;
  await settle(ports.records.cases, kase.value, (now) => ok(now.sending === sending ? now : { ...now, sending }));
}
