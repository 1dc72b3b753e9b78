import { describe, expect, it } from 'vitest';
import type { Change, Store } from '../../../src/local/tenant/store/store';

/** A change of a collection that takes any value. */
export const host = (id: string, value: unknown, partition = 'p'): Change => ({
  collection: 'hostValues',
  partition,
  id,
  value: value === undefined ? undefined : { value },
});

/** What stands in partition `p`, in order. */
export const hosts = (store: Store): unknown[] => store.all('hostValues', 'p').map(({ value }) => value);

/** What every store promises, whatever it keeps its records in. */
export function storeContract(title: string, open: () => Promise<Store>): void {
  describe(`store: ${title}`, () => {
    it('gives back what was put, and only there', async () => {
      const store = await open();
      store.commit([host('a', 1)]);
      expect(store.get('hostValues', 'p', 'a')).toEqual({ value: 1 });
      expect(store.get('hostValues', 'p', 'b')).toBeUndefined();
      expect(store.get('hostValues', 'q', 'a')).toBeUndefined();
      expect(store.get('switches', 'p', 'a')).toBeUndefined();
      await store.close();
    });

    it('shows a commit at once and whole', async () => {
      const store = await open();
      store.commit([host('a', 1), host('b', 2, 'q'), host('a', undefined), host('c', 3)]);
      expect(hosts(store)).toEqual([3]);
      expect(store.all('hostValues', 'q')).toEqual([{ value: 2 }]);
      await store.close();
    });

    it('lists a partition in the order of first putting', async () => {
      const store = await open();
      store.commit([host('b', 'b'), host('a', 'a')]);
      store.commit([host('b', 'b again'), host('c', 'c')]);
      expect(hosts(store)).toEqual(['b again', 'a', 'c']);
      await store.close();
    });

    it('puts a record that was removed at the end', async () => {
      const store = await open();
      store.commit([host('a', 'a'), host('b', 'b')]);
      store.commit([host('a', undefined)]);
      store.commit([host('a', 'a again')]);
      expect(hosts(store)).toEqual(['b', 'a again']);
      await store.close();
    });

    it('names the partitions that hold something', async () => {
      const store = await open();
      store.commit([host('a', 1), host('a', 1, 'q'), host('b', 2, 'q')]);
      store.commit([host('a', undefined)]);
      expect(store.partitions('hostValues')).toEqual(['q']);
      expect(store.partitions('items')).toEqual([]);
      await store.close();
    });

    it('gives a list of its own: changing it changes nothing', async () => {
      const store = await open();
      store.commit([host('a', 1)]);
      store.all('hostValues', 'p').pop();
      store.partitions('hostValues').pop();
      expect(hosts(store)).toEqual([1]);
      expect(store.partitions('hostValues')).toEqual(['p']);
      await store.close();
    });

    it('forgets everything when it is cleared, and takes new records after', async () => {
      const store = await open();
      store.commit([host('a', 1), host('b', 2, 'q')]);
      store.clear();
      expect(store.partitions('hostValues')).toEqual([]);
      store.commit([host('c', 3)]);
      expect(hosts(store)).toEqual([3]);
      await store.close();
    });

    it('takes removing what is not there, and a commit of nothing', async () => {
      const store = await open();
      store.commit([host('a', undefined)]);
      store.commit([]);
      expect(store.partitions('hostValues')).toEqual([]);
      await store.flushed();
      await store.close();
    });

    it('tells who watches of each change while what it replaces still stands, and of a clear', async () => {
      const store = await open();
      store.commit([host('a', 1)]);
      const seen: unknown[] = [];
      store.watch((change) => seen.push([change, hosts(store)]));
      store.commit([host('a', 2), host('b', 3)]);
      store.clear();
      expect(seen).toEqual([
        [host('a', 2), [1]],
        [host('b', 3), [2]],
        [undefined, [2, 3]],
      ]);
      await store.close();
    });

    it('says when everything committed so far is kept', async () => {
      const store = await open();
      store.commit([host('a', 1)]);
      const kept = store.flushed();
      store.commit([host('b', 2)]);
      await expect(kept).resolves.toBeUndefined();
      await expect(store.flushed()).resolves.toBeUndefined();
      await store.close();
    });
  });
}
