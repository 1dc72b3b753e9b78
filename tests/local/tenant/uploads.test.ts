import { Client, LargeFileUploadTask } from '@microsoft/microsoft-graph-client';
import { describe, expect, it } from 'vitest';
import { aDrive, putFile, putRange, someBytes, withoutToken } from './a-library';
import { APP_ORIGIN, type Api, aTenant } from './a-tenant';

const UNIT = 327_680;

async function aSession(api: Api, item?: object): Promise<{ drive: string; url: string }> {
  const drive = await aDrive(api);
  const body = item === undefined ? {} : { item };
  const { status, json } = await api('POST', `${drive}/root:/big.bin:/createUploadSession`, body);
  expect(status).toBe(200);
  return { drive, url: json.uploadUrl };
}

describe('an upload session', () => {
  it('takes ranges in order and ends with the file', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { drive, url } = await aSession(lead);
    const bytes = someBytes(2 * UNIT + 100);
    const first = await putRange(tenant, url, 0, bytes.subarray(0, 2 * UNIT), bytes.length);
    expect([first.status, first.json.nextExpectedRanges]).toEqual([202, [`${2 * UNIT}-${bytes.length - 1}`]]);
    expect((await lead('GET', `${drive}/root:/big.bin`)).status).toBe(404);
    const last = await putRange(tenant, url, 2 * UNIT, bytes.subarray(2 * UNIT), bytes.length);
    expect([last.status, last.json.name, last.json.size]).toEqual([201, 'big.bin', bytes.length]);
    const got = await withoutToken(tenant, 'GET', last.json['@microsoft.graph.downloadUrl']);
    expect(Buffer.compare(got.bytes, Buffer.from(bytes))).toBe(0);
  });

  it('says how far it has come, and is gone when it is finished', async () => {
    const tenant = await aTenant();
    const { url } = await aSession(await tenant.as('lead'));
    await putRange(tenant, url, 0, someBytes(UNIT), UNIT + 1);
    expect((await withoutToken(tenant, 'GET', url)).json.nextExpectedRanges).toEqual([`${UNIT}-${UNIT}`]);
    await putRange(tenant, url, UNIT, someBytes(1), UNIT + 1);
    expect((await withoutToken(tenant, 'GET', url)).status).toBe(404);
  });

  it.each([
    ['a range that was there already', 0, UNIT, 3 * UNIT, 416],
    ['a range after the next', 2 * UNIT, UNIT, 3 * UNIT, 416],
    ['another total than before', UNIT, UNIT, 4 * UNIT, 400],
    ['a range that is no multiple of 327,680 bytes', UNIT, UNIT + 1, 3 * UNIT, 400],
  ])('refuses %s', async (_, start, length, total, status) => {
    const tenant = await aTenant();
    const { url } = await aSession(await tenant.as('lead'));
    await putRange(tenant, url, 0, someBytes(UNIT), 3 * UNIT);
    expect((await putRange(tenant, url, start, someBytes(length), total)).status).toBe(status);
  });

  it('refuses bytes without a Content-Range, and fewer than it says', async () => {
    const tenant = await aTenant();
    const { url } = await aSession(await tenant.as('lead'));
    expect((await withoutToken(tenant, 'PUT', url, someBytes(9))).status).toBe(400);
    const range = { 'content-range': 'bytes 0-9/10' };
    expect((await withoutToken(tenant, 'PUT', url, someBytes(9), range)).status).toBe(400);
  });

  it('fails at the end when the name is taken, and ends well when it is free again', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { drive, url } = await aSession(lead);
    const { json } = await putFile(lead, drive, 'big.bin', 'x');
    await putRange(tenant, url, 0, someBytes(UNIT), UNIT + 5);
    const late = await putRange(tenant, url, UNIT, someBytes(5), UNIT + 5);
    expect([late.status, late.json.error.code]).toEqual([409, 'nameAlreadyExists']);
    await lead('DELETE', `${drive}/items/${json.id}`);
    expect((await putRange(tenant, url, UNIT, someBytes(5), UNIT + 5)).status).toBe(201);
  });

  it('replaces or renames when it is asked to', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const finish = async (conflictBehavior: string) => {
      const { url } = await aSession(lead, { '@microsoft.graph.conflictBehavior': conflictBehavior, name: 'big.bin' });
      return putRange(tenant, url, 0, someBytes(5), 5);
    };
    const file = (await putFile(lead, await aDrive(lead), 'big.bin', 'x')).json;
    const replaced = await finish('replace');
    expect([replaced.status, replaced.json.id, replaced.json.size]).toEqual([200, file.id, 5]);
    const renamed = await finish('rename');
    expect([renamed.status, renamed.json.name]).toEqual([201, 'big 1.bin']);
  });

  it('replaces the content of a file that is named by its id', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const drive = await aDrive(lead);
    const file = (await putFile(lead, drive, 'a.txt', 'x')).json;
    const { json } = await lead('POST', `${drive}/items/${file.id}/createUploadSession`, {});
    const done = await putRange(tenant, json.uploadUrl, 0, someBytes(7), 7);
    expect([done.status, done.json.id, done.json.size]).toEqual([200, file.id, 7]);
  });

  it('is forgotten when it is cancelled, or not used for a while', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const cancelled = await aSession(lead);
    expect((await withoutToken(tenant, 'DELETE', cancelled.url)).status).toBe(204);
    expect((await putRange(tenant, cancelled.url, 0, someBytes(5), 5)).status).toBe(404);
    const idle = await aSession(lead);
    await tenant.admin('POST', '/admin/clock', { now: '2026-11-03T09:16:00Z' });
    expect((await putRange(tenant, idle.url, 0, someBytes(5), 5)).status).toBe(404);
  });

  it('is opened by people who may write on the site only', async () => {
    const tenant = await aTenant();
    const drive = await aDrive(await tenant.as('lead'));
    const parent = await tenant.as('parent');
    expect((await parent('POST', `${drive}/root:/a.txt:/createUploadSession`, {})).status).toBe(404);
  });

  it('may be used by the page of the application', async () => {
    const tenant = await aTenant();
    const { url } = await aSession(await tenant.as('lead'));
    const range = await putRange(tenant, url, 0, someBytes(5), 5, { origin: APP_ORIGIN });
    expect(range.headers.get('access-control-allow-origin')).toBe(APP_ORIGIN);
    const { url: other } = await aSession(await tenant.as('lead'), { '@microsoft.graph.conflictBehavior': 'replace' });
    expect((await putRange(tenant, other, 0, someBytes(5), 5, { origin: 'https://evil.example' })).status).toBe(403);
  });
});

describe("the client library's upload task", () => {
  it('brings a file of several ranges, unmodified', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { url } = await aSession(lead, { '@microsoft.graph.conflictBehavior': 'fail' });
    const content = someBytes(3 * UNIT + 7);
    const client = Client.initWithMiddleware({
      middleware: {
        execute: async (context) => {
          const asked = context.request instanceof Request ? context.request : new Request(context.request);
          context.response = await tenant.fetch(new Request(asked, context.options ?? {}));
        },
      },
    });
    const file = {
      content: Buffer.from(content),
      size: content.length,
      name: 'big.bin',
      sliceFile: ({ minValue, maxValue }: { minValue: number; maxValue: number }) =>
        content.slice(minValue, maxValue + 1).buffer,
    };
    const task = new LargeFileUploadTask(
      client,
      file,
      { url, expiry: new Date(), isCancelled: false },
      { rangeSize: UNIT },
    );
    const { responseBody } = await task.upload();
    expect(responseBody).toMatchObject({ name: 'big.bin', size: content.length });
  });
});
