import { FIRST_PARTY_CLIENT } from '../contract/scopes';
import { belongsTo } from '../directory';
import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { badRequest, GraphError } from '../http/graph-error';
import { satisfies } from '../odata/evaluate';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import type { Mailbox } from '../store/records';
import { WHOLE } from '../store/store';

const DIRECTORY = [
  'User.ReadBasic.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
  'User.Read.All',
];
const SELF = ['User.Read', 'User.ReadWrite'];

export const userRoutes: GraphRoute[] = [
  { method: 'GET', template: '/me', scopes: [...SELF, ...DIRECTORY], handle: readMe },
  { method: 'GET', template: '/users', scopes: DIRECTORY, handle: readUsers },
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

type User = Record<string, unknown> & { id: string };

function readMe(call: Call): Answer {
  const me = directoryOf(call).find(({ id }) => id === call.principal.personId);
  if (me === undefined) throw unknownUser(call.principal.personId);
  return ok(selected(me, call.query.select ?? DEFAULT_PROPERTIES));
}

/** User.Read alone reads oneself only. */
function readUser(call: Call): Answer {
  const wanted = call.params['user-id'] ?? '';
  const user = directoryOf(call).find(
    ({ id, userPrincipalName }) => id === wanted || String(userPrincipalName).toLowerCase() === wanted.toLowerCase(),
  );
  const { personId, scopes } = call.principal;
  const wide = scopes.some((scope) => DIRECTORY.includes(scope)) || call.principal.clientId === FIRST_PARTY_CLIENT;
  if (user?.id !== personId && !wide) {
    throw new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  }
  if (user === undefined) throw unknownUser(wanted);
  return ok(selected(user, call.query.select ?? DEFAULT_PROPERTIES));
}

function readUsers(call: Call): Answer {
  const { filter, search } = call.query;
  if (search !== undefined && call.headers.get('consistencylevel') !== 'eventual') {
    throw badRequest(
      'Request_UnsupportedQuery',
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  const found = directoryOf(call)
    .filter((user) => filter === undefined || satisfies(user, filter))
    .filter((user) => search === undefined || matchesSearch(user, search));
  const eventual = call.headers.get('consistencylevel') === 'eventual';
  const counted = { ...call, query: { ...call.query, count: call.query.count && eventual } };
  const size = pageSize(call, { default: 100, most: 999 });
  return ok(pageBySkip(counted, found, size, (user) => selected(user, call.query.select ?? DEFAULT_PROPERTIES)));
}

/** `"displayName:ann" OR "mail:ann"`: each clause matches the start of a word. */
function matchesSearch(user: User, search: string): boolean {
  const clauses = [...search.matchAll(/"(displayName|mail|givenName|surname|userPrincipalName):([^"]*)"/g)];
  const shape = search
    .replace(/"[^"]*"/g, '')
    .replace(/\bOR\b/g, '')
    .trim();
  if (clauses.length === 0 || shape !== '') {
    throw badRequest('Request_BadRequest', `Syntax error in $search '${search}'.`);
  }
  return clauses.some(([, property = '', text = '']) =>
    String(user[property] ?? '')
      .toLowerCase()
      .split(/[\s@.]+/)
      .some((word) => word.startsWith(text.toLowerCase())),
  );
}

/** People, guests and shared mailboxes of the caller's organisation, as the directory lists them. */
function directoryOf({ tenant, principal }: Call): User[] {
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
  };
}

function unknownUser(wanted: string): GraphError {
  return new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${wanted}' does not exist or one of its queried reference-property objects are not present.`,
  );
}
