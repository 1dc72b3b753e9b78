import { mailboxRoutes } from '../exchange/mailbox-access';
import { messageOf } from '../exchange/message-of';
import { showMessage } from '../exchange/message-view';
import type { draftFrom } from '../exchange/message-write';
import { putAttachment, putMessage } from '../exchange/new-message';
import { forwardDraft, replyDraft } from '../exchange/reply-draft';
import { ForwardSchema, type MessageWrite, ReplySchema } from '../exchange/schemas';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute } from '../http/call';
import { badRequest } from '../http/graph-error';
import type { Mailbox } from '../store/records';

const SCOPES = ['Mail.ReadWrite'];

export const replyRoutes: GraphRoute[] = [
  mailboxRoutes('POST', '/messages/{message-id}/createReply', SCOPES, createReply),
  mailboxRoutes('POST', '/messages/{message-id}/createForward', SCOPES, createForward),
].flat();

/** A known fault of the service, kept: a comment is accepted and does not become part of the draft. */
function createReply(call: Call, mailbox: Mailbox): Answer {
  const { message, comment } = bodyOf(call, ReplySchema, 'ErrorInvalidRequest') ?? {};
  refuseBoth('comment', comment, 'message.body', message?.body);
  return kept(call, replyDraft(call.tenant, mailbox, messageOf(call, mailbox), message ?? {}));
}

function createForward(call: Call, mailbox: Mailbox): Answer {
  const { message, comment, toRecipients } = bodyOf(call, ForwardSchema, 'ErrorInvalidRequest') ?? {};
  refuseBoth('comment', comment, 'message.body', message?.body);
  refuseBoth('toRecipients', toRecipients, 'message.toRecipients', message?.toRecipients);
  const write: MessageWrite = { ...(toRecipients === undefined ? {} : { toRecipients }), ...message };
  const original = messageOf(call, mailbox);
  const attachments = call.tenant.store.all('attachments', original.id);
  return kept(call, forwardDraft(call.tenant, mailbox, original, write, attachments));
}

function refuseBoth(one: string, value: unknown, other: string, otherValue: unknown): void {
  if (value === undefined || value === null || otherValue === undefined) return;
  throw badRequest('ErrorInvalidRequest', `Either ${one} or ${other} may be given, not both.`);
}

function kept(call: Call, { message, attachments }: ReturnType<typeof draftFrom>): Answer {
  call.tenant.store.commit([putMessage(message), ...attachments.map(putAttachment)]);
  return created(showMessage(call, message));
}
