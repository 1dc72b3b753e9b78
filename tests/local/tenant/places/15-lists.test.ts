import { describe, expect, it } from 'vitest';
import { aList, aTenant, seedIds } from '../a-tenant';

const site = `/sites/${seedIds.site.id}`;

describe('15. Unknown and read-only properties of lists', () => {
  it.each([
    ['a property nobody knows', { displayNames: 'X' }],
    ['a name', { name: 'x' }],
    ['an id', { id: 'x' }],
    ['an author', { createdBy: { user: { displayName: 'Somebody' } } }],
    ['a date', { createdDateTime: '2020-01-01T00:00:00Z' }],
    ['an etag', { eTag: '"x"' }],
  ])('refuses a list with %s', async (_, extra) => {
    const lead = await (await aTenant()).as('lead');
    expect((await lead('POST', `${site}/lists`, { displayName: 'X', ...extra })).status).toBe(400);
    expect((await lead('GET', `${site}/lists/X`)).status).toBe(404);
  });

  it.each([
    ['an unknown column', { fields: { Nope: 'x' } }],
    ['a column by the name people see', { fields: { 'Case key': 'x' } }],
    ['a read-only column', { fields: { Modified: '2020-01-01T00:00:00Z' } }],
    ['an id of its own', { id: '7', fields: {} }],
    ['an author of its own', { createdBy: { user: { id: 'x' } }, fields: {} }],
    ['no fields', {}],
    ['a line of 256 characters', { fields: { Note: 'x'.repeat(256) } }],
    ['two lines in one', { fields: { Note: 'a\nb' } }],
  ])('refuses an item with %s', async (_, body) => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    expect((await lead('POST', `${path}/items`, body)).status).toBe(400);
    expect((await lead('GET', `${path}/items`)).json.value).toEqual([]);
  });

  it.each([
    ['two types', { name: 'C', text: {}, number: {} }],
    ['no type', { name: 'C' }],
    ['a space in its name', { name: 'My column', text: {} }],
    ['an id', { name: 'C', id: 'x', text: {} }],
    ['several lines and an index', { name: 'C', text: { allowMultipleLines: true }, indexed: true }],
    ['more than 255 characters in a line', { name: 'C', text: { maxLength: 300 } }],
    ['a display it does not have', { name: 'C', choice: { choices: ['a'], displayAs: 'buttons' } }],
  ])('refuses a column with %s', async (_, column) => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    expect((await lead('POST', `${path}/columns`, column)).status).toBe(400);
  });

  it.each([
    ['PUT', '/items/1'],
    ['POST', '/items/1/fields'],
    ['PUT', '/items/1/fields'],
    ['DELETE', '/items'],
    ['POST', '/items/delta'],
  ])('does not take %s of %s', async (method, end) => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await lead('POST', `${path}/items`, { fields: {} });
    expect((await lead(method, path + end, {})).status).toBe(501);
    expect((await lead('GET', `${path}/items/1`)).status).toBe(200);
  });

  it('answers 501 to an option it does not have, never as if it were not there', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    for (const call of [
      `${site}/lists?$orderby=displayName`,
      `${path}/columns?$filter=name eq 'x'`,
      `${path}?$expand=items`,
    ]) {
      expect([call, (await lead('GET', call)).status]).toEqual([call, 501]);
    }
  });
});
