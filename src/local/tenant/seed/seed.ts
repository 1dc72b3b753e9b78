import { createHash } from 'node:crypto';
import seedIds from '../../seed-ids.json' with { type: 'json' };
import type { TenantClock } from '../clock';
import { newDefaultLibrary } from '../sharepoint/files/drive';
import type { Mailbox, Organisation, Person, Site, SiteRole } from '../store/records';
import { type Change, type Store, WHOLE } from '../store/store';

export type SeedName = 'demo' | 'empty';

/**
 * Fills an empty store. Both seeds hold the organisations, people, mailboxes, rooms and the site; `demo` starts at the
 * date of the demonstration, `empty` at the machine's date.
 */
export function seed(store: Store, clock: TenantClock, name: SeedName): void {
  if (name === 'demo') clock.set(Date.parse(seedIds.clock));
  store.commit([...organisations(), ...people(), ...mailboxes(), siteAndChannel(clock.iso())].flat());
}

type PersonKey = keyof typeof seedIds.people;
type OrganisationKey = keyof typeof seedIds.organisations;

const organisationId = (key: string): string => seedIds.organisations[key as OrganisationKey].id; // keys of our own file
const personId = (key: string): string => seedIds.people[key as PersonKey].id; // keys of our own file

/** An id that stays the same over seeds, for what the shared ids file gives no id. */
const idFrom = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

function organisations(): Change[] {
  return Object.entries(seedIds.organisations).map(([kind, { id, name, domain }]) => {
    const value: Organisation = { id, name, domains: [domain], kind: kind as OrganisationKey }; // the keys are the kinds
    return { collection: 'organisations', partition: WHOLE, id, value };
  });
}

function people(): Change[] {
  return Object.values(seedIds.people).map((person) => {
    const value: Person = {
      id: person.id,
      organisationId: organisationId(person.organisation),
      name: person.name,
      address: person.address,
      role: person.role,
      guestOf: 'guestOf' in person ? [organisationId(person.guestOf)] : [],
    };
    return { collection: 'people', partition: WHOLE, id: value.id, value };
  });
}

const PLACES = {
  haven: { capacity: 6, building: 'Main building', floorLabel: 'Ground' },
  library: { capacity: 12, building: 'Main building', floorLabel: 'First' },
};

function mailboxes(): Change[] {
  const own = Object.values(seedIds.people).map((person): Mailbox => {
    const box = mailbox('person', person.id, person, []);
    return person.id === personId('lead') ? { ...box, calendarOpenTo: [personId('office')] } : box;
  });
  const shared = Object.values(seedIds.sharedMailboxes).map(
    (box): Mailbox => ({
      ...mailbox('shared', idFrom(box.address), box, box.openTo.map(personId)),
      ...('sendAs' in box ? { sendAs: box.sendAs.map(personId) } : {}),
      ...('sendOnBehalf' in box ? { sendOnBehalf: box.sendOnBehalf.map(personId) } : {}),
    }),
  );
  const rooms = Object.entries(seedIds.rooms).map(([key, room]): Mailbox => {
    const place = PLACES[key as keyof typeof PLACES]; // keys of our own file
    return { ...mailbox('room', idFrom(room.address), room, []), place };
  });
  return [...own, ...shared, ...rooms].map((value) => ({
    collection: 'mailboxes',
    partition: WHOLE,
    id: value.id,
    value,
  }));
}

function mailbox(
  kind: Mailbox['kind'],
  id: string,
  from: { address: string; name: string; organisation: string },
  openTo: string[],
): Mailbox {
  return {
    id,
    kind,
    address: from.address,
    name: from.name,
    organisationId: organisationId(from.organisation),
    openTo,
  };
}

const SITE_MEMBERS: readonly PersonKey[] = ['lead', 'alnCo', 'office', 'keyAdult', 'headteacher', 'ewo'];

function siteAndChannel(createdAt: string): Change[] {
  const { site, teamSite, channel } = seedIds;
  const staff = Object.fromEntries(SITE_MEMBERS.map((key): [string, SiteRole] => [personId(key), 'manage']));
  const members = { ...staff, [personId('lead')]: 'fullcontrol', [personId('ewo')]: 'write' } as const;
  const school = { organisationId: organisationId('school'), createdAt };
  return [
    ...siteWithLibrary({ ...site, ...school, members, grants: { [seedIds.clientId]: 'manage' } }),
    ...siteWithLibrary({ ...teamSite, ...school, members, grants: {}, groupId: channel.groupId }),
    {
      collection: 'channels',
      partition: WHOLE,
      id: channel.id,
      value: { ...channel, membershipType: 'private', siteUrl: site.url, organisationId: organisationId('school') },
    },
  ];
}

function siteWithLibrary(site: Site): Change[] {
  const library = newDefaultLibrary(site);
  return [
    { collection: 'sites', partition: WHOLE, id: site.id, value: site },
    { collection: 'lists', partition: site.id, id: library.id, value: library },
  ];
}
