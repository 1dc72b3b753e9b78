import { openTenantGraph } from '../adapters/graph/tenant-graph';
import { MemoryWorld, STAFF } from '../support/memory-world';
import { listStoreContract } from './list-store.contract';

listStoreContract('in memory', async () => {
  const world = new MemoryWorld();
  const open = (staff: (typeof STAFF)[keyof typeof STAFF]) =>
    world.open({ ...staff, attempt: `tab-${staff.id}` }).records;
  return { mine: open(STAFF.lead), theirs: open(STAFF.alnCo) };
});

listStoreContract('Graph adapter on the local tenant', async () => {
  const tenant = await openTenantGraph();
  return { mine: await tenant.recordsOf('lead'), theirs: await tenant.recordsOf('alnCo') };
});

listStoreContract('Graph adapter where an answer to a change has no etag', async () => {
  const tenant = await openTenantGraph();
  await tenant.switches({ etagInPatchAnswer: false, uniqueViolationStatus: 500 });
  return { mine: await tenant.recordsOf('lead'), theirs: await tenant.recordsOf('alnCo') };
});
