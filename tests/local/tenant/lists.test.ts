import { describe, expect, it } from 'vitest';
import { type Api, aList, aTenant, query, seedIds } from './a-tenant';

const site = `/sites/${seedIds.site.id}`;
const add = (api: Api, path: string, fields: object) => api('POST', `${path}/items`, { fields });

describe('a site', () => {
  it('is found by its address and shows its id', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await lead('GET', `/sites/${seedIds.site.hostname}:${seedIds.site.path}`);
    expect(json).toMatchObject({ id: seedIds.site.id, webUrl: seedIds.site.url });
  });
});

describe('a list', () => {
  it('is created with indexed and unique columns and listed by its display name', async () => {
    const lead = await (await aTenant()).as('lead');
    const { id, path } = await aList(lead);
    const byName = await lead('GET', `${site}/lists${query({ $filter: "displayName eq 'Cases'" })}`);
    expect(byName.json.value).toMatchObject([{ id, displayName: 'Cases' }]);
    const columns = await lead('GET', `${path}/columns`);
    expect(columns.json.value).toContainEqual(
      expect.objectContaining({ name: 'CaseKey', indexed: true, enforceUniqueValues: true }),
    );
  });

  it('takes no name of its own, no second list of the same name, no indexed multi-line column', async () => {
    const lead = await (await aTenant()).as('lead');
    await aList(lead);
    expect((await lead('POST', `${site}/lists`, { displayName: 'X', name: 'x' })).status).toBe(400);
    expect((await lead('POST', `${site}/lists`, { displayName: 'Cases' })).json.error.code).toBe('nameAlreadyExists');
    const columns = [{ name: 'Long', text: { allowMultipleLines: true }, indexed: true }];
    expect((await lead('POST', `${site}/lists`, { displayName: 'Y', columns })).status).toBe(400);
  });

  it('filters lists by display name only', async () => {
    const lead = await (await aTenant()).as('lead');
    expect((await lead('GET', `${site}/lists${query({ $filter: "name eq 'Cases'" })}`)).status).toBe(400);
  });

  it('gets another column later', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    const column = { name: 'Owner', text: {}, indexed: true };
    expect((await lead('POST', `${path}/columns`, column)).status).toBe(201);
    expect((await lead('POST', `${path}/columns`, column)).status).toBe(409);
    expect((await add(lead, path, { Owner: 'a' })).status).toBe(201);
  });

  it('shows its columns when they are expanded', async () => {
    const lead = await (await aTenant()).as('lead');
    await aList(lead);
    const { json } = await lead('GET', `${site}/lists?$select=id,displayName&$expand=columns($select=name)`);
    const cases = json.value.find(({ displayName }: { displayName: string }) => displayName === 'Cases');
    expect(cases.columns).toContainEqual({ id: expect.any(String), name: 'CaseKey' });
  });

  it('may be a document library, whose items come by uploading', async () => {
    const lead = await (await aTenant()).as('lead');
    const made = await lead('POST', `${site}/lists`, { displayName: 'Files', list: { template: 'documentLibrary' } });
    expect(made.status).toBe(201);
    expect((await lead('POST', `${site}/lists/${made.json.id}/items`, { fields: { Title: 'x' } })).status).toBe(400);
  });

  it.each(['calculated', 'geolocation', 'term', 'thumbnail', 'contentApprovalStatus'])(
    'says 501 to a column of type %s, which this tenant does not have',
    async (facet) => {
      const lead = await (await aTenant()).as('lead');
      const { path } = await aList(lead);
      expect((await lead('POST', `${path}/columns`, { name: 'Other', [facet]: {} })).status).toBe(501);
    },
  );
});

describe('an item', () => {
  it('gets a number from the server, an author and a quoted etag', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    const { status, json } = await add(lead, path, { CaseKey: 'C-1', State: 'open' });
    expect(status).toBe(201);
    expect(json).toMatchObject({
      id: '1',
      createdBy: { user: { displayName: 'Angharad Rees' } },
      fields: { CaseKey: 'C-1' },
    });
    expect(json.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
  });

  it('shows fields only when they are expanded', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await add(lead, path, { CaseKey: 'C-1', State: 'open' });
    expect((await lead('GET', `${path}/items/1`)).json.fields).toBeUndefined();
    const { json } = await lead('GET', `${path}/items/1?$expand=fields($select=State)`);
    expect(json.fields).toEqual({ '@odata.etag': json.eTag, State: 'open' });
  });

  it('is refused when its unique key exists, whatever the case of the letters', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { path } = await aList(lead);
    await add(lead, path, { CaseKey: 'C-1' });
    expect((await add(lead, path, { CaseKey: 'c-1' })).status).toBe(400);
    await tenant.admin('PUT', '/admin/switches', { uniqueViolationStatus: 409 });
    expect((await add(lead, path, { CaseKey: 'C-1' })).status).toBe(409);
    expect((await lead('GET', `${path}/items`)).json.value).toHaveLength(1);
  });

  it.each([
    ['a line of 256 characters', { Note: 'x'.repeat(256) }],
    ['a text of 64,000 characters', { Payload: 'x'.repeat(64_000) }],
    ['a column that is not there', { Nope: 'x' }],
    ['a number in a text column', { Note: 7 }],
    ['a read-only column', { Created: '2026-01-01T00:00:00Z' }],
  ])('refuses %s', async (_, fields) => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    expect((await add(lead, path, fields)).status).toBe(400);
  });

  it('takes a text of 63,999 characters', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    expect((await add(lead, path, { Payload: 'x'.repeat(63_999) })).status).toBe(201);
  });
});

describe('changing an item', () => {
  it('answers 412 to a stale etag and changes nothing', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const office = await tenant.as('office');
    const { path } = await aList(lead);
    const { json } = await add(lead, path, { CaseKey: 'C-1', State: 'open' });
    await office('PATCH', `${path}/items/1/fields`, { State: 'closed' }, { 'if-match': json.eTag });
    const late = await lead('PATCH', `${path}/items/1/fields`, { State: 'active' }, { 'if-match': json.eTag });
    expect(late.status).toBe(412);
    const now = await lead('GET', `${path}/items/1?$expand=fields`);
    expect(now.json).toMatchObject({
      fields: { State: 'closed', CaseKey: 'C-1' },
      lastModifiedBy: { user: { displayName: 'Dylan Price' } },
    });
  });

  it('lets the last writer win without If-Match', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await add(lead, path, { State: 'open' });
    await lead('PATCH', `${path}/items/1/fields`, { State: 'a' });
    expect((await lead('PATCH', `${path}/items/1/fields`, { State: 'b' })).json.State).toBe('b');
  });

  it('gives the new etag with the answer unless the switch says otherwise', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { path } = await aList(lead);
    await add(lead, path, { State: 'open' });
    const first = await lead('PATCH', `${path}/items/1/fields`, { State: 'a' });
    expect(first.json['@odata.etag']).toBe((await lead('GET', `${path}/items/1`)).json.eTag);
    await tenant.admin('PUT', '/admin/switches', { etagInPatchAnswer: false });
    expect((await lead('PATCH', `${path}/items/1/fields`, { State: 'b' })).json['@odata.etag']).toBeUndefined();
  });

  it('keeps a unique key unique', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await add(lead, path, { CaseKey: 'C-1' });
    await add(lead, path, { CaseKey: 'C-2' });
    expect((await lead('PATCH', `${path}/items/2/fields`, { CaseKey: 'C-1' })).status).toBe(400);
    expect((await lead('PATCH', `${path}/items/2/fields`, { CaseKey: 'C-2' })).status).toBe(200);
  });
});

describe('reading items', () => {
  const where = (filter: string) => query({ $filter: filter, $expand: 'fields' });

  it('filters on one indexed column', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    for (const State of ['open', 'closed', 'open']) await add(lead, path, { State });
    const { json } = await lead('GET', `${path}/items${where("fields/State eq 'open'")}`);
    expect(json.value.map(({ id }: { id: string }) => id)).toEqual(['1', '3']);
  });

  it('refuses a column that is not indexed, two columns, and an ordering', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    const notIndexed = await lead('GET', `${path}/items${where("fields/Note eq 'x'")}`);
    expect(notIndexed.status).toBe(400);
    expect(notIndexed.json.error.message).toContain(
      "Field 'Note' cannot be referenced in filter or orderby as it is not indexed.",
    );
    const two = "fields/State eq 'open' and fields/CaseKey eq 'C-1'";
    expect((await lead('GET', `${path}/items${where(two)}`)).status).toBe(400);
    expect((await lead('GET', `${path}/items${query({ $orderby: 'fields/State' })}`)).status).toBe(501);
  });

  it('filters on a column without index when the header takes the risk', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await add(lead, path, { Note: 'x' });
    const prefer = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
    expect(
      (await lead('GET', `${path}/items${where("fields/Note eq 'x'")}`, undefined, prefer)).json.value,
    ).toHaveLength(1);
  });

  it('pages with nextLink on the origin it was called on, and misses nothing', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    for (let n = 1; n <= 5; n++) await add(lead, path, { CaseKey: `C-${n}` });
    const ids: string[] = [];
    let next = `${path}/items?$top=2`;
    while (next !== undefined) {
      const { json } = await lead('GET', next);
      ids.push(...json.value.map(({ id }: { id: string }) => id));
      next = json['@odata.nextLink'];
    }
    expect(ids).toEqual(['1', '2', '3', '4', '5']);
  });

  it('keeps pages short when the switch says so', async () => {
    const tenant = await aTenant();
    await tenant.admin('PUT', '/admin/switches', { pageSizeLimit: 2 });
    const lead = await tenant.as('lead');
    const { path } = await aList(lead);
    for (let n = 1; n <= 3; n++) await add(lead, path, { CaseKey: `C-${n}` });
    expect((await lead('GET', `${path}/items?$top=5000`)).json.value).toHaveLength(2);
  });

  it('fails above 5,000 scanned rows', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    for (let n = 1; n <= 5001; n++) await add(lead, path, { State: n === 1 ? 'open' : 'closed', Note: 'x' });
    const prefer = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
    const scan = await lead('GET', `${path}/items${where("fields/Note eq 'y'")}`, undefined, prefer);
    expect(scan.json.error.code).toBe('notSupported');
    expect((await lead('GET', `${path}/items${where("fields/State eq 'open'")}`)).json.value).toHaveLength(1);
    expect((await lead('GET', `${path}/items?$top=5000`)).json.value).toHaveLength(5000);
    expect((await lead('POST', `${path}/columns`, { name: 'Late', text: {}, indexed: true })).status).toBe(400);
  }, 60_000);
});

describe('items delta', () => {
  it('gives what changed since the token, and says what was deleted', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    for (let n = 1; n <= 3; n++) await add(lead, path, { CaseKey: `C-${n}` });
    const start = await lead('GET', `${path}/items/delta?token=latest`);
    expect(start.json.value).toEqual([]);
    await lead('PATCH', `${path}/items/2/fields`, { State: 'open' });
    await lead('DELETE', `${path}/items/3`);
    const changes = await lead('GET', start.json['@odata.deltaLink']);
    expect(changes.json.value).toMatchObject([{ id: '2' }, { id: '3', deleted: { state: 'deleted' } }]);
    const after = await lead('GET', changes.json['@odata.deltaLink']);
    expect(after.json.value).toEqual([]);
  });
});
