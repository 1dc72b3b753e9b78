import { belongsTo } from '../directory';
import type { Answer, Call, GraphRoute } from '../http/call';
import { forbidden, GraphError } from '../http/graph-error';
import { retryAfterHeader } from '../http/retry-after';
import type { Tenant } from '../http/tenant-parts';
import { reaches } from '../sharepoint/site-access';
import type { Channel, Person, SiteRole } from '../store/records';
import { type Store, WHOLE } from '../store/store';

/** A team: its channels belong together by their group id. */
export interface Team {
  id: string;
  internalId: string;
  name: string;
  organisationId: string;
  channels: Channel[];
}

/** Somebody in a team or channel. */
export interface Member {
  person: Person;
  roles: ('owner' | 'guest')[];
}

const MOST_PER_SECOND = 4;

/** An operation on one team, for its members; over four a second the service refuses, where the switch says so. */
export function teamRoute(
  method: GraphRoute['method'],
  path: string,
  scopes: readonly string[],
  handle: (call: Call, team: Team) => Answer,
): GraphRoute {
  return { method, template: `/teams/{team-id}${path}`, scopes, handle: (call) => handle(call, teamFor(call)) };
}

/** The same on one channel of it, for the members of the channel. */
export function channelRoute(
  method: GraphRoute['method'],
  path: string,
  scopes: readonly string[],
  handle: (call: Call, channel: Channel) => Answer,
): GraphRoute {
  return teamRoute(method, `/channels/{channel-id}${path}`, scopes, (call, team) =>
    handle(call, channelFor(call, team)),
  );
}

/** The teams of an organisation that a person is in, as far as the person sees them. */
export function teamsOf({ store }: Tenant, personId: string, organisationId: string): Team[] {
  const channels = store.all('channels', WHOLE).filter((channel) => channel.organisationId === organisationId);
  const ids = [...new Set(channels.map(({ groupId }) => groupId))];
  return ids
    .map((id) => teamFrom(channels.filter(({ groupId }) => groupId === id)))
    .filter((team): team is Team => team !== undefined && isIn(membersOf(store, team.channels), personId));
}

/** The channels of a team that a person sees: private ones only as their member. */
export const visibleChannels = ({ store }: Tenant, team: Team, personId: string): Channel[] =>
  team.channels.filter(
    (channel) => channel.membershipType === 'standard' || isIn(membersOf(store, [channel]), personId),
  );

/** Who is in these channels: the members of their sites; whoever manages one is an owner. */
export function membersOf(store: Store, channels: readonly Channel[]): Member[] {
  const urls = channels.map(({ siteUrl }) => siteUrl);
  const sites = store.all('sites', WHOLE).filter(({ url }) => urls.includes(url));
  const roles = new Map<string, SiteRole>();
  for (const [personId, role] of sites.flatMap(({ members }) => Object.entries(members))) {
    if (!reaches(roles.get(personId), role)) roles.set(personId, role);
  }
  const organisationId = channels[0]?.organisationId;
  return store
    .all('people', WHOLE)
    .filter((person) => roles.has(person.id) && belongsTo(person, organisationId ?? ''))
    .map((person) => ({ person, roles: rolesOf(person, roles.get(person.id), organisationId) }));
}

function rolesOf(person: Person, role: SiteRole | undefined, organisationId: string | undefined): Member['roles'] {
  if (person.organisationId !== organisationId) return ['guest'];
  return reaches(role, 'manage') ? ['owner'] : [];
}

function teamFrom(channels: Channel[]): Team | undefined {
  const [first] = channels;
  if (first === undefined) return undefined;
  const { groupId, teamId, teamName, organisationId } = first;
  return { id: groupId, internalId: teamId, name: teamName, organisationId, channels };
}

function teamFor(call: Call): Team {
  const { tenant, principal, params } = call;
  const id = params['team-id'] ?? '';
  refuseOverRate(call, id);
  const team = teamFrom(
    tenant.store
      .all('channels', WHOLE)
      .filter(({ groupId, organisationId }) => groupId === id && organisationId === principal.organisationId),
  );
  if (team === undefined) throw teamsNotFound(`No team found with Group Id ${id}`);
  if (!isIn(membersOf(tenant.store, team.channels), principal.personId)) {
    throw forbidden('Forbidden', 'The caller is not a member of the team.');
  }
  return team;
}

function channelFor({ tenant, principal, params }: Call, team: Team): Channel {
  const channel = visibleChannels(tenant, team, principal.personId).find(({ id }) => id === params['channel-id']);
  if (channel === undefined) throw teamsNotFound('The channel was not found, or the caller is not a member of it.');
  return channel;
}

function refuseOverRate({ tenant, principal }: Call, teamId: string): void {
  if (!tenant.switches.get('throttleTeams')) return;
  if (!tenant.rates.exceeds(`${principal.clientId}/${teamId}`, MOST_PER_SECOND)) return;
  const headers = retryAfterHeader({ retryAfterSeconds: 1 }, tenant.clock.now());
  throw new GraphError(429, 'TooManyRequests', 'Too many requests for one team.', headers);
}

const isIn = (members: readonly Member[], personId: string): boolean =>
  members.some(({ person }) => person.id === personId);

const teamsNotFound = (message: string): GraphError => new GraphError(404, 'NotFound', message);
