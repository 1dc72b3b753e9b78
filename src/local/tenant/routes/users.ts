import { FIRST_PARTY_CLIENT } from '../contract/scopes';
import { usersPage } from '../directory-query';
import { directoryOf, type User, userNamed } from '../directory-users';
import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { GraphError } from '../http/graph-error';
import { selected } from '../odata/query-options';

const DIRECTORY = [
  'User.ReadBasic.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
  'User.Read.All',
];
/** Scopes that reach beyond oneself. */
const WIDE = [...DIRECTORY, 'ProfilePhoto.Read.All', 'ProfilePhoto.ReadWrite.All'];
const SELF = ['User.Read', 'User.ReadWrite'];

export const userRoutes: GraphRoute[] = [
  { method: 'GET', template: '/me', scopes: [...SELF, ...DIRECTORY], handle: readMe },
  {
    method: 'GET',
    template: '/users',
    scopes: DIRECTORY,
    handle: (call) => ok(usersPage(call, directoryOf(call), DEFAULT_PROPERTIES)),
  },
  { method: 'GET', template: '/users/{user-id}', scopes: [...SELF, ...DIRECTORY], handle: readUser },
];

/** What the directory answers when no selection is made. */
const DEFAULT_PROPERTIES = [
  'businessPhones',
  'displayName',
  'givenName',
  'id',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
];

function readMe(call: Call): Answer {
  const me = directoryOf(call).find(({ id }) => id === call.principal.personId);
  if (me === undefined) throw unknownUser(call.principal.personId);
  return ok(selected(me, call.query.select ?? DEFAULT_PROPERTIES));
}

function readUser(call: Call): Answer {
  return ok(selected(userOf(call), call.query.select ?? DEFAULT_PROPERTIES));
}

/** The user a path names. User.Read alone reads oneself only. Throws 403 for others, 404 for those who do not exist. */
export function userOf(call: Call): User {
  const wanted = call.params['user-id'] ?? call.principal.personId;
  const user = userNamed(call, wanted);
  const { personId, scopes } = call.principal;
  const wide = scopes.some((scope) => WIDE.includes(scope)) || call.principal.clientId === FIRST_PARTY_CLIENT;
  if (user?.id !== personId && !wide) {
    throw new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  }
  if (user === undefined) throw unknownUser(wanted);
  return user;
}

function unknownUser(wanted: string): GraphError {
  return new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${wanted}' does not exist or one of its queried reference-property objects are not present.`,
  );
}
