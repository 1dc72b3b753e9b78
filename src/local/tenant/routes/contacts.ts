import { z } from 'zod';
import { exchangeTime, newChangeKey, newItemId } from '../exchange/ids';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, ok } from '../http/call';
import { badRequest, GraphError } from '../http/graph-error';
import { satisfies } from '../odata/evaluate';
import { pathsOf } from '../odata/expression';
import { ordered, pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import type { Contact } from '../store/records';
import { WHOLE } from '../store/store';

const SIZES = { default: 10, most: 1000 };
const FILTERABLE = ['displayName', 'givenName', 'surname', 'companyName', 'emailAddresses', 'id'];

export const contactRoutes: GraphRoute[] = [
  { method: 'GET', template: '/me/contacts', scopes: ['Contacts.Read', 'Contacts.ReadWrite'], handle: listContacts },
  { method: 'POST', template: '/me/contacts', scopes: ['Contacts.ReadWrite'], handle: addContact },
];

/** What may be written on a contact: its names, addresses and where it works. Everything else is refused by name. */
const ContactSchema = z.strictObject({
  '@odata.type': z.string().optional(),
  displayName: z.string().nullish(),
  givenName: z.string().nullish(),
  surname: z.string().nullish(),
  fileAs: z.string().nullish(),
  title: z.string().nullish(),
  jobTitle: z.string().nullish(),
  companyName: z.string().nullish(),
  department: z.string().nullish(),
  officeLocation: z.string().nullish(),
  mobilePhone: z.string().nullish(),
  businessPhones: z.array(z.string()).optional(),
  homePhones: z.array(z.string()).optional(),
  personalNotes: z.string().nullish(),
  categories: z.array(z.string()).optional(),
  emailAddresses: z
    .array(z.looseObject({ address: z.string().nullish(), name: z.string().nullish() }))
    .max(3)
    .optional(),
});

function listContacts(call: Call): Answer {
  const { filter, search, orderby } = call.query;
  if (search !== undefined) throw badRequest('ErrorInvalidUrlQuery', 'Contacts cannot be searched; filter them.');
  const unknown = filter && pathsOf(filter).find((path) => !FILTERABLE.includes(path.join('/')));
  if (unknown !== undefined) throw badRequest('ErrorInvalidProperty', `'${unknown.join('/')}' cannot be filtered on.`);
  const found = call.tenant.store
    .all('contacts', mailboxId(call))
    .map(({ properties }) => properties)
    .filter((one) => filter === undefined || satisfies(one, filter));
  return ok(
    pageBySkip(call, ordered(found, orderby), pageSize(call, SIZES), (one) => selected(one, call.query.select)),
  );
}

function addContact(call: Call): Answer {
  const { '@odata.type': _, ...write } = bodyOf(call, ContactSchema, 'ErrorInvalidRequest');
  const now = call.tenant.clock.now();
  const id = newItemId();
  const names = [write.givenName, write.surname].filter(Boolean).join(' ');
  const properties = {
    id,
    createdDateTime: exchangeTime(now),
    lastModifiedDateTime: exchangeTime(now),
    changeKey: newChangeKey(),
    categories: [],
    emailAddresses: [],
    businessPhones: [],
    homePhones: [],
    ...write,
    displayName: write.displayName ?? names,
  };
  const contact: Contact = { id, createdAt: now, properties };
  call.tenant.store.commit([{ collection: 'contacts', partition: mailboxId(call), id, value: contact }]);
  return created(properties);
}

/** The caller's own mailbox; a guest has none here. */
function mailboxId({ tenant, principal }: Call): string {
  const mailbox = tenant.store.get('mailboxes', WHOLE, principal.personId);
  if (mailbox?.organisationId !== principal.organisationId)
    throw new GraphError(404, 'MailboxNotEnabledForRESTAPI', 'The mailbox is either inactive or is hosted elsewhere.');
  return mailbox.id;
}
