import { describe, expect, it } from 'vitest';
import { aTenant, ORIGIN } from '../a-tenant';

describe('place 14, URLs: an address is taken as it is written', () => {
  it('ends a value at a raw ampersand, so that the rest is a query option nobody knows', async () => {
    const lead = await (await aTenant()).as('lead');
    const raw = await lead('GET', "/me/messages?$filter=subject eq 'A&B'");
    expect(raw.status).toBe(400);
    const encoded = await lead('GET', `/me/messages?$filter=${encodeURIComponent("subject eq 'A&B'")}`);
    expect(encoded.status).toBe(200);
  });

  it('never sees what stands behind a raw number sign', async () => {
    const lead = await (await aTenant()).as('lead');
    const { status, json } = await lead('GET', "/me/messages?$filter=subject eq 'A #1'");
    expect([status, json.error.code]).toEqual([400, 'BadRequest']);
  });

  it('tells letters of an id apart', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await lead('POST', '/me/messages', { subject: 'x' });
    const turned = json.id.replace(/[a-z]/gi, (letter: string) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    expect((await lead('GET', `/me/messages/${turned}`)).status).toBe(404);
  });

  it('refuses $search of the directory without ConsistencyLevel, and a calendar view without a window', async () => {
    const lead = await (await aTenant()).as('lead');
    expect((await lead('GET', '/users?$search=%22displayName:ann%22')).json.error.code).toBe(
      'Request_UnsupportedQuery',
    );
    expect((await lead('GET', '/me/calendarView')).status).toBe(400);
  });

  it('gives links that are absolute, on the origin that was called', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    await tenant.admin('PUT', '/admin/switches', { pageSizeLimit: 1 });
    for (const subject of ['a', 'b']) await lead('POST', '/me/messages', { subject });
    const { json } = await lead('GET', '/me/messages?$select=subject');
    expect(json['@odata.nextLink']).toMatch(new RegExp(`^${ORIGIN}/v1\\.0/me/messages\\?`));
    expect((await lead('GET', json['@odata.nextLink'])).json.value).toHaveLength(1);
  });

  it('knows no other version, no other spelling of a path and no address inside an address', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const statuses = await Promise.all(
      ['/beta/me', '/v1.0/Me', '/v1.0/me/', `/v1.0/${ORIGIN}/v1.0/me`].map(
        async (path) => (await lead('GET', `${ORIGIN}${path}`)).status,
      ),
    );
    expect(statuses).toEqual([404, 501, 501, 501]);
  });
});
