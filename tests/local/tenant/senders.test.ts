import { describe, expect, it } from 'vitest';
import { aMail, messagesIn, to } from './a-mail';
import { ALL_SCOPES, aTenant, seedIds } from './a-tenant';

const psp = seedIds.sharedMailboxes.psp.address;
const record = seedIds.sharedMailboxes.record.address;
const from = (address: string) => ({ from: { emailAddress: { address } } });
const addressOf = (party: { emailAddress: { address: string } }) => party.emailAddress.address;

describe('sending in the name of a shared mailbox', () => {
  it('through /me leaves the copy with the sender', async () => {
    const officer = await (await aTenant()).as('pspOfficer');
    const { status } = await officer('POST', '/me/sendMail', { message: { ...aMail, ...from(psp) } });
    expect(status).toBe(202);
    const [copy] = await messagesIn(officer, 'sentitems');
    expect([addressOf(copy.from), addressOf(copy.sender)]).toEqual([psp, psp]);
    expect(await messagesIn(officer, 'sentitems', `/users/${psp}`)).toEqual([]);
  });

  it('through the mailbox leaves the copy there', async () => {
    const officer = await (await aTenant()).as('pspOfficer');
    expect((await officer('POST', `/users/${psp}/sendMail`, { message: aMail })).status).toBe(202);
    expect(await messagesIn(officer, 'sentitems', `/users/${psp}`)).toMatchObject([{ subject: aMail.subject }]);
    expect(await messagesIn(officer, 'sentitems')).toEqual([]);
  });

  it('needs no access to the mailbox through /me, and full access through the mailbox', async () => {
    const tenant = await aTenant();
    const ewo = await tenant.as('ewo'); // may send as the mailbox, may not open it
    expect((await ewo('POST', '/me/sendMail', { message: { ...aMail, ...from(psp) } })).status).toBe(202);
    const { status, json } = await ewo('POST', `/users/${psp}/sendMail`, { message: aMail });
    expect([status, json.error.code]).toEqual([403, 'ErrorAccessDenied']);
  });

  it('on behalf shows who really sent it', async () => {
    const tenant = await aTenant();
    const keyAdult = await tenant.as('keyAdult');
    await keyAdult('POST', '/me/sendMail', { message: { ...aMail, ...from(record) } });
    const [received] = await messagesIn(await tenant.as('alnCo'), 'inbox');
    expect(addressOf(received.from)).toBe(record);
    expect(addressOf(received.sender)).toBe(seedIds.people.keyAdult.address);
  });

  it.each([
    ['without the right', 'lead', psp],
    ['of another person', 'lead', seedIds.people.alnCo.address],
    ['of nobody', 'lead', 'nobody@brynglas.example'],
  ] as const)('is refused %s', async (_, person, address) => {
    const tenant = await aTenant();
    const api = await tenant.as(person);
    const { status, json } = await api('POST', '/me/sendMail', { message: { ...aMail, ...from(address) } });
    expect([status, json.error.code]).toEqual([403, 'ErrorSendAsDenied']);
    expect(await messagesIn(await tenant.as('alnCo'), 'inbox')).toEqual([]);
  });

  it('is refused without the scope for shared sending, whatever the right', async () => {
    const scopes = ALL_SCOPES.replace('Mail.Send.Shared', '');
    const officer = await (await aTenant()).as('pspOfficer', scopes);
    const { json } = await officer('POST', '/me/sendMail', { message: { ...aMail, ...from(psp) } });
    expect(json.error.code).toBe('ErrorSendAsDenied');
    expect((await officer('POST', `/users/${psp}/sendMail`, { message: aMail })).status).toBe(403);
    expect((await officer('POST', '/me/sendMail', { message: aMail })).status).toBe(202);
  });

  it('bounces back to the mailbox it was sent from', async () => {
    const officer = await (await aTenant()).as('pspOfficer');
    const message = { ...aMail, ...from(psp), toRecipients: to('nobody@nowhere.example') };
    await officer('POST', '/me/sendMail', { message });
    expect(await messagesIn(officer, 'inbox', `/users/${psp}`)).toHaveLength(1);
    expect(await messagesIn(officer, 'inbox')).toEqual([]);
  });
});
