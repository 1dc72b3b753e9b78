import { describe, expect, it } from 'vitest';
import { aMail, messagesIn } from '../a-mail';
import { aTenant } from '../a-tenant';

describe('place 15: unknown and read-only properties of mail', () => {
  it.each([
    ['an unknown property', { pupil: 'PSP-0001' }],
    ['a time of receipt', { receivedDateTime: '2026-11-03T09:00:00Z' }],
    ['not being a draft', { isDraft: false }],
    ['an id', { id: 'mine' }],
    ['a number for a subject', { subject: 1 }],
    ['an importance that does not exist', { importance: 'urgent' }],
    ['an extended property without a set', { singleValueExtendedProperties: [{ id: 'PspCaseId', value: '1' }] }],
  ])('refuses a draft with %s', async (_, property) => {
    const lead = await (await aTenant()).as('lead');
    const { status, json } = await lead('POST', '/me/messages', { ...aMail, ...property });
    expect(status).toBe(400);
    expect(json.error.message).not.toBe('');
    expect((await lead('GET', '/me/messages')).json.value).toEqual([]);
  });

  it('refuses changing the words of mail that was received', async () => {
    const tenant = await aTenant();
    await (await tenant.as('lead'))('POST', '/me/sendMail', { message: aMail });
    const alnCo = await tenant.as('alnCo');
    const [{ id }] = await messagesIn(alnCo, 'inbox');
    const { status, json } = await alnCo('PATCH', `/me/messages/${id}`, { subject: 'Other' });
    expect([status, json.error.code]).toEqual([400, 'ErrorInvalidPropertySet']);
    expect((await alnCo('PATCH', `/me/messages/${id}`, { isRead: true })).json.isRead).toBe(true);
  });

  it('refuses a change that names another version', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await lead('POST', '/me/messages', aMail);
    const path = `/me/messages/${json.id}`;
    const before = { 'if-match': json['@odata.etag'] };
    expect((await lead('PATCH', path, { subject: 'First' }, before)).status).toBe(200);
    const { status, json: refused } = await lead('PATCH', path, { subject: 'Second' }, before);
    expect([status, refused.error.code]).toEqual([412, 'ErrorIrresolvableConflict']);
    expect((await lead('GET', path)).json.subject).toBe('First');
  });

  it.each([
    ['PUT', '/me/messages/one'],
    ['POST', '/me/messages/one/reply'],
    ['POST', '/me/messages/one/forward'],
    ['POST', '/me/messages/one/copy'],
    ['POST', '/me/mailFolders'],
    ['GET', '/me/mailFolders/inbox/childFolders'],
    ['PATCH', '/me/mailboxSettings'],
  ])('answers 501 to %s %s, never an empty 200', async (method, path) => {
    const lead = await (await aTenant()).as('lead');
    expect((await lead(method, path, method === 'GET' ? undefined : {})).status).toBe(501);
  });
});
