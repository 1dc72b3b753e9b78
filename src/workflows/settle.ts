import { fail, ok, type Result } from '../domain/result/result';
import type { ListStore, Stored } from './ports';

const ROUNDS = 5;

/**
 * Writes one record under If-Match so that a lost race or a lost answer does no harm.
 * `next` looks at the record as it stands now and answers the record as it should be: the same object when it is so
 * already (a colleague was first, or our own write landed although its answer was lost), a failure when it may not be
 * any more. `next` is asked again after every reload, so nothing is ever written over unseen content.
 */
export async function settle<T>(
  store: ListStore<T>,
  was: Stored<T>,
  next: (now: T) => Result<T>,
): Promise<Result<Stored<T>>> {
  let current = was;
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanted = next(current.value);
    if (!wanted.ok) return wanted;
    if (wanted.value === current.value) return ok(current);
    const written = await store.replace(current, wanted.value);
    if (written.ok || !isUnsettled(written.failure.kind)) return written;
    const reloaded = await store.read(current.id);
    if (!reloaded.ok) return reloaded;
    if (written.failure.kind === 'unknown' && reloaded.value.etag === current.etag) return written;
    current = reloaded.value;
  }
  return fail({ kind: 'conflict' });
}

const isUnsettled = (kind: string): boolean => kind === 'conflict' || kind === 'unknown';

/** A record that was created now, or the one that was there under its key. */
export interface Joined<T> {
  readonly record: Stored<T>;
  readonly created: boolean;
}

/**
 * Creates a record, or joins the one that has its key: any answer but "created" is settled by reading the key
 * (RELIABILITY 2.3 P1), because a taken key and a lost answer look alike from here.
 */
export async function createOrJoin<T>(store: ListStore<T>, key: string, value: T): Promise<Result<Joined<T>>> {
  const created = await store.create(value);
  if (created.ok) return ok({ record: created.value, created: true });
  const existing = await store.byKey(key);
  if (existing.ok && existing.value) return ok({ record: existing.value, created: false });
  return created;
}
