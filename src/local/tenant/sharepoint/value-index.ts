import { isMoment } from '../odata/evaluate';
import type { FieldValue } from '../store/records';

/** The ids of the rows that have each value of one column, in order. */
export class ValueIndex {
  readonly #rows = new Map<FieldValue, number[]>();

  add(value: FieldValue, id: number): void {
    const key = keyOf(value);
    const ids = this.#rows.get(key);
    if (ids === undefined) this.#rows.set(key, [id]);
    else ids.splice(placeOf(ids, id), 0, id);
  }

  remove(value: FieldValue, id: number): void {
    const key = keyOf(value);
    const ids = this.#rows.get(key);
    if (ids === undefined) return;
    const at = placeOf(ids, id);
    if (ids[at] === id) ids.splice(at, 1);
    if (ids.length === 0) this.#rows.delete(key);
  }

  /** The rows of one value; text without regard to case. */
  of(value: FieldValue): readonly number[] {
    return this.#rows.get(keyOf(value)) ?? [];
  }

  /** The rows of every value that passes the test. */
  where(test: (value: FieldValue) => boolean): number[] {
    const found = [...this.#rows].flatMap(([value, ids]) => (test(value) ? ids : []));
    return found.sort((a, b) => a - b);
  }
}

/**
 * Values that no filter can tell apart have one key, which a filter judges as it judges them. Moments keep their
 * letters: in small ones they would no longer be read as moments.
 */
function keyOf(value: FieldValue): FieldValue {
  return typeof value === 'string' && !isMoment(value) ? value.toLowerCase() : value;
}

/** Where an id stands among others in ascending order, or would stand. */
function placeOf(ids: readonly number[], id: number): number {
  if (id > (ids.at(-1) ?? 0)) return ids.length;
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
