import { describe, expect, it } from 'vitest';
import { ALL_SCOPES, type Api, aTenant, query, seedIds } from './a-tenant';

const KEY_ID = 'String {00020329-0000-0000-c000-000000000046} Name PspDispatchKey';
const psp = seedIds.sharedMailboxes.psp.address;
const to = (...addresses: string[]) => addresses.map((address) => ({ emailAddress: { address } }));
const bytes = Buffer.from('%PDF-1.7 a plan');

const draft = {
  subject: 'PSP-0001 plan version 1',
  body: { contentType: 'text', content: 'The plan is attached.' },
  toRecipients: to(psp),
  internetMessageId: '<d-1@brynglas.example>',
  singleValueExtendedProperties: [{ id: KEY_ID, value: 'D-1' }],
};
const file = {
  '@odata.type': '#microsoft.graph.fileAttachment',
  name: 'PSP-0001-v1.pdf',
  contentType: 'application/pdf',
  contentBytes: bytes.toString('base64'),
};
const byKey = query({
  $filter: `singleValueExtendedProperties/any(ep: ep/id eq '${KEY_ID}' and ep/value eq 'D-1')`,
  $expand: `singleValueExtendedProperties($filter=id eq '${KEY_ID}')`,
});

async function aSentMessage(api: Api): Promise<string> {
  const { json } = await api('POST', '/me/messages', draft);
  await api('POST', `/me/messages/${json.id}/attachments`, file);
  expect((await api('POST', `/me/messages/${json.id}/send`)).status).toBe(202);
  return json.id;
}

describe('a draft', () => {
  it('is found by its extended property, which shows only when expanded', async () => {
    const lead = await (await aTenant()).as('lead');
    const { status, json } = await lead('POST', '/me/messages', draft);
    expect(status).toBe(201);
    expect(json).toMatchObject({ isDraft: true, internetMessageId: '<d-1@brynglas.example>' });
    expect(json.singleValueExtendedProperties).toBeUndefined();

    const found = await lead('GET', `/me/messages${byKey}`);
    expect(found.json.value).toMatchObject([
      { id: json.id, singleValueExtendedProperties: [{ id: KEY_ID, value: 'D-1' }] },
    ]);
  });

  it('keeps an attachment to the byte', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await lead('POST', '/me/messages', draft);
    const added = await lead('POST', `/me/messages/${json.id}/attachments`, file);
    expect(added.status).toBe(201);
    const read = await lead('GET', `/me/messages/${json.id}/attachments/${added.json.id}/$value`);
    expect(read.bytes.equals(bytes)).toBe(true);
    expect((await lead('GET', `/me/messages/${json.id}`)).json.hasAttachments).toBe(true);
  });

  it('takes no attachment of 3 MB', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await lead('POST', '/me/messages', draft);
    const large = { ...file, contentBytes: Buffer.alloc(3 * 1024 * 1024).toString('base64') };
    expect((await lead('POST', `/me/messages/${json.id}/attachments`, large)).status).toBe(413);
  });

  it('is changed and deleted', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await lead('POST', '/me/messages', draft);
    expect((await lead('PATCH', `/me/messages/${json.id}`, { subject: 'Other' })).json.subject).toBe('Other');
    expect((await lead('DELETE', `/me/messages/${json.id}`)).status).toBe(204);
    expect((await lead('GET', `/me/messages/${json.id}`)).json.error.code).toBe('ErrorItemNotFound');
  });

  it('takes only headers that start with x-', async () => {
    const lead = await (await aTenant()).as('lead');
    const reply = await lead('POST', '/me/messages', {
      ...draft,
      internetMessageHeaders: [{ name: 'Reply-To', value: 'a' }],
    });
    expect(reply.json.error.code).toBe('InvalidInternetMessageHeader');
  });
});

describe('sending', () => {
  it('answers 202 with nothing, consumes the draft and makes a sent copy under a new id', async () => {
    const lead = await (await aTenant()).as('lead');
    const draftId = await aSentMessage(lead);
    expect((await lead('GET', `/me/messages/${draftId}`)).status).toBe(404);
    const { json } = await lead('GET', `/me/mailFolders/sentitems/messages${byKey}`);
    expect(json.value).toHaveLength(1);
    expect(json.value[0]).toMatchObject({
      isDraft: false,
      internetMessageId: '<d-1@brynglas.example>',
      hasAttachments: true,
    });
    expect(json.value[0].id).not.toBe(draftId);
  });

  it('answers 404 to a second send of the same draft', async () => {
    const lead = await (await aTenant()).as('lead');
    const draftId = await aSentMessage(lead);
    expect((await lead('POST', `/me/messages/${draftId}/send`)).json.error.code).toBe('ErrorItemNotFound');
  });

  it('shows neither draft nor sent copy while the mail is under way', async () => {
    const tenant = await aTenant({ mailDelayMs: 60_000 });
    const lead = await tenant.as('lead');
    await aSentMessage(lead);
    expect((await lead('GET', '/me/messages')).json.value).toEqual([]);
    await tenant.admin('POST', '/admin/clock', { now: '2026-11-03T09:05:00Z' });
    expect((await lead('GET', '/me/messages')).json.value).toHaveLength(1);
  });

  it('loses the extended property on the sent copy when the switch says so', async () => {
    const tenant = await aTenant();
    await tenant.admin('PUT', '/admin/switches', { copyExtendedPropertiesOnSend: false });
    const lead = await tenant.as('lead');
    await aSentMessage(lead);
    expect((await lead('GET', `/me/messages${byKey}`)).json.value).toEqual([]);
    const byMessageId = query({ $filter: "internetMessageId eq '<d-1@brynglas.example>'" });
    expect((await lead('GET', `/me/messages${byMessageId}`)).json.value).toHaveLength(1);
  });

  it('delivers one message with its attachment to the shared mailbox', async () => {
    const tenant = await aTenant();
    await aSentMessage(await tenant.as('lead'));
    const officer = await tenant.as('pspOfficer');
    const { json } = await officer('GET', `/users/${psp}/mailFolders/inbox/messages`);
    expect(json.value).toHaveLength(1);
    expect(json.value[0]).toMatchObject({ subject: draft.subject, isRead: false });
    const attachments = await officer('GET', `/users/${psp}/messages/${json.value[0].id}/attachments`);
    expect(attachments.json.value).toMatchObject([{ name: file.name, contentBytes: file.contentBytes }]);
  });

  it('bounces for an address nobody has', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await lead('POST', '/me/messages', { ...draft, toRecipients: to('nobody@nowhere.example') });
    await lead('POST', `/me/messages/${json.id}/send`);
    const inbox = await lead('GET', '/me/mailFolders/inbox/messages');
    expect(inbox.json.value).toMatchObject([
      { subject: `Undeliverable: ${draft.subject}`, conversationId: json.conversationId },
    ]);
  });

  it('does the work and answers 504 when a rule says so', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { json } = await lead('POST', '/me/messages', draft);
    await tenant.admin('POST', '/admin/faults', {
      rules: [{ kind: 'applyThenFail', method: 'POST', pathPattern: '*/send', times: 1 }],
    });
    expect((await lead('POST', `/me/messages/${json.id}/send`)).status).toBe(504);
    expect((await lead('POST', `/me/messages/${json.id}/send`)).status).toBe(404);
    expect((await lead('GET', `/me/messages${byKey}`)).json.value).toHaveLength(1);
  });
});

describe('a shared mailbox', () => {
  it('is closed to a colleague it is not opened to', async () => {
    const ewo = await (await aTenant()).as('ewo');
    expect((await ewo('GET', `/users/${psp}/messages`)).json.error.code).toBe('ErrorAccessDenied');
  });

  it('needs the shared form of the scope', async () => {
    const officer = await (await aTenant()).as('pspOfficer', 'User.Read Mail.ReadWrite');
    expect((await officer('GET', `/users/${psp}/messages`)).status).toBe(403);
    expect((await officer('GET', '/me/messages')).status).toBe(200);
  });

  it('does not lend its name to someone without the right to send as it', async () => {
    const lead = await (await aTenant()).as('lead', ALL_SCOPES);
    const { json } = await lead('POST', '/me/messages', { ...draft, from: { emailAddress: { address: psp } } });
    expect((await lead('POST', `/me/messages/${json.id}/send`)).json.error.code).toBe('ErrorSendAsDenied');
  });
});

describe('reading mail', () => {
  it('gives ten at a time with a link to the rest', async () => {
    const lead = await (await aTenant()).as('lead');
    for (let n = 1; n <= 12; n++) await lead('POST', '/me/messages', { subject: `Draft ${n}` });
    const first = await lead('GET', '/me/messages?$select=subject');
    expect(first.json.value).toHaveLength(10);
    const second = await lead('GET', first.json['@odata.nextLink']);
    expect(second.json.value).toHaveLength(2);
    expect(second.json['@odata.nextLink']).toBeUndefined();
  });

  it('gives a message as MIME with its attachment', async () => {
    const lead = await (await aTenant()).as('lead');
    await aSentMessage(lead);
    const [sent] = (await lead('GET', '/me/mailFolders/sentitems/messages')).json.value;
    const mime = (await lead('GET', `/me/messages/${sent.id}/$value`)).bytes.toString();
    expect(mime).toContain('Message-ID: <d-1@brynglas.example>\r\n');
    expect(mime).toContain(`\r\n\r\n${file.contentBytes}\r\n`);
  });

  it('gives bodies as text to whoever prefers that', async () => {
    const lead = await (await aTenant()).as('lead');
    const body = { contentType: 'html', content: '<p>Attendance &lt; 80 %</p><p>Siân</p>' };
    const { json } = await lead('POST', '/me/messages', { ...draft, body });
    expect(json.body).toEqual(body);
    const prefer = { prefer: 'outlook.body-content-type="text"' };
    const read = await lead('GET', `/me/messages/${json.id}`, undefined, prefer);
    expect(read.json.body).toEqual({ contentType: 'text', content: 'Attendance < 80 %\nSiân' });
  });

  it('refuses an ordering that the filter does not begin with', async () => {
    const lead = await (await aTenant()).as('lead');
    const reply = await lead(
      'GET',
      `/me/messages${query({ $filter: 'isDraft eq true', $orderby: 'receivedDateTime' })}`,
    );
    expect(reply.json.error.code).toBe('InefficientFilter');
  });
});
