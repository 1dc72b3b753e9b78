import { badRequest } from '../http/graph-error';
import type { Tenant } from '../http/tenant-parts';
import type { Attachment, ExtendedProperty, FolderName, Mailbox, Message } from '../store/records';
import { exchangeTime, newChangeKey, newConversationId, newInternetMessageId, newItemId } from './ids';
import type { FileAttachment, MessageWrite } from './schemas';

const HEADER_LIMIT = 5;
/** What may still be changed once a message is no longer a draft. */
const ALWAYS_WRITABLE = new Set([
  'isRead',
  'categories',
  'flag',
  'importance',
  'inferenceClassification',
  'singleValueExtendedProperties',
]);

/** A new draft from what was posted. */
export function draftFrom(
  tenant: Tenant,
  mailbox: Mailbox,
  write: MessageWrite,
): { message: Message; attachments: Attachment[] } {
  const time = exchangeTime(tenant.clock.now());
  const id = newItemId();
  const attachments = (write.attachments ?? []).map((one) => attachmentFrom(tenant, id, one));
  const message: Message = {
    id,
    mailboxId: mailbox.id,
    folder: 'drafts',
    properties: {
      createdDateTime: time,
      lastModifiedDateTime: time,
      changeKey: newChangeKey(),
      categories: [],
      receivedDateTime: time,
      sentDateTime: time,
      hasAttachments: hasFiles(attachments),
      internetMessageId: newInternetMessageId(mailbox.address),
      subject: '',
      bodyPreview: '',
      importance: 'normal',
      conversationId: newConversationId(),
      isDeliveryReceiptRequested: null,
      isReadReceiptRequested: false,
      isRead: true,
      isDraft: true,
      webLink: `https://outlook.office.com/owa/?ItemID=${encodeURIComponent(id)}`,
      inferenceClassification: 'focused',
      body: { contentType: 'text', content: '' },
      toRecipients: [],
      ccRecipients: [],
      bccRecipients: [],
      replyTo: [],
      flag: { flagStatus: 'notFlagged' },
      ...propertiesOf(write),
    },
    extended: mergeExtended([], write.singleValueExtendedProperties),
  };
  return { message, attachments };
}

/** The message with these changes. Throws a 400 for what cannot be changed on a message that was sent or received. */
export function updatedMessage(tenant: Tenant, message: Message, write: MessageWrite): Message {
  if (write.attachments !== undefined)
    throw badRequest('ErrorInvalidRequest', 'Attachments are added by POST …/attachments.');
  const refused = Object.keys(write).find((name) => message.properties.isDraft !== true && !ALWAYS_WRITABLE.has(name));
  if (refused !== undefined) {
    throw badRequest('ErrorInvalidPropertySet', `'${refused}' can be set on a draft only.`);
  }
  return {
    ...message,
    properties: {
      ...message.properties,
      ...propertiesOf(write),
      ...modified(tenant),
    },
    extended: mergeExtended(message.extended, write.singleValueExtendedProperties),
  };
}

/** The message in another folder, under another id for whoever does not ask for immutable ones. */
export function movedMessage(tenant: Tenant, message: Message, folder: FolderName): Message {
  return { ...message, folder, movedId: newItemId(), properties: { ...message.properties, ...modified(tenant) } };
}

/** A draft as it is transmitted, with the people it comes from. */
export function readyToSend(tenant: Tenant, draft: Message, senders: Message['properties']): Message {
  const sentDateTime = exchangeTime(tenant.clock.now());
  return { ...draft, properties: { ...draft.properties, ...senders, sentDateTime, isDraft: false } };
}

/** What every change of a message leaves on it. */
export const modified = (tenant: Tenant): Message['properties'] => ({
  changeKey: newChangeKey(),
  lastModifiedDateTime: exchangeTime(tenant.clock.now()),
});

/** Whether a message shows a paper clip: pictures inside its words do not count. */
export const hasFiles = (attachments: readonly Attachment[]): boolean => attachments.some(({ isInline }) => !isInline);

/** An attachment of a message. One of 3 MB does not fit into a request any more: it needs an upload. */
export function attachmentFrom(tenant: Tenant, messageId: string, file: FileAttachment): Attachment {
  return {
    id: newItemId(),
    messageId,
    name: file.name,
    contentType: file.contentType ?? 'application/octet-stream',
    isInline: file.isInline ?? false,
    contentId: file.contentId ?? null,
    contentBytes: file.contentBytes,
    lastModified: exchangeTime(tenant.clock.now()),
  };
}

/** Properties with these put over them by id. */
export function mergeExtended(
  known: readonly ExtendedProperty[],
  written: readonly ExtendedProperty[] | undefined,
): ExtendedProperty[] {
  const byId = new Map([...known, ...(written ?? [])].map(({ id, value }) => [id, value]));
  return [...byId].map(([id, value]) => ({ id, value }));
}

/** The beginning of a body as plain text, as lists of messages show it. */
export function previewOf(content: string): string {
  return content
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 255);
}

function propertiesOf(write: MessageWrite): Record<string, unknown> {
  const {
    '@odata.type': _type,
    singleValueExtendedProperties: _extended,
    attachments: _attachments,
    body,
    ...rest
  } = write;
  checkHeaders(write.internetMessageHeaders);
  if (body === undefined) return rest;
  const whole = { contentType: body.contentType ?? 'text', content: body.content ?? '' };
  return { ...rest, body: whole, bodyPreview: previewOf(whole.content) };
}

function checkHeaders(headers: MessageWrite['internetMessageHeaders']): void {
  if (headers === undefined) return;
  if (headers.length === 0 || headers.length > HEADER_LIMIT) {
    throw badRequest('InvalidInternetMessageHeaderCollection', `Between 1 and ${HEADER_LIMIT} headers may be given.`);
  }
  const foreign = headers.find(({ name }) => !/^x-/i.test(name));
  if (foreign !== undefined) {
    throw badRequest(
      'InvalidInternetMessageHeader',
      `The internet message header name '${foreign.name}' should start with 'x-' or 'X-'.`,
    );
  }
}
