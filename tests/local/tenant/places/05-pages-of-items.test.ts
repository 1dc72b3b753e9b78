import { describe, expect, it } from 'vitest';
import { type Api, aList, aTenant, type OpenTenant } from '../a-tenant';

/** A list of seven items, in pages of at most two. */
async function sevenItems(tenant: OpenTenant): Promise<{ lead: Api; path: string }> {
  await tenant.admin('PUT', '/admin/switches', { pageSizeLimit: 2 });
  const lead = await tenant.as('lead');
  const { path } = await aList(lead);
  for (let n = 1; n <= 7; n++) await lead('POST', `${path}/items`, { fields: { CaseKey: `C-${n}`, Note: 'x' } });
  return { lead, path };
}

async function idsOf(api: Api, first: string): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | undefined = first; next !== undefined; ) {
    const { json } = await api('GET', next);
    ids.push(...json.value.map(({ id }: { id: string }) => id));
    next = json['@odata.nextLink'];
  }
  return ids;
}

describe('5. One page of items does not hold all', () => {
  it('but a link to the next, until there is none', async () => {
    const { lead, path } = await sevenItems(await aTenant());
    expect(await idsOf(lead, `${path}/items?$top=5000`)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('and an item added or deleted meanwhile loses no other', async () => {
    const { lead, path } = await sevenItems(await aTenant());
    const first = (await lead('GET', `${path}/items`)).json;
    await lead('DELETE', `${path}/items/1`);
    await lead('POST', `${path}/items`, { fields: { CaseKey: 'C-8' } });
    expect(await idsOf(lead, first['@odata.nextLink'])).toEqual(['3', '4', '5', '6', '7', '8']);
  });

  it('nor does the link remember a header: it must be sent again', async () => {
    const { lead, path } = await sevenItems(await aTenant());
    const prefer = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
    const filtered = `${path}/items?$filter=${encodeURIComponent("fields/Note eq 'x'")}`;
    const next = (await lead('GET', filtered, undefined, prefer)).json['@odata.nextLink'];
    expect((await lead('GET', next)).status).toBe(400);
    expect((await lead('GET', next, undefined, prefer)).status).toBe(200);
  });

  it('nor can a page be skipped to, or a link be made up', async () => {
    const { lead, path } = await sevenItems(await aTenant());
    expect((await lead('GET', `${path}/items?$skip=2`)).status).toBe(400);
    expect((await lead('GET', `${path}/items?$skiptoken=2`)).status).toBe(400);
  });

  it('nor one page of lists, columns and versions', async () => {
    const { lead, path } = await sevenItems(await aTenant());
    for (const State of ['a', 'b', 'c']) await lead('PATCH', `${path}/items/1/fields`, { State });
    const site = path.replace(/\/lists\/.*/, '');
    const collections = [`${site}/lists`, `${path}/columns`, `${path}/items/1/versions`];
    await aList(lead, 'Plans');
    for (const collection of collections) {
      const { json } = await lead('GET', collection);
      expect([collection, json.value.length, typeof json['@odata.nextLink']]).toEqual([collection, 2, 'string']);
    }
  });
});
