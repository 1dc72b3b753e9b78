import { createUsersServiceClient } from '@microsoft/msgraph-sdk-users';
import '@pnp/graph/calendars/index.js';
import '@pnp/graph/mail/index.js';
import '@pnp/graph/users/index.js';
import { describe, expect, it } from 'vitest';
import { type OpenTenant, seedIds } from './a-tenant';
import { adapterOf, pnpOf, reachableTenant } from './foreign-clients';

const { lead, alnCo } = seedIds.people;
const LONDON = 'Europe/London';
const SUBJECT = 'PSP meeting – PSP-0142';

/** What lies in the inbox of the ALNCo, whom every client here writes to and invites. */
async function inboxOf(tenant: OpenTenant): Promise<string[]> {
  const read = await tenant.as('alnCo');
  const { json } = await read('GET', '/me/mailFolders/inbox/messages?$select=subject');
  return json.value.map(({ subject }: { subject: string }) => subject);
}

describe('@pnp/graph', () => {
  it('books a meeting, finds it in the week, moves it and cancels it', async () => {
    const tenant = await reachableTenant();
    const me = (await pnpOf(tenant)).users.getById(lead.id);
    const made = await me.events.add({
      subject: SUBJECT,
      start: { dateTime: '2026-11-10T09:30:00', timeZone: LONDON },
      end: { dateTime: '2026-11-10T10:30:00', timeZone: LONDON },
      attendees: [{ type: 'required', emailAddress: { address: alnCo.address, name: alnCo.name } }],
    });
    const view = await me.calendarView('2026-11-09T00:00:00Z', '2026-11-16T00:00:00Z').select('subject')();
    expect(view.map(({ subject }) => subject)).toEqual([SUBJECT]);
    const event = me.events.getById(made.id ?? '');
    const later = { dateTime: '2026-11-10T11:00:00', timeZone: LONDON };
    expect((await event.update({ start: later, end: { ...later, dateTime: '2026-11-10T12:00:00' } })).start).toEqual({
      dateTime: '2026-11-10T11:00:00.0000000',
      timeZone: 'UTC',
    });
    await event.cancel('The family cannot come.');
    expect(await inboxOf(tenant)).toEqual(expect.arrayContaining([SUBJECT, `Canceled: ${SUBJECT}`]));
  });

  it('writes a draft, sends it, and pages through what lies in the folders', async () => {
    const tenant = await reachableTenant();
    const me = (await pnpOf(tenant)).users.getById(lead.id);
    for (const n of [1, 2, 3]) {
      const draft = await me.messages.add({
        subject: `Number ${n}`,
        toRecipients: [{ emailAddress: { address: alnCo.address } }],
        body: { contentType: 'text', content: 'In short.' },
      });
      await me.messages.getById(draft.id ?? '').send();
    }
    expect((await inboxOf(tenant)).sort()).toEqual(['Number 1', 'Number 2', 'Number 3']);
    const pages: number[] = [];
    for await (const page of me.messages.top(2)) pages.push(page.length);
    expect(pages).toEqual([2, 1]);
  });
});

describe('@microsoft/msgraph-sdk', () => {
  it('books a meeting and sees who answered', async () => {
    const tenant = await reachableTenant();
    const users = createUsersServiceClient(await adapterOf(tenant));
    const me = users.users.byUserId(lead.id);
    const made = await me.events.post({
      subject: SUBJECT,
      start: { dateTime: '2026-11-10T09:30:00', timeZone: LONDON },
      end: { dateTime: '2026-11-10T10:30:00', timeZone: LONDON },
      attendees: [{ type: 'required', emailAddress: { address: alnCo.address, name: alnCo.name } }],
    });
    const asAlnCo = createUsersServiceClient(await adapterOf(tenant, 'alnCo')).users.byUserId(alnCo.id);
    const period = { startDateTime: '2026-11-10T00:00:00Z', endDateTime: '2026-11-11T00:00:00Z' };
    const [invitation] = (await asAlnCo.calendarView.get({ queryParameters: period }))?.value ?? [];
    await asAlnCo.events
      .byEventId(invitation?.id ?? '')
      .accept.post({ comment: 'I will be there.', sendResponse: true });
    const event = await me.events.byEventId(made?.id ?? '').get();
    expect(event?.attendees?.map(({ status }) => status?.response)).toEqual(['accepted']);
  });

  // Preview 90 drops the content of a file attachment while it writes the request, so no file goes with it.
  it('writes a draft, changes it, sends it and finds the copy', async () => {
    const tenant = await reachableTenant();
    const me = createUsersServiceClient(await adapterOf(tenant)).users.byUserId(lead.id);
    const draft = await me.messages.post({
      subject: 'A draft',
      toRecipients: [{ emailAddress: { address: alnCo.address } }],
      body: { contentType: 'text', content: 'In short.' },
    });
    const message = me.messages.byMessageId(draft?.id ?? '');
    await message.patch({ subject: 'Not a draft any more' });
    await message.send.post();
    expect(await inboxOf(tenant)).toEqual(['Not a draft any more']);
    const sent = await me.mailFolders.byMailFolderId('sentitems').messages.get();
    expect(sent?.value?.map(({ subject, isDraft }) => [subject, isDraft])).toEqual([['Not a draft any more', false]]);
  });
});
