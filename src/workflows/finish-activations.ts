import type { Case } from '../domain/case/case';
import { planKey } from '../domain/plan/plan';
import { signatureProgress } from '../domain/signature/signature-progress';
import { activatePlan } from './activate-plan';
import { loadCase } from './load-case';
import type { Stored } from './ports';
import type { QueueProblem } from './queue-report';
import type { QueueWork } from './queue-work';

/** A case that waits for signatures is looked at again after this long: whoever signs last activates it himself. */
const LOOK_AGAIN_MS = 120_000;

/**
 * T8 for cases whose last signature is there but whose plan is not in force yet, or not the whole of it: the tab that
 * recorded it died. Two small reads for each waiting case, and only from time to time.
 */
export async function finishActivations(
  work: QueueWork,
  cases: readonly Stored<Case>[],
): Promise<{ readonly changed: boolean; readonly problems: readonly QueueProblem[] }> {
  const { clock } = work.ports;
  const due = cases.filter(({ id, value }) => {
    const looked = work.memory.looked.get(id);
    return value.state === 'awaitingSignatures' && (!looked || clock.elapsedMs(looked, 'observer') >= LOOK_AGAIN_MS);
  });
  const outcomes = await Promise.all(due.map((stored) => finishOne(work, stored)));
  return {
    changed: outcomes.includes('activated'),
    problems: outcomes.flatMap((outcome) => (typeof outcome === 'string' ? [] : [outcome])),
  };
}

async function finishOne(work: QueueWork, stored: Stored<Case>): Promise<'activated' | 'notYet' | QueueProblem> {
  const { ports, deps, settings, memory } = work;
  const { caseRef } = stored.value;
  if (caseRef === undefined || !(await isComplete(work, stored.value))) {
    memory.looked.set(stored.id, ports.clock.mark());
    return 'notYet';
  }
  const file = await loadCase(ports, caseRef);
  const done = file.ok ? await activatePlan(ports, deps, settings, file.value) : file;
  if (done.ok) return 'activated';
  memory.looked.set(stored.id, ports.clock.mark());
  const code = done.failure.kind === 'invalid' ? (done.failure.issues[0]?.code ?? 'invalid') : done.failure.kind;
  return { about: 'activation', caseRef, code, failure: done.failure };
}

async function isComplete({ ports }: QueueWork, kase: Case): Promise<boolean> {
  const { caseRef, currentPlanVersion: version } = kase;
  if (caseRef === undefined) return false;
  const [plan, signatures] = await Promise.all([
    ports.records.plans.byKey(planKey({ caseRef, version })),
    ports.records.signatures.ofCase(caseRef),
  ]);
  if (!plan.ok || !signatures.ok || !plan.value) return false;
  if (plan.value.value.state === 'inForce') return true;
  const given = signatures.value.records.map(({ value }) => value);
  return plan.value.value.state === 'locked' && signatureProgress(kase, plan.value.value, given).complete;
}
