import type { z } from 'zod/mini';
import type { FlatColumns, ListName } from './lists';

/** How one kind of record lies in its list. The payload is the record; the columns are drawn from it, never read back. */
export interface RecordKind<T> {
  readonly list: ListName;
  readonly keyColumn: string;
  readonly schema: z.ZodMiniType<T>;
  /** The `schemaVersion` that `schema` reads, and the single steps that lead there from older ones, by starting version. */
  readonly schemaVersion: number;
  readonly upgrades: Readonly<Record<number, (record: Readonly<Record<string, unknown>>) => Record<string, unknown>>>;
  /** The unique key; undefined while the server has not made it yet (a case before its first completion). */
  key(record: T): string | undefined;
  columns(record: T): FlatColumns;
  /** How many payload columns the list has. */
  readonly payloadParts: number;
  readonly hasCaseRef: boolean;
  readonly hasOpen: boolean;
}
