import { describe, expect, it } from 'vitest';
import { type Api, aList, aTenant, type Reply, seedIds } from './a-tenant';

const site = `/sites/${seedIds.site.id}`;
const JSON_TYPE = { 'Content-Type': 'application/json' };

interface Part {
  id: string;
  method: string;
  url: string;
  body?: unknown;
  headers?: Record<string, string>;
  dependsOn?: string[];
}

const batch = (api: Api, requests: Part[]): Promise<Reply> => api('POST', '/$batch', { requests });
const get = (id: string, url = '/me', dependsOn: string[] = []): Part => ({ id, method: 'GET', url, dependsOn });
const statuses = ({ json }: Reply): Record<string, number> =>
  Object.fromEntries(json.responses.map(({ id, status }: { id: string; status: number }) => [id, status]));

describe('a batch', () => {
  it('answers each request by its id, with status, headers and body of its own', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    const make = {
      id: 'make',
      method: 'POST',
      url: `${path}/items`,
      headers: JSON_TYPE,
      body: { fields: { State: 'a' } },
    };
    const { status, json } = await batch(lead, [
      make,
      get('me', 'me?$select=displayName'),
      get('none', `${path}/items/99`),
    ]);
    expect(status).toBe(200);
    const answer = (id: string) => json.responses.find((one: { id: string }) => one.id === id);
    expect(answer('make')).toMatchObject({ status: 201, headers: { ETag: expect.any(String) }, body: { id: '1' } });
    expect(answer('me')).toMatchObject({ status: 200, body: { displayName: 'Angharad Rees' } });
    expect(answer('none')).toMatchObject({ status: 404, body: { error: { code: 'itemNotFound' } } });
  });

  it('is 200 even when every part failed', async () => {
    const lead = await (await aTenant()).as('lead');
    const answered = await batch(lead, [get('1', '/nothing'), get('2', `${site}/lists/none`)]);
    expect([answered.status, statuses(answered)]).toEqual([200, { 1: 501, 2: 404 }]);
  });

  it('checks the scopes and the rights of each part', async () => {
    const lead = await (await aTenant()).as('lead', 'User.Read');
    expect(statuses(await batch(lead, [get('1'), get('2', '/me/messages'), get('3', site)]))).toEqual({
      1: 200,
      2: 403,
      3: 403,
    });
  });

  it('needs a token itself', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const answered = await lead('POST', '/$batch', { requests: [get('1')] }, { authorization: 'Bearer x' });
    expect(answered.status).toBe(401);
  });

  it('lets a fault rule strike one part', async () => {
    const tenant = await aTenant();
    await tenant.admin('POST', '/admin/faults', {
      rules: [{ kind: 'throttle', pathPattern: '/v1.0/me', retryAfterSeconds: 2.128, times: 1 }],
    });
    const { json } = await batch(await tenant.as('lead'), [get('1'), get('2', site)]);
    const one = json.responses.find(({ id }: { id: string }) => id === '1');
    expect([one.status, one.headers['Retry-After']]).toEqual([429, '2.128']);
    expect(statuses({ json } as Reply)).toMatchObject({ 2: 200 });
  });

  it('brings content as base64', async () => {
    const lead = await (await aTenant()).as('lead');
    const drive = `/drives/${(await lead('GET', `${site}/drive`)).json.id}`;
    const put = {
      id: '1',
      method: 'PUT',
      url: `${drive}/root:/a.txt:/content`,
      headers: { 'Content-Type': 'text/plain' },
      body: Buffer.from('one').toString('base64'),
    };
    expect(statuses(await batch(lead, [put]))).toEqual({ 1: 201 });
    const { json } = await batch(lead, [get('2', `${drive}/root:/a.txt:/content`)]);
    expect(json.responses[0]).toMatchObject({
      status: 302,
      headers: { Location: expect.stringContaining('/download/') },
    });
  });
});

describe('the requests of a batch that depend on others', () => {
  it('run one after the other in a chain, and not after one that failed', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    const item = (id: string, dependsOn: string[]) => get(id, `${path}/items/${id}`, dependsOn);
    const make = { id: '0', method: 'POST', url: `${path}/items`, headers: JSON_TYPE, body: { fields: {} } };
    const answered = await batch(lead, [make, item('1', ['0']), item('2', ['1']), item('3', ['2'])]);
    expect(statuses(answered)).toEqual({ 0: 201, 1: 200, 2: 404, 3: 424 });
  });

  it('wait for the one they all name', async () => {
    const lead = await (await aTenant()).as('lead');
    expect(statuses(await batch(lead, [get('a'), get('b', '/me', ['a']), get('c', '/me', ['a'])]))).toEqual({
      a: 200,
      b: 200,
      c: 200,
    });
    expect(statuses(await batch(lead, [get('a', '/x'), get('b', '/me', ['a']), get('c', '/me', ['a'])]))).toEqual({
      a: 501,
      b: 424,
      c: 424,
    });
  });

  it.each([
    ['on some of those before', [get('a'), get('b'), get('c', '/me', ['a'])]],
    ['on two', [get('a'), get('b', '/me', ['a']), get('c', '/me', ['a', 'b'])]],
    ['on one that is not there', [get('a'), get('b', '/me', ['x'])]],
    ['on each other', [get('a', '/me', ['b']), get('b', '/me', ['a'])]],
  ])('may not depend %s', async (_, requests) => {
    const lead = await (await aTenant()).as('lead');
    expect((await batch(lead, requests)).status).toBe(400);
  });
});
