import { beforeEach, describe, expect, it } from 'vitest';
import { aFile, aMail, messagesIn } from './a-mail';
import { type Api, aTenant, type OpenTenant, query } from './a-tenant';

const KEY_ID = 'String {00020329-0000-0000-c000-000000000046} Name PspDispatchKey';
let tenant: OpenTenant;
let basic: Api;
let path: string;

beforeEach(async () => {
  tenant = await aTenant();
  const lead = await tenant.as('lead');
  await lead('POST', '/me/sendMail', { message: { ...aMail, attachments: [aFile('plan.txt', 'plan')] } });
  basic = await tenant.as('alnCo', 'User.Read Mail.ReadBasic');
  path = `/me/messages/${(await messagesIn(basic, 'inbox'))[0].id}`;
});

describe('a token with Mail.ReadBasic', () => {
  it('sees who wrote what about when, and no words', async () => {
    const { json } = await basic('GET', path);
    expect(json).toMatchObject({ subject: aMail.subject, hasAttachments: true });
    expect([json.body, json.bodyPreview]).toEqual([undefined, undefined]);
    const [listed] = (await basic('GET', '/me/messages?$select=subject,body')).json.value;
    expect(Object.keys(listed).sort()).toEqual(['@odata.etag', 'id', 'subject']);
  });

  it.each([
    ['attachments', ''],
    ['attachments', '?$expand=attachments'],
    ['extended properties', query({ $expand: `singleValueExtendedProperties($filter=id eq '${KEY_ID}')` })],
  ])('is refused %s (%s)', async (what, options) => {
    const { status, json } = await basic('GET', options === '' ? `${path}/${what}` : `${path}${options}`);
    expect([status, json.error.code]).toEqual([403, 'ErrorAccessDenied']);
  });

  it('is refused the message as MIME', async () => {
    expect((await basic('GET', `${path}/$value`)).status).toBe(403);
  });

  it('cannot find mail by what it may not see', async () => {
    const $filter = `singleValueExtendedProperties/any(ep: ep/id eq '${KEY_ID}' and ep/value eq 'D-1')`;
    expect((await basic('GET', `/me/messages${query({ $filter })}`)).status).toBe(403);
    expect((await basic('GET', `/me/messages${query({ $search: '"body:cynllun"' })}`)).status).toBe(403);
    expect((await basic('GET', `/me/messages${query({ $search: '"ynghlwm"' })}`)).json.value).toEqual([]);
    expect((await basic('GET', `/me/messages${query({ $search: '"cynllun"' })}`)).json.value).toHaveLength(1);
  });

  it('shows no more in a delta', async () => {
    const { json } = await basic('GET', '/me/mailFolders/inbox/messages/delta');
    expect(json.value).toMatchObject([{ subject: aMail.subject }]);
    expect(json.value[0].body).toBeUndefined();
  });
});
