import type { CaseRef } from '../domain/case/case';
import { entryText, FIRST_PREV_HASH } from '../domain/history/chain';
import type { HistoryEntry } from '../domain/history/history-entry';
import { fail, ok, type Result } from '../domain/result/result';
import type { Ports, Stored } from './ports';

/** What happened. `onceKey` makes the entry idempotent; `what` has words (`history.<what>`). */
export interface HistoryNote {
  readonly onceKey: string;
  readonly what: string;
  readonly why: string;
  readonly details: Readonly<Record<string, string>>;
}

const ROUNDS = 8;
const SETTLE_MS = 500;

/**
 * Appends one line to a case's history, chained to the one before by its hash (RELIABILITY 4). Asked twice, by two
 * colleagues or after a lost answer, it stands once: the sequence number is a unique key, so a line can only follow a
 * line that was seen, and the one with this `onceKey` would have been seen. Failures: conflict when it could not be
 * settled, and those of the list.
 */
export async function appendHistory(
  ports: Ports,
  caseRef: CaseRef,
  note: HistoryNote,
): Promise<Result<Stored<HistoryEntry>>> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const seen = await ports.records.history.ofCase(caseRef);
    if (!seen.ok) return seen;
    const entries = [...seen.value.records].sort((left, right) => left.value.sequence - right.value.sequence);
    const same = entries.find((entry) => entry.value.onceKey === note.onceKey);
    if (same) return ok(same);
    if (isWhole(entries)) {
      const created = await ports.records.history.create(await nextEntry(ports, caseRef, note, entries.at(-1)?.value));
      if (created.ok) return created;
      if (created.failure.kind !== 'alreadyExists' && created.failure.kind !== 'unknown') return created;
    }
    await ports.clock.wait(SETTLE_MS * (round + 1));
  }
  return fail({ kind: 'conflict' });
}

/** A list read may lag: with a gap, the line we look for may be the one not seen yet. */
const isWhole = (entries: readonly Stored<HistoryEntry>[]): boolean =>
  entries.every((entry, index) => entry.value.sequence === index + 1);

async function nextEntry(
  ports: Ports,
  caseRef: CaseRef,
  note: HistoryNote,
  last: HistoryEntry | undefined,
): Promise<HistoryEntry> {
  const entry = {
    schemaVersion: 1 as const,
    caseRef,
    sequence: (last?.sequence ?? 0) + 1,
    onceKey: note.onceKey,
    at: ports.clock.now(),
    by: ports.session.me.name,
    what: note.what,
    why: note.why,
    details: { ...note.details },
    prevHash: last?.hash ?? FIRST_PREV_HASH,
  };
  return { ...entry, hash: await ports.digest.sha256(entryText(entry)) };
}
