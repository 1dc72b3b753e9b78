import { createTenantClock } from '../src/local/tenant/clock';
import { seed } from '../src/local/tenant/seed/seed';
import { createDurableStore } from '../src/local/tenant/store/durable-store';
import { type LoadSize, tenantLoad } from './tenant-load';

/** Fills a folder with the seed of the demonstration and a load, as a tenant that wrote all of it would leave it. */
export async function fillFolder(dataDir: string, size: LoadSize): Promise<void> {
  const store = await createDurableStore(dataDir);
  seed(store, createTenantClock(store), 'demo');
  for (const changes of inParts(tenantLoad(size))) {
    store.commit(changes);
    await store.flushed();
  }
  await store.close();
}

const PART = 5000;

function* inParts<T>(all: readonly T[]): Generator<T[]> {
  for (let start = 0; start < all.length; start += PART) yield all.slice(start, start + PART);
}
