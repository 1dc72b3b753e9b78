import type { CollectionName, TenantRecords } from './records';

/** One record put (or, with `value` undefined, removed) under collection / partition / id. */
export type Change = {
  [C in CollectionName]: { collection: C; partition: string; id: string; value: TenantRecords[C] | undefined };
}[CollectionName];

/** Is told of each change just before it is made, while the store still gives what stands there; of a clear by nothing. */
export type Watcher = (change: Change | undefined) => void;

/** The partition of collections that have no natural one. */
export const WHOLE = 'tenant';

/**
 * Where the tenant keeps everything. Reads and `commit` are synchronous, so a handler that reads, decides and
 * commits without awaiting is atomic. Nothing may be answered to a caller before `flushed` has resolved.
 */
export interface Store {
  get<C extends CollectionName>(collection: C, partition: string, id: string): TenantRecords[C] | undefined;
  /** Records of one partition in the order they were first put. */
  all<C extends CollectionName>(collection: C, partition: string): TenantRecords[C][];
  partitions(collection: CollectionName): string[];
  /** For what is derived from the records and kept beside them, an index for one. */
  watch(watcher: Watcher): void;
  /** All of the changes or, after a crash, none of them. */
  commit(changes: readonly Change[]): void;
  /** Resolves once every change committed so far would survive a kill. */
  flushed(): Promise<void>;
  /** Forgets everything. */
  clear(): void;
  close(): Promise<void>;
}
