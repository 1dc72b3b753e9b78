import { openTenantGraph } from '../adapters/graph/tenant-graph';
import { listStoreContract } from './list-store.contract';

listStoreContract('Graph adapter on the local tenant', async () => {
  const tenant = await openTenantGraph();
  return { mine: await tenant.recordsOf('lead'), theirs: await tenant.recordsOf('alnCo') };
});

listStoreContract('Graph adapter where an answer to PATCH has no etag', async () => {
  const tenant = await openTenantGraph();
  await tenant.switches({ etagInPatchAnswer: false, uniqueViolationStatus: 500 });
  return { mine: await tenant.recordsOf('lead'), theirs: await tenant.recordsOf('alnCo') };
});
