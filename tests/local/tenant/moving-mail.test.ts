import { describe, expect, it } from 'vitest';
import { aFile, aMail, messagesIn } from './a-mail';
import { type Api, aTenant } from './a-tenant';

const IMMUTABLE = { prefer: 'IdType="ImmutableId"' };
const draft = async (api: Api): Promise<string> =>
  (await api('POST', '/me/messages', { ...aMail, attachments: [aFile('plan.txt', 'plan')] })).json.id;
const move = (api: Api, id: string, destinationId: string, headers = {}) =>
  api('POST', `/me/messages/${id}/move`, { destinationId }, headers);

describe('moving a message', () => {
  it('gives it another id, under which it is found with its attachments', async () => {
    const lead = await (await aTenant()).as('lead');
    const id = await draft(lead);
    const moved = await move(lead, id, 'archive');
    expect(moved.status).toBe(201);
    expect(moved.json).toMatchObject({ subject: aMail.subject, hasAttachments: true });
    expect(moved.json.id).not.toBe(id);
    expect((await lead('GET', `/me/messages/${id}`)).json.error.code).toBe('ErrorItemNotFound');
    const found = await lead('GET', `/me/messages/${moved.json.id}?$expand=attachments`);
    expect(found.json.attachments).toMatchObject([{ name: 'plan.txt' }]);
  });

  it('takes it out of the one folder and puts it into the other', async () => {
    const lead = await (await aTenant()).as('lead');
    const id = await draft(lead);
    const archive = (await lead('GET', '/me/mailFolders/archive')).json;
    const { json } = await move(lead, id, archive.id);
    expect(json.parentFolderId).toBe(archive.id);
    expect(await messagesIn(lead, 'drafts')).toEqual([]);
    expect(await messagesIn(lead, 'archive')).toMatchObject([{ id: json.id }]);
  });

  it('leaves the immutable id as it is, whoever moves it', async () => {
    const lead = await (await aTenant()).as('lead');
    const id = await draft(lead);
    expect((await move(lead, id, 'archive', IMMUTABLE)).json.id).toBe(id);
    const { json } = await lead('GET', `/me/messages/${id}`, undefined, IMMUTABLE);
    expect(json.id).toBe(id);
    expect((await lead('GET', `/me/messages/${id}`)).status).toBe(404);
    const [inFolder] = await messagesIn(lead, 'archive');
    await move(lead, inFolder.id, 'deleteditems');
    expect((await lead('GET', `/me/messages/${id}`, undefined, IMMUTABLE)).status).toBe(200);
  });

  it.each(['nowhere', 'Archived Items'])('refuses the folder %s', async (folder) => {
    const lead = await (await aTenant()).as('lead');
    expect((await move(lead, await draft(lead), folder)).json.error.code).toBe('ErrorItemNotFound');
  });

  it('refuses to move without saying where', async () => {
    const lead = await (await aTenant()).as('lead');
    expect((await lead('POST', `/me/messages/${await draft(lead)}/move`, {})).status).toBe(400);
  });
});

describe('mail folders', () => {
  it('are the well-known ones, with what is in them', async () => {
    const lead = await (await aTenant()).as('lead');
    await draft(lead);
    const { json } = await lead('GET', '/me/mailFolders');
    expect(json.value.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
      'Inbox',
      'Drafts',
      'Sent Items',
      'Deleted Items',
      'Archive',
      'Junk Email',
      'Outbox',
    ]);
    expect(json.value[1]).toMatchObject({ totalItemCount: 1, unreadItemCount: 0, childFolderCount: 0 });
  });

  it('are found by their well-known names in any case, and by id', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await lead('GET', '/me/mailFolders/SentItems');
    expect(json.displayName).toBe('Sent Items');
    expect((await lead('GET', `/me/mailFolders/${json.id}`)).json.displayName).toBe('Sent Items');
    expect((await lead('GET', `/me/mailFolders/${json.id.toLowerCase()}`)).status).toBe(404);
  });
});
