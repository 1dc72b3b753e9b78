import { belongsTo } from './directory';
import type { Call } from './http/call';
import type { Mailbox } from './store/records';
import { WHOLE } from './store/store';

/** A user as the directory knows him, with every property it can be asked for. */
export type User = Record<string, unknown> & { id: string; displayName: string; mail: string };

/** People, guests, shared mailboxes and rooms of the caller's organisation. */
export function directoryOf({ tenant, principal }: Call): User[] {
  const { store } = tenant;
  const people = store
    .all('people', WHOLE)
    .filter((person) => belongsTo(person, principal.organisationId))
    .map((person) => {
      const guest = person.organisationId !== principal.organisationId;
      return entry(person, person.role, guest ? 'Guest' : 'Member');
    });
  const isOthers = (box: Mailbox): boolean => box.kind !== 'person' && box.organisationId === principal.organisationId;
  return [
    ...people,
    ...store
      .all('mailboxes', WHOLE)
      .filter(isOthers)
      .map((box) => entry(box, null, 'Member')),
  ];
}

/** The user of an id or a user principal name. */
export function userNamed(call: Call, name: string): User | undefined {
  return directoryOf(call).find(
    ({ id, userPrincipalName }) => id === name || String(userPrincipalName).toLowerCase() === name.toLowerCase(),
  );
}

function entry(from: { id: string; name: string; address: string }, jobTitle: string | null, userType: string): User {
  const [givenName = '', ...rest] = from.name.split(' ');
  return {
    id: from.id,
    businessPhones: [],
    displayName: from.name,
    givenName,
    jobTitle,
    mail: from.address,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: rest.join(' '),
    userPrincipalName: from.address,
    userType,
    accountEnabled: true,
    companyName: null,
    department: null,
    employeeId: null,
    mailNickname: from.address.split('@')[0],
    otherMails: [],
    proxyAddresses: [`SMTP:${from.address}`],
  };
}
