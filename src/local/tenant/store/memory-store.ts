import type { Store } from './store';
import { Tables } from './tables';

/** A store that lives as long as the process: for tests. */
export function createMemoryStore(): Store {
  const tables = new Tables();
  return {
    get: (collection, partition, id) => tables.get(collection, partition, id),
    all: (collection, partition) => tables.all(collection, partition),
    partitions: (collection) => tables.partitions(collection),
    watch: (watcher) => tables.watch(watcher),
    commit: (changes) => tables.apply(changes),
    flushed: async () => {},
    clear: () => tables.clear(),
    close: async () => {},
  };
}
