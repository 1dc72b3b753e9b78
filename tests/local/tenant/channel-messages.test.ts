import { describe, expect, it } from 'vitest';
import { type Api, aTenant, seedIds } from './a-tenant';

const { channel, people } = seedIds;
const MESSAGES = `/teams/${channel.groupId}/channels/${encodeURIComponent(channel.id)}/messages`;
const post = (api: Api, content: string, contentType = 'text') =>
  api('POST', MESSAGES, { body: { contentType, content } });

describe('posting into a channel', () => {
  it('posts as the person, and the members read it, the newest first', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead', 'ChannelMessage.Send');
    const { status, json } = await post(lead, 'PSP-1042: review on Friday');
    expect([status, json.from.user.displayName]).toEqual([201, people.lead.name]);
    await post(lead, 'Second');
    const reader = await tenant.as('office', 'ChannelMessage.Read.All');
    const read = await reader('GET', `${MESSAGES}?$top=1`);
    expect(read.json.value.map((one: { body: { content: string } }) => one.body.content)).toEqual(['Second']);
    const next = await reader('GET', read.json['@odata.nextLink']);
    expect(next.json.value[0]).toMatchObject({ id: json.id, channelIdentity: { teamId: channel.groupId } });
    expect(
      (await tenant.admin('GET', `/admin/channel-messages?channelId=${encodeURIComponent(channel.id)}`)).json,
    ).toMatchObject([{ content: 'PSP-1042: review on Friday', createdBy: people.lead.id }, { content: 'Second' }]);
  });

  it('is for members, and reading needs an approved scope of its own', async () => {
    const tenant = await aTenant();
    const outsider = await tenant.as('ewo', 'ChannelMessage.Send');
    expect((await post(outsider, 'Hello')).status).toBe(404);
    const lead = await tenant.as('lead', 'ChannelMessage.Send');
    expect((await lead('GET', MESSAGES)).status).toBe(403);
  });

  it('takes 28 KB in all and answers 413 to more', async () => {
    const lead = await (await aTenant()).as('lead', 'ChannelMessage.Send');
    expect((await post(lead, 'x'.repeat(28 * 1024 - 100))).status).toBe(201);
    expect((await post(lead, 'x'.repeat(28 * 1024))).status).toBe(413);
  });

  it('keeps no script, no handler and no foreign element', async () => {
    const lead = await (await aTenant()).as('lead', 'ChannelMessage.Send');
    const source =
      '<p onclick="x()">See <a href="https://teams.microsoft.com/l/entity/1" style="a">case</a><script>x()</script></p>';
    const { json } = await post(lead, source, 'html');
    expect(json.body.content).toBe('<p>See <a href="https://teams.microsoft.com/l/entity/1">case</a></p>');
  });

  it('needs a body with content, and does no cards or mentions', async () => {
    const lead = await (await aTenant()).as('lead', 'ChannelMessage.Send');
    expect((await lead('POST', MESSAGES, { subject: 'x' })).status).toBe(400);
    expect((await post(lead, '')).status).toBe(400);
    expect((await post(lead, '<script>x</script>', 'html')).status).toBe(400);
    const mention = { body: { contentType: 'html', content: 'x' }, mentions: [{ id: 0, mentionText: 'x' }] };
    expect((await lead('POST', MESSAGES, mention)).status).toBe(501);
  });
});
