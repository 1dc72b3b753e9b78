import { createGraphCalendarBook } from '../../src/adapters/graph/graph-calendar-book';
import { openTenantGraph, seedIds } from '../adapters/graph/tenant-graph';
import { MemoryWorld, STAFF } from '../support/memory-world';
import { calendarBookContract } from './calendar-book.contract';

calendarBookContract('in memory', async () => new MemoryWorld().open({ ...STAFF.lead, attempt: 'tab-1' }).calendar);

calendarBookContract('Graph adapter on the local tenant', async () => {
  const tenant = await openTenantGraph();
  return createGraphCalendarBook({ client: tenant.clientOf('lead'), addInId: seedIds.appId });
});
