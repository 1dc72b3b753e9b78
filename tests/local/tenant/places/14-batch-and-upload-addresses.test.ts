import { describe, expect, it } from 'vitest';
import { aDrive, putFile, putRange, someBytes } from '../a-library';
import { type Api, aTenant, type Reply } from '../a-tenant';

const UNIT = 327_680;
const me = (id: string) => ({ id, method: 'GET', url: '/me' });
const batch = (api: Api, requests: object[]): Promise<Reply> => api('POST', '/$batch', { requests });

describe('14. A batch is not forgiving', () => {
  it.each([
    ['an absolute URL', [{ ...me('1'), url: 'https://graph.microsoft.com/v1.0/me' }]],
    ['an address of another host', [{ ...me('1'), url: '//localhost:4302/v1.0/me' }]],
    ['two requests of one id, whatever the case of its letters', [me('a'), me('A')]],
    [
      'a batch inside',
      [
        {
          id: '1',
          method: 'POST',
          url: '/$batch',
          headers: { 'Content-Type': 'application/json' },
          body: { requests: [me('1')] },
        },
      ],
    ],
    ['a body without headers', [{ id: '1', method: 'POST', url: '/me/messages', body: {} }]],
    [
      'a body without a Content-Type',
      [{ id: '1', method: 'POST', url: '/me/messages', headers: { Prefer: 'x' }, body: {} }],
    ],
    ['a header that is none', [{ ...me('1'), headers: { Prefer: 'a\nb' } }]],
    ['a GET with a body', [{ ...me('1'), headers: { 'Content-Type': 'application/json' }, body: {} }]],
    ['a stray percent sign', [{ ...me('1'), url: '/users/%zz/messages' }]],
    ['a method that is none', [{ ...me('1'), method: 'OPTIONS' }]],
    ['no requests', []],
    ['21 requests', Array.from({ length: 21 }, (_, n) => me(String(n)))],
  ])('to %s', async (_, requests) => {
    const lead = await (await aTenant()).as('lead');
    expect((await batch(lead, requests)).status).toBe(400);
  });

  it('but takes 20', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await batch(
      lead,
      Array.from({ length: 20 }, (_, n) => me(String(n))),
    );
    expect(json.responses).toHaveLength(20);
  });

  it('about order: answers come mixed, and the same way for the same seed', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const requests = ['1', '2', '3', '4', '5', '6'].map(me);
    const order = async () => (await batch(lead, requests)).json.responses.map(({ id }: { id: string }) => id);
    const first = await order();
    expect(first).not.toEqual(['1', '2', '3', '4', '5', '6']);
    expect(await order()).toEqual(first);
    await tenant.admin('PUT', '/admin/switches', { batchOrderSeed: 2 });
    expect(await order()).not.toEqual(first);
  });

  it('to a fifth request at one mailbox, which gets a 429 of its own', async () => {
    const lead = await (await aTenant()).as('lead');
    const messages = (id: string) => ({ id, method: 'GET', url: '/me/messages' });
    const { status, json } = await batch(lead, [...['1', '2', '3', '4', '5'].map(messages), me('6')]);
    const byId = (id: string) => json.responses.find((one: { id: string }) => one.id === id);
    expect([status, byId('4').status, byId('6').status]).toEqual([200, 200, 200]);
    expect(byId('5')).toMatchObject({
      status: 429,
      headers: { 'Retry-After': '1' },
      body: { error: { code: 'ApplicationThrottled' } },
    });
  });

  it('unless they wait for each other', async () => {
    const lead = await (await aTenant()).as('lead');
    const chain = ['1', '2', '3', '4', '5'].map((id, at) => ({
      id,
      method: 'GET',
      url: '/me/messages',
      dependsOn: at === 0 ? [] : [String(at)],
    }));
    const { json } = await batch(lead, chain);
    expect(json.responses.map((one: { status: number }) => one.status)).toEqual([200, 200, 200, 200, 200]);
  });
});

describe('14. An upload address is not forgiving', () => {
  async function uploadUrl(api: Api): Promise<string> {
    const drive = await aDrive(api);
    return (await api('POST', `${drive}/root:/big.bin:/createUploadSession`, {})).json.uploadUrl;
  }

  it('to an Authorization header', async () => {
    const tenant = await aTenant();
    const url = await uploadUrl(await tenant.as('lead'));
    expect((await putRange(tenant, url, 0, someBytes(5), 5, { authorization: 'Bearer x' })).status).toBe(401);
    expect((await putRange(tenant, url, 0, someBytes(5), 5)).status).toBe(201);
  });

  it('to any chunk size: each but the last is a multiple of 327,680 bytes', async () => {
    const tenant = await aTenant();
    const url = await uploadUrl(await tenant.as('lead'));
    expect((await putRange(tenant, url, 0, someBytes(UNIT - 1), 2 * UNIT)).status).toBe(400);
    expect((await putRange(tenant, url, 0, someBytes(UNIT), 2 * UNIT)).status).toBe(202);
  });

  it('to an unencoded # in a name, which cuts the address short', async () => {
    const lead = await (await aTenant()).as('lead');
    const drive = await aDrive(lead);
    expect((await putFile(lead, drive, 'Plan #1.pdf', 'x')).status).not.toBe(201);
    expect((await putFile(lead, drive, 'Plan%20%231.pdf', 'x')).json.name).toBe('Plan #1.pdf');
  });
});
