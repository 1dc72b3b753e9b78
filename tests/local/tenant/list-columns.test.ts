import { describe, expect, it } from 'vitest';
import { type Api, aList, aTenant, query, seedIds } from './a-tenant';

const site = `/sites/${seedIds.site.id}`;
const add = (api: Api, path: string, fields: object) => api('POST', `${path}/items`, { fields });
const fieldsOf = async (api: Api, path: string, id = '1') => (await api('GET', `${path}/items/${id}/fields`)).json;

/** The list of `aList` with one more column; gives the paths of both. */
async function withColumn(api: Api, column: object): Promise<{ path: string; id: string; column: string }> {
  const list = await aList(api);
  const { status, json } = await api('POST', `${list.path}/columns`, column);
  expect(status).toBe(201);
  return { ...list, column: `${list.path}/columns/${json.id}` };
}

describe('a column', () => {
  it('is read by its id, and by its internal name', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path, column } = await withColumn(lead, { name: 'Owner', text: {} });
    expect((await lead('GET', column)).json).toMatchObject({ name: 'Owner', displayName: 'Owner' });
    expect((await lead('GET', `${path}/columns/Owner?$select=name`)).json).toMatchObject({ name: 'Owner' });
    expect((await lead('GET', `${path}/columns/Nobody`)).status).toBe(404);
  });

  it('is renamed for people, indexed and given more choices later', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path, column } = await withColumn(lead, { name: 'Stage', choice: { choices: ['one'] } });
    const changed = await lead('PATCH', column, {
      displayName: 'Step',
      indexed: true,
      choice: { choices: ['one', 'two'] },
    });
    expect(changed.json).toMatchObject({ name: 'Stage', displayName: 'Step', indexed: true });
    expect((await add(lead, path, { Stage: 'two' })).status).toBe(201);
    expect((await lead('GET', `${path}/items${query({ $filter: "fields/Stage eq 'two'" })}`)).json.value).toHaveLength(
      1,
    );
  });

  it.each([
    ['its name', { name: 'Other' }],
    ['its type', { number: {} }],
    ['its id', { id: 'x' }],
    ['a unique key without an index', { enforceUniqueValues: true }],
  ])('does not change %s', async (_, change) => {
    const lead = await (await aTenant()).as('lead');
    const { column } = await withColumn(lead, { name: 'Owner', text: {} });
    expect((await lead('PATCH', column, change)).status).toBe(400);
  });

  it('becomes unique only while its values are', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path, column } = await withColumn(lead, { name: 'Code', text: {}, indexed: true });
    await add(lead, path, { Code: 'a' });
    await add(lead, path, { Code: 'A' });
    expect((await lead('PATCH', column, { enforceUniqueValues: true })).status).toBe(400);
    await lead('PATCH', `${path}/items/2/fields`, { Code: 'b' });
    expect((await lead('PATCH', column, { enforceUniqueValues: true })).status).toBe(200);
    expect((await add(lead, path, { Code: 'B' })).status).toBe(400);
  });

  it('takes its values with it when it is deleted', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path, column } = await withColumn(lead, { name: 'Owner', text: {} });
    await add(lead, path, { Owner: 'A', State: 'open' });
    expect((await lead('DELETE', column)).status).toBe(204);
    await lead('POST', `${path}/columns`, { name: 'Owner', text: {} });
    const fields = await fieldsOf(lead, path);
    expect(fields).toMatchObject({ State: 'open' });
    expect(fields).not.toHaveProperty('Owner');
  });

  it('of the service itself stays', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    for (const name of ['Title', 'Created', 'Modified']) {
      expect((await lead('DELETE', `${path}/columns/${name}`)).status).toBe(400);
    }
  });

  it('may be indexed for twenty columns of a list, and for no more', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    for (let n = 3; n <= 20; n++) {
      expect((await lead('POST', `${path}/columns`, { name: `C${n}`, text: {}, indexed: true })).status).toBe(201);
    }
    expect((await lead('POST', `${path}/columns`, { name: 'C21', text: {}, indexed: true })).status).toBe(400);
    expect((await lead('PATCH', `${path}/columns/Note`, { indexed: true })).status).toBe(400);
  });

  it('gives a new item its default', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await withColumn(lead, { name: 'Hours', number: {}, defaultValue: { value: '5' } });
    await add(lead, path, {});
    await add(lead, path, { Hours: 7 });
    expect((await fieldsOf(lead, path, '1')).Hours).toBe(5);
    expect((await fieldsOf(lead, path, '2')).Hours).toBe(7);
  });
});

describe('a value', () => {
  it.each([
    ['a number below its least', { name: 'N', number: { minimum: 1 } }, { N: 0 }],
    ['a number above its most', { name: 'N', number: { maximum: 1 } }, { N: 2 }],
    ['text for money', { name: 'N', currency: { locale: 'en-gb' } }, { N: '12' }],
    ['a word for yes or no', { name: 'N', boolean: {} }, { N: 'true' }],
    ['a day that is none', { name: 'N', dateTime: {} }, { N: '2026-13-01' }],
    ['a choice spelt otherwise', { name: 'N', choice: { choices: ['Open'] } }, { N: 'open' }],
    [
      'a hyperlink, which the service cannot write',
      { name: 'N', hyperlinkOrPicture: {} },
      { N: { Url: 'https://x.example' } },
    ],
  ])('refuses %s', async (_, column, fields) => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await withColumn(lead, column);
    const { status, json } = await add(lead, path, fields);
    expect([status, json.error.code]).toEqual([400, 'invalidRequest']);
  });

  it('of several choices needs its type beside it', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await withColumn(lead, { name: 'Tags', choice: { choices: ['a', 'b'], displayAs: 'checkBoxes' } });
    const bare = await add(lead, path, { Tags: ['a'] });
    expect([bare.status, bare.json.error.message]).toEqual([500, 'General exception while processing']);
    const typed = await add(lead, path, { 'Tags@odata.type': 'Collection(Edm.String)', Tags: ['b', 'a'] });
    expect(typed.json.fields.Tags).toEqual(['b', 'a']);
  });
});

describe('a lookup', () => {
  async function casesAndPlans(api: Api) {
    const cases = await aList(api);
    await add(api, cases.path, { CaseKey: 'C-1' });
    const plans = await api('POST', `${site}/lists`, {
      displayName: 'Plans',
      columns: [
        { name: 'Case', lookup: { listId: cases.id, columnName: 'CaseKey' }, indexed: true },
        { name: 'Others', lookup: { listId: cases.id, columnName: 'CaseKey', allowMultipleValues: true } },
        { name: 'Owner', personOrGroup: {} },
      ],
    });
    return { cases, path: `${site}/lists/${plans.json.id}` };
  }

  it('is written as a number, shown as one, and filtered by it', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await casesAndPlans(lead);
    expect((await add(lead, path, { CaseLookupId: 1 })).json.fields).toMatchObject({ CaseLookupId: '1' });
    const found = await lead('GET', `${path}/items${query({ $filter: 'fields/CaseLookupId eq 1' })}`);
    expect(found.json.value).toHaveLength(1);
    expect((await lead('GET', `${path}/items${query({ $filter: "fields/Case eq 'C-1'" })}`)).status).toBe(400);
  });

  it.each([
    ['an item that is not there', { CaseLookupId: 9 }],
    ['a value instead of a number', { Case: 'C-1' }],
    ['a person who is not on the site', { OwnerLookupId: 99 }],
    ['several without their type', { OthersLookupId: [1] }],
  ])('refuses %s', async (_, fields) => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await casesAndPlans(lead);
    expect((await add(lead, path, fields)).status).toBe(400);
  });

  it('of several items shows numbers and values when it is selected', async () => {
    const lead = await (await aTenant()).as('lead');
    const { cases, path } = await casesAndPlans(lead);
    await add(lead, cases.path, { CaseKey: 'C-2' });
    await add(lead, path, { 'OthersLookupId@odata.type': 'Collection(Edm.Int32)', OthersLookupId: [2, 1] });
    const { json } = await lead('GET', `${path}/items/1/fields?$select=Others`);
    expect(json.Others).toEqual([
      { LookupId: 2, LookupValue: 'C-2' },
      { LookupId: 1, LookupValue: 'C-1' },
    ]);
  });

  it('of a person takes the number under which the site knows the author of an item', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await casesAndPlans(lead);
    const { AuthorLookupId } = (await add(lead, path, {})).json.fields;
    await lead('PATCH', `${path}/items/1/fields`, { OwnerLookupId: AuthorLookupId });
    expect((await lead('GET', `${path}/items/1/fields?$select=Owner`)).json.Owner).toBe('Angharad Rees');
  });

  it('is empty when what it pointed to is gone', async () => {
    const lead = await (await aTenant()).as('lead');
    const { cases, path } = await casesAndPlans(lead);
    await add(lead, path, { CaseLookupId: 1 });
    await lead('DELETE', `${cases.path}/items/1`);
    expect(await fieldsOf(lead, path)).not.toHaveProperty('CaseLookupId');
  });

  it('needs a list and a column that are there', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path, id } = await aList(lead);
    const column = (lookup: object) => lead('POST', `${path}/columns`, { name: 'Case', lookup });
    expect((await column({ listId: 'nowhere' })).status).toBe(400);
    expect((await column({ listId: id, columnName: 'Nope' })).status).toBe(400);
  });

  it('may be joined twelve times in one query, and not thirteen times', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    for (let n = 1; n <= 13; n++) await lead('POST', `${path}/columns`, { name: `P${n}`, personOrGroup: {} });
    await add(lead, path, { State: 'open' });
    const all = await lead('GET', `${path}/items?$expand=fields`);
    expect([all.status, all.json.error.innerError.code]).toEqual([400, 'tooManyResources']);
    const twelve = Array.from({ length: 12 }, (_, n) => `P${n + 1}`).join(',');
    expect((await lead('GET', `${path}/items?$expand=fields($select=State,${twelve})`)).status).toBe(200);
  });
});
