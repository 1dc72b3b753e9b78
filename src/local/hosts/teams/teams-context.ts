import type { HostSettings, Theme } from '../frame/host-settings';
import type { Channel, Person } from '../frame/tenant-client';

/** Where in Teams the framed page runs. */
export type FrameContext = 'content' | 'settings' | 'task';

/** What the context of a framed page is made of. */
export type ContextFacts = {
  readonly channel: Channel;
  readonly person: Person;
  readonly settings: HostSettings;
  readonly theme: Theme;
  readonly frameContext: FrameContext;
  readonly entityId: string;
  readonly subPageId: string | null;
};

const OWNER_ROLES = ['Senior lead', 'Headteacher'];

/** The flat context that teams-js turns into `app.Context`. The signed-in tenant is the channel's, as for a guest. */
export function teamsContext(facts: ContextFacts): Record<string, unknown> {
  const { channel, person, settings } = facts;
  const site = new URL(channel.siteUrl);
  return {
    locale: settings.language,
    theme: facts.theme,
    frameContext: facts.frameContext,
    entityId: facts.entityId,
    subEntityId: facts.subPageId ?? '',
    hostName: 'Teams',
    hostClientType: 'web',
    ringId: 'general',
    sessionId: 'local',
    appSessionId: 'local',
    userObjectId: person.id,
    userPrincipalName: person.address,
    loginHint: person.address,
    userDisplayName: person.name,
    tid: channel.organisationId,
    tenantSKU: 'edu',
    channelId: channel.id,
    channelName: channel.name,
    channelType: channel.membershipType === 'private' ? 'Private' : 'Regular',
    teamId: channel.teamId,
    teamName: channel.teamName,
    userTeamRole: teamRole(facts),
    // A private channel shows its own site and no group id (HOSTS 3).
    ...(channel.membershipType === 'private' ? {} : { groupId: channel.groupId }),
    teamSiteUrl: channel.siteUrl,
    teamSiteDomain: site.hostname,
    teamSitePath: site.pathname,
  };
}

/** teams-js `UserTeamRole`: 0 owner, 1 member, 2 guest. The seed has no owners list; leads and heads count as owners. */
function teamRole({ channel, person }: ContextFacts): 0 | 1 | 2 {
  if (person.organisationId !== channel.organisationId) return 2;
  return OWNER_ROLES.includes(person.role) ? 0 : 1;
}
