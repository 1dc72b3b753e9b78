import { appendFile, copyFile, mkdtemp, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDurableStore, type DurableStoreOptions } from '../../../src/local/tenant/store/durable-store';
import type { Change, Store } from '../../../src/local/tenant/store/store';
import { host, hosts } from './store.contract';

const JOURNAL = 'journal.ndjson';
const SNAPSHOT = 'snapshot.ndjson';
const newFolder = () => mkdtemp(join(tmpdir(), 'tenant-store-'));

/** Commits one after another, each on the disk before the next. Closing writes nothing, so it leaves what a kill does. */
async function written(folder: string, commits: Change[][], options?: DurableStoreOptions): Promise<void> {
  const store = await createDurableStore(folder, options);
  for (const changes of commits) {
    store.commit(changes);
    await store.flushed();
  }
  await store.close();
}

/** What a start finds in a folder. */
async function reopened(folder: string): Promise<Store> {
  const store = await createDurableStore(folder);
  await store.close();
  return store;
}

describe('a store in a folder', () => {
  it('has everything after being left without closing', async () => {
    const folder = await newFolder();
    const store = await createDurableStore(folder);
    store.commit([host('a', 'Siân')]);
    store.commit([host('b', 2), host('a', 'Siân 2')]);
    store.commit([host('c', 3)]);
    store.commit([host('c', undefined)]);
    await store.flushed();
    expect(hosts(await reopened(folder))).toEqual(['Siân 2', 2]);
    await store.close();
  });

  it('stays cleared', async () => {
    const folder = await newFolder();
    const store = await createDurableStore(folder);
    store.commit([host('a', 1)]);
    store.clear();
    store.commit([host('b', 2)]);
    await store.flushed();
    expect(hosts(await reopened(folder))).toEqual([2]);
    await store.close();
  });

  it('opens what earlier versions wrote, and goes on from there', async () => {
    const folder = await newFolder();
    const line = (changes: Change[]) => `${JSON.stringify({ changes })}\n`;
    await writeFile(join(folder, SNAPSHOT), `{"clear":true}\n${line([host('a', 1)])}${line([host('b', 2)])}`);
    await writeFile(join(folder, JOURNAL), line([host('a', 3), host('c', 4)]));
    await written(folder, [[host('d', 5)]]);
    expect(hosts(await reopened(folder))).toEqual([3, 2, 4, 5]);
  });

  it('has a record larger than it reads at a time', async () => {
    const folder = await newFolder();
    const large = 'ŵ'.repeat(3 * 1024 * 1024);
    await written(folder, [[host('a', large)], [host('b', 2)]]);
    expect(hosts(await reopened(folder))).toEqual([large, 2]);
  });

  it('shares one write between commits that come together, and loses none', async () => {
    const folder = await newFolder();
    const store = await createDurableStore(folder, { compactAboveBytes: 2000 });
    for (let round = 0; round < 20; round++) {
      for (let n = 0; n < 10; n++) store.commit([host(`${round}-${n}`, n)]);
      if (round % 3 === 0) await store.flushed();
    }
    await store.flushed();
    expect(hosts(await reopened(folder))).toHaveLength(200);
    await store.close();
  });

  it('gives the same records in the same order after any commits and any snapshots', async () => {
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      value: fc.option(fc.nat(9), { nil: undefined }),
    });
    const commits = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(commits, fc.constantFrom(0, 150, 1_000_000), async (given, compactAboveBytes) => {
        const folder = await newFolder();
        const store = await createDurableStore(folder, { compactAboveBytes });
        for (const changes of given) {
          store.commit(changes.map(({ id, value }) => host(id, value)));
          await store.flushed();
        }
        expect(hosts(await reopened(folder))).toEqual(hosts(store));
        await store.close();
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it('answers nothing more once the disk has failed', async () => {
    const store = await createDurableStore(await newFolder());
    await store.close();
    store.commit([host('a', 1)]);
    await expect(store.flushed()).rejects.toThrow();
    store.commit([host('b', 2)]);
    await expect(store.flushed()).rejects.toThrow();
  });
});

describe('a kill while the journal is written', () => {
  it('at any byte of a line costs that line only', async () => {
    const folder = await newFolder();
    await written(folder, [[host('a', 1)]]);
    const { length: sound } = await readFile(join(folder, JOURNAL));
    await written(folder, [[host('b', 'Siân'), host('c', 3)]]);
    const { length: whole } = await readFile(join(folder, JOURNAL));
    for (let bytes = whole - 1; bytes >= sound; bytes--) {
      await truncate(join(folder, JOURNAL), bytes);
      expect(hosts(await reopened(folder))).toEqual([1]);
      await written(folder, [[host('b', 'Siân'), host('c', 3)]]);
      expect(hosts(await reopened(folder))).toEqual([1, 'Siân', 3]);
    }
  });
});

describe('a kill while a snapshot is taken', () => {
  /** The files before and after a snapshot, to be mixed as a kill would leave them. */
  async function beforeAndAfter() {
    const [before, after] = [await newFolder(), await newFolder()];
    const commits = [[host('a', 1), host('b', 2)], [host('a', undefined)], [host('a', 3)], [host('c', 4)]];
    await written(before, commits);
    await written(after, [...commits, [host('c', 4)]], {
      compactAboveBytes: (await readFile(join(before, JOURNAL))).length - 1,
    });
    expect((await readdir(after)).sort()).toEqual([JOURNAL, SNAPSHOT]);
    expect((await readFile(join(after, JOURNAL))).length).toBe(0);
    return { before, after };
  }

  it('torn at any byte of the new snapshot, costs nothing and leaves nothing behind', async () => {
    const { before, after } = await beforeAndAfter();
    const snapshot = await readFile(join(after, SNAPSHOT));
    for (let bytes = 0; bytes <= snapshot.length; bytes += 7) {
      await writeFile(join(before, `${SNAPSHOT}.new`), snapshot.subarray(0, bytes));
      expect(hosts(await reopened(before))).toEqual([2, 3, 4]);
      expect(await readdir(before)).toEqual([JOURNAL]);
    }
  });

  it('between the new snapshot and the emptying of the journal, costs nothing and keeps the order', async () => {
    const { before, after } = await beforeAndAfter();
    await copyFile(join(after, SNAPSHOT), join(before, SNAPSHOT));
    expect(hosts(await reopened(before))).toEqual([2, 3, 4]);
    await written(before, [[host('d', 5)]]);
    expect(hosts(await reopened(before))).toEqual([2, 3, 4, 5]);
  });
});

describe('damage that no kill explains stops the start and says what to do', () => {
  const commits = [[host('a', 1)], [host('b', 2)], [host('c', 3)]];

  /** The message of a start in this folder, which must change no file. */
  async function refusal(folder: string): Promise<string> {
    const files = async () => Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    const before = await files();
    const message = await createDurableStore(folder).then(
      () => 'started',
      (fault: Error) => fault.message,
    );
    expect(await files()).toEqual(before);
    return message;
  }

  it('a line broken in the middle of the journal: names it and the bytes that are sound before it', async () => {
    const folder = await newFolder();
    await written(folder, commits);
    const path = join(folder, JOURNAL);
    const [first = '', second = '', third = ''] = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, `${first}\n${second.slice(0, 20)}\n${third}\n`);
    const message = await refusal(folder);
    expect(message).toContain(`${path} is damaged (line 2 cannot be read). Nothing was changed.`);
    expect(message).toContain(`truncate -s ${first.length + 1} '${path}'`);
    expect(message).toContain(`move ${folder} away`);
    await truncate(path, first.length + 1);
    expect(hosts(await reopened(folder))).toEqual([1]);
  });

  it('a line missing from the journal', async () => {
    const folder = await newFolder();
    await written(folder, commits);
    const [first, , third] = (await readFile(join(folder, JOURNAL), 'utf8')).split('\n');
    await writeFile(join(folder, JOURNAL), `${first}\n${third}\n`);
    expect(await refusal(folder)).toContain('what stood before line 2 is missing');
  });

  it('a line that is JSON but none of the tenant’s', async () => {
    const folder = await newFolder();
    await appendFile(join(folder, JOURNAL), '{"changes":"all"}\n');
    expect(await refusal(folder)).toContain('line 1 cannot be read');
  });

  it('a snapshot cut within a line or between lines: no part of it can stand alone', async () => {
    const folder = await newFolder();
    await written(folder, commits, { compactAboveBytes: 0 });
    const path = join(folder, SNAPSHOT);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.slice(0, -5));
    expect(await refusal(folder)).toMatch(/line \d cannot be read/);
    await writeFile(path, text.slice(0, text.trimEnd().lastIndexOf('\n') + 1));
    const message = await refusal(folder);
    expect(message).toMatch(/it has \d of \d records/);
    expect(message).not.toContain('truncate');
  });

  it('a snapshot lost while the journal went on from it', async () => {
    const folder = await newFolder();
    await written(folder, commits, { compactAboveBytes: 0 });
    await writeFile(join(folder, SNAPSHOT), '');
    expect(await refusal(folder)).toContain('what stood before line 1 is missing');
  });
});
