import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aList, aTenant, seedIds } from './a-tenant';

const draft = {
  subject: 'Plan',
  toRecipients: [{ emailAddress: { address: seedIds.sharedMailboxes.psp.address } }],
};

it('after a kill everything is there, the clock and the tokens included, and mail under way arrives', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'tenant-'));
  const before = await aTenant({ dataDir, mailDelayMs: 60_000 });
  const lead = await before.as('lead');
  const { path } = await aList(lead);
  await lead('POST', `${path}/items`, { fields: { CaseKey: 'C-1' } });
  const { json } = await lead('POST', '/me/messages', draft);
  await lead('POST', `/me/messages/${json.id}/send`);
  await before.admin('POST', '/admin/clock', { now: '2026-11-03T09:30:00Z' });
  await before.admin('PUT', '/admin/hosts/tabs', [{ name: 'PSP' }]);

  // Nothing is closed here: the first tenant is simply left.
  const after = await aTenant({ dataDir, mailDelayMs: 60_000 });
  expect((await after.admin('GET', '/admin/state')).json.now).toMatch(/^2026-11-03T09:30:/);
  expect((await after.admin('GET', '/admin/hosts/tabs')).json).toEqual([{ name: 'PSP' }]);
  const again = await after.as('lead');
  expect((await again('GET', `${path}/items?$expand=fields`)).json.value).toMatchObject([
    { fields: { CaseKey: 'C-1' } },
  ]);
  expect((await again('GET', '/me/mailFolders/sentitems/messages')).json.value).toMatchObject([{ subject: 'Plan' }]);
  const officer = await after.as('pspOfficer');
  const inbox = await officer('GET', `/users/${seedIds.sharedMailboxes.psp.address}/messages`);
  expect(inbox.json.value).toHaveLength(1);
});

it('a reset forgets everything but who can sign in', async () => {
  const tenant = await aTenant();
  const lead = await tenant.as('lead');
  await lead('POST', '/me/messages', draft);
  await tenant.admin('POST', '/admin/reset', { seed: 'demo' });
  expect((await lead('GET', '/me/messages')).json.value).toEqual([]);
});
