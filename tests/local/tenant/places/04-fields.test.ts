import { describe, expect, it } from 'vitest';
import { aList, aTenant, seedIds } from '../a-tenant';

describe('4. Fields of an item', () => {
  it('do not come without $expand', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await lead('POST', `${path}/items`, { fields: { State: 'open' } });
    expect((await lead('GET', `${path}/items`)).json.value[0]).not.toHaveProperty('fields');
    expect((await lead('GET', `${path}/items/1`)).json).not.toHaveProperty('fields');
    expect((await lead('GET', `${path}/items/delta`)).json.value[0]).not.toHaveProperty('fields');
  });

  it('come as selected inside $expand, by their internal names', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await lead('POST', `${path}/items`, { fields: { State: 'open', Note: 'x' } });
    const { json } = await lead('GET', `${path}/items?$expand=fields($select=Note)`);
    expect(json.value[0].fields).toEqual({ '@odata.etag': expect.any(String), Note: 'x' });
  });

  it('of lookups come as LookupId; the value only when it is selected', async () => {
    const lead = await (await aTenant()).as('lead');
    const cases = await aList(lead);
    await lead('POST', `${cases.path}/items`, { fields: { CaseKey: 'C-1' } });
    const plans = await lead('POST', `/sites/${seedIds.site.id}/lists`, {
      displayName: 'Plans',
      columns: [{ name: 'Case', lookup: { listId: cases.id, columnName: 'CaseKey' } }],
    });
    const path = `/sites/${seedIds.site.id}/lists/${plans.json.id}`;
    await lead('POST', `${path}/items`, { fields: { CaseLookupId: 1 } });
    const plain = (await lead('GET', `${path}/items/1?$expand=fields`)).json.fields;
    expect(plain).toMatchObject({ CaseLookupId: '1' });
    expect(plain).not.toHaveProperty('Case');
    const named = (await lead('GET', `${path}/items/1?$expand=fields($select=Case)`)).json.fields;
    expect(named).toMatchObject({ Case: 'C-1' });
  });

  it('that are empty are left out', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await lead('POST', `${path}/items`, { fields: { State: 'open', Note: 'x' } });
    await lead('PATCH', `${path}/items/1/fields`, { Note: null });
    expect((await lead('GET', `${path}/items/1/fields`)).json).not.toHaveProperty('Note');
  });
});
