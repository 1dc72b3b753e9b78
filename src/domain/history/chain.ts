import { canonicalJson } from '../plan/canonical-json';
import type { HistoryEntry } from './history-entry';

export type HistoryEntryWithoutHash = Omit<HistoryEntry, 'hash'>;

/** `prevHash` of a case's first entry. */
export const FIRST_PREV_HASH = '';

/** The text of an entry that is hashed: everything but the hash, so also the hash of the entry before (RELIABILITY 4). */
export function entryText(entry: HistoryEntryWithoutHash): string {
  return canonicalJson(entry);
}

/**
 * Whether a case's entries are whole: numbered from 1 without a gap, each hash right, each bound to the one before.
 * `brokenAt` is the first sequence number that does not fit. `hashOf` is SHA-256 of UTF-8 text, lower-case hex.
 */
export async function checkChain(
  entries: readonly HistoryEntry[],
  hashOf: (text: string) => Promise<string>,
): Promise<{ readonly intact: true } | { readonly intact: false; readonly brokenAt: number }> {
  let prevHash = FIRST_PREV_HASH;
  let expected = 1;
  for (const entry of [...entries].sort((left, right) => left.sequence - right.sequence)) {
    const { hash, ...rest } = entry;
    const fits = entry.sequence === expected && entry.prevHash === prevHash && hash === (await hashOf(entryText(rest)));
    if (!fits) return { intact: false, brokenAt: expected };
    prevHash = hash;
    expected += 1;
  }
  return { intact: true };
}
