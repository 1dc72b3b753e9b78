import type { Change } from './store';

/** What one line of a kept file says: changes that belong together, or the order to forget everything. */
export type Entry = { changes: readonly Change[] } | { clear: true };

/** A line of the journal; lines of earlier versions have no number. */
export type JournalLine = Entry & { number?: number };

/** The first line of a snapshot; that of earlier versions says neither. */
export interface SnapshotHead {
  clear: true;
  /** The last line of the journal that the snapshot holds the outcome of. */
  upTo?: number;
  /** How many records follow, one a line. */
  records?: number;
}

/** A line as it was written; undefined when it is none of ours. */
export function parsedLine(text: string): (Entry & { number?: number; upTo?: number; records?: number }) | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  return 'changes' in value ? Array.isArray(value.changes) : 'clear' in value && value.clear === true;
}
