import { describe, expect, it } from 'vitest';
import { moveClockTo } from '../a-mail';
import { type Api, aTenant, type OpenTenant } from '../a-tenant';

const DRAFTS = '/me/mailFolders/drafts/messages/delta';

/** One whole round, page by page. */
async function round(api: Api, link: string, headers: Record<string, string> = {}) {
  const entries: { id: string; subject?: string; '@removed'?: object }[] = [];
  let { json } = await api('GET', link, undefined, headers);
  entries.push(...json.value);
  while (json['@odata.nextLink'] !== undefined) {
    json = (await api('GET', json['@odata.nextLink'], undefined, headers)).json;
    entries.push(...json.value);
  }
  return { entries, deltaLink: json['@odata.deltaLink'] as string };
}

const subjects = (entries: { subject?: string }[]) => entries.map(({ subject }) => subject);
const draft = async (api: Api, subject: string): Promise<string> =>
  (await api('POST', '/me/messages', { subject })).json.id;

async function aMailbox(): Promise<{ tenant: OpenTenant; lead: Api }> {
  const tenant = await aTenant();
  return { tenant, lead: await tenant.as('lead') };
}

describe('place 13: delta of messages', () => {
  it('gives everything first, then only what is new or other', async () => {
    const { lead } = await aMailbox();
    const id = await draft(lead, 'One');
    await draft(lead, 'Two');
    const first = await round(lead, DRAFTS);
    expect(subjects(first.entries)).toEqual(['One', 'Two']);

    await lead('PATCH', `/me/messages/${id}`, { subject: 'One, again' });
    await draft(lead, 'Three');
    const second = await round(lead, first.deltaLink);
    expect(subjects(second.entries)).toEqual(['One, again', 'Three']);
    expect((await round(lead, second.deltaLink)).entries).toEqual([]);
  });

  it('says @removed of what was deleted or moved away', async () => {
    const { lead } = await aMailbox();
    const [deleted, moved] = [await draft(lead, 'Deleted'), await draft(lead, 'Moved')];
    const { deltaLink } = await round(lead, DRAFTS);
    await lead('DELETE', `/me/messages/${deleted}`);
    await lead('POST', `/me/messages/${moved}/move`, { destinationId: 'archive' });
    const reason = { reason: 'deleted' };
    expect((await round(lead, deltaLink)).entries).toEqual([
      { id: deleted, '@removed': reason },
      { id: moved, '@removed': reason },
    ]);
  });

  it('repeats a round when the same token is used again', async () => {
    const { lead } = await aMailbox();
    const { deltaLink } = await round(lead, DRAFTS);
    await draft(lead, 'New');
    const [once, again] = [await round(lead, deltaLink), await round(lead, deltaLink)];
    expect(subjects(once.entries)).toEqual(['New']);
    expect(subjects(again.entries)).toEqual(['New']);
  });

  it('gives each message once over pages of the preferred size, though one goes meanwhile', async () => {
    const { lead } = await aMailbox();
    const ids = [await draft(lead, 'One'), await draft(lead, 'Two'), await draft(lead, 'Three')];
    const paged = { prefer: 'odata.maxpagesize=1' };
    const first = await lead('GET', DRAFTS, undefined, paged);
    expect(subjects(first.json.value)).toEqual(['One']);
    await lead('DELETE', `/me/messages/${ids[1]}`);
    const rest = await round(lead, first.json['@odata.nextLink'], paged);
    expect(subjects(rest.entries)).toEqual(['Three']);
    expect((await round(lead, rest.deltaLink)).entries).toEqual([{ id: ids[1], '@removed': { reason: 'deleted' } }]);
  });

  it('follows a message over folders of the mailbox by its immutable id', async () => {
    const { lead } = await aMailbox();
    const immutable = { prefer: 'IdType="ImmutableId"' };
    const id = await draft(lead, 'Moved');
    const { deltaLink } = await round(lead, '/me/messages/delta', immutable);
    await lead('POST', `/me/messages/${id}/move`, { destinationId: 'archive' });
    expect((await round(lead, deltaLink, immutable)).entries).toMatchObject([{ id, subject: 'Moved' }]);
  });

  it('answers 410 when the token has become too old, and says where to start again', async () => {
    const { tenant, lead } = await aMailbox();
    await tenant.admin('PUT', '/admin/switches', { mailDeltaTokenHours: 0.5 });
    const { deltaLink } = await round(lead, DRAFTS);
    await moveClockTo(tenant, '09:31:00');
    const { status, json, headers } = await lead('GET', deltaLink);
    expect([status, json.error.code]).toEqual([410, 'SyncStateNotFound']);
    expect((await lead('GET', headers.get('location') ?? '')).status).toBe(200);
  });

  it('answers 410 to the token of another folder', async () => {
    const { lead } = await aMailbox();
    const { deltaLink } = await round(lead, DRAFTS);
    expect((await lead('GET', deltaLink.replace('drafts', 'inbox'))).status).toBe(410);
  });

  it.each(['$search="plan"', '$count=true', '$skip=1'])('refuses %s', async (option) => {
    const { lead } = await aMailbox();
    expect((await lead('GET', `${DRAFTS}?${option}`)).status).toBe(400);
  });
});
