import { describe, expect, it } from 'vitest';
import { type Api, aList, aTenant } from '../a-tenant';

const add = (api: Api, path: string, fields: object = {}) => api('POST', `${path}/items`, { fields });
const idsIn = (json: { value: { id: string }[] }): string[] => json.value.map(({ id }) => id);

describe('13. The delta of a list', () => {
  it('says deleted with a state, not with @removed', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await add(lead, path);
    const { json } = await lead('GET', `${path}/items/delta`);
    await lead('DELETE', `${path}/items/1`);
    const [gone] = (await lead('GET', json['@odata.deltaLink'])).json.value;
    expect(gone).toMatchObject({ id: '1', deleted: { state: 'deleted' } });
    expect(gone).not.toHaveProperty('@removed');
  });

  it('starts with what is there, or with token=latest from now', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    for (let n = 1; n <= 3; n++) await add(lead, path);
    await lead('DELETE', `${path}/items/2`);
    expect(idsIn((await lead('GET', `${path}/items/delta`)).json)).toEqual(['1', '3']);
    const latest = (await lead('GET', `${path}/items/delta?token=latest`)).json;
    expect(idsIn(latest)).toEqual([]);
    await add(lead, path);
    expect(idsIn((await lead('GET', latest['@odata.deltaLink'])).json)).toEqual(['4']);
  });

  it('comes in pages, and misses nothing that changes between them', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    for (let n = 1; n <= 3; n++) await add(lead, path, { State: 'old' });
    const first = (await lead('GET', `${path}/items/delta?$top=2&$expand=fields`)).json;
    await lead('PATCH', `${path}/items/1/fields`, { State: 'new' });
    const last = (await lead('GET', first['@odata.nextLink'])).json;
    expect([idsIn(first), idsIn(last)]).toEqual([
      ['1', '2'],
      ['3', '1'],
    ]);
    expect(last.value[1].fields.State).toBe('new');
    expect(last).not.toHaveProperty('@odata.nextLink');
    expect(idsIn((await lead('GET', last['@odata.deltaLink'])).json)).toEqual([]);
  });

  it('may bring the same item twice', async () => {
    const tenant = await aTenant();
    await tenant.admin('PUT', '/admin/switches', { repeatInListDelta: true });
    const lead = await tenant.as('lead');
    const { path } = await aList(lead);
    await add(lead, path);
    await add(lead, path);
    expect(idsIn((await lead('GET', `${path}/items/delta`)).json)).toEqual(['1', '2', '1']);
  });

  it('expires: 410 with the place to start again, which reads everything', async () => {
    const tenant = await aTenant();
    await tenant.admin('PUT', '/admin/switches', { listDeltaDays: 0.01 });
    const lead = await tenant.as('lead');
    const { path } = await aList(lead);
    await add(lead, path);
    const link = (await lead('GET', `${path}/items/delta?$expand=fields`)).json['@odata.deltaLink'];
    await tenant.admin('POST', '/admin/clock', { now: '2026-11-03T09:20:00Z' });
    const gone = await lead('GET', link);
    expect([gone.status, gone.json.error.code]).toEqual([410, 'resyncRequired']);
    expect(gone.json.error.innerError.code).toBe('resyncChangesApplyDifferences');
    const fresh = await lead('GET', gone.headers.get('location') ?? '');
    expect([fresh.status, idsIn(fresh.json)]).toEqual([200, ['1']]);
    expect(fresh.json.value[0]).toHaveProperty('fields');
  });

  it.each(['$filter=id eq 1', '$orderby=id', '$search=x', '$skip=1', '$count=true', 'token=made-up'])(
    'takes no %s',
    async (option) => {
      const lead = await (await aTenant()).as('lead');
      const { path } = await aList(lead);
      expect((await lead('GET', `${path}/items/delta?${option}`)).status).toBe(400);
    },
  );
});
