import { createSitesServiceClient } from '@microsoft/msgraph-sdk-sites';
import '@pnp/graph/batching.js';
import '@pnp/graph/columns/index.js';
import '@pnp/graph/list-item/index.js';
import '@pnp/graph/lists/index.js';
import '@pnp/graph/sites/index.js';
import { describe, expect, it } from 'vitest';
import { ORIGIN, seedIds } from './a-tenant';
import { adapterOf, pnpOf, reachableTenant } from './foreign-clients';

const COLUMNS = [
  { name: 'CaseKey', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'State', text: {}, indexed: true },
];

/** The client's types know no columns. */
const withFields = (fields: Record<string, string>): { fields: Record<string, string> } => ({ fields });

describe('@pnp/graph', () => {
  const pnp = async () => pnpOf(await reachableTenant());

  it('makes a list, fills, filters, changes and empties it', async () => {
    const site = (await pnp()).sites.getById(seedIds.site.id);
    const { id } = await site.lists.add({ displayName: 'Cases', columns: COLUMNS });
    const list = site.lists.getById(id ?? '');
    for (const CaseKey of ['C-1', 'C-2']) await list.items.add(withFields({ CaseKey, State: 'open' }));
    await list.items.getById('2').update(withFields({ State: 'closed' }));
    const closed = await list.items.filter("fields/State eq 'closed'").expand('fields')();
    expect(closed.map(({ fields }) => fields)).toMatchObject([{ CaseKey: 'C-2', State: 'closed' }]);
    await list.items.getById('1').delete();
    expect(await list.items()).toHaveLength(1);
    expect(await list.items.getById('2').versions()).toHaveLength(2);
  });

  it('adds a column and pages through the items', async () => {
    const site = (await pnp()).sites.getById(seedIds.site.id);
    const { id } = await site.lists.add({ displayName: 'Cases', columns: COLUMNS });
    const list = site.lists.getById(id ?? '');
    await list.columns.add({ name: 'Note', text: { allowMultipleLines: true } });
    for (let n = 1; n <= 5; n++) await list.items.add(withFields({ CaseKey: `C-${n}`, Note: 'a\nb' }));
    const pages: number[] = [];
    for await (const page of list.items.top(2)) pages.push(page.length);
    expect(pages).toEqual([2, 2, 1]);
  });

  it('asks in a batch, whose answers it finds whatever their order', async () => {
    const graph = await pnp();
    const { id } = await graph.sites.getById(seedIds.site.id).lists.add({ displayName: 'Cases', columns: COLUMNS });
    const [batched, execute] = graph.batched();
    const list = batched.sites.getById(seedIds.site.id).lists.getById(id ?? '');
    const made = ['C-1', 'C-2', 'C-3', 'C-4'].map((CaseKey) => list.items.add(withFields({ CaseKey })));
    await execute();
    const keys = ['C-1', 'C-2', 'C-3', 'C-4'].map((CaseKey) => ({ fields: { CaseKey } }));
    expect(await Promise.all(made)).toMatchObject(keys);
  });
});

describe('@microsoft/msgraph-sdk', () => {
  const sdk = async () => createSitesServiceClient(await adapterOf(await reachableTenant()));

  it('makes a list, fills it and reads it back', async () => {
    const site = (await sdk()).sites.bySiteId(seedIds.site.id);
    const made = await site.lists.post({ displayName: 'Cases', columns: COLUMNS });
    const list = site.lists.byListId(made?.id ?? '');
    await list.items.post({ fields: { additionalData: { CaseKey: 'C-1', State: 'open' } } });
    await list.items.byListItemId('1').fields.patch({ additionalData: { State: 'closed' } });
    const items = await list.items.get({ queryParameters: { filter: "fields/State eq 'closed'", expand: ['fields'] } });
    expect(items?.value?.map(({ fields }) => fields?.additionalData)).toMatchObject([
      { CaseKey: 'C-1', State: 'closed' },
    ]);
  });

  it('reads the changes of a list', async () => {
    const site = (await sdk()).sites.bySiteId(seedIds.site.id);
    const made = await site.lists.post({ displayName: 'Cases', columns: COLUMNS });
    const list = site.lists.byListId(made?.id ?? '');
    await list.items.post({ fields: { additionalData: { CaseKey: 'C-1' } } });
    const changes = await list.items.delta.get();
    expect(changes?.value?.map(({ id }) => id)).toEqual(['1']);
    expect(changes?.odataDeltaLink).toContain(`${ORIGIN}/v1.0/`);
  });
});
