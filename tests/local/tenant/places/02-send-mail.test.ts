import { describe, expect, it } from 'vitest';
import { aFile, aMail, messagesIn, moveClockTo } from '../a-mail';
import { aTenant } from '../a-tenant';

describe('place 2: sendMail', () => {
  it('answers 202 with nothing in it', async () => {
    const lead = await (await aTenant()).as('lead');
    const { status, bytes, headers } = await lead('POST', '/me/sendMail', { message: aMail });
    expect([status, bytes.length, headers.get('location')]).toEqual([202, 0, null]);
  });

  it('shows the sent copy only later, with its attachment', async () => {
    const tenant = await aTenant({ mailDelayMs: 60_000 });
    const lead = await tenant.as('lead');
    await lead('POST', '/me/sendMail', { message: { ...aMail, attachments: [aFile('plan.txt', 'plan')] } });
    expect(await messagesIn(lead, 'sentitems')).toEqual([]);
    await moveClockTo(tenant, '09:02:00');
    expect(await messagesIn(lead, 'sentitems')).toMatchObject([
      { subject: aMail.subject, isDraft: false, hasAttachments: true },
    ]);
  });

  it('keeps no draft and no copy when the caller does not want one saved', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    await lead('POST', '/me/sendMail', { message: aMail, saveToSentItems: false });
    expect((await lead('GET', '/me/messages')).json.value).toEqual([]);
    expect(await messagesIn(await tenant.as('alnCo'), 'inbox')).toMatchObject([{ subject: aMail.subject }]);
  });

  it('keeps no copy when a rule of the administrator takes it away', async () => {
    const tenant = await aTenant();
    await tenant.admin('PUT', '/admin/switches', { sentCopyGoesTo: 'nowhere' });
    const lead = await tenant.as('lead');
    await lead('POST', '/me/sendMail', { message: aMail });
    expect((await lead('GET', '/me/messages')).json.value).toEqual([]);
  });

  it('gives the sent copy of a draft a new id, even for callers that ask for immutable ones', async () => {
    const lead = await (await aTenant()).as('lead');
    const immutable = { prefer: 'IdType="ImmutableId"' };
    const draft = (await lead('POST', '/me/messages', aMail, immutable)).json;
    await lead('POST', `/me/messages/${draft.id}/send`);
    const { json } = await lead('GET', '/me/mailFolders/sentitems/messages', undefined, immutable);
    expect(json.value).toHaveLength(1);
    expect(json.value[0].internetMessageId).toBe(draft.internetMessageId);
    expect(json.value[0].id).not.toBe(draft.id);
    expect((await lead('GET', `/me/messages/${draft.id}`, undefined, immutable)).status).toBe(404);
  });

  it.each([
    ['nobody', []],
    ['something that is no address', [{ emailAddress: { address: 'the school office' } }]],
  ])('refuses mail to %s', async (_, toRecipients) => {
    const lead = await (await aTenant()).as('lead');
    const { status, json } = await lead('POST', '/me/sendMail', { message: { ...aMail, toRecipients } });
    expect([status, json.error.code]).toEqual([400, 'ErrorInvalidRecipients']);
  });

  it('refuses a body without a message', async () => {
    const lead = await (await aTenant()).as('lead');
    expect((await lead('POST', '/me/sendMail', { saveToSentItems: true })).status).toBe(400);
  });
});
