import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemIndexOf } from '../../../src/local/tenant/sharepoint/item-index';
import { createMemoryStore } from '../../../src/local/tenant/store/memory-store';
import type { FieldValue, Item } from '../../../src/local/tenant/store/records';
import type { Store } from '../../../src/local/tenant/store/store';

const LIST = 'list';

/** Puts an item as a write of the service does: whatever it was before, this change is the list's latest. */
function write(store: Store, id: number, change: number, state: FieldValue, deleted = false): void {
  const value: Item = {
    id: String(id),
    listId: LIST,
    uniqueId: `unique-${id}`,
    version: change,
    fields: deleted ? {} : { State: state },
    createdAt: '2026-11-03T09:00:00Z',
    createdBy: 'lead',
    modifiedAt: '2026-11-03T09:00:00Z',
    modifiedBy: 'lead',
    change,
    deleted,
  };
  store.commit([{ collection: 'items', partition: LIST, id: value.id, value }]);
}

const ids = (items: Iterable<Item>): number[] => [...items].map(({ id }) => Number(id));

describe('the index of a list', () => {
  it('finds by value whatever the case of the letters, and by nothing', () => {
    const store = createMemoryStore();
    write(store, 1, 1, 'Open');
    write(store, 2, 2, null);
    write(store, 3, 3, 'open');
    const index = itemIndexOf(store, LIST);
    expect(ids(index.withValue('State', 'OPEN'))).toEqual([1, 3]);
    expect(ids(index.withValue('State', null))).toEqual([2]);
    expect(ids(index.withValue('Other', null))).toEqual([1, 2, 3]);
  });

  it('follows what is written after it was first asked', () => {
    const store = createMemoryStore();
    write(store, 1, 1, 'open');
    const index = itemIndexOf(store, LIST);
    expect(ids(index.withValue('State', 'open'))).toEqual([1]);
    write(store, 2, 2, 'open');
    write(store, 1, 3, 'closed');
    expect(ids(index.withValue('State', 'open'))).toEqual([2]);
    expect(ids(index.changedSince(1))).toEqual([2, 1]);
    write(store, 2, 4, null, true);
    expect(ids(index.after(0))).toEqual([1]);
    expect(index.count).toBe(1);
    expect(ids(index.changedSince(3))).toEqual([2]);
  });

  it('starts afresh when the store is cleared', () => {
    const store = createMemoryStore();
    write(store, 1, 1, 'open');
    expect(itemIndexOf(store, LIST).count).toBe(1);
    store.clear();
    expect(itemIndexOf(store, LIST).count).toBe(0);
  });

  it('says the same as a look at every row, whatever was written in whatever order', () => {
    const state = fc.constantFrom<FieldValue>('a', 'A', 'b', '2026-11-03', '2026-11-03T00:00:00Z', 1, true, null);
    const step = fc.record({ id: fc.integer({ min: 1, max: 12 }), state, deleted: fc.boolean(), asks: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.nat(60), (steps, since) => {
        const store = createMemoryStore();
        for (const [position, { id, state, deleted, asks }] of steps.entries()) {
          if (asks) expect(ids(itemIndexOf(store, LIST).changedSince(0))).toHaveLength(store.all('items', LIST).length);
          if (asks) itemIndexOf(store, LIST).withValue('State', state);
          write(store, id, position + 1, state, deleted);
        }
        const rows = store.all('items', LIST).sort((a, b) => Number(a.id) - Number(b.id));
        const living = rows.filter(({ deleted }) => !deleted);
        const index = itemIndexOf(store, LIST);
        const isText = (value: FieldValue) => typeof value === 'string';
        expect(index.count).toBe(living.length);
        expect(ids(index.after(4))).toEqual(ids(living.filter(({ id }) => Number(id) > 4)));
        expect(ids(index.matching('State', isText))).toEqual(
          ids(living.filter(({ fields }) => isText(fields.State ?? null))),
        );
        expect(ids(index.withValue('State', 'a'))).toEqual(
          ids(living.filter(({ fields }) => fields.State === 'a' || fields.State === 'A')),
        );
        expect(ids(index.changedSince(since))).toEqual(
          ids(rows.filter(({ change }) => change > since).sort((a, b) => a.change - b.change)),
        );
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});
