import { beforeEach, describe, expect, it } from 'vitest';
import { aFile, aMail, moveClockTo } from './a-mail';
import { type Api, aTenant, type OpenTenant, ORIGIN } from './a-tenant';

const MEGABYTE = 1024 * 1024;
const content = Buffer.alloc(3.5 * MEGABYTE, 'cynllun ');
const item = { attachmentType: 'file', name: 'plan.pdf', size: content.length, contentType: 'application/pdf' };
const UPLOAD = 'attachments/createUploadSession';

let tenant: OpenTenant;
let lead: Api;
let path: string;

beforeEach(async () => {
  tenant = await aTenant();
  lead = await tenant.as('lead');
  path = `/me/messages/${(await lead('POST', '/me/messages', aMail)).json.id}`;
});

const open = (wanted: object = {}) => lead('POST', `${path}/${UPLOAD}`, { AttachmentItem: { ...item, ...wanted } });
const uploadUrl = async (): Promise<string> => (await open()).json.uploadUrl;

async function put(url: string, from: number, to: number, headers: Record<string, string> = {}) {
  const range = `bytes ${from}-${to - 1}/${content.length}`;
  const init = { method: 'PUT', headers: { 'content-range': range, ...headers }, body: content.subarray(from, to) };
  const response = await tenant.fetch(new Request(url, init));
  const text = await response.text();
  return { status: response.status, json: text === '' ? undefined : JSON.parse(text), headers: response.headers };
}

describe('a large attachment', () => {
  it('is put in pieces and kept to the byte', async () => {
    const opened = await open();
    expect(opened.status).toBe(201);
    expect(opened.json).toMatchObject({ nextExpectedRanges: ['0-'], expirationDateTime: expect.any(String) });
    const first = await put(opened.json.uploadUrl, 0, 2 * MEGABYTE);
    expect([first.status, first.json.NextExpectedRanges]).toEqual([200, [`${2 * MEGABYTE}-`]]);
    const last = await put(opened.json.uploadUrl, 2 * MEGABYTE, content.length);
    expect([last.status, last.json]).toEqual([201, undefined]);

    const id = /Attachments\('(.+)'\)$/.exec(last.headers.get('location') ?? '')?.[1];
    const read = await lead('GET', `${path}/attachments/${id}/$value`);
    expect(read.bytes.equals(content)).toBe(true);
    expect((await lead('GET', path)).json.hasAttachments).toBe(true);
  });

  it('says how far it has come', async () => {
    const url = await uploadUrl();
    await put(url, 0, MEGABYTE);
    const json = await (await tenant.fetch(new Request(url))).json();
    expect(json.NextExpectedRanges).toEqual([`${MEGABYTE}-`]);
  });

  it.each([
    ['a piece that was there before', 0, MEGABYTE, 416],
    ['a piece that comes too early', 2 * MEGABYTE, 3 * MEGABYTE, 416],
  ])('refuses %s', async (_, from, to, status) => {
    const url = await uploadUrl();
    await put(url, 0, MEGABYTE);
    expect((await put(url, from, to)).status).toBe(status);
    expect((await put(url, MEGABYTE, 2 * MEGABYTE)).status).toBe(200);
  });

  it.each([
    ['no range', ''],
    ['another total', `bytes 0-99/${content.length + 1}`],
    ['a range of another length', `bytes 0-98/${content.length}`],
  ])('refuses a piece with %s', async (_, range) => {
    expect((await put(await uploadUrl(), 0, 100, { 'content-range': range })).status).toBe(400);
  });

  it('refuses an Authorization header, and needs none', async () => {
    const url = await uploadUrl();
    expect((await put(url, 0, MEGABYTE, { authorization: 'Bearer token' })).status).toBe(401);
    expect((await put(url, 0, MEGABYTE)).status).toBe(200);
  });

  it('is forgotten when it is cancelled, or left for a day', async () => {
    const [cancelled, left] = [await uploadUrl(), await uploadUrl()];
    expect((await tenant.fetch(new Request(cancelled, { method: 'DELETE' }))).status).toBe(204);
    expect((await put(cancelled, 0, MEGABYTE)).status).toBe(404);
    await tenant.admin('POST', '/admin/clock', { now: '2026-11-04T10:00:00Z' });
    expect((await put(left, 0, MEGABYTE)).json.error.code).toBe('ErrorItemNotFound');
  });

  it('has no place any more when its draft was sent meanwhile', async () => {
    const url = await uploadUrl();
    await put(url, 0, 2 * MEGABYTE);
    await lead('POST', `${path}/send`);
    expect((await put(url, 2 * MEGABYTE, content.length)).status).toBe(404);
  });

  it.each([
    ['smaller than 3 MB', { size: 3 * MEGABYTE - 1 }, 400, 'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize'],
    ['larger than 150 MB', { size: 150 * MEGABYTE + 1 }, 413, 'ErrorMessageSizeExceeded'],
    ['that is no file', { attachmentType: 'item' }, 501, 'notImplemented'],
  ])('cannot be one %s', async (_, wanted, status, code) => {
    const reply = await open(wanted);
    expect([reply.status, reply.json.error.code]).toEqual([status, code]);
  });

  it('cannot be put into a shared mailbox, whatever the rights', async () => {
    const officer = await tenant.as('pspOfficer');
    const shared = '/users/psp@npt.gov.uk/messages';
    const { id } = (await officer('POST', shared, aMail)).json;
    const { status, json } = await officer('POST', `${shared}/${id}/${UPLOAD}`, { AttachmentItem: item });
    expect([status, json.error.code]).toEqual([403, 'ErrorAccessDenied']);
    expect((await officer('POST', `${shared}/${id}/attachments`, aFile('small.txt', 'x'))).status).toBe(201);
  });

  it('is not taken from a page of another origin', async () => {
    expect((await put(await uploadUrl(), 0, 100, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await tenant.fetch(new Request(`${ORIGIN}/uploads/attachments/none`))).status).toBe(404);
  });

  it('goes out with the message', async () => {
    const url = await uploadUrl();
    await put(url, 0, 2 * MEGABYTE);
    await put(url, 2 * MEGABYTE, content.length);
    await lead('POST', `${path}/send`);
    await moveClockTo(tenant, '09:01:00');
    const alnCo = await tenant.as('alnCo');
    const [message] = (await alnCo('GET', '/me/messages?$expand=attachments($select=name,size)')).json.value;
    expect(message.attachments).toMatchObject([{ name: 'plan.pdf', size: content.length }]);
  });
});

describe('the settings of a mailbox', () => {
  it('are shown to their owner with the scope for them', async () => {
    const api = await tenant.as('lead', 'MailboxSettings.Read');
    const { json } = await api('GET', '/me/mailboxSettings');
    expect(json).toMatchObject({ timeZone: 'GMT Standard Time', userPurpose: 'user' });
    expect((await lead('GET', '/me/mailboxSettings')).status).toBe(403);
  });
});
