import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Api, aTenant, query, seedIds } from './a-tenant';

const { people } = seedIds;
const eventual = { consistencylevel: 'eventual' };
const names = (json: { value: { displayName: string }[] }) => json.value.map(({ displayName }) => displayName);
const filtered = (api: Api, $filter: string, more: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  api('GET', `/users${query({ $filter, ...more })}`, undefined, headers);

describe('filtering the directory', () => {
  it('by the start of a value or by the whole of it needs nothing more', async () => {
    const lead = await (await aTenant()).as('lead');
    expect(names((await filtered(lead, "startsWith(displayName,'Gar')")).json)).toEqual(['Gareth Lloyd']);
    expect(names((await filtered(lead, `mail eq '${people.alnCo.address}'`)).json)).toEqual(['Siân Morgan']);
  });

  it.each([
    ["jobTitle ne 'Office' and startsWith(displayName,'Dylan')", []],
    ["endsWith(mail,'npt-demo.example')", ['Non Bevan']],
    ["not(userType eq 'Member')", ['Non Bevan']],
  ])('by %s needs ConsistencyLevel and $count=true', async ($filter, expected) => {
    const lead = await (await aTenant()).as('lead');
    expect((await filtered(lead, $filter)).json.error.code).toBe('Request_UnsupportedQuery');
    expect((await filtered(lead, $filter, {}, eventual)).status).toBe(400);
    expect((await filtered(lead, $filter, { $count: 'true' })).status).toBe(400);
    expect(names((await filtered(lead, $filter, { $count: 'true' }, eventual)).json)).toEqual(expected);
  });

  it.each(["contains(displayName,'ees')", "birthday eq 'x'"])('by %s is refused', async ($filter) => {
    const lead = await (await aTenant()).as('lead');
    expect((await filtered(lead, $filter, { $count: 'true' }, eventual)).status).toBe(400);
  });

  it('with $count alone counts nothing and says nothing', async () => {
    const lead = await (await aTenant()).as('lead');
    expect((await lead('GET', '/users?$count=true')).json['@odata.count']).toBeUndefined();
    expect((await lead('GET', '/users?$count=true', undefined, eventual)).json['@odata.count']).toBe(9);
  });
});

describe('paging through the directory', () => {
  it('follows nextLink with its token, and counts on the first page only', async () => {
    const lead = await (await aTenant()).as('lead');
    const found: string[] = [];
    const counts: unknown[] = [];
    let link: string | undefined = '/users?$top=4&$count=true';
    while (link !== undefined) {
      const { json } = await lead('GET', link, undefined, eventual);
      found.push(...names(json));
      counts.push(json['@odata.count']);
      link = json['@odata.nextLink'];
      expect(decodeURIComponent(link ?? '$skiptoken')).toContain('$skiptoken');
    }
    expect(new Set(found).size).toBe(9);
    expect(counts).toEqual([9, undefined, undefined]);
  });

  it('takes between 1 and 999 at a time, and no token of others', async () => {
    const lead = await (await aTenant()).as('lead');
    expect((await lead('GET', '/users?$top=1000')).status).toBe(400);
    expect((await lead('GET', '/users?$top=0')).status).toBe(400);
    expect((await lead('GET', '/users?$top=999')).status).toBe(200);
    expect((await lead('GET', '/users?$skiptoken=made-up')).status).toBe(400);
  });
});

describe('a photo', () => {
  it('is a real PNG for people of the organisation, the same each time, and not there for others', async () => {
    const lead = await (await aTenant()).as('lead');
    const own = await lead('GET', '/me/photo/$value');
    expect(own.headers.get('content-type')).toBe('image/png');
    expect(own.bytes.subarray(1, 4).toString()).toBe('PNG');
    const [width, height] = [own.bytes.readUInt32BE(16), own.bytes.readUInt32BE(20)];
    const data = own.bytes.subarray(own.bytes.indexOf('IDAT') + 4, own.bytes.indexOf('IEND') - 8);
    expect(inflateSync(data)).toHaveLength(height * (width + 1));
    expect((await lead('GET', `/users/${people.lead.id}/photo/$value`)).bytes).toEqual(own.bytes);
    expect((await lead('GET', `/users/${people.alnCo.address}/photo/$value`)).bytes).not.toEqual(own.bytes);
    expect((await lead('GET', `/users/${people.ewo.address}/photo/$value`)).json.error.code).toBe('ImageNotFound');
    expect((await lead('GET', '/users/nobody/photo/$value')).status).toBe(404);
  });
});

describe('people and contacts', () => {
  const scopes = 'User.Read People.Read Contacts.ReadWrite Calendars.ReadWrite';
  const found = async (api: Api, search: string) =>
    names((await api('GET', `/me/people${query({ $search: search })}`)).json);

  it('are found by the start of a word, with or without its accents', async () => {
    const lead = await (await aTenant()).as('lead', scopes);
    expect(await found(lead, 'sian')).toEqual(['Siân Morgan']);
    expect(await found(lead, '"lloy"')).toEqual(['Gareth Lloyd']);
    expect(await found(lead, 'loyd')).toEqual([]);
  });

  it('come in tens, those met most often first', async () => {
    const lead = await (await aTenant()).as('lead', scopes);
    await lead('POST', '/me/events', {
      start: { dateTime: '2026-11-05T10:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-11-05T11:00:00', timeZone: 'UTC' },
      attendees: [{ emailAddress: { address: people.keyAdult.address } }],
    });
    const { json } = await lead('GET', '/me/people?$top=2');
    expect(json.value[0]).toMatchObject({
      displayName: 'Gareth Lloyd',
      personType: { class: 'Person', subclass: 'OrganizationUser' },
      scoredEmailAddresses: [{ address: people.keyAdult.address, relevanceScore: 1 }],
    });
    expect(decodeURIComponent(json['@odata.nextLink'])).toContain('$skip=2');
  });

  it('include a new contact, after a while when the switch says so', async () => {
    const tenant = await aTenant();
    await tenant.admin('PUT', '/admin/switches', { peopleSearchLagMs: 30_000 });
    const lead = await tenant.as('lead', scopes);
    const added = await lead('POST', '/me/contacts', {
      givenName: 'Bethan',
      surname: 'Puw',
      emailAddresses: [{ address: 'bethan.puw@charity.example', name: 'Bethan Puw' }],
    });
    expect(added).toMatchObject({ status: 201, json: { displayName: 'Bethan Puw' } });
    expect(names((await lead('GET', '/me/contacts')).json)).toEqual(['Bethan Puw']);
    expect(await found(lead, 'bethan')).toEqual([]);
    await tenant.admin('POST', '/admin/clock', { now: '2026-11-03T09:02:00Z' });
    expect(await found(lead, 'bethan')).toEqual(['Bethan Puw']);
    expect(await found(await tenant.as('alnCo', scopes), 'bethan')).toEqual([]);
  });

  it('need their own scopes', async () => {
    const lead = await (await aTenant()).as('lead', 'User.ReadBasic.All Contacts.Read');
    expect((await lead('GET', '/me/people')).status).toBe(403);
    expect((await lead('POST', '/me/contacts', { givenName: 'X' })).status).toBe(403);
  });
});

describe('the rooms', () => {
  it('are listed with their size to those an administrator allowed', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead', 'User.Read');
    expect((await lead('GET', '/places/microsoft.graph.room')).status).toBe(403);
    const allowed = await tenant.as('lead', 'Place.Read.All');
    const { json } = await allowed('GET', '/places/microsoft.graph.room');
    expect(json.value).toMatchObject([
      { displayName: 'The Haven', capacity: 6, emailAddress: seedIds.rooms.haven.address },
      { displayName: 'Library meeting room', capacity: 12, floorLabel: 'First' },
    ]);
    const large = await allowed('GET', `/places/microsoft.graph.room${query({ $filter: 'capacity ge 10' })}`);
    expect(names(large.json)).toEqual(['Library meeting room']);
  });
});
