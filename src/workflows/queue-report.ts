import type { CaseRef } from '../domain/case/case';
import {
  type Dispatch,
  type DispatchKind,
  type DispatchState,
  isOpenDispatch,
  isUnderWay,
} from '../domain/dispatch/dispatch';
import type { Meeting } from '../domain/meeting/meeting';
import type { Failure } from '../domain/result/result';
import type { Ports, Stored } from './ports';

/** What one pass of the due queue left behind, for the board. */
export interface QueueReport {
  /** False when the pass could not begin: then `working` and `waitingFor` are not known, not empty. */
  readonly began: boolean;
  /** The pass wrote something: a screen that read before it is out of date. */
  readonly changed: boolean;
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
/** Something that stopped or failed in a pass. */
export interface QueueProblem {
  readonly caseRef?: CaseRef;
  readonly about: 'dispatch' | 'meeting' | 'activation' | 'queue';
  readonly kind?: DispatchKind | Meeting['kind'];
  readonly code: string;
  readonly failure?: Failure;
}

/** A row before and after its turn; with the failure that ended the turn. */
export interface Worked<T> {
  readonly was: Stored<T>;
  readonly row: Stored<T>;
  readonly failure?: Failure;
}

/** The report of a pass that could not begin. */
export const stopped = (failure: Failure): QueueReport => ({
  began: false,
  changed: false,
  working: [],
  waitingFor: [],
  problems: [{ about: 'queue', code: failure.kind, failure }],
});

/** What is known after a pass: one that could not begin takes nothing back of what the pass before it found. */
export function knownAfter(before: QueueReport | undefined, now: QueueReport): QueueReport {
  if (now.began || !before) return now;
  return { ...now, working: before.working, waitingFor: before.waitingFor };
}

/** Sorts what is open into under way here, waiting for somebody else, and stopped. */
export function report(
  ports: Ports,
  sent: readonly Worked<Dispatch>[],
  booked: readonly Worked<Meeting>[],
  before: { readonly problems: readonly QueueProblem[]; readonly changed: boolean },
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
    began: true,
    changed: before.changed || [...sent, ...booked].some(({ was, row }) => was.etag !== row.etag),
    working: open
      .filter((dispatch) => isUnderWay(dispatch.state) && !isElsewhere(dispatch))
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
      ...before.problems,
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
