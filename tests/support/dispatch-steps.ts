import type { Dispatch } from '../../src/domain/dispatch/dispatch';
import type { HistoryEntry } from '../../src/domain/history/history-entry';
import type { MemoryWorld } from './memory-world';
import type { Desk } from './school-world';
import type { Call } from './world-faults';

/** The steps of the protocol that change something, as requests that a test can injure (RELIABILITY 2.3). */
export const STEPS = {
  create: (call: Call) => call.port === 'dispatches' && call.op === 'create',
  claim: (call: Call) => writes(call, (row) => row.state === 'Claimed'),
  draft: (call: Call) => call.port === 'outbox' && call.op === 'createDraft',
  fence: (call: Call) => writes(call, (row) => row.state === 'Sending' && row.attemptNo === 0),
  writeAhead: (call: Call) => writes(call, (row) => row.state === 'Sending' && row.attemptNo > 0),
  send: (call: Call) => call.port === 'outbox' && call.op === 'send',
  lookup: (call: Call) => call.port === 'outbox' && call.op === 'find',
  record: (call: Call) => writes(call, (row) => row.state === 'Sent'),
  timeline: (call: Call) =>
    call.port === 'history' && call.op === 'create' && (call.content as HistoryEntry).onceKey.startsWith('sent|'),
} as const;
export type StepName = keyof typeof STEPS;

function writes(call: Call, matches: (row: Dispatch) => boolean): boolean {
  return call.port === 'dispatches' && call.op === 'replace' && matches(call.content as Dispatch);
}

/** Half-minute passes of these desks for so many minutes, as open tabs do. */
export async function keepOpen(world: MemoryWorld, desks: readonly Desk[], minutes: number): Promise<void> {
  for (let pass = 0; pass < minutes * 2; pass += 1) {
    await Promise.all(desks.map((desk) => desk.work()));
    world.time.advance(30_000);
  }
}

/** The lines of history that say that a message was sent. */
export const sentLines = (world: MemoryWorld): HistoryEntry[] =>
  world.lists.history
    .all()
    .map(({ value }) => value)
    .filter(({ what }) => what === 'messageSent');
