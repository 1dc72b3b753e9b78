import type { Call } from '../http/call';
import { badRequest } from '../http/graph-error';
import type { Tenant } from '../http/tenant-parts';
import type { Attachment, Mailbox, Message } from '../store/records';
import type { Change } from '../store/store';
import { messageOf } from './message-of';
import { hasFiles, modified } from './message-write';
import { putAttachment, putMessage } from './new-message';

/** The message a path names, if its attachments can be changed. */
export function openDraft(call: Call, mailbox: Mailbox): Message {
  const message = messageOf(call, mailbox);
  if (message.properties.isDraft !== true) {
    throw badRequest('ErrorInvalidRequest', 'Attachments of a message that was sent or received cannot be changed.');
  }
  return message;
}

/** The changes that attach a file to a message. */
export function attached(tenant: Tenant, message: Message, attachment: Attachment): Change[] {
  const all = [...tenant.store.all('attachments', message.id), attachment];
  return [putAttachment(attachment), withAttachments(tenant, message, all)];
}

/** The change that makes a message say whether it has these attachments. */
export function withAttachments(tenant: Tenant, message: Message, attachments: readonly Attachment[]): Change {
  const properties = { ...message.properties, ...modified(tenant), hasAttachments: hasFiles(attachments) };
  return putMessage({ ...message, properties });
}
