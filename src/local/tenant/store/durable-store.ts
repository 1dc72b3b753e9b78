import { mkdir } from 'node:fs/promises';
import type { Entry } from './entry';
import { Journal } from './journal';
import type { Store } from './store';
import { Tables } from './tables';

export interface DurableStoreOptions {
  /** How large the journal grows before a snapshot takes its place. */
  compactAboveBytes?: number;
}

const COMPACT_ABOVE_BYTES = 32 * 1024 * 1024;

/**
 * A store in a folder. Commits that arrive while a write is under way share the next one (group commit).
 * A failed write is remembered: from then on `flushed` rejects, so nothing is answered that is not kept.
 * Throws a BrokenStoreFault when what the folder holds cannot be trusted.
 */
export async function createDurableStore(
  directory: string,
  { compactAboveBytes = COMPACT_ABOVE_BYTES }: DurableStoreOptions = {},
): Promise<Store> {
  await mkdir(directory, { recursive: true });
  const tables = new Tables();
  const journal = await Journal.open(directory, (entry) => applyEntry(tables, entry));

  let waiting: Entry[] = [];
  let writing: Promise<void> = Promise.resolve();
  const enqueue = (entry: Entry): void => {
    waiting.push(entry);
    if (waiting.length > 1) return; // the write that is due takes it along
    writing = writing.then(writeWaiting);
    writing.catch(() => undefined); // reported by `flushed`
  };
  const writeWaiting = async (): Promise<void> => {
    const entries = waiting;
    waiting = [];
    // A snapshot holds the waiting entries already: they are in the tables.
    if (journal.bytes > compactAboveBytes) await journal.compact([...tables.everything()]);
    else await journal.append(entries);
  };

  return {
    get: (collection, partition, id) => tables.get(collection, partition, id),
    all: (collection, partition) => tables.all(collection, partition),
    partitions: (collection) => tables.partitions(collection),
    watch: (watcher) => tables.watch(watcher),
    commit: (changes) => {
      if (changes.length === 0) return;
      tables.apply(changes);
      enqueue({ changes });
    },
    flushed: () => writing,
    clear: () => {
      tables.clear();
      enqueue({ clear: true });
    },
    close: async () => {
      await writing.catch(() => undefined);
      await journal.close();
    },
  };
}

function applyEntry(tables: Tables, entry: Entry): void {
  if ('clear' in entry) tables.clear();
  else tables.apply(entry.changes);
}
