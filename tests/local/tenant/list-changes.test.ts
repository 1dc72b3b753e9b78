import { describe, expect, it } from 'vitest';
import { type Api, aList, aTenant, type PersonKey, seedIds } from './a-tenant';

const add = (api: Api, path: string, fields: object) => api('POST', `${path}/items`, { fields });

describe('a list', () => {
  it('is called otherwise, while its name in addresses stays', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    const { json } = await lead('PATCH', path, { displayName: 'Pupils', description: 'All of them' });
    expect(json).toMatchObject({ displayName: 'Pupils', name: 'Cases', description: 'All of them' });
  });

  it('is not called what another one is, nor given a name', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await aList(lead, 'Plans');
    expect((await lead('PATCH', path, { displayName: 'plans' })).json.error.code).toBe('nameAlreadyExists');
    expect((await lead('PATCH', path, { name: 'x' })).status).toBe(400);
  });

  it('changes and goes only in the state that If-Match says', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    const { eTag } = (await lead('GET', path)).json;
    expect((await lead('PATCH', path, { description: 'x' }, { 'if-match': eTag })).status).toBe(200);
    expect((await lead('DELETE', path, undefined, { 'if-match': eTag })).status).toBe(412);
    expect((await lead('DELETE', path)).status).toBe(204);
    expect((await lead('GET', path)).status).toBe(404);
  });

  it('leaves nothing behind for a later list of its name', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await add(lead, path, { CaseKey: 'C-1' });
    await lead('DELETE', path);
    expect((await lead('GET', `${path}/items/1`)).status).toBe(404);
    const again = await aList(lead);
    expect((await add(lead, again.path, { CaseKey: 'C-1' })).json.id).toBe('1');
  });

  it('is not deleted by a guest who may only write items', async () => {
    const tenant = await aTenant();
    const { path } = await aList(await tenant.as('lead'));
    const guest = await tenant.as('ewo', 'Sites.Selected', 'school');
    expect((await guest('DELETE', path)).status).toBe(403);
  });
});

describe('the versions of an item', () => {
  it('are made by each edit, newest first, with who and when', async () => {
    const tenant = await aTenant();
    const { path } = await aList(await tenant.as('lead'));
    await add(await tenant.as('lead'), path, { State: 'open' });
    const office = await tenant.as('office');
    await office('PATCH', `${path}/items/1/fields`, { State: 'closed' });
    const { json } = await office('GET', `${path}/items/1/versions?$expand=fields($select=State)`);
    expect(json.value).toMatchObject([
      { id: '2.0', fields: { State: 'closed' }, lastModifiedBy: { user: { displayName: 'Dylan Price' } } },
      { id: '1.0', fields: { State: 'open' }, lastModifiedBy: { user: { displayName: 'Angharad Rees' } } },
    ]);
  });

  it('show fields only when they are expanded', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await add(lead, path, { State: 'open' });
    expect((await lead('GET', `${path}/items/1/versions`)).json.value[0]).not.toHaveProperty('fields');
  });

  it('are no more than an administrator lets the list keep', async () => {
    const tenant = await aTenant();
    await tenant.admin('PUT', '/admin/switches', { itemVersionLimit: 2 });
    const lead = await tenant.as('lead');
    const { path } = await aList(lead);
    await add(lead, path, { State: '1' });
    for (const State of ['2', '3', '4']) await lead('PATCH', `${path}/items/1/fields`, { State });
    const { json } = await lead('GET', `${path}/items/1/versions`);
    expect(json.value.map(({ id }: { id: string }) => id)).toEqual(['4.0', '3.0']);
  });

  it('cannot be restored here: that is not in the description', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await add(lead, path, { State: '1' });
    expect((await lead('POST', `${path}/items/1/versions/1.0/restoreVersion`)).status).toBe(501);
  });
});

describe('changing an item', () => {
  it('works on the item as on its fields, and answers with both', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    const { eTag } = (await add(lead, path, { State: 'open', Note: 'x' })).json;
    const changed = await lead('PATCH', `${path}/items/1`, { fields: { State: 'closed' } }, { 'if-match': eTag });
    expect(changed.json.fields).toMatchObject({ State: 'closed', Note: 'x' });
    expect((await lead('PATCH', `${path}/items/1`, { fields: {} }, { 'if-match': eTag })).status).toBe(412);
  });
});

describe('searching sites', () => {
  const SEARCH = 'Sites.Read.All';

  it('finds a site by a word of its name, for people who may open it', async () => {
    const tenant = await aTenant();
    const found = async (person: PersonKey) => {
      const api = await tenant.as(person, SEARCH, 'school');
      return (await api('GET', '/sites?search=psp')).json.value.map(({ id }: { id: string }) => id);
    };
    expect(await found('lead')).toEqual([seedIds.site.id]);
    const officer = await tenant.as('pspOfficer', SEARCH);
    expect((await officer('GET', '/sites?search=*')).json.value).toEqual([]);
  });

  it('does not find a new site yet', async () => {
    const tenant = await aTenant();
    await tenant.admin('PUT', '/admin/switches', { siteSearchLagSeconds: 900 });
    const lead = await tenant.as('lead', SEARCH);
    expect((await lead('GET', '/sites?search=psp')).json.value).toEqual([]);
    await tenant.admin('POST', '/admin/clock', { now: '2026-11-03T09:20:00Z' });
    expect((await lead('GET', '/sites?search=psp')).json.value).toHaveLength(1);
  });

  it('is no way to list them all', async () => {
    const lead = await (await aTenant()).as('lead', SEARCH);
    expect((await lead('GET', '/sites')).status).toBe(501);
  });

  it('is closed to Sites.Selected', async () => {
    const lead = await (await aTenant()).as('lead', 'Sites.Selected');
    expect((await lead('GET', '/sites?search=psp')).status).toBe(403);
  });

  it('is not needed to find the site of a team', async () => {
    const lead = await (await aTenant()).as('lead', SEARCH);
    const { json } = await lead('GET', `/groups/${seedIds.channel.groupId}/sites/root`);
    expect(json).toMatchObject({ id: seedIds.teamSite.id, displayName: 'Bryn Glas Pastoral' });
    expect((await lead('GET', '/groups/nobody/sites/root')).status).toBe(404);
  });
});
