import type { Channel, ChannelMessage, Person } from '../store/records';
import type { Member, Team } from './team-access';

/** A team as Graph shows it. */
export function showTeam(team: Team): Record<string, unknown> {
  return {
    id: team.id,
    displayName: team.name,
    description: null,
    internalId: team.internalId,
    isArchived: false,
    tenantId: team.organisationId,
    visibility: 'private',
    webUrl: `https://teams.microsoft.com/l/team/${encodeURIComponent(team.internalId)}/conversations?groupId=${team.id}&tenantId=${team.organisationId}`,
  };
}

/** A channel as Graph shows it. */
export function showChannel(channel: Channel): Record<string, unknown> {
  return {
    id: channel.id,
    displayName: channel.name,
    description: null,
    isArchived: false,
    membershipType: channel.membershipType,
    tenantId: channel.organisationId,
    webUrl: channelUrl(channel),
  };
}

/** A member of a team or channel as Graph shows it. */
export function showMember({ person, roles }: Member): Record<string, unknown> {
  return { id: Buffer.from(person.id).toString('base64url'), displayName: person.name, roles };
}

/** A message of a channel as Graph shows it. */
export function showChannelMessage(message: ChannelMessage, channel: Channel, author: Person | undefined): object {
  return {
    id: message.id,
    replyToId: null,
    etag: message.id,
    messageType: 'message',
    createdDateTime: message.createdAt,
    lastModifiedDateTime: message.createdAt,
    lastEditedDateTime: null,
    deletedDateTime: null,
    subject: message.subject,
    summary: null,
    chatId: null,
    importance: message.importance,
    locale: 'en-us',
    webUrl: `${channelUrl(channel)}&messageId=${message.id}`,
    policyViolation: null,
    from: {
      application: null,
      device: null,
      user: {
        '@odata.type': '#microsoft.graph.teamworkUserIdentity',
        id: message.createdBy,
        displayName: author?.name ?? null,
        userIdentityType: 'aadUser',
      },
    },
    body: { contentType: message.contentType, content: message.content },
    channelIdentity: { teamId: message.teamId, channelId: message.channelId },
    attachments: [],
    mentions: [],
    reactions: [],
  };
}

const channelUrl = ({ id, name, groupId, organisationId }: Channel): string =>
  `https://teams.microsoft.com/l/channel/${encodeURIComponent(id)}/${encodeURIComponent(name)}?groupId=${groupId}&tenantId=${organisationId}`;
