import { describe, expect, it } from 'vitest';
import { aFile, aMail } from '../a-mail';
import { aTenant } from '../a-tenant';

const headers = (count: number) => Array.from({ length: count }, (_, n) => ({ name: `x-psp-${n}`, value: String(n) }));

describe('place 11: size limits of mail', () => {
  it('refuses a sendMail of more than 4 MB', async () => {
    const lead = await (await aTenant()).as('lead');
    const attachments = [aFile('one.txt', 'x'.repeat(2_500_000)), aFile('two.txt', 'x'.repeat(2_500_000))];
    const { status, json } = await lead('POST', '/me/sendMail', { message: { ...aMail, attachments } });
    expect([status, json.error.message]).toEqual([413, 'The maximum request length supported is 4MB.']);
  });

  it('refuses an attachment of 3 MB in one piece', async () => {
    const lead = await (await aTenant()).as('lead');
    const { id } = (await lead('POST', '/me/messages', aMail)).json;
    const path = `/me/messages/${id}/attachments`;
    expect((await lead('POST', path, aFile('large.txt', 'x'.repeat(3 * 1024 * 1024)))).status).toBe(413);
    expect((await lead('POST', path, aFile('fits.txt', 'x'.repeat(2_900_000)))).status).toBe(201);
  });

  it('takes five headers of its own and refuses six', async () => {
    const lead = await (await aTenant()).as('lead');
    expect((await lead('POST', '/me/messages', { ...aMail, internetMessageHeaders: headers(5) })).status).toBe(201);
    const { status, json } = await lead('POST', '/me/messages', { ...aMail, internetMessageHeaders: headers(6) });
    expect([status, json.error.code]).toEqual([400, 'InvalidInternetMessageHeaderCollection']);
  });

  it('refuses an empty list of headers', async () => {
    const lead = await (await aTenant()).as('lead');
    const { status, json } = await lead('POST', '/me/messages', { ...aMail, internetMessageHeaders: [] });
    expect([status, json.error.code]).toEqual([400, 'InvalidInternetMessageHeaderCollection']);
  });

  it('refuses a header that does not start with x-', async () => {
    const lead = await (await aTenant()).as('lead');
    const internetMessageHeaders = [{ name: 'Reply-To', value: 'other@brynglas.example' }];
    const { status, json } = await lead('POST', '/me/sendMail', { message: { ...aMail, internetMessageHeaders } });
    expect([status, json.error.code]).toEqual([400, 'InvalidInternetMessageHeader']);
  });

  it('shows headers to the receiver, only when selected, and not on the sent copy', async () => {
    const tenant = await aTenant();
    const [lead, alnCo] = [await tenant.as('lead'), await tenant.as('alnCo')];
    await lead('POST', '/me/sendMail', { message: { ...aMail, internetMessageHeaders: headers(1) } });
    const select = '/me/messages?$select=subject,internetMessageHeaders';
    expect((await alnCo('GET', select)).json.value).toMatchObject([{ internetMessageHeaders: headers(1) }]);
    expect((await alnCo('GET', '/me/messages')).json.value[0].internetMessageHeaders).toBeUndefined();
    expect((await lead('GET', select)).json.value[0].internetMessageHeaders).toBeUndefined();
  });
});
