import { describe, expect, it } from 'vitest';
import { aList, aTenant, type OpenTenant } from '../a-tenant';

async function oneItem(tenant: OpenTenant) {
  const lead = await tenant.as('lead');
  const office = await tenant.as('office');
  const { path } = await aList(lead);
  const { json } = await lead('POST', `${path}/items`, { fields: { State: 'open', Note: 'mine' } });
  return { lead, office, fields: `${path}/items/1/fields`, item: `${path}/items/1`, eTag: json.eTag as string };
}

describe('10. Two people change one item', () => {
  it('and without If-Match the last writer wins, without a word', async () => {
    const { lead, office, fields } = await oneItem(await aTenant());
    await office('PATCH', fields, { State: 'closed' });
    expect((await lead('PATCH', fields, { State: 'active' })).status).toBe(200);
    expect((await lead('GET', fields)).json).toMatchObject({ State: 'active', Note: 'mine' });
  });

  it('and with a stale If-Match the second gets 412 and changes nothing', async () => {
    const { lead, office, fields, eTag } = await oneItem(await aTenant());
    await office('PATCH', fields, { State: 'closed' }, { 'if-match': eTag });
    const { status, json } = await lead('PATCH', fields, { State: 'active' }, { 'if-match': eTag });
    expect([status, json.error.code]).toEqual([412, 'resourceModified']);
    expect((await lead('GET', fields)).json.State).toBe('closed');
  });

  it('and an edit in the list page, of another column, makes the etag stale too', async () => {
    const { lead, office, item, eTag } = await oneItem(await aTenant());
    await office('PATCH', `${item}/fields`, { Note: 'theirs' });
    expect((await lead('DELETE', item, undefined, { 'if-match': eTag })).status).toBe(412);
    expect((await lead('GET', item)).status).toBe(200);
  });

  it('and the service may say 409 instead', async () => {
    const tenant = await aTenant();
    const { lead, fields, eTag } = await oneItem(tenant);
    await tenant.admin('POST', '/admin/faults', {
      rules: [{ kind: 'status', status: 409, method: 'PATCH', pathPattern: '*/fields', times: 1 }],
    });
    expect((await lead('PATCH', fields, { State: 'x' }, { 'if-match': eTag })).status).toBe(409);
    expect((await lead('PATCH', fields, { State: 'x' }, { 'if-match': eTag })).status).toBe(200);
  });

  it('and the quotes belong to the etag', async () => {
    const { lead, fields, eTag } = await oneItem(await aTenant());
    expect(eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect((await lead('PATCH', fields, { State: 'x' }, { 'if-match': eTag.slice(1, -1) })).status).toBe(412);
  });

  it('and both make a version, with the name of the one who wrote', async () => {
    const { lead, office, item } = await oneItem(await aTenant());
    await office('PATCH', `${item}/fields`, { State: 'closed' });
    const { json } = await lead('GET', `${item}/versions`);
    const writers = json.value.map(
      (one: { lastModifiedBy: { user: { displayName: string } } }) => one.lastModifiedBy.user.displayName,
    );
    expect(writers).toEqual(['Dylan Price', 'Angharad Rees']);
  });
});
