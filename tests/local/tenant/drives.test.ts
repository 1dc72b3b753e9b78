import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDrive, putFile, someBytes, withoutToken } from './a-library';
import { aList, aTenant, seedIds } from './a-tenant';

const site = `/sites/${seedIds.site.id}`;

describe('the drives of a site', () => {
  it('are its libraries, of which it has one from the start', async () => {
    const lead = await (await aTenant()).as('lead');
    const made = await lead('POST', `${site}/lists`, { displayName: 'PSP', list: { template: 'documentLibrary' } });
    const { json } = await lead('GET', `${site}/drives`);
    expect(json.value.map(({ name }: { name: string }) => name)).toEqual(['Documents', 'PSP']);
    expect((await lead('GET', `${site}/drive`)).json.name).toBe('Documents');
    expect((await lead('GET', `${site}/lists/${made.json.id}/drive`)).json.id).toBe(json.value[1].id);
  });

  it('do not include lists that are no libraries', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    expect((await lead('GET', `${path}/drive`)).status).toBe(404);
  });

  it('are reached from the team, whose site is not that of a private channel', async () => {
    const lead = await (await aTenant()).as('lead', 'Files.Read.All');
    const { json } = await lead('GET', `/groups/${seedIds.channel.groupId}/drive`);
    expect(json.webUrl).toBe(`${seedIds.teamSite.url}/Shared%20Documents`);
  });

  it('are closed to people who may not open the site', async () => {
    const tenant = await aTenant();
    const drive = await aDrive(await tenant.as('lead'));
    expect((await (await tenant.as('parent'))('GET', `${drive}/items/root`)).status).toBe(404);
  });
});

describe('a file', () => {
  it('is put at a path, shows size, type and place, and gives its content back to the byte', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const drive = await aDrive(lead);
    const bytes = someBytes(3_000_000);
    const { status, json } = await putFile(lead, drive, 'Plan%20%231.pdf', bytes);
    expect(status).toBe(201);
    expect(json).toMatchObject({ name: 'Plan #1.pdf', size: 3_000_000, file: { mimeType: 'application/pdf' } });
    expect(json.parentReference.path).toBe(`${drive}/root:`);
    const got = await withoutToken(tenant, 'GET', json['@microsoft.graph.downloadUrl']);
    expect(got.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.compare(got.bytes, Buffer.from(bytes))).toBe(0);
  });

  it('is content whatever type it says it is', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const drive = await aDrive(lead);
    const put = await putFile(lead, drive, 'plan.json', '{ not json', '', { 'content-type': 'application/json' });
    const got = await withoutToken(tenant, 'GET', put.json['@microsoft.graph.downloadUrl']);
    expect(got.bytes.toString()).toBe('{ not json');
  });

  it('answers its content with 302 to an address that needs no token and expires', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const drive = await aDrive(lead);
    const { json } = await putFile(lead, drive, 'a.txt', 'one');
    const byId = await lead('GET', `${drive}/items/${json.id}/content`);
    const byPath = await lead('GET', `${drive}/root:/a.txt:/content`);
    expect([byId.status, byPath.status]).toEqual([302, 302]);
    const location = byPath.headers.get('location') ?? '';
    expect((await withoutToken(tenant, 'GET', location)).bytes.toString()).toBe('one');
    expect((await withoutToken(tenant, 'GET', `${location}x`)).status).toBe(404);
    await tenant.admin('POST', '/admin/clock', { now: '2026-11-03T10:30:00Z' });
    expect((await withoutToken(tenant, 'GET', location)).status).toBe(404);
  });

  it('takes the place of one of its name, unless it is told to fail or to be called otherwise', async () => {
    const lead = await (await aTenant()).as('lead');
    const drive = await aDrive(lead);
    const first = await putFile(lead, drive, 'a.txt', 'one');
    const second = await putFile(lead, drive, 'A.txt', 'three');
    expect([second.status, second.json.id, second.json.size]).toEqual([200, first.json.id, 5]);
    const behavior = (how: string) => `?@microsoft.graph.conflictBehavior=${how}`;
    expect((await putFile(lead, drive, 'a.txt', 'x', behavior('fail'))).json.error.code).toBe('nameAlreadyExists');
    const renamed = await putFile(lead, drive, 'a.txt', 'x', behavior('rename'));
    expect([renamed.status, renamed.json.name]).toEqual([201, 'a 1.txt']);
    expect((await putFile(lead, drive, 'a.txt', 'x', behavior('maybe'))).status).toBe(400);
  });

  it('changes only in the state that If-Match says', async () => {
    const lead = await (await aTenant()).as('lead');
    const drive = await aDrive(lead);
    const { eTag, id } = (await putFile(lead, drive, 'a.txt', 'one')).json;
    expect((await putFile(lead, drive, 'a.txt', 'two', '', { 'if-match': eTag })).status).toBe(200);
    expect((await putFile(lead, drive, 'a.txt', 'three', '', { 'if-match': eTag })).status).toBe(412);
    expect((await lead('DELETE', `${drive}/items/${id}`, undefined, { 'if-match': eTag })).status).toBe(412);
    expect((await lead('PATCH', `${drive}/items/${id}`, { name: 'b.txt' }, { 'if-match': eTag })).status).toBe(412);
  });

  it('changes its eTag with its name, its cTag with its content only', async () => {
    const lead = await (await aTenant()).as('lead');
    const drive = await aDrive(lead);
    const first = (await putFile(lead, drive, 'a.txt', 'one')).json;
    const renamed = (await lead('PATCH', `${drive}/items/${first.id}`, { name: 'b.txt' })).json;
    expect([renamed.eTag === first.eTag, renamed.cTag === first.cTag]).toEqual([false, true]);
    const replaced = (await putFile(lead, drive, 'b.txt', 'two')).json;
    expect([replaced.eTag === renamed.eTag, replaced.cTag === renamed.cTag]).toEqual([false, false]);
  });

  it.each([
    'a%22b',
    'a*b',
    'a%3Cb',
    'a%3Eb',
    'a%3Fb',
    'a%5Cb',
    'a%7Cb',
    'a%3Ab',
    '%20a',
    'a%20',
    'a.',
    'CON',
    '~$a.docx',
  ])('may not be called %s', async (name) => {
    const lead = await (await aTenant()).as('lead');
    const { status, json } = await putFile(lead, await aDrive(lead), name, 'x');
    expect([status, json.error.code]).toEqual([400, 'invalidRequest']);
  });

  it('has a list item, with which it is renamed, described and deleted', async () => {
    const lead = await (await aTenant()).as('lead');
    const made = await lead('POST', `${site}/lists`, {
      displayName: 'PSP',
      list: { template: 'documentLibrary' },
      columns: [{ name: 'CaseKey', text: {}, indexed: true }],
    });
    const path = `${site}/lists/${made.json.id}`;
    const drive = `/drives/${(await lead('GET', `${path}/drive`)).json.id}`;
    const file = (await putFile(lead, drive, 'a.pdf', 'x')).json;
    expect((await lead('PATCH', `${path}/items/1/fields`, { CaseKey: 'C-1' })).status).toBe(200);
    const { json } = await lead('GET', `${path}/items/1?$expand=fields`);
    expect(json).toMatchObject({ contentType: { name: 'Document' }, fields: { FileLeafRef: 'a.pdf', CaseKey: 'C-1' } });
    expect((await lead('PATCH', `${path}/items/1/fields`, { FileLeafRef: 'b.pdf' })).status).toBe(400);
    expect((await lead('GET', `${path}/items/1/driveItem`)).json.id).toBe(file.id);
    await lead('DELETE', `${path}/items/1`);
    expect((await lead('GET', `${drive}/items/${file.id}`)).status).toBe(404);
  });

  it('survives a restart with its content', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'tenant-'));
    const before = await aTenant({ dataDir });
    const bytes = someBytes(2_500_000);
    const drive = await aDrive(await before.as('lead'));
    await putFile(await before.as('lead'), drive, 'a.bin', bytes);
    const tenant = await aTenant({ dataDir });
    const { json } = await (await tenant.as('lead'))('GET', `${drive}/root:/a.bin`);
    const got = await withoutToken(tenant, 'GET', json['@microsoft.graph.downloadUrl']);
    expect(Buffer.compare(got.bytes, Buffer.from(bytes))).toBe(0);
  });
});

describe('a folder', () => {
  it('holds files, which are listed page by page and found by their path', async () => {
    const lead = await (await aTenant()).as('lead');
    const drive = await aDrive(lead);
    const folder = await lead('POST', `${drive}/items/root/children`, { name: 'Year 9', folder: {} });
    expect(folder.json).toMatchObject({ name: 'Year 9', folder: { childCount: 0 } });
    for (const name of ['a', 'b', 'c']) await putFile(lead, drive, `Year%209/${name}.txt`, name);
    const first = await lead('GET', `${drive}/items/${folder.json.id}/children?$top=2`);
    const rest = await lead('GET', first.json['@odata.nextLink']);
    const names = [...first.json.value, ...rest.json.value].map(({ name }: { name: string }) => name);
    expect(names).toEqual(['a.txt', 'b.txt', 'c.txt']);
    const found = await lead('GET', `${drive}/root:/year%209/B.TXT`);
    expect(found.json.parentReference).toMatchObject({ id: folder.json.id, path: `${drive}/root:/Year%209` });
    expect((await lead('GET', `${drive}/root:/Year%209`)).json).toMatchObject({ size: 3, folder: { childCount: 3 } });
  });

  it('must be there before a file is put into it', async () => {
    const lead = await (await aTenant()).as('lead');
    const drive = await aDrive(lead);
    expect((await putFile(lead, drive, 'Nowhere/a.txt', 'x')).json.error.code).toBe('itemNotFound');
    await putFile(lead, drive, 'a.txt', 'x');
    expect((await putFile(lead, drive, 'a.txt/b.txt', 'x')).status).toBe(400);
  });

  it('is made once under a name, or under another', async () => {
    const lead = await (await aTenant()).as('lead');
    const children = `${await aDrive(lead)}/items/root/children`;
    await lead('POST', children, { name: 'A', folder: {} });
    expect((await lead('POST', children, { name: 'a', folder: {} })).status).toBe(409);
    const other = { name: 'A', folder: {}, '@microsoft.graph.conflictBehavior': 'rename' };
    expect((await lead('POST', children, other)).json.name).toBe('A 1');
  });

  it('takes what is moved into it, but not itself', async () => {
    const lead = await (await aTenant()).as('lead');
    const drive = await aDrive(lead);
    const a = (await lead('POST', `${drive}/items/root/children`, { name: 'A', folder: {} })).json;
    const b = (await lead('POST', `${drive}/items/${a.id}/children`, { name: 'B', folder: {} })).json;
    const file = (await putFile(lead, drive, 'x.txt', 'x')).json;
    const moved = await lead('PATCH', `${drive}/items/${file.id}`, { parentReference: { id: b.id }, name: 'y.txt' });
    expect(moved.json.parentReference.path).toBe(`${drive}/root:/A/B`);
    expect((await lead('GET', `${drive}/root:/A/B/y.txt`)).json.id).toBe(file.id);
    expect((await lead('PATCH', `${drive}/items/${a.id}`, { parentReference: { id: b.id } })).status).toBe(400);
  });

  it('goes with all that is in it', async () => {
    const lead = await (await aTenant()).as('lead');
    const drive = await aDrive(lead);
    const folder = (await lead('POST', `${drive}/items/root/children`, { name: 'A', folder: {} })).json;
    const file = (await putFile(lead, drive, 'A/x.txt', 'x')).json;
    expect((await lead('DELETE', `${drive}/items/${folder.id}`)).status).toBe(204);
    expect((await lead('GET', `${drive}/items/${file.id}`)).status).toBe(404);
    expect((await lead('GET', `${drive}/items/root/children`)).json.value).toEqual([]);
  });

  it('of a channel is not there until somebody has opened its Files tab', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead', 'Files.Read.All');
    const { groupId, id } = seedIds.channel;
    const path = `/teams/${groupId}/channels/${encodeURIComponent(id)}/filesFolder`;
    expect((await lead('GET', path)).status).toBe(404);
    await tenant.admin('PUT', '/admin/switches', { channelFilesOpened: true });
    const { json } = await lead('GET', path);
    expect(json).toMatchObject({ name: 'PSP', folder: {}, parentReference: { siteId: seedIds.site.id } });
    expect((await lead('GET', path)).json.id).toBe(json.id);
  });
});
