import type { CollectionName, TenantRecords } from './records';
import type { Change, Watcher } from './store';

type Partition = Map<string, unknown>;

/** The records in memory: what both stores read from. */
export class Tables {
  readonly #collections = new Map<CollectionName, Map<string, Partition>>();
  readonly #watchers: Watcher[] = [];

  get<C extends CollectionName>(collection: C, partition: string, id: string): TenantRecords[C] | undefined {
    // Only `apply` writes here, and Change ties each collection to its record type.
    return this.#collections.get(collection)?.get(partition)?.get(id) as TenantRecords[C] | undefined;
  }

  all<C extends CollectionName>(collection: C, partition: string): TenantRecords[C][] {
    const records = this.#collections.get(collection)?.get(partition)?.values() ?? [];
    return [...records] as TenantRecords[C][]; // as in `get`
  }

  partitions(collection: CollectionName): string[] {
    return [...(this.#collections.get(collection)?.keys() ?? [])];
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      for (const watcher of this.#watchers) watcher(change);
      const { collection, partition, id, value } = change;
      if (value === undefined) this.#remove(collection, partition, id);
      else this.#partition(collection, partition).set(id, value);
    }
  }

  watch(watcher: Watcher): void {
    this.#watchers.push(watcher);
  }

  clear(): void {
    for (const watcher of this.#watchers) watcher(undefined);
    this.#collections.clear();
  }

  /** Every record as a change, in order: what a snapshot holds. */
  *everything(): Generator<Change> {
    for (const [collection, partitions] of this.#collections)
      for (const [partition, records] of partitions)
        for (const [id, value] of records) yield { collection, partition, id, value } as Change; // as in `get`
  }

  #partition(collection: CollectionName, partition: string): Partition {
    const partitions = this.#collections.get(collection) ?? new Map<string, Partition>();
    this.#collections.set(collection, partitions);
    const records = partitions.get(partition) ?? new Map<string, unknown>();
    partitions.set(partition, records);
    return records;
  }

  #remove(collection: CollectionName, partition: string, id: string): void {
    const records = this.#collections.get(collection)?.get(partition);
    records?.delete(id);
    if (records?.size === 0) this.#collections.get(collection)?.delete(partition);
  }
}
