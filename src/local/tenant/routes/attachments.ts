import { newUpload, putUpload, uploadProgress, uploadUrl } from '../exchange/attachment-upload';
import { accessDenied, mailboxRoutes, readsBasicOnly } from '../exchange/mailbox-access';
import { attached, openDraft, withAttachments } from '../exchange/message-attachments';
import { messageOf } from '../exchange/message-of';
import { mailPageSize } from '../exchange/message-page';
import { showAttachment } from '../exchange/message-view';
import { attachmentFrom } from '../exchange/message-write';
import { FileAttachmentSchema, UploadSchema } from '../exchange/schemas';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, noContent, ok } from '../http/call';
import { itemNotFound } from '../http/graph-error';
import { pageBySkip } from '../odata/page';
import { selected } from '../odata/query-options';
import type { Attachment, Mailbox } from '../store/records';

const ONE = '/messages/{message-id}/attachments/{attachment-id}';
const UPLOAD_SCOPES = ['Calendars.ReadWrite', 'Mail.ReadWrite']; // so the permissions data, for messages too
const READ_ONE_SCOPES = ['Mail.Read', 'Mail.ReadBasic'];

export const attachmentRoutes: GraphRoute[] = [
  mailboxRoutes('GET', '/messages/{message-id}/attachments', ['Mail.Read'], (call, mailbox) => {
    const attachments = call.tenant.store.all('attachments', messageOf(call, mailbox).id);
    const show = (one: Attachment): object => selected(showAttachment(one), call.query.select);
    return ok(pageBySkip(call, attachments, mailPageSize(call), show));
  }),
  mailboxRoutes('POST', '/messages/{message-id}/attachments', ['Mail.ReadWrite'], addAttachment),
  mailboxRoutes('POST', '/messages/{message-id}/attachments/createUploadSession', UPLOAD_SCOPES, startUpload),
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
  if (readsBasicOnly(call)) throw accessDenied();
  const id = call.params['attachment-id'] ?? '';
  const attachment = call.tenant.store.get('attachments', messageOf(call, mailbox).id, id);
  if (attachment === undefined) throw itemNotFound();
  return attachment;
}

function addAttachment(call: Call, mailbox: Mailbox): Answer {
  const message = openDraft(call, mailbox);
  const attachment = attachmentFrom(call.tenant, message.id, bodyOf(call, FileAttachmentSchema, 'ErrorInvalidRequest'));
  call.tenant.store.commit(attached(call.tenant, message, attachment));
  return created(showAttachment(attachment));
}

/** Opens an upload for a large file; only in the caller's own mailbox. */
function startUpload(call: Call, mailbox: Mailbox): Answer {
  if (mailbox.id !== call.principal.personId) throw accessDenied();
  const { AttachmentItem: item } = bodyOf(call, UploadSchema, 'ErrorInvalidRequest');
  const upload = newUpload(call.tenant, openDraft(call, mailbox), item);
  call.tenant.store.commit([putUpload(upload)]);
  return created({ uploadUrl: uploadUrl(call.origin, upload), ...uploadProgress(upload) });
}

function removeAttachment(call: Call, mailbox: Mailbox): Answer {
  const message = openDraft(call, mailbox);
  const { id } = attachmentOf(call, mailbox);
  const others = call.tenant.store.all('attachments', message.id).filter((one) => one.id !== id);
  call.tenant.store.commit([
    { collection: 'attachments', partition: message.id, id, value: undefined },
    withAttachments(call.tenant, message, others),
  ]);
  return noContent;
}
