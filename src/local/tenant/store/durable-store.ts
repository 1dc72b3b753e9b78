import { mkdir } from 'node:fs/promises';
import { type Entry, Journal } from './journal';
import type { Store } from './store';
import { Tables } from './tables';

const COMPACT_ABOVE_BYTES = 32 * 1024 * 1024;

/**
 * A store in a folder. Commits that arrive while a write is under way share the next one (group commit).
 * A failed write is remembered: from then on `flushed` rejects, so nothing is answered that is not kept.
 */
export async function createDurableStore(directory: string): Promise<Store> {
  await mkdir(directory, { recursive: true });
  const tables = new Tables();
  const journal = await Journal.open(directory, (entry) => applyEntry(tables, entry));
  if (journal.bytes > 0) await journal.compact(tables.everything());

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
    await journal.append(entries);
    if (journal.bytes > COMPACT_ABOVE_BYTES && waiting.length === 0) await journal.compact([...tables.everything()]);
  };

  return {
    get: (collection, partition, id) => tables.get(collection, partition, id),
    all: (collection, partition) => tables.all(collection, partition),
    partitions: (collection) => tables.partitions(collection),
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
