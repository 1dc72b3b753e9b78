import { createGraphOutbox } from '../../src/adapters/graph/graph-outbox';
import { createDigest } from '../../src/adapters/system/web-digest';
import { openTenantGraph, seedIds } from '../adapters/graph/tenant-graph';
import { email } from '../support/builders';
import { MemoryWorld, STAFF } from '../support/memory-world';
import { outboxContract } from './outbox.contract';

outboxContract('in memory', async () => {
  const world = new MemoryWorld();
  const { outbox } = world.open({ ...STAFF.lead, attempt: 'tab-1' });
  return { outbox, delivered: async () => world.mail.deliveredTo('psp@npt.gov.uk').length };
});

outboxContract('Graph adapter on the local tenant', async () => {
  const tenant = await openTenantGraph();
  const address = email(seedIds.people.lead.address);
  const outbox = createGraphOutbox({
    client: tenant.clientOf('lead'),
    mailbox: address,
    me: { email: address },
    digest: createDigest(),
  });
  const inbox = '/users/psp@npt.gov.uk/mailFolders/inbox/messages';
  const delivered = async () =>
    ((await tenant.graph('deso', 'GET', inbox, undefined, ['sharedMail'])) as { value: unknown[] }).value.length;
  return { outbox, delivered };
});
