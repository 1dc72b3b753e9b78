import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { adminOnly } from '../../../../src/local/tenant/identity/admin-scopes';
import { aTenant, seedIds } from '../a-tenant';

const beside = fileURLToPath(new URL('../../../../../shared/graph/permissions-subset.json', import.meta.url));
const permissionsFile = process.env.GRAPH_PERMISSIONS ?? beside;

interface Scope {
  delegated: boolean;
  adminConsent: boolean;
}

describe('place 6, scopes: a call needs the scope, the right and, for some, an administrator', () => {
  it('refuses by path and method what the token does not carry', async () => {
    const lead = await (await aTenant()).as('lead', 'Mail.Read');
    expect((await lead('GET', '/me/messages')).status).toBe(200);
    expect((await lead('POST', '/me/messages', { subject: 'x' })).status).toBe(403);
    expect((await lead('GET', '/me/events')).status).toBe(403);
  });

  it('refuses a mailbox that the person may not open, whatever the token carries', async () => {
    const lead = await (await aTenant()).as('lead', 'Mail.ReadWrite Mail.ReadWrite.Shared');
    const office = `/users/${seedIds.people.office.id}/messages`;
    const record = `/users/${seedIds.sharedMailboxes.record.address}/messages`;
    expect((await lead('GET', office)).json.error.code).toBe('ErrorAccessDenied');
    expect((await lead('GET', record)).status).toBe(200);
  });

  it('refuses to send as a mailbox that was not opened to the person', async () => {
    const lead = await (await aTenant()).as('lead', 'Mail.ReadWrite Mail.Send Mail.Send.Shared');
    const { json } = await lead('POST', '/me/messages', {
      from: { emailAddress: { address: seedIds.people.headteacher.address } },
      toRecipients: [{ emailAddress: { address: seedIds.people.office.address } }],
    });
    expect((await lead('POST', `/me/messages/${json.id}/send`)).json.error.code).toBe('ErrorSendAsDenied');
  });

  it.skipIf(!existsSync(permissionsFile))(
    'asks an administrator for exactly the scopes of the published data (skipped when that file is not there)',
    () => {
      const scopes: [string, Scope][] = Object.entries(JSON.parse(readFileSync(permissionsFile, 'utf8')).scopes);
      const published = scopes.filter(([, { delegated, adminConsent }]) => delegated && adminConsent);
      expect(adminOnly(scopes.map(([name]) => name))).toEqual(published.map(([name]) => name));
    },
  );
});
