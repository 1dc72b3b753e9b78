import type { Case, CaseRef } from '../domain/case/case';
import { type Dispatch, type DispatchKind, type DispatchState, isOpenDispatch } from '../domain/dispatch/dispatch';
import type { Meeting } from '../domain/meeting/meeting';
import type { Failure } from '../domain/result/result';
import type { Settings } from '../domain/settings/settings';
import { adoptMeeting } from './adopt-meeting';
import { bookByGraph } from './book-by-graph';
import { createLeaseMemory, type LeaseMemory } from './dispatch/lease-memory';
import { dispatchPlan } from './dispatch-plan';
import { finishActivations } from './finish-activations';
import { noteSending } from './note-sending';
import { completeCase } from './open-case';
import type { PolicyDeps } from './policy-deps';
import type { ClockMark, Ports, Stored } from './ports';

/** What one tab or pane remembers between passes of the queue. Made once at start; never stored. */
export interface QueueMemory {
  readonly leases: LeaseMemory;
  /** When this tab last looked whether a case that waits for signatures is complete. */
  readonly looked: Map<string, ClockMark>;
  /** The pass under way: a second call joins it. */
  running?: Promise<QueueReport> | undefined;
}
export interface QueueReport {
  /** Messages that are under way, here or by a colleague. */
  readonly working: readonly {
    readonly caseRef: CaseRef;
    readonly kind: DispatchKind;
    readonly state: DispatchState;
    readonly holder?: string;
    readonly sinceMinutes: number;
  }[];
  /** What only the owner of a mailbox or calendar can finish: "Waiting for <name> to open the app". */
  readonly waitingFor: readonly {
    readonly caseRef: CaseRef;
    readonly kind: DispatchKind | Meeting['kind'];
    readonly name: string;
    readonly sinceMinutes: number;
  }[];
  /** What stopped: `code` is a dispatch error (`dispatch.error.<code>`) or a failure kind (`failure.<kind>`). */
  readonly problems: readonly QueueProblem[];
}
export interface QueueProblem {
  readonly caseRef?: CaseRef;
  readonly about: 'dispatch' | 'meeting' | 'activation' | 'queue';
  readonly kind?: DispatchKind | Meeting['kind'];
  readonly code: string;
  readonly failure?: Failure;
}

/** An empty memory, for one tab or pane. */
export function createQueueMemory(): QueueMemory {
  return { leases: createLeaseMemory(), looked: new Map() };
}

/**
 * Works everything that is due, once (RELIABILITY 2.5): activations that stopped half way, messages, meetings. The
 * caller calls on start, on focus, every 30 s and after a signature. Safe in any number of tabs at once; every problem
 * is in the report and nothing throws for what a network or a person can do.
 */
export function workDueQueue(ports: Ports, deps: PolicyDeps, memory: QueueMemory): Promise<QueueReport> {
  memory.running ??= workOnce(ports, deps, memory).finally(() => {
    memory.running = undefined;
  });
  return memory.running;
}

async function workOnce(ports: Ports, deps: PolicyDeps, memory: QueueMemory): Promise<QueueReport> {
  const { records } = ports;
  const [cases, settings] = await Promise.all([records.cases.open(), records.settings.byKey('school')]);
  if (!cases.ok) return stopped(cases.failure);
  if (!settings.ok) return stopped(settings.failure);
  if (!settings.value) return { working: [], waitingFor: [], problems: [] };
  const school = settings.value.value;
  const work = { ports, deps, memory, settings: school };
  const problems = [...(await completeCases(ports, cases.value.records))];
  problems.push(...(await finishActivations(work, cases.value.records)));

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
  return report(ports, sent, booked, problems);
}

export interface QueueWork {
  readonly ports: Ports;
  readonly deps: PolicyDeps;
  readonly memory: QueueMemory;
  readonly settings: Settings;
}

interface Worked<T> {
  readonly row: Stored<T>;
  readonly failure?: Failure;
}

const stopped = (failure: Failure): QueueReport => ({
  working: [],
  waitingFor: [],
  problems: [{ about: 'queue', code: failure.kind, failure }],
});

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
  return worked.ok ? { row: worked.value } : { row, failure: worked.failure };
}

async function workMeeting({ ports, deps }: QueueWork, row: Stored<Meeting>): Promise<Worked<Meeting>> {
  const worked = await (row.value.path === 'graph' ? bookByGraph(ports, deps, row) : adoptMeeting(ports, deps, row));
  return worked.ok ? { row: worked.value } : { row, failure: worked.failure };
}

function report(
  ports: Ports,
  sent: readonly Worked<Dispatch>[],
  booked: readonly Worked<Meeting>[],
  problems: readonly QueueProblem[],
): QueueReport {
  const now = Date.parse(ports.clock.now());
  const sinceMinutes = (at: string) => Math.max(0, Math.floor((now - Date.parse(at)) / 60_000));
  const open = sent.map(({ row }) => row.value).filter(({ state }) => isOpenDispatch(state));
  const isElsewhere = ({ state, mailbox }: Dispatch) =>
    state === 'Sending' && mailbox !== undefined && !ports.outbox.canRead(mailbox);
  const waitingMeetings = booked
    .map(({ row }) => row.value)
    .filter(({ state, organiser }) => state === 'sending' && organiser.id !== ports.session.me.id);
  return {
    working: open
      .filter((dispatch) => dispatch.state !== 'NeedsDecision' && !isElsewhere(dispatch))
      .map(({ caseRef, kind, state, ownerName, queuedAt, lastAttemptAt }) => ({
        caseRef,
        kind,
        state,
        sinceMinutes: sinceMinutes(lastAttemptAt ?? queuedAt),
        ...(ownerName === undefined ? {} : { holder: ownerName }),
      })),
    waitingFor: [
      ...open.filter(isElsewhere).map(({ caseRef, kind, ownerName, mailbox, queuedAt, lastAttemptAt }) => ({
        caseRef,
        kind,
        name: ownerName ?? mailbox ?? '',
        sinceMinutes: sinceMinutes(lastAttemptAt ?? queuedAt),
      })),
      ...waitingMeetings.map(({ caseRef, kind, organiser, queuedAt }) => ({
        caseRef,
        kind,
        name: organiser.name,
        sinceMinutes: sinceMinutes(queuedAt),
      })),
    ],
    problems: [
      ...problems,
      ...sent.flatMap((worked) => problemOf('dispatch', worked, worked.row.value.error)),
      ...booked.flatMap((worked) => problemOf('meeting', worked)),
    ],
  };
}

function problemOf(
  about: 'dispatch' | 'meeting',
  { row, failure }: Worked<Dispatch> | Worked<Meeting>,
  error?: string,
): QueueProblem[] {
  const { caseRef, kind } = row.value;
  if (failure) return [{ about, caseRef, kind, code: failure.kind, failure }];
  return error === undefined ? [] : [{ about, caseRef, kind, code: error }];
}
