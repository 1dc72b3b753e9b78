import type { FieldValue, Item } from '../store/records';
import type { Change, Store } from '../store/store';
import { ValueIndex } from './value-index';

/** The items of one list found without looking at every row. Built when it is first asked, then kept current. */
export interface ItemIndex {
  /** How many items are not deleted. */
  readonly count: number;
  /** Living items with a greater id, in the order of their ids. */
  after(id: number): Iterable<Item>;
  /** Living items whose column has this value; text without regard to case. */
  withValue(column: string, value: FieldValue): Item[];
  /** Living items whose column passes the test, in the order of their ids. One test serves all rows of one value. */
  matching(column: string, test: (value: FieldValue) => boolean): Item[];
  /** Items changed after this change, deleted ones too, in the order of their last changes. */
  changedSince(change: number): Iterable<Item>;
}

/** The index of a list's items. */
export function itemIndexOf(store: Store, listId: string): ItemIndex {
  const indexes = indexesOf(store);
  const index = indexes.get(listId) ?? new ListIndex(store, listId);
  indexes.set(listId, index);
  return index;
}

const indexesByStore = new WeakMap<Store, Map<string, ListIndex>>();

function indexesOf(store: Store): Map<string, ListIndex> {
  const known = indexesByStore.get(store);
  if (known !== undefined) return known;
  const indexes = new Map<string, ListIndex>();
  indexesByStore.set(store, indexes);
  store.watch((change) => {
    if (change === undefined) indexes.clear();
    else if (change.collection === 'items') indexes.get(change.partition)?.follow(change);
  });
  return indexes;
}

type ItemChange = Change & { collection: 'items' };

class ListIndex implements ItemIndex {
  readonly #store: Store;
  readonly #listId: string;
  readonly #columns = new Map<string, ValueIndex>();
  #order: ChangeOrder | undefined;
  #last = 0;
  count = 0;

  constructor(store: Store, listId: string) {
    this.#store = store;
    this.#listId = listId;
    for (const item of store.all('items', listId)) this.#enter(item);
  }

  /** Takes over a change that is about to be made. */
  follow({ id, value }: ItemChange): void {
    const before = this.#item(id);
    if (before !== undefined && !before.deleted) {
      this.count -= 1;
      for (const [name, index] of this.#columns) index.remove(before.fields[name] ?? null, Number(id));
    }
    if (value === undefined) return;
    this.#enter(value);
    if (this.#order?.take(value, before) === false) this.#order = undefined;
  }

  *after(id: number): Generator<Item> {
    for (let next = id + 1; next <= this.#last; next++) {
      const item = this.#item(String(next));
      if (item !== undefined && !item.deleted) yield item;
    }
  }

  withValue(column: string, value: FieldValue): Item[] {
    return this.#itemsOf(this.#column(column).of(value));
  }

  matching(column: string, test: (value: FieldValue) => boolean): Item[] {
    return this.#itemsOf(this.#column(column).where(test));
  }

  *changedSince(change: number): Generator<Item> {
    this.#order ??= new ChangeOrder(this.#store.all('items', this.#listId));
    for (const { id, change: at } of this.#order.after(change)) {
      const item = this.#item(id);
      if (item?.change === at) yield item;
    }
  }

  #enter(item: Item): void {
    this.#last = Math.max(this.#last, Number(item.id));
    if (item.deleted) return;
    this.count += 1;
    for (const [name, index] of this.#columns) index.add(item.fields[name] ?? null, Number(item.id));
  }

  #column(name: string): ValueIndex {
    const known = this.#columns.get(name);
    if (known !== undefined) return known;
    const index = new ValueIndex();
    for (const { id, fields } of this.after(0)) index.add(fields[name] ?? null, Number(id));
    this.#columns.set(name, index);
    return index;
  }

  #item(id: string): Item | undefined {
    return this.#store.get('items', this.#listId, id);
  }

  #itemsOf(ids: readonly number[]): Item[] {
    return ids.map((id) => this.#item(String(id))).filter((item) => item !== undefined);
  }
}

/** Which item changed when. An item that changed again leaves its earlier entry behind, which no longer fits it. */
class ChangeOrder {
  readonly #entries: { change: number; id: string }[];
  #outdated = 0;

  constructor(items: readonly Item[]) {
    this.#entries = items.map(({ change, id }) => ({ change, id })).sort((a, b) => a.change - b.change);
  }

  /** Adds an item's change; false when the order had better be made anew. */
  take({ change, id }: Item, before: Item | undefined): boolean {
    if (before !== undefined) this.#outdated += 1;
    if (change <= (this.#entries.at(-1)?.change ?? 0) || this.#outdated > this.#entries.length / 2) return false;
    this.#entries.push({ change, id });
    return true;
  }

  after(change: number): { change: number; id: string }[] {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle]?.change ?? 0) > change) high = middle;
      else low = middle + 1;
    }
    return this.#entries.slice(low);
  }
}
