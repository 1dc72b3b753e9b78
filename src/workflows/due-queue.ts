import type { Case } from '../domain/case/case';
import type { Dispatch } from '../domain/dispatch/dispatch';
import type { Meeting } from '../domain/meeting/meeting';
import { adoptMeeting } from './adopt-meeting';
import { bookByGraph } from './book-by-graph';
import { dispatchPlan } from './dispatch-plan';
import { finishActivations } from './finish-activations';
import { noteSending } from './note-sending';
import { completeCase } from './open-case';
import type { PolicyDeps } from './policy-deps';
import type { Ports, Stored } from './ports';
import { type QueueProblem, type QueueReport, report, stopped, type Worked } from './queue-report';
import type { QueueMemory, QueueWork } from './queue-work';

export type { QueueProblem, QueueReport } from './queue-report';
export { createQueueMemory, type QueueMemory } from './queue-work';

/**
 * Works everything that is due, once (RELIABILITY 2.5): activations that stopped half way, messages, meetings. The
 * caller calls on start, on focus, every 30 s and after a signature. Safe in any number of tabs at once, and while an
 * earlier pass of this tab still waits for evidence: passes of one tab never share a message. Every problem is in the
 * report; nothing throws for what a network or a person can do.
 */
export async function workDueQueue(ports: Ports, deps: PolicyDeps, memory: QueueMemory): Promise<QueueReport> {
  const { records } = ports;
  const [cases, settings] = await Promise.all([records.cases.open(), records.settings.byKey('school')]);
  if (!cases.ok) return stopped(cases.failure);
  if (!settings.ok) return stopped(settings.failure);
  if (!settings.value) return { began: true, changed: false, working: [], waitingFor: [], problems: [] };
  const school = settings.value.value;
  const work = { ports, deps, memory, settings: school };
  const completed = await completeCases(ports, cases.value.records);
  const activated = await finishActivations(work, cases.value.records);

  const [dispatches, meetings] = await Promise.all([records.dispatches.open(), records.meetings.open()]);
  if (!dispatches.ok) return stopped(dispatches.failure);
  if (!meetings.ok) return stopped(meetings.failure);
  const [sent, booked] = await Promise.all([
    Promise.all(dispatches.value.records.map((row) => workDispatch(work, row))),
    Promise.all(meetings.value.records.map((row) => workMeeting(work, row))),
  ]);
  await noteSending(
    ports,
    cases.value.records,
    sent.map(({ row }) => row.value),
  );
  return report(ports, sent, booked, {
    changed: activated.changed,
    problems: [...completed, ...activated.problems],
  });
}

/** Rows whose reference was never written because their tab died (DESIGN 2.1). */
async function completeCases(ports: Ports, cases: readonly Stored<Case>[]): Promise<QueueProblem[]> {
  const unfinished = cases.filter(({ value }) => value.caseRef === undefined);
  const completed = await Promise.all(unfinished.map((row) => completeCase(ports, row)));
  return completed.flatMap((result) =>
    result.ok ? [] : [{ about: 'queue', code: result.failure.kind, failure: result.failure } as const],
  );
}

async function workDispatch(
  { ports, deps, settings, memory }: QueueWork,
  row: Stored<Dispatch>,
): Promise<Worked<Dispatch>> {
  const worked = await dispatchPlan(ports, deps, settings, row, memory.leases);
  return worked.ok ? { was: row, row: worked.value } : { was: row, row, failure: worked.failure };
}

async function workMeeting({ ports, deps }: QueueWork, row: Stored<Meeting>): Promise<Worked<Meeting>> {
  const worked = await (row.value.path === 'graph' ? bookByGraph(ports, deps, row) : adoptMeeting(ports, deps, row));
  return worked.ok ? { was: row, row: worked.value } : { was: row, row, failure: worked.failure };
}
