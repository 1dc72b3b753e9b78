import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { aFile, aMail, messagesIn, to } from './a-mail';
import { type Api, aTenant, type OpenTenant, seedIds } from './a-tenant';

const lead = seedIds.people.lead.address;

/** A message from the lead in the ALNCo's inbox. */
async function received(tenant: OpenTenant, message: object = {}): Promise<{ alnCo: Api; path: string }> {
  const mail = { ...aMail, attachments: [aFile('plan.txt', 'plan')], ...message };
  await (await tenant.as('lead'))('POST', '/me/sendMail', { message: mail });
  const alnCo = await tenant.as('alnCo');
  const [{ id }] = await messagesIn(alnCo, 'inbox');
  return { alnCo, path: `/me/messages/${id}` };
}

describe('answering', () => {
  it('makes a draft to the sender, in the same conversation, below it what was written', async () => {
    const { alnCo, path } = await received(await aTenant());
    const original = (await alnCo('GET', path)).json;
    const { status, json } = await alnCo('POST', `${path}/createReply`);
    expect(status).toBe(201);
    expect(json).toMatchObject({
      isDraft: true,
      subject: `RE: ${aMail.subject}`,
      toRecipients: [{ emailAddress: { address: lead } }],
      conversationId: original.conversationId,
      hasAttachments: false,
    });
    expect(json.body.content).toContain('Mae’r cynllun ynghlwm.');
  });

  it('goes to the address for replies when there is one', async () => {
    const { alnCo, path } = await received(await aTenant(), { replyTo: to('psp-record@brynglas.example') });
    const { json } = await alnCo('POST', `${path}/createReply`);
    expect(json.toRecipients).toMatchObject([{ emailAddress: { address: 'psp-record@brynglas.example' } }]);
  });

  it('does not make a comment part of the draft, which is a known fault of the service', async () => {
    const { alnCo, path } = await received(await aTenant());
    const { json } = await alnCo('POST', `${path}/createReply`, { comment: 'Diolch yn fawr.' });
    expect(json.body.content).not.toContain('Diolch');
  });

  it('takes other words and receivers from the caller', async () => {
    const { alnCo, path } = await received(await aTenant());
    const message = {
      body: { contentType: 'text', content: 'Diolch.' },
      ccRecipients: to('dylan.price@brynglas.example'),
    };
    const { json } = await alnCo('POST', `${path}/createReply`, { message });
    expect(json).toMatchObject({ body: { content: 'Diolch.' }, ccRecipients: message.ccRecipients });
  });

  it('refuses a comment beside other words', async () => {
    const { alnCo, path } = await received(await aTenant());
    const message = { body: { contentType: 'text', content: 'Diolch.' } };
    expect((await alnCo('POST', `${path}/createReply`, { comment: 'Diolch.', message })).status).toBe(400);
  });

  it('says RE once, and which message it answers, to whoever gets the answer', async () => {
    const tenant = await aTenant();
    const { alnCo, path } = await received(tenant, {
      subject: 'RE: the plan',
      internetMessageId: '<d-1@brynglas.example>',
    });
    const { json } = await alnCo('POST', `${path}/createReply`);
    expect(json.subject).toBe('RE: the plan');
    await alnCo('POST', `/me/messages/${json.id}/send`);
    const api = await tenant.as('lead');
    const [{ id }] = await messagesIn(api, 'inbox');
    const mime = await PostalMime.parse((await api('GET', `/me/messages/${id}/$value`)).bytes);
    expect([mime.inReplyTo, mime.references]).toEqual(['<d-1@brynglas.example>', '<d-1@brynglas.example>']);
  });

  it('quotes names as text, not as HTML', async () => {
    const tenant = await aTenant();
    const toRecipients = [{ emailAddress: { name: '<b>Siân</b>', address: 'sian.morgan@brynglas.example' } }];
    const { alnCo, path } = await received(tenant, {
      toRecipients,
      body: { contentType: 'html', content: '<p>Plan</p>' },
    });
    const { json } = await alnCo('POST', `${path}/createReply`);
    expect(json.body).toMatchObject({ contentType: 'html' });
    expect(json.body.content).toContain('<p>Plan</p>');
    expect(json.body.content).not.toContain('<b>');
  });

  it('is not possible on a draft', async () => {
    const api = await (await aTenant()).as('lead');
    const { json } = await api('POST', '/me/messages', aMail);
    expect((await api('POST', `/me/messages/${json.id}/createReply`)).status).toBe(400);
  });
});

describe('passing on', () => {
  it('makes a draft with the attachments, to whoever is named', async () => {
    const { alnCo, path } = await received(await aTenant());
    const toRecipients = to('elin.vaughan@brynglas.example');
    const { status, json } = await alnCo('POST', `${path}/createForward`, { toRecipients });
    expect(status).toBe(201);
    expect(json).toMatchObject({ subject: `FW: ${aMail.subject}`, toRecipients, hasAttachments: true });
    const { value } = (await alnCo('GET', `/me/messages/${json.id}/attachments`)).json;
    expect(value).toMatchObject([{ name: 'plan.txt', contentBytes: Buffer.from('plan').toString('base64') }]);
  });

  it('refuses receivers named twice', async () => {
    const { alnCo, path } = await received(await aTenant());
    const toRecipients = to('elin.vaughan@brynglas.example');
    const { status } = await alnCo('POST', `${path}/createForward`, { toRecipients, message: { toRecipients } });
    expect(status).toBe(400);
  });
});
