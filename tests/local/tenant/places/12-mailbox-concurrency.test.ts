import { describe, expect, it } from 'vitest';
import { type Api, aTenant, seedIds } from '../a-tenant';

const together = async (count: number, ask: () => ReturnType<Api>) =>
  (await Promise.all(Array.from({ length: count }, ask))).map(({ status }) => status);

describe('place 12: four requests at once per mailbox', () => {
  it('serves four and throttles the fifth', async () => {
    const lead = await (await aTenant()).as('lead');
    expect(await together(5, () => lead('GET', '/me/messages'))).toEqual([200, 200, 200, 200, 429]);
  });

  it('says so as Exchange does', async () => {
    const lead = await (await aTenant()).as('lead');
    const replies = await Promise.all(Array.from({ length: 5 }, () => lead('GET', '/me/events')));
    const refused = replies.find(({ status }) => status === 429);
    expect(refused?.json.error).toMatchObject({
      code: 'ApplicationThrottled',
      message: 'Application is over its MailboxConcurrency limit.',
    });
    expect(refused?.headers.get('retry-after')).toBe('1');
  });

  it('does nothing of what it throttled', async () => {
    const lead = await (await aTenant()).as('lead');
    const statuses = await together(6, () => lead('POST', '/me/messages', { subject: 'Once' }));
    expect(statuses.filter((status) => status === 201)).toHaveLength(4);
    expect((await lead('GET', '/me/messages')).json.value).toHaveLength(4);
  });

  it('counts the mailbox by whichever name it is called', async () => {
    const lead = await (await aTenant()).as('lead');
    const { id, address } = seedIds.people.lead;
    const paths = [
      '/me/messages',
      '/me/events',
      `/users/${id}/messages`,
      `/users/${address}/messages`,
      '/me/mailFolders',
    ];
    const statuses = (await Promise.all(paths.map((path) => lead('GET', path)))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });

  it('counts each mailbox for itself, and lists and people not at all', async () => {
    const tenant = await aTenant();
    const [lead, alnCo] = [await tenant.as('lead'), await tenant.as('alnCo')];
    const asked = [
      together(4, () => lead('GET', '/me/messages')),
      together(4, () => alnCo('GET', '/me/messages')),
      together(6, () => lead('GET', '/me')),
    ];
    expect((await Promise.all(asked)).flat()).toEqual(Array(14).fill(200));
  });

  it('serves the next when one is done', async () => {
    const lead = await (await aTenant()).as('lead');
    await together(5, () => lead('GET', '/me/messages'));
    expect(await together(4, () => lead('GET', '/me/messages'))).toEqual([200, 200, 200, 200]);
  });
});
