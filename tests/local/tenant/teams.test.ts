import { describe, expect, it } from 'vitest';
import { aTenant, seedIds } from './a-tenant';

const { channel, people } = seedIds;
const TEAM = `/teams/${channel.groupId}`;
const CHANNEL = `${TEAM}/channels/${encodeURIComponent(channel.id)}`;
const READ = 'Team.ReadBasic.All Channel.ReadBasic.All';
const MEMBERS = `${READ} TeamMember.Read.All ChannelMember.Read.All`;

describe('the teams of a person', () => {
  it('are those of whose channels the person is a member', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead', READ);
    const { json } = await lead('GET', '/me/joinedTeams');
    expect(json.value).toMatchObject([{ id: channel.groupId, displayName: channel.teamName }]);
    expect((await lead('GET', TEAM)).json.displayName).toBe(channel.teamName);
    const officer = await tenant.as('pspOfficer', READ);
    expect((await officer('GET', '/me/joinedTeams')).json.value).toEqual([]);
  });

  it('show a guest in the organisation of the team only', async () => {
    const tenant = await aTenant();
    const asGuest = await tenant.as('ewo', READ, 'school');
    expect((await asGuest('GET', '/me/joinedTeams')).json.value).toHaveLength(1);
    const atHome = await tenant.as('ewo', READ);
    expect((await atHome('GET', '/me/joinedTeams')).json.value).toEqual([]);
    expect((await atHome('GET', TEAM)).status).toBe(404);
  });
});

describe('a channel', () => {
  it('is listed and read by its id, which is encoded in the path', async () => {
    const lead = await (await aTenant()).as('lead', READ);
    const { json } = await lead('GET', `${TEAM}/channels?$select=displayName,membershipType`);
    expect(json.value).toEqual([{ id: channel.id, displayName: 'PSP', membershipType: 'private' }]);
    expect((await lead('GET', CHANNEL)).json).toMatchObject({ id: channel.id, tenantId: expect.any(String) });
    expect((await lead('GET', `${TEAM}/channels/19:none@thread.tacv2`)).status).toBe(404);
  });

  it('names its members, owners and guests among them', async () => {
    const lead = await (await aTenant()).as('lead', MEMBERS);
    const { json } = await lead('GET', `${CHANNEL}/members`);
    const roles = Object.fromEntries(
      json.value.map((one: { displayName: string; roles: string[] }) => [one.displayName, one.roles]),
    );
    expect(roles).toMatchObject({ [people.lead.name]: ['owner'], [people.ewo.name]: ['guest'] });
    expect(Object.keys(roles)).toHaveLength(6);
    expect((await lead('GET', `${TEAM}/members?$top=2`)).json.value).toHaveLength(2);
  });

  it('is closed to a token without the scope, in the words of Teams', async () => {
    const lead = await (await aTenant()).as('lead', 'User.Read');
    const { status, json } = await lead('GET', CHANNEL);
    expect([status, json.error.code]).toEqual([403, 'Forbidden']);
  });
});

describe('four requests a second for one team', () => {
  it('are answered and the fifth is not, where the switch says so', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead', READ);
    const statuses = async () => {
      const answers = [];
      for (let i = 0; i < 5; i++) answers.push((await lead('GET', TEAM)).status);
      return answers;
    };
    expect(await statuses()).toEqual([200, 200, 200, 200, 200]);
    await tenant.admin('PUT', '/admin/switches', { throttleTeams: true });
    expect(await statuses()).toEqual([200, 200, 200, 200, 429]);
    await tenant.admin('POST', '/admin/clock', { now: '2026-11-03T09:30:00Z' });
    expect((await lead('GET', TEAM)).status).toBe(200);
  });
});
