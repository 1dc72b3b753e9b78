import { describe, expect, it } from 'vitest';
import { type Api, aTenant } from '../a-tenant';

async function drafts(api: Api, count: number): Promise<void> {
  for (let n = 1; n <= count; n++) await api('POST', '/me/messages', { subject: `Draft ${n}` });
}

const subjects = (json: { value: { subject: string }[] }) => json.value.map(({ subject }) => subject);

describe('place 5: one page does not hold all messages', () => {
  it('gives ten without being asked for more', async () => {
    const lead = await (await aTenant()).as('lead');
    await drafts(lead, 11);
    const first = await lead('GET', '/me/messages');
    expect(first.json.value).toHaveLength(10);
    const rest = await lead('GET', first.json['@odata.nextLink']);
    expect(rest.json.value).toHaveLength(1);
    expect(rest.json['@odata.nextLink']).toBeUndefined();
  });

  it('shows every message once over pages of two, in folders and whole mailboxes', async () => {
    const tenant = await aTenant();
    await tenant.admin('PUT', '/admin/switches', { pageSizeLimit: 2 });
    const lead = await tenant.as('lead');
    await drafts(lead, 5);
    for (const path of ['/me/messages', '/me/mailFolders/drafts/messages?$top=100']) {
      const seen: string[] = [];
      let next: string | undefined = path;
      while (next !== undefined) {
        const { json } = await lead('GET', next);
        expect(json.value.length).toBeLessThanOrEqual(2);
        seen.push(...subjects(json));
        next = json['@odata.nextLink'];
      }
      expect(seen.sort()).toEqual(['Draft 1', 'Draft 2', 'Draft 3', 'Draft 4', 'Draft 5']);
    }
  });

  it('does not remember the headers of the first page', async () => {
    const lead = await (await aTenant()).as('lead');
    const immutable = { prefer: 'IdType="ImmutableId"' };
    const { id } = (await lead('POST', '/me/messages', { subject: 'Moved' })).json;
    const moved = (await lead('POST', `/me/messages/${id}/move`, { destinationId: 'archive' })).json;
    await drafts(lead, 1);
    const first = await lead('GET', '/me/messages?$top=1&$orderby=subject', undefined, immutable);
    const link = first.json['@odata.nextLink'];
    expect((await lead('GET', link)).json.value).toMatchObject([{ id: moved.id }]);
    expect((await lead('GET', link, undefined, immutable)).json.value).toMatchObject([{ id }]);
  });

  it.each([0, 1001])('refuses pages of %i', async (size) => {
    const lead = await (await aTenant()).as('lead');
    const { status, json } = await lead('GET', `/me/messages?$top=${size}`);
    expect([status, json.error.code]).toEqual([400, 'ErrorInvalidParameter']);
    expect(json.error.message).toContain('Must be between 1 and 1000');
  });
});
