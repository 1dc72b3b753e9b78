import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { aFile, aMail, messagesIn, to } from './a-mail';
import { type Api, aTenant, seedIds } from './a-tenant';

const bodyHtml = '<p>Mae’r cynllun &amp; llun ynghlwm: <img src="cid:llun"></p><p>Siân</p>';
const picture = { ...aFile('llun.svg', '<svg/>'), contentType: 'image/svg+xml', isInline: true, contentId: 'llun' };

async function sentAsMime(api: Api, message: object) {
  await api('POST', '/me/sendMail', { message: { ...aMail, ...message } });
  const [{ id }] = await messagesIn(api, 'sentitems');
  return PostalMime.parse((await api('GET', `/me/messages/${id}/$value`)).bytes);
}

const textOf = (content: ArrayBuffer | Uint8Array | string) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

describe('a message as MIME', () => {
  it('keeps Welsh letters in subject, names and text', async () => {
    const lead = await (await aTenant()).as('lead');
    const toRecipients = [{ emailAddress: { name: 'Siân Morgan', address: 'sian.morgan@brynglas.example' } }];
    const mime = await sentAsMime(lead, { toRecipients, ccRecipients: to('dylan.price@brynglas.example') });
    expect(mime).toMatchObject({
      subject: 'Cynllun PSP-0001 – Ŵythnos 1',
      from: { name: seedIds.people.lead.name, address: seedIds.people.lead.address },
      to: [{ name: 'Siân Morgan', address: 'sian.morgan@brynglas.example' }],
      cc: [{ address: 'dylan.price@brynglas.example' }],
    });
    expect(mime.text?.trim()).toBe('Mae’r cynllun ynghlwm.');
    expect(mime.html).toBeUndefined();
  });

  it('has the id that Graph shows, and the time of sending', async () => {
    const lead = await (await aTenant()).as('lead');
    const mime = await sentAsMime(lead, { internetMessageId: '<d-1@brynglas.example>' });
    expect(mime.messageId).toBe('<d-1@brynglas.example>');
    const [{ sentDateTime }] = await messagesIn(lead, 'sentitems');
    expect(Date.parse(mime.date ?? '')).toBe(Date.parse(sentDateTime));
  });

  it('says HTML in words beside it', async () => {
    const lead = await (await aTenant()).as('lead');
    const mime = await sentAsMime(lead, { body: { contentType: 'html', content: bodyHtml } });
    expect(mime.html?.trim()).toBe(bodyHtml);
    expect(mime.text?.trim()).toBe('Mae’r cynllun & llun ynghlwm: \nSiân');
  });

  it('holds pictures inside the words and files behind them, to the byte', async () => {
    const lead = await (await aTenant()).as('lead');
    const attachments = [picture, aFile('cynllun – plân.txt', 'y cynllun')];
    const mime = await sentAsMime(lead, { body: { contentType: 'html', content: bodyHtml }, attachments });
    expect(mime.attachments).toMatchObject([
      { filename: 'llun.svg', mimeType: 'image/svg+xml', disposition: 'inline', contentId: '<llun>' },
      { filename: 'cynllun – plân.txt', mimeType: 'text/plain', disposition: 'attachment' },
    ]);
    expect(mime.attachments.map(({ content }) => textOf(content))).toEqual(['<svg/>', 'y cynllun']);
  });

  it('does not tell whom a blind copy went to', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const mime = await sentAsMime(lead, { bccRecipients: to('elin.vaughan@brynglas.example') });
    expect(mime.bcc).toBeUndefined();
    expect(await messagesIn(await tenant.as('headteacher'), 'inbox')).toMatchObject([{ bccRecipients: [] }]);
  });

  it('does not let a subject make headers', async () => {
    const lead = await (await aTenant()).as('lead');
    const mime = await sentAsMime(lead, { subject: 'Plan\r\nBcc: somebody@home.example' });
    expect(mime.bcc).toBeUndefined();
    expect(mime.headers.map(({ key }) => key)).not.toContain('bcc');
  });

  it('does not count a picture inside the words as an attachment', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await lead('POST', '/me/messages', { ...aMail, attachments: [picture] });
    expect(json.hasAttachments).toBe(false);
    await lead('POST', `/me/messages/${json.id}/attachments`, aFile('plan.txt', 'plan'));
    expect((await lead('GET', `/me/messages/${json.id}`)).json.hasAttachments).toBe(true);
  });
});

describe('a non-delivery report', () => {
  const failed = { ...aMail, toRecipients: to('nobody@nowhere.example'), attachments: [aFile('plan.txt', 'plan')] };

  async function aReport(api: Api) {
    await api('POST', '/me/sendMail', { message: failed });
    const [report] = await messagesIn(api, 'inbox');
    return { report, mime: await PostalMime.parse((await api('GET', `/me/messages/${report.id}/$value`)).bytes) };
  }

  it('comes from the postmaster and says who was not found', async () => {
    const { report } = await aReport(await (await aTenant()).as('lead'));
    expect(report.from.emailAddress.address).toBe('postmaster@brynglas.example');
    expect(report.subject).toBe(`Undeliverable: ${aMail.subject}`);
    expect(report.body.content).toContain("Your message to nobody@nowhere.example couldn't be delivered.");
  });

  it('is a multipart/report with the status for machines', async () => {
    const { mime } = await aReport(await (await aTenant()).as('lead'));
    const type = mime.headers.find(({ key }) => key === 'content-type')?.value;
    expect(type).toMatch(/^multipart\/report; report-type=delivery-status;/);
    const status = textOf(mime.attachments[0]?.content ?? '');
    expect(mime.attachments[0]?.mimeType).toBe('message/delivery-status');
    expect(status).toContain('Final-Recipient: rfc822; nobody@nowhere.example');
    expect(status).toContain('Action: failed');
    expect(status).toContain('Status: 5.1.10');
  });

  it('encloses the message it is about, attachments and all', async () => {
    const { mime } = await aReport(await (await aTenant()).as('lead'));
    expect(mime.attachments[1]?.mimeType).toBe('message/rfc822');
    const original = await PostalMime.parse(mime.attachments[1]?.content ?? '');
    expect(original).toMatchObject({ subject: aMail.subject, to: [{ address: 'nobody@nowhere.example' }] });
    expect(original.attachments.map(({ content }) => textOf(content))).toEqual(['plan']);
    expect(mime.inReplyTo).toBe(original.messageId);
  });

  it('comes once for each address, and the others get their mail', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const toRecipients = to('nobody@nowhere.example', 'no.one@brynglas.example', 'sian.morgan@brynglas.example');
    await lead('POST', '/me/sendMail', { message: { ...failed, toRecipients } });
    expect(await messagesIn(lead, 'inbox')).toHaveLength(2);
    expect(await messagesIn(await tenant.as('alnCo'), 'inbox')).toHaveLength(1);
  });
});
