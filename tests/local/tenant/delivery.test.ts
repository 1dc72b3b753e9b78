import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDurableStore } from '../../../src/local/tenant/store/durable-store';
import { WHOLE } from '../../../src/local/tenant/store/store';
import { aMail, messagesIn, moveClockTo, to } from './a-mail';
import { aTenant, seedIds } from './a-tenant';

const both = { ...aMail, toRecipients: to('sian.morgan@brynglas.example', 'psp@npt.gov.uk') };
const psp = '/users/psp@npt.gov.uk';

describe('mail under way', () => {
  it('reaches a deferred address later, once, and the others at once', async () => {
    const tenant = await aTenant();
    const rule = { addressPattern: '*@npt.gov.uk', delayMs: 10 * 60_000 };
    await tenant.admin('PUT', '/admin/switches', { deferDelivery: [rule] });
    const [lead, alnCo, officer] = [await tenant.as('lead'), await tenant.as('alnCo'), await tenant.as('pspOfficer')];
    await lead('POST', '/me/sendMail', { message: both });
    expect(await messagesIn(alnCo, 'inbox')).toHaveLength(1);
    expect(await messagesIn(lead, 'sentitems')).toHaveLength(1);
    expect(await messagesIn(officer, 'inbox', psp)).toEqual([]);

    await moveClockTo(tenant, '09:15:00');
    expect(await messagesIn(officer, 'inbox', psp)).toMatchObject([{ subject: aMail.subject }]);
    expect(await messagesIn(alnCo, 'inbox')).toHaveLength(1);
    expect(await messagesIn(lead, 'sentitems')).toHaveLength(1);
  });

  it('bounces late when the deferred address is nobody’s', async () => {
    const tenant = await aTenant();
    const rule = { addressPattern: '*@nowhere.example', delayMs: 10 * 60_000 };
    await tenant.admin('PUT', '/admin/switches', { deferDelivery: [rule] });
    const lead = await tenant.as('lead');
    await lead('POST', '/me/sendMail', { message: { ...aMail, toRecipients: to('nobody@nowhere.example') } });
    expect(await messagesIn(lead, 'inbox')).toEqual([]);
    await moveClockTo(tenant, '09:15:00');
    expect(await messagesIn(lead, 'inbox')).toMatchObject([{ subject: `Undeliverable: ${aMail.subject}` }]);
  });

  it('is delivered before its sent copy appears, when the copy takes its time', async () => {
    const tenant = await aTenant({ mailDelayMs: 60_000 });
    await tenant.admin('PUT', '/admin/switches', { sentCopyDelayMs: 20_000 });
    const [lead, alnCo] = [await tenant.as('lead'), await tenant.as('alnCo')];
    await moveClockTo(tenant, '09:00:00');
    await lead('POST', '/me/sendMail', { message: aMail });
    await moveClockTo(tenant, '09:01:10');
    expect(await messagesIn(alnCo, 'inbox')).toHaveLength(1);
    expect(await messagesIn(lead, 'sentitems')).toEqual([]);
    await moveClockTo(tenant, '09:01:30');
    expect(await messagesIn(lead, 'sentitems')).toHaveLength(1);
  });

  it('carries the time it arrived, not the time somebody looked', async () => {
    const tenant = await aTenant({ mailDelayMs: 60_000 });
    const [lead, alnCo] = [await tenant.as('lead'), await tenant.as('alnCo')];
    await moveClockTo(tenant, '09:00:00');
    await lead('POST', '/me/sendMail', { message: aMail });
    await moveClockTo(tenant, '09:30:00');
    const [{ sentDateTime, receivedDateTime }] = await messagesIn(alnCo, 'inbox');
    expect(sentDateTime).toMatch(/^2026-11-03T09:00:/);
    expect(receivedDateTime).toMatch(/^2026-11-03T09:01:/);
  });

  it('leaves its copy where a rule of the mailbox moves it', async () => {
    const tenant = await aTenant();
    await tenant.admin('PUT', '/admin/switches', { sentCopyGoesTo: 'archive' });
    const lead = await tenant.as('lead');
    await lead('POST', '/me/sendMail', { message: aMail });
    expect(await messagesIn(lead, 'sentitems')).toEqual([]);
    expect(await messagesIn(lead, 'archive')).toMatchObject([{ subject: aMail.subject, isDraft: false }]);
  });
});

describe('mail that an earlier version accepted', () => {
  it('is delivered to everybody and leaves its sent copy', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'tenant-'));
    const store = await createDurableStore(dataDir);
    const [fromMailboxId, id] = [seedIds.people.lead.id, 'AAMkDraft='];
    const message = { id, mailboxId: fromMailboxId, folder: 'drafts' as const, properties: both, extended: [] };
    const waiting = { id: 'one', dueAt: 0, kind: 'mail' as const, fromMailboxId, message, attachments: [] };
    store.commit([{ collection: 'outgoing', partition: WHOLE, id: 'one', value: waiting }]);
    await store.close();

    const tenant = await aTenant({ dataDir });
    expect(await messagesIn(await tenant.as('lead'), 'sentitems')).toHaveLength(1);
    expect(await messagesIn(await tenant.as('alnCo'), 'inbox')).toHaveLength(1);
    expect(await messagesIn(await tenant.as('pspOfficer'), 'inbox', psp)).toHaveLength(1);
  });
});
