import { mailFolderNamed } from '../exchange/mail-folder';
import { accessDenied, mailboxRoutes, readsBasicOnly } from '../exchange/mailbox-access';
import { messageOf, messageToChange } from '../exchange/message-of';
import { messagePage } from '../exchange/message-page';
import { showMessage } from '../exchange/message-view';
import { draftFrom, movedMessage, updatedMessage } from '../exchange/message-write';
import { mimeOf } from '../exchange/mime';
import { putAttachment, putMessage, removeMessage } from '../exchange/new-message';
import { MessageWriteSchema, MoveSchema } from '../exchange/schemas';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, noContent, ok } from '../http/call';
import type { Mailbox } from '../store/records';

const LIST_SCOPES = ['Mail.ReadBasic', 'Mail.ReadWrite', 'Mail.Read'];
const READ_SCOPES = ['Mail.Read', 'Mail.ReadBasic'];
const WRITE_SCOPES = ['Mail.ReadWrite'];

export const messageRoutes: GraphRoute[] = [
  mailboxRoutes('GET', '/messages', LIST_SCOPES, (call, mailbox) =>
    ok(messagePage(call, call.tenant.store.all('messages', mailbox.id))),
  ),
  mailboxRoutes('POST', '/messages', WRITE_SCOPES, createDraft),
  mailboxRoutes('GET', '/messages/{message-id}', READ_SCOPES, (call, mailbox) =>
    ok(showMessage(call, messageOf(call, mailbox))),
  ),
  mailboxRoutes('PATCH', '/messages/{message-id}', WRITE_SCOPES, updateMessage),
  mailboxRoutes('DELETE', '/messages/{message-id}', WRITE_SCOPES, deleteMessage),
  mailboxRoutes('POST', '/messages/{message-id}/move', WRITE_SCOPES, moveMessage),
  mailboxRoutes('GET', '/messages/{message-id}/$value', READ_SCOPES, readMime),
].flat();

function createDraft(call: Call, mailbox: Mailbox): Answer {
  const { message, attachments } = draftFrom(
    call.tenant,
    mailbox,
    bodyOf(call, MessageWriteSchema, 'ErrorInvalidRequest'),
  );
  call.tenant.store.commit([putMessage(message), ...attachments.map(putAttachment)]);
  return created(showMessage(call, message));
}

function updateMessage(call: Call, mailbox: Mailbox): Answer {
  const write = bodyOf(call, MessageWriteSchema, 'ErrorInvalidRequest');
  const message = updatedMessage(call.tenant, messageToChange(call, mailbox), write);
  call.tenant.store.commit([putMessage(message)]);
  return ok(showMessage(call, message));
}

function deleteMessage(call: Call, mailbox: Mailbox): Answer {
  call.tenant.store.commit(removeMessage(call.tenant.store, messageToChange(call, mailbox)));
  return noContent;
}

function moveMessage(call: Call, mailbox: Mailbox): Answer {
  const { destinationId } = bodyOf(call, MoveSchema, 'ErrorInvalidRequest');
  const message = movedMessage(call.tenant, messageOf(call, mailbox), mailFolderNamed(mailbox, destinationId));
  call.tenant.store.commit([putMessage(message)]);
  return created(showMessage(call, message));
}

function readMime(call: Call, mailbox: Mailbox): Answer {
  if (readsBasicOnly(call)) throw accessDenied();
  const message = messageOf(call, mailbox);
  const bytes = mimeOf(message, call.tenant.store.all('attachments', message.id));
  return { status: 200, content: { type: 'text/plain', bytes } };
}
