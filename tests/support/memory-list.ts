import type { CaseRef } from '../../src/domain/case/case';
import { type Instant, instant } from '../../src/domain/date/iso-date';
import { type Failure, fail, ok, type Result } from '../../src/domain/result/result';
import type { ListStore, Many, Stored } from '../../src/workflows/ports';
import type { MemoryWorld } from './memory-world';

interface Version {
  readonly etag: string;
  readonly text: string;
  readonly at: number;
  readonly by: string;
}
interface Row {
  readonly id: string;
  readonly versions: Version[];
}
export interface ListShape<T> {
  readonly name: string;
  /** The unique key; undefined values are not compared. */
  keyOf(value: T): string | undefined;
  caseRefOf(value: T): CaseRef | undefined;
  isOpen(value: T): boolean;
}

/** One list that all sessions of a world share: unique keys, etags, and queries that may answer from the past. */
export class MemoryList<T> {
  private readonly rows: Row[] = [];
  /** Switch off to see what happens where the key is not unique. */
  isUnique = true;
  /** How long ago the state is that queries (not reads by id) answer from. */
  staleMs: () => number = () => 0;
  private lastId = 141;

  constructor(
    private readonly world: MemoryWorld,
    readonly shape: ListShape<T>,
  ) {}

  /** Every row as it is stored now, for the assertions of a test. */
  all(): Stored<T>[] {
    return this.rows.map((row) => this.stored(row, last(row)));
  }

  /** The etags of one row in the order they were given: a lost update would show as a missing one. */
  etagsOf(id: string): readonly string[] {
    return this.rows.find((row) => row.id === id)?.versions.map((version) => version.etag) ?? [];
  }

  /** Changes a row behind the application's back. */
  tamper(id: string, change: (value: T) => T): void {
    const row = this.rows.find((candidate) => candidate.id === id);
    if (row) this.push(row, change(JSON.parse(last(row).text)), 'somebody');
  }

  storeFor(session: string, by: string): ListStore<T> {
    const { name } = this.shape;
    const write = (op: string, content: T, apply: () => Result<Stored<T>>) =>
      this.world.faults.run(
        { session, port: name, op, isWrite: true, content },
        (ms, later) => this.world.later(ms, later),
        { apply, refused: fail as (failure: Failure) => Result<Stored<T>>, lost: () => fail({ kind: 'unknown' }) },
      );
    const read = <A>(op: string, apply: () => Result<A>): Promise<Result<A>> =>
      this.world.faults.run({ session, port: name, op, isWrite: false }, () => undefined, {
        apply,
        refused: fail as (failure: Failure) => Result<A>,
        lost: () => fail({ kind: 'offline' }),
      });
    return {
      create: (value) => write('create', value, () => this.create(value, by)),
      replace: (was, value) => write('replace', value, () => this.replace(was, value, by)),
      read: (id) => read('read', () => this.read(id)),
      byKey: (key) => read('byKey', () => ok(this.query((value) => this.shape.keyOf(value) === key)[0])),
      ofCase: (ref) => read('ofCase', () => ok(many(this.query((value) => this.shape.caseRefOf(value) === ref)))),
      open: () => read('open', () => ok(many(this.query((value) => this.shape.isOpen(value))))),
    };
  }

  private create(value: T, by: string): Result<Stored<T>> {
    const key = this.shape.keyOf(value);
    const isTaken = this.rows.some((row) => key !== undefined && this.shape.keyOf(parse(row)) === key);
    if (this.isUnique && isTaken) return fail({ kind: 'alreadyExists' });
    this.lastId += 1;
    const row: Row = { id: String(this.lastId), versions: [] };
    this.rows.push(row);
    return ok(this.push(row, value, by));
  }

  private replace(was: Stored<T>, value: T, by: string): Result<Stored<T>> {
    const row = this.rows.find((candidate) => candidate.id === was.id);
    if (!row) return fail({ kind: 'notFound' });
    if (last(row).etag !== was.etag) return fail({ kind: 'conflict' });
    return ok(this.push(row, value, by));
  }

  private read(id: string): Result<Stored<T>> {
    const row = this.rows.find((candidate) => candidate.id === id);
    return row ? ok(this.stored(row, last(row))) : fail({ kind: 'notFound' });
  }

  private query(matches: (value: T) => boolean): Stored<T>[] {
    const until = this.world.time.now - this.staleMs();
    return this.rows.flatMap((row) => {
      const version = row.versions.filter((candidate) => candidate.at <= until).at(-1);
      if (!version) return [];
      const stored = this.stored(row, version);
      return matches(stored.value) ? [stored] : [];
    });
  }

  private push(row: Row, value: T, by: string): Stored<T> {
    const etag = `"${row.id}-${this.shape.name},${row.versions.length + 1}"`;
    row.versions.push({ etag, text: JSON.stringify(value), at: this.world.time.now, by });
    return this.stored(row, last(row));
  }

  private stored(row: Row, version: Version): Stored<T> {
    const modifiedAt: Instant = instant(new Date(version.at).toISOString());
    return { id: row.id, etag: version.etag, value: JSON.parse(version.text), modifiedAt, modifiedBy: version.by };
  }
}

const many = <T>(records: Stored<T>[]): Many<T> => ({ records, unreadable: [] });
const parse = (row: Row) => JSON.parse(last(row).text);
function last(row: Row): Version {
  const version = row.versions.at(-1);
  if (!version) throw new Error('a row without a version');
  return version;
}
