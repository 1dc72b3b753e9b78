import { describe, expect, it } from 'vitest';
import { aTenant, type OpenTenant, seedIds } from './a-tenant';

const { channel, people, clientId, appId } = seedIds;
const TEAM = `/teams/${channel.groupId}/sendActivityNotification`;
const USER = `/users/${people.alnCo.id}/teamwork/sendActivityNotification`;
const SCOPE = 'TeamsActivity.Send';

const app = (installedFor: string[], id = appId) => ({
  manifest: {
    id,
    name: { short: 'Pastoral Support' },
    webApplicationInfo: { id: clientId },
    activities: { activityTypes: [{ type: 'reviewDue', templateText: '{actor}: review of {caseRef} is due' }] },
  },
  installedFor,
});
const upload = (tenant: OpenTenant, ...installedFor: string[]) =>
  tenant.admin('POST', '/admin/teams-apps', app(installedFor));

const notification = (changes: object = {}) => ({
  topic: { source: 'text', value: 'PSP-1042', webUrl: 'https://teams.microsoft.com/l/entity/1/cases' },
  activityType: 'reviewDue',
  previewText: { content: 'Friday at ten' },
  templateParameters: [{ name: 'caseRef', value: 'PSP-1042' }],
  ...changes,
});
const toMember = (changes: object = {}) => ({
  ...notification(changes),
  recipient: { '@odata.type': '#microsoft.graph.aadUserNotificationRecipient', userId: people.alnCo.id },
});

describe('an activity notification', () => {
  it('appears in the feed of the recipient, in the words of the manifest', async () => {
    const tenant = await aTenant();
    await upload(tenant, channel.groupId);
    const lead = await tenant.as('lead', SCOPE);
    const { status, bytes } = await lead('POST', TEAM, toMember());
    expect([status, bytes.length]).toEqual([204, 0]);
    const feed = await tenant.admin('GET', `/admin/activities?personId=${people.alnCo.id}`);
    expect(feed.json).toMatchObject([
      {
        text: 'Angharad Rees: review of PSP-1042 is due',
        preview: 'Friday at ten',
        webUrl: 'https://teams.microsoft.com/l/entity/1/cases',
        actorId: people.lead.id,
      },
    ]);
    expect((await tenant.admin('GET', `/admin/activities?personId=${people.lead.id}`)).json).toEqual([]);
  });

  it('to a person needs the app installed for that person', async () => {
    const tenant = await aTenant();
    await upload(tenant, channel.groupId);
    const lead = await tenant.as('lead', SCOPE);
    expect((await lead('POST', USER, notification())).status).toBe(403);
    await upload(tenant, people.alnCo.id);
    expect((await lead('POST', USER, notification())).status).toBe(204);
  });

  it('to somebody who is not in the team is refused', async () => {
    const tenant = await aTenant();
    await upload(tenant, channel.groupId);
    const lead = await tenant.as('lead', SCOPE);
    const recipient = { '@odata.type': '#microsoft.graph.aadUserNotificationRecipient', userId: people.parent.id };
    expect((await lead('POST', TEAM, { ...notification(), recipient })).status).toBe(403);
  });

  it.each([
    ['an activity type that the manifest does not declare', { activityType: 'planSigned' }],
    ['a text topic without a link', { topic: { source: 'text', value: 'PSP-1042' } }],
    [
      'a text topic with a link that is not of Teams',
      { topic: { source: 'text', value: 'x', webUrl: 'https://a.example/' } },
    ],
    ['an entity that is no address of Graph', { topic: { source: 'entityUrl', value: 'https://a.example/v1.0/me' } }],
    ['a template with a gap', { templateParameters: [] }],
  ])('with %s is refused', async (_, changes) => {
    const tenant = await aTenant();
    await upload(tenant, channel.groupId);
    const lead = await tenant.as('lead', SCOPE);
    expect((await lead('POST', TEAM, toMember(changes))).status).toBe(400);
  });

  it('is a conflict while two installed apps share the registration, unless one is named', async () => {
    const tenant = await aTenant();
    await upload(tenant, channel.groupId);
    await tenant.admin('POST', '/admin/teams-apps', app([channel.groupId], 'second-app'));
    const lead = await tenant.as('lead', SCOPE);
    expect((await lead('POST', TEAM, toMember())).status).toBe(409);
    expect((await lead('POST', TEAM, toMember({ teamsAppId: appId }))).status).toBe(204);
  });

  it('needs its scope', async () => {
    const lead = await (await aTenant()).as('lead', 'User.Read');
    expect((await lead('POST', TEAM, toMember())).json.error.code).toBe('Forbidden');
  });
});
