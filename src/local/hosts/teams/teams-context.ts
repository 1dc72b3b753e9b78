import type { HostSettings, Theme } from '../frame/host-settings';
import type { Channel, Person } from '../frame/tenant-client';

/** Where in Teams the framed page runs. */
export type FrameContext = 'content' | 'settings' | 'task' | 'sidePanel';

/** How the person looks at Teams: both may change while a page is open. */
export type HostLook = { theme: Theme; clientType: 'web' | 'android' };

/** What surrounds the framed page: a channel, a meeting, or the person alone. */
export type Surroundings =
  | { readonly kind: 'channel'; readonly channel: Channel }
  | { readonly kind: 'meeting'; readonly meetingId: string; readonly chatId: string; readonly organisationId: string }
  | { readonly kind: 'personal'; readonly organisationId: string };

/** What the context of a framed page is made of. */
export type ContextFacts = {
  readonly surroundings: Surroundings;
  readonly person: Person;
  readonly settings: HostSettings;
  readonly look: Readonly<HostLook>;
  readonly frameContext: FrameContext;
  readonly entityId: string;
  readonly subPageId: string | null;
};

const OWNER_ROLES = ['Senior lead', 'Headteacher'];

/** The flat context that teams-js turns into `app.Context`. */
export function teamsContext(facts: ContextFacts): Record<string, unknown> {
  const { person, settings, surroundings } = facts;
  return {
    locale: settings.language,
    theme: facts.look.theme,
    frameContext: facts.frameContext,
    entityId: facts.entityId,
    subEntityId: facts.subPageId ?? '',
    hostName: 'Teams',
    hostClientType: facts.look.clientType,
    ringId: 'general',
    sessionId: 'local',
    appSessionId: 'local',
    userObjectId: person.id,
    userPrincipalName: person.address,
    loginHint: person.address,
    userDisplayName: person.name,
    tid: organisationOf(surroundings),
    tenantSKU: 'edu',
    ...placeFacts(surroundings, person),
  };
}

/** The organisation somebody is signed in to there: the channel's own, as for a guest. */
export const organisationOf = (surroundings: Surroundings): string =>
  surroundings.kind === 'channel' ? surroundings.channel.organisationId : surroundings.organisationId;

function placeFacts(surroundings: Surroundings, person: Person): Record<string, unknown> {
  if (surroundings.kind === 'meeting') return { meetingId: surroundings.meetingId, chatId: surroundings.chatId };
  return surroundings.kind === 'channel' ? channelFacts(surroundings.channel, person) : {};
}

function channelFacts(channel: Channel, person: Person): Record<string, unknown> {
  const site = new URL(channel.siteUrl);
  const isPrivate = channel.membershipType === 'private';
  return {
    channelId: channel.id,
    channelName: channel.name,
    channelType: isPrivate ? 'Private' : 'Regular',
    teamId: channel.teamId,
    teamName: channel.teamName,
    userTeamRole: teamRole(channel, person),
    // A private channel shows its own site and no group id (HOSTS 3).
    ...(isPrivate ? {} : { groupId: channel.groupId }),
    teamSiteUrl: channel.siteUrl,
    teamSiteDomain: site.hostname,
    teamSitePath: site.pathname,
  };
}

/** teams-js `UserTeamRole`: 0 owner, 1 member, 2 guest. The seed has no owners list; leads and heads count as owners. */
function teamRole(channel: Channel, person: Person): 0 | 1 | 2 {
  if (person.organisationId !== channel.organisationId) return 2;
  return OWNER_ROLES.includes(person.role) ? 0 : 1;
}
