import { z } from 'zod';
import { directoryOf } from '../directory-users';
import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { badRequest, notImplemented } from '../http/graph-error';
import { satisfies } from '../odata/evaluate';
import { pathsOf } from '../odata/expression';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import type { Contact } from '../store/records';

const SIZES = { default: 10, most: 1000 };
const FILTERABLE = ['displayName', 'givenName', 'surname', 'personType/class', 'personType/subclass', 'jobTitle'];

export const peopleRoutes: GraphRoute[] = [
  { method: 'GET', template: '/me/people', scopes: ['People.Read', 'People.Read.All'], handle: listPeople },
];

type Known = { id: string; displayName: string; addresses: string[] } & Record<string, unknown>;

/** Colleagues and contacts, the most relevant first: who was met or contacted counts more than who is merely there. */
function listPeople(call: Call): Answer {
  const { filter, search, orderby } = call.query;
  if (orderby.length > 0) throw notImplemented('$orderby on people');
  const unknown = filter && pathsOf(filter).find((path) => !FILTERABLE.includes(path.join('/')));
  if (unknown !== undefined) throw badRequest('ErrorInvalidProperty', `'${unknown.join('/')}' cannot be filtered on.`);
  const known = [...contactsOf(call), ...colleaguesOf(call)];
  const found = known
    .filter((one) => search === undefined || matches(one, search))
    .map((one) => personOf(one, relevance(call, one)))
    .filter((one) => filter === undefined || satisfies(one, filter))
    .sort((a, b) => b.relevance - a.relevance)
    .map(({ relevance: _, ...person }) => person);
  return ok(pageBySkip(call, found, pageSize(call, SIZES), (one) => selected(one, call.query.select)));
}

function colleaguesOf(call: Call): Known[] {
  return directoryOf(call)
    .filter(({ id }) => id !== call.principal.personId)
    .map((user) => ({
      id: user.id,
      displayName: user.displayName,
      givenName: user.givenName,
      surname: user.surname,
      jobTitle: user.jobTitle,
      userPrincipalName: user.userPrincipalName,
      personType: { class: 'Person', subclass: 'OrganizationUser' },
      addresses: [user.mail],
    }));
}

const AddressesSchema = z.array(z.looseObject({ address: z.string() })).catch([]);

/** Contacts of one's own, those left out that the search does not know yet. */
function contactsOf({ tenant, principal }: Call): Known[] {
  const known = tenant.clock.now() - tenant.switches.get('peopleSearchLagMs');
  const show = ({ id, properties }: Contact): Known => ({
    id,
    displayName: String(properties.displayName),
    givenName: properties.givenName ?? null,
    surname: properties.surname ?? null,
    jobTitle: properties.jobTitle ?? null,
    userPrincipalName: null,
    personType: { class: 'Person', subclass: 'PersonalContact' },
    addresses: AddressesSchema.parse(properties.emailAddresses).map(({ address }) => address),
  });
  return tenant.store
    .all('contacts', principal.personId)
    .filter(({ createdAt }) => createdAt <= known)
    .map(show);
}

/** Every word of the search begins a word of the name or an address. */
function matches({ displayName, addresses }: Known, search: string): boolean {
  const words = [displayName, ...addresses].flatMap((text) => [text, ...text.split(/[\s@.'-]+/)]).map(folded);
  const wanted = search.replaceAll('"', '').split(/\s+/).filter(Boolean).map(folded);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How often the caller has met somebody, one more for a contact. */
function relevance({ tenant, principal }: Call, { addresses, personType }: Known): number {
  const own = addresses.map((address) => address.toLowerCase());
  const met = tenant.store
    .all('events', principal.personId)
    .filter(({ attendees, organizer }) =>
      [organizer, ...attendees].some(({ address }) => own.includes(address.toLowerCase())),
    ).length;
  const { subclass } = personType as { subclass: string }; // written above
  return met + (subclass === 'PersonalContact' ? 1 : 0);
}

function personOf({ addresses, ...person }: Known, score: number): Record<string, unknown> & { relevance: number } {
  const scoredEmailAddresses = addresses.map((address) => ({ address, relevanceScore: score }));
  return { ...person, relevance: score, scoredEmailAddresses };
}
