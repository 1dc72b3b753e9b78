import { newItemId } from '../exchange/ids';
import { mailboxRoutes } from '../exchange/mailbox-access';
import { showAttachment } from '../exchange/message-view';
import { attachmentFrom } from '../exchange/message-write';
import { FileAttachmentSchema } from '../exchange/schemas';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, noContent, ok } from '../http/call';
import { badRequest, itemNotFound } from '../http/graph-error';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import type { Attachment, Mailbox, Message } from '../store/records';
import type { Change } from '../store/store';
import { messageOf } from './messages';

const ONE = '/messages/{message-id}/attachments/{attachment-id}';
const READ_ONE_SCOPES = ['Mail.Read', 'Mail.ReadBasic'];
const SIZES = { default: 10, most: 1000 };

export const attachmentRoutes: GraphRoute[] = [
  mailboxRoutes('GET', '/messages/{message-id}/attachments', ['Mail.Read'], (call, mailbox) => {
    const attachments = call.tenant.store.all('attachments', messageOf(call, mailbox).id);
    const show = (one: Attachment): object => selected(showAttachment(one), call.query.select);
    return ok(pageBySkip(call, attachments, pageSize(call, SIZES), show));
  }),
  mailboxRoutes('POST', '/messages/{message-id}/attachments', ['Mail.ReadWrite'], addAttachment),
  mailboxRoutes('GET', ONE, READ_ONE_SCOPES, (call, mailbox) =>
    ok(selected(showAttachment(attachmentOf(call, mailbox)), call.query.select)),
  ),
  mailboxRoutes('GET', `${ONE}/$value`, READ_ONE_SCOPES, (call, mailbox) => {
    const { contentType, contentBytes } = attachmentOf(call, mailbox);
    return { status: 200, content: { type: contentType, bytes: Buffer.from(contentBytes, 'base64') } };
  }),
  mailboxRoutes('DELETE', ONE, ['Mail.ReadWrite'], removeAttachment),
].flat();

function attachmentOf(call: Call, mailbox: Mailbox): Attachment {
  const id = call.params['attachment-id'] ?? '';
  const attachment = call.tenant.store.get('attachments', messageOf(call, mailbox).id, id);
  if (attachment === undefined) throw itemNotFound();
  return attachment;
}

function addAttachment(call: Call, mailbox: Mailbox): Answer {
  const message = draftOf(call, mailbox);
  const attachment = attachmentFrom(call.tenant, message.id, bodyOf(call, FileAttachmentSchema, 'ErrorInvalidRequest'));
  call.tenant.store.commit([
    { collection: 'attachments', partition: message.id, id: attachment.id, value: attachment },
    withAttachments(message, true),
  ]);
  return created(showAttachment(attachment));
}

function removeAttachment(call: Call, mailbox: Mailbox): Answer {
  const message = draftOf(call, mailbox);
  const { id } = attachmentOf(call, mailbox);
  const others = call.tenant.store.all('attachments', message.id).length > 1;
  call.tenant.store.commit([
    { collection: 'attachments', partition: message.id, id, value: undefined },
    withAttachments(message, others),
  ]);
  return noContent;
}

function draftOf(call: Call, mailbox: Mailbox): Message {
  const message = messageOf(call, mailbox);
  if (message.properties.isDraft !== true) {
    throw badRequest('ErrorInvalidRequest', 'Attachments of a message that was sent or received cannot be changed.');
  }
  return message;
}

function withAttachments(message: Message, hasAttachments: boolean): Change {
  const properties = { ...message.properties, hasAttachments, changeKey: newItemId() };
  return { collection: 'messages', partition: message.mailboxId, id: message.id, value: { ...message, properties } };
}
