import { describe, expect, test } from 'vitest';
import { createGraphOutbox } from '../../../src/adapters/graph/graph-outbox';
import { createDigest } from '../../../src/adapters/system/web-digest';
import type { MailDraft, Outbox } from '../../../src/workflows/ports';
import { email } from '../../support/builders';
import { expectOk } from '../../support/expect-ok';
import { json, refusal, type Script, scriptedGraph } from './scripted-graph';
import { openTenantGraph, type PersonKey, seedIds, type TenantGraph } from './tenant-graph';

const KEY = `D-${'a'.repeat(64)}`;
const MESSAGE_ID = `<${KEY}@brynglas.example>`;
const pdf = {
  name: 'PSP-0142-v1.pdf',
  contentType: 'application/pdf',
  bytes: new TextEncoder().encode('%PDF-1.7 plan'),
};

const draft = (more: Partial<MailDraft> = {}): MailDraft => ({
  dispatchKey: KEY,
  internetMessageId: MESSAGE_ID,
  subject: 'PSP plan – PSP-0142 v1',
  bodyHtml: '<p>The plan is attached.</p>',
  to: [email('psp@npt.gov.uk')],
  cc: [email('psp-record@brynglas.example')],
  attachments: [pdf],
  ...more,
});

const outboxOf = (tenant: TenantGraph, person: PersonKey, mailbox = seedIds.people[person].address): Outbox =>
  createGraphOutbox({
    client: tenant.clientOf(person),
    mailbox: email(mailbox),
    me: { email: email(seedIds.people[person].address) },
    digest: createDigest(),
  });

async function arrivals(tenant: TenantGraph): Promise<{ subject: string; hasAttachments: boolean }[]> {
  const inbox = (await tenant.graph('deso', 'GET', '/users/psp@npt.gov.uk/mailFolders/inbox/messages', undefined, [
    'sharedMail',
  ])) as {
    value: { subject: string; hasAttachments: boolean }[];
  };
  return inbox.value.map(({ subject, hasAttachments }) => ({ subject, hasAttachments }));
}

describe('on the local tenant', () => {
  test('a draft is what was asked for, attachment hashes included', async () => {
    const tenant = await openTenantGraph();
    const outbox = outboxOf(tenant, 'lead');
    const made = expectOk(await outbox.createDraft(draft()));
    expect(made).toEqual({
      id: made.id,
      internetMessageId: MESSAGE_ID,
      isDraft: true,
      subject: 'PSP plan – PSP-0142 v1',
      to: ['psp@npt.gov.uk'],
      cc: ['psp-record@brynglas.example'],
      bcc: [],
      attachments: [{ name: 'PSP-0142-v1.pdf', size: 13, sha256: await createDigest().sha256(pdf.bytes) }],
    });
    expect(expectOk(await outbox.readDraft(made.id))).toEqual(made);
  });

  test('a sent draft is gone, its copy is found, and one message arrives', async () => {
    const tenant = await openTenantGraph();
    const outbox = outboxOf(tenant, 'lead');
    const made = expectOk(await outbox.createDraft(draft()));
    expect(await outbox.send(made.id)).toEqual({ kind: 'accepted' });
    expect(await outbox.send(made.id)).toEqual({ kind: 'gone' });
    const found = expectOk(await outbox.find({ dispatchKey: KEY, internetMessageId: MESSAGE_ID, messageId: made.id }));
    expect(found.map(({ isDraft, internetMessageId }) => ({ isDraft, internetMessageId }))).toEqual([
      { isDraft: false, internetMessageId: MESSAGE_ID },
    ]);
    expect(found[0]?.id).not.toBe(made.id);
    expect(found[0]?.sentAt).toMatch(/^2026-11-03T/);
    expect(await arrivals(tenant)).toEqual([{ subject: 'PSP plan – PSP-0142 v1', hasAttachments: true }]);
  });

  test('a copy that lost our property is still found by its message id', async () => {
    const tenant = await openTenantGraph();
    await tenant.switches({ copyExtendedPropertiesOnSend: false });
    const outbox = outboxOf(tenant, 'lead');
    const made = expectOk(await outbox.createDraft(draft()));
    await outbox.send(made.id);
    expect(expectOk(await outbox.find({ dispatchKey: KEY }))).toEqual([]);
    const found = expectOk(await outbox.find({ dispatchKey: KEY, internetMessageId: MESSAGE_ID }));
    expect(found.map(({ isDraft }) => isDraft)).toEqual([false]);
  });

  test('the key of another message finds nothing', async () => {
    const tenant = await openTenantGraph();
    const outbox = outboxOf(tenant, 'lead');
    await outbox.createDraft(draft());
    const other = `D-${'b'.repeat(64)}`;
    expect(
      expectOk(await outbox.find({ dispatchKey: other, internetMessageId: `<${other}@brynglas.example>` })),
    ).toEqual([]);
  });

  test('a send that was carried out and then answered 504 is unknown, and leaves once', async () => {
    const tenant = await openTenantGraph();
    const outbox = outboxOf(tenant, 'lead');
    const made = expectOk(await outbox.createDraft(draft()));
    await tenant.fault({ kind: 'applyThenFail', method: 'POST', pathPattern: '*/send' });
    expect(await outbox.send(made.id)).toEqual({ kind: 'unknown' });
    expect(tenant.calls.filter((call) => call.endsWith('/send'))).toHaveLength(1);
    expect(await arrivals(tenant)).toHaveLength(1);
  });

  test('a throttled send is refused, leaves once, and the draft stays', async () => {
    const tenant = await openTenantGraph();
    const outbox = outboxOf(tenant, 'lead');
    const made = expectOk(await outbox.createDraft(draft()));
    await tenant.fault({ kind: 'throttle', method: 'POST', pathPattern: '*/send' });
    expect(await outbox.send(made.id)).toMatchObject({ kind: 'refused', failure: { kind: 'throttled' } });
    expect(tenant.calls.filter((call) => call.endsWith('/send'))).toHaveLength(1);
    expect(expectOk(await outbox.readDraft(made.id)).isDraft).toBe(true);
  });

  test('a shared mailbox sends for everybody who has rights to it', async () => {
    const tenant = await openTenantGraph();
    const record = seedIds.sharedMailboxes.record.address;
    const made = expectOk(await outboxOf(tenant, 'lead', record).createDraft(draft()));
    const colleague = outboxOf(tenant, 'office', record);
    expect(colleague.canRead(email(record.toUpperCase()))).toBe(true);
    expect(expectOk(await colleague.readDraft(made.id))).toEqual(made);
  });

  test('large attachments go one by one, and a larger one is refused before anything leaves', async () => {
    const tenant = await openTenantGraph();
    const outbox = outboxOf(tenant, 'lead');
    const large = (name: string, megabytes: number) => ({
      ...pdf,
      name,
      bytes: new Uint8Array(megabytes * 1024 * 1024).fill(7),
    });
    const made = expectOk(await outbox.createDraft(draft({ attachments: [large('a.pdf', 1.5), large('b.pdf', 1.5)] })));
    expect(made.attachments.map(({ name, size }) => [name, size])).toEqual([
      ['a.pdf', 1_572_864],
      ['b.pdf', 1_572_864],
    ]);
    tenant.calls.length = 0;
    expect(await outbox.createDraft(draft({ attachments: [large('c.pdf', 3)] }))).toMatchObject({
      failure: { kind: 'invalid', issues: [{ code: 'dispatch.attachmentTooLarge' }] },
    });
    expect(tenant.calls).toEqual([]);
  });
});

describe('what the service may do and the tenant does not', () => {
  const outboxOn = (script: Script): Outbox =>
    createGraphOutbox({
      client: scriptedGraph(script).client,
      mailbox: email('angharad.rees@brynglas.example'),
      me: { email: email('angharad.rees@brynglas.example') },
      digest: createDigest(),
    });
  const message = (id: string, isDraft: boolean, createdDateTime: string) => ({
    id,
    isDraft,
    createdDateTime,
    subject: 's',
  });

  test.each([
    [400, 'refused'],
    [401, 'refused'],
    [403, 'refused'],
    [413, 'refused'],
    [429, 'refused'],
    [404, 'gone'],
    [408, 'unknown'],
    [409, 'unknown'],
    [500, 'unknown'],
    [503, 'unknown'],
    [504, 'unknown'],
  ])('an answer %i to send means %s', async (status, kind) => {
    expect(await outboxOn(() => refusal(status)).send('draft-1')).toMatchObject({ kind });
  });

  test('a connection lost while sending is unknown', async () => {
    expect(await outboxOn(() => Promise.reject(new TypeError('Failed to fetch'))).send('draft-1')).toEqual({
      kind: 'unknown',
    });
  });

  test('an accepted send with a Retry-After is accepted', async () => {
    const answer = new Response(null, { status: 202, headers: { 'Retry-After': '120' } });
    expect(await outboxOn(() => answer).send('draft-1')).toEqual({ kind: 'accepted' });
  });

  test('a surplus draft does not hide the sent copy, which comes first when it is newer', async () => {
    const outbox = outboxOn(({ address }) => {
      const byProperty = decodeURIComponent(address).includes('PspDispatchKey');
      const surplus = message('surplus', true, '2026-11-03T09:00:00Z');
      return json({ value: [byProperty ? surplus : message('copy', false, '2026-11-03T09:05:00Z')] });
    });
    const found = expectOk(await outbox.find({ dispatchKey: KEY, internetMessageId: MESSAGE_ID }));
    expect(found.map(({ id }) => id)).toEqual(['copy', 'surplus']);
  });

  test('a search that fails is a failure, never an empty answer', async () => {
    const outbox = outboxOn(({ address }) =>
      decodeURIComponent(address).includes('internetMessageId eq') ? refusal(500) : json({ value: [] }),
    );
    expect(await outbox.find({ dispatchKey: KEY, internetMessageId: MESSAGE_ID })).toEqual({
      ok: false,
      failure: { kind: 'offline' },
    });
  });

  test('an attachment that is no file never equals what was recorded', async () => {
    const outbox = outboxOn(() =>
      json({ ...message('draft-1', true, ''), attachments: [{ name: 'PSP-0142-v1.pdf' }] }),
    );
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect(expectOk(await outbox.readDraft('draft-1')).attachments).toEqual([
      { name: 'PSP-0142-v1.pdf', size: 0, sha256: empty },
    ]);
  });
});
