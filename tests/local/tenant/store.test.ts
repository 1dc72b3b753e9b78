import { appendFile, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDurableStore } from '../../../src/local/tenant/store/durable-store';
import { createMemoryStore } from '../../../src/local/tenant/store/memory-store';
import type { Change } from '../../../src/local/tenant/store/store';

const host = (id: string, value: unknown): Change => ({
  collection: 'hostValues',
  partition: 'p',
  id,
  value: value === undefined ? undefined : { value },
});
const newFolder = () => mkdtemp(join(tmpdir(), 'tenant-store-'));

const makers = [
  ['memory', async () => createMemoryStore()],
  ['durable', async () => createDurableStore(await newFolder())],
] as const;

describe.each(makers)('the %s store', (_, open) => {
  it('gives back what was put, and only there', async () => {
    const store = await open();
    store.commit([host('a', 1)]);
    expect(store.get('hostValues', 'p', 'a')).toEqual({ value: 1 });
    expect(store.get('hostValues', 'q', 'a')).toBeUndefined();
    expect(store.get('switches', 'p', 'a')).toBeUndefined();
    await store.close();
  });

  it('lists a partition in the order of first putting', async () => {
    const store = await open();
    store.commit([host('b', 1), host('a', 2)]);
    store.commit([host('b', 3)]);
    expect(store.all('hostValues', 'p')).toEqual([{ value: 3 }, { value: 2 }]);
    expect(store.partitions('hostValues')).toEqual(['p']);
    await store.close();
  });

  it('removes a record, and everything', async () => {
    const store = await open();
    store.commit([host('a', 1), host('b', 2)]);
    store.commit([host('a', undefined)]);
    expect(store.all('hostValues', 'p')).toEqual([{ value: 2 }]);
    store.clear();
    expect(store.all('hostValues', 'p')).toEqual([]);
    await store.flushed();
    await store.close();
  });
});

describe('the durable store', () => {
  it('has everything after being left without closing', async () => {
    const folder = await newFolder();
    const store = await createDurableStore(folder);
    store.commit([host('a', 'Siân')]);
    store.commit([host('b', 2), host('a', 'Siân 2')]);
    store.commit([host('c', 3)]);
    store.commit([host('c', undefined)]);
    await store.flushed();
    const again = await createDurableStore(folder);
    expect(again.all('hostValues', 'p')).toEqual([{ value: 'Siân 2' }, { value: 2 }]);
    await Promise.all([store.close(), again.close()]);
  });

  it('drops a line that a kill tore, keeps what came before and goes on', async () => {
    const folder = await newFolder();
    const store = await createDurableStore(folder);
    store.commit([host('a', 1)]);
    await store.flushed();
    await appendFile(join(folder, 'journal.ndjson'), '{"changes":[{"collection":"hostVal');
    const second = await createDurableStore(folder);
    second.commit([host('b', 2)]);
    await second.flushed();
    const third = await createDurableStore(folder);
    expect(third.all('hostValues', 'p')).toEqual([{ value: 1 }, { value: 2 }]);
    await Promise.all([store.close(), second.close(), third.close()]);
  });

  it('stays cleared', async () => {
    const folder = await newFolder();
    const store = await createDurableStore(folder);
    store.commit([host('a', 1)]);
    store.clear();
    store.commit([host('b', 2)]);
    await store.flushed();
    const again = await createDurableStore(folder);
    expect(again.all('hostValues', 'p')).toEqual([{ value: 2 }]);
    await Promise.all([store.close(), again.close()]);
  });

  it('leaves no temporary file behind when it takes a snapshot', async () => {
    const folder = await newFolder();
    const store = await createDurableStore(folder);
    store.commit([host('a', 1)]);
    await store.close();
    await (await createDurableStore(folder)).close();
    expect((await readdir(folder)).sort()).toEqual(['journal.ndjson', 'snapshot.ndjson']);
  });

  it('answers nothing more once the disk has failed', async () => {
    const store = await createDurableStore(await newFolder());
    await store.close();
    store.commit([host('a', 1)]);
    await expect(store.flushed()).rejects.toThrow();
  });
});
