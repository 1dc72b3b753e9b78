import { randomUUID } from 'node:crypto';
import { FIRST_PARTY_CLIENT } from '../contract/scopes';
import { mailboxByAddress } from '../directory';
import { dispatch, recipientsOf } from '../exchange/delivery';
import { mailboxRoutes, mayOpen } from '../exchange/mailbox-access';
import { showMessage, wholeMessage } from '../exchange/message-view';
import { draftFrom, updatedMessage } from '../exchange/message-write';
import { mimeOf } from '../exchange/mime';
import { MessageWriteSchema, RecipientSchema } from '../exchange/schemas';
import { bodyOf } from '../http/body';
import { type Answer, accepted, type Call, created, type GraphRoute, noContent, ok } from '../http/call';
import { badRequest, forbidden, itemNotFound, notImplemented } from '../http/graph-error';
import { satisfies } from '../odata/evaluate';
import { pathsOf } from '../odata/expression';
import { orderedAs, type Page, pageBySkip, pageSize } from '../odata/page';
import type { Mailbox, Message } from '../store/records';
import type { Change } from '../store/store';

const LIST_SCOPES = ['Mail.ReadBasic', 'Mail.ReadWrite', 'Mail.Read'];
const READ_SCOPES = ['Mail.Read', 'Mail.ReadBasic'];
const WRITE_SCOPES = ['Mail.ReadWrite'];
const SIZES = { default: 10, most: 1000 };
const NEWEST_FIRST = [{ path: ['receivedDateTime'], descending: true }];
/** What a message shows that is not among its properties: to make it for every message of a mailbox is slow. */
const BESIDE_PROPERTIES = new Set(['@odata.etag', 'id', 'parentFolderId', 'singleValueExtendedProperties']);

export const messageRoutes: GraphRoute[] = [
  mailboxRoutes('GET', '/messages', LIST_SCOPES, (call, mailbox) =>
    ok(messagePage(call, call.tenant.store.all('messages', mailbox.id))),
  ),
  mailboxRoutes('POST', '/messages', WRITE_SCOPES, createDraft),
  mailboxRoutes('GET', '/messages/{message-id}', READ_SCOPES, (call, mailbox) =>
    ok(showMessage(call.tenant.store, messageOf(call, mailbox), call.query)),
  ),
  mailboxRoutes('PATCH', '/messages/{message-id}', WRITE_SCOPES, updateMessage),
  mailboxRoutes('DELETE', '/messages/{message-id}', WRITE_SCOPES, deleteMessage),
  mailboxRoutes('POST', '/messages/{message-id}/send', ['Mail.Send'], sendDraft),
  mailboxRoutes('GET', '/messages/{message-id}/$value', READ_SCOPES, readMime),
].flat();

/** The message a path names. Throws a 404 when the mailbox does not hold it. */
export function messageOf(call: Call, mailbox: Mailbox): Message {
  const message = call.tenant.store.get('messages', mailbox.id, call.params['message-id'] ?? '');
  if (message === undefined) throw itemNotFound();
  return message;
}

const FILTERABLE = new Set([
  'id',
  'subject',
  'internetMessageId',
  'conversationId',
  'isDraft',
  'isRead',
  'hasAttachments',
  'importance',
  'receivedDateTime',
  'sentDateTime',
  'createdDateTime',
  'lastModifiedDateTime',
  'parentFolderId',
  'categories',
  'from/emailAddress/address',
  'from/emailAddress/name',
  'singleValueExtendedProperties',
]);

/** A page of these messages as the call filters, orders and selects them; newest first unless it says otherwise. */
export function messagePage(call: Call, messages: readonly Message[]): Page {
  const { filter, orderby, search } = call.query;
  if (search !== undefined) throw notImplemented('$search on messages');
  const filtered = filter === undefined ? [] : pathsOf(filter).map((path) => path.join('/'));
  const unknown = filtered.find((path) => !FILTERABLE.has(path));
  if (unknown !== undefined) throw badRequest('ErrorInvalidProperty', `'${unknown}' cannot be filtered on.`);
  const orderPaths = orderby.map(({ path }) => path.join('/'));
  if (filter !== undefined && orderPaths.some((path, index) => filtered[index] !== path)) {
    throw badRequest('InefficientFilter', 'The restriction or sort order is too complex for this operation.');
  }
  const needsWhole = [...filtered, ...orderPaths].some((path) => BESIDE_PROPERTIES.has(path));
  const seen = needsWhole ? wholeMessage : ({ properties }: Message) => properties;
  const found = filter === undefined ? messages : messages.filter((message) => satisfies(seen(message), filter));
  const inOrder = orderedAs(found, orderby.length > 0 ? orderby : NEWEST_FIRST, seen);
  return pageBySkip(call, inOrder, pageSize(call, SIZES), (message) =>
    showMessage(call.tenant.store, message, call.query),
  );
}

function createDraft(call: Call, mailbox: Mailbox): Answer {
  const write = bodyOf(call, MessageWriteSchema, 'ErrorInvalidRequest');
  const { message, attachments } = draftFrom(call.tenant, mailbox, write);
  call.tenant.store.commit([
    put(message),
    ...attachments.map((one): Change => ({ collection: 'attachments', partition: message.id, id: one.id, value: one })),
  ]);
  return created(showMessage(call.tenant.store, message, { select: undefined, expand: [] }));
}

function updateMessage(call: Call, mailbox: Mailbox): Answer {
  const message = updatedMessage(
    call.tenant,
    messageOf(call, mailbox),
    bodyOf(call, MessageWriteSchema, 'ErrorInvalidRequest'),
  );
  call.tenant.store.commit([put(message)]);
  return ok(showMessage(call.tenant.store, message, { select: undefined, expand: [] }));
}

function deleteMessage(call: Call, mailbox: Mailbox): Answer {
  call.tenant.store.commit(removal(call, messageOf(call, mailbox)));
  return noContent;
}

/** Takes the draft away and puts the message on its way: accepted is not delivered. */
function sendDraft(call: Call, mailbox: Mailbox): Answer {
  const { tenant } = call;
  const draft = messageOf(call, mailbox);
  if (draft.properties.isDraft !== true) throw itemNotFound();
  if (recipientsOf(draft).length === 0)
    throw badRequest('ErrorInvalidRecipients', 'At least one recipient is not valid.');
  const from = senderOf(call, mailbox, draft);
  const recipient = { emailAddress: { name: from.name, address: from.address } };
  const attachments = tenant.store.all('attachments', draft.id);
  const properties = {
    ...draft.properties,
    from: recipient,
    sender: recipient,
    hasAttachments: attachments.length > 0,
  };
  const message = { ...draft, properties };
  const dueAt = tenant.clock.now() + tenant.mailDelayMs;
  tenant.store.commit([
    ...removal(call, draft),
    dispatch({ id: randomUUID(), dueAt, kind: 'mail', fromMailboxId: mailbox.id, message, attachments }),
  ]);
  return accepted;
}

/** Whom the message is from. Another mailbox needs its right to send as, and the scope for shared sending. */
function senderOf(call: Call, mailbox: Mailbox, draft: Message): Mailbox {
  const named = RecipientSchema.safeParse(draft.properties.from);
  const from = named.success ? mailboxByAddress(call.tenant.store, named.data.emailAddress.address) : mailbox;
  const { personId, clientId, scopes } = call.principal;
  const allowed = from !== undefined && mayOpen(from, personId);
  const scoped = from?.id === personId || clientId === FIRST_PARTY_CLIENT || scopes.includes('Mail.Send.Shared');
  if (from === undefined || !allowed || !scoped) {
    throw forbidden(
      'ErrorSendAsDenied',
      'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
    );
  }
  return from;
}

function readMime(call: Call, mailbox: Mailbox): Answer {
  const message = messageOf(call, mailbox);
  const text = mimeOf(message, call.tenant.store.all('attachments', message.id));
  return { status: 200, content: { type: 'text/plain', bytes: Buffer.from(text) } };
}

const put = (message: Message): Change => ({
  collection: 'messages',
  partition: message.mailboxId,
  id: message.id,
  value: message,
});

function removal(call: Call, message: Message): Change[] {
  return [
    { collection: 'messages', partition: message.mailboxId, id: message.id, value: undefined },
    ...call.tenant.store
      .all('attachments', message.id)
      .map(({ id }): Change => ({ collection: 'attachments', partition: message.id, id, value: undefined })),
  ];
}
