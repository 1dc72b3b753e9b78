import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDurableStore } from '../../../src/local/tenant/store/durable-store';
import { createMemoryStore } from '../../../src/local/tenant/store/memory-store';
import { storeContract } from './store.contract';

const newFolder = () => mkdtemp(join(tmpdir(), 'tenant-store-'));

storeContract('in memory', async () => createMemoryStore());
storeContract('in a folder', async () => createDurableStore(await newFolder()));
storeContract('in a folder, with a snapshot at every write', async () =>
  createDurableStore(await newFolder(), { compactAboveBytes: 0 }),
);
