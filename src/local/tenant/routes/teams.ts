import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import {
  channelRoute,
  type Member,
  membersOf,
  type Team,
  teamRoute,
  teamsOf,
  visibleChannels,
} from '../teams/team-access';
import { showChannel, showMember, showTeam } from '../teams/team-view';

const DIRECTORY = ['Directory.Read.All', 'Directory.ReadWrite.All'];
const GROUP = ['Group.Read.All', 'Group.ReadWrite.All'];
const TEAM_SETTINGS = ['TeamSettings.Read.All', 'TeamSettings.ReadWrite.All'];
const CHANNEL_SETTINGS = ['ChannelSettings.Read.All', 'ChannelSettings.ReadWrite.All'];
const SIZES = { default: 100, most: 999 };

export const teamRoutes: GraphRoute[] = [
  {
    method: 'GET',
    template: '/me/joinedTeams',
    scopes: ['Team.ReadBasic.All', ...DIRECTORY, ...TEAM_SETTINGS, 'User.Read.All', 'User.ReadWrite.All'],
    handle: readJoinedTeams,
  },
  teamRoute('GET', '', ['Team.ReadBasic.All', ...TEAM_SETTINGS, ...DIRECTORY, ...GROUP], (call, team) =>
    ok(selected(showTeam(team), call.query.select)),
  ),
  teamRoute('GET', '/members', ['TeamMember.Read.All', 'TeamMember.ReadWrite.All'], (call, team) =>
    memberPage(call, membersOf(call.tenant.store, team.channels)),
  ),
  teamRoute('GET', '/channels', ['Channel.ReadBasic.All', ...CHANNEL_SETTINGS, ...DIRECTORY, ...GROUP], readChannels),
  channelRoute('GET', '', ['Channel.ReadBasic.All', ...CHANNEL_SETTINGS, ...DIRECTORY, ...GROUP], (call, channel) =>
    ok(selected(showChannel(channel), call.query.select)),
  ),
  channelRoute(
    'GET',
    '/members',
    ['ChannelMember.Read.All', 'ChannelMember.ReadWrite.All', 'Group.Read.All'],
    (call, channel) => memberPage(call, membersOf(call.tenant.store, [channel])),
  ),
];

function readJoinedTeams(call: Call): Answer {
  const { personId, organisationId } = call.principal;
  const teams = teamsOf(call.tenant, personId, organisationId);
  return ok(pageBySkip(call, teams, pageSize(call, SIZES), (team) => selected(showTeam(team), call.query.select)));
}

function readChannels(call: Call, team: Team): Answer {
  const channels = visibleChannels(call.tenant, team, call.principal.personId);
  const size = pageSize(call, SIZES);
  return ok(pageBySkip(call, channels, size, (channel) => selected(showChannel(channel), call.query.select)));
}

const memberPage = (call: Call, members: readonly Member[]): Answer =>
  ok(pageBySkip(call, members, pageSize(call, SIZES), showMember));
