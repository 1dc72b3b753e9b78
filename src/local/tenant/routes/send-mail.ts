import { dispatchMail } from '../exchange/mail-dispatch';
import { mailboxRoutes } from '../exchange/mailbox-access';
import { draftOf } from '../exchange/message-of';
import { addressesOf } from '../exchange/message-parts';
import { draftFrom, readyToSend } from '../exchange/message-write';
import { removeMessage } from '../exchange/new-message';
import { SendMailSchema } from '../exchange/schemas';
import { sendersOf } from '../exchange/sender';
import { bodyOf } from '../http/body';
import { type Answer, accepted, type Call, type GraphRoute } from '../http/call';
import { badRequest } from '../http/graph-error';
import type { Attachment, Mailbox, Message } from '../store/records';
import type { Change } from '../store/store';

const SCOPES = ['Mail.Send'];

export const sendMailRoutes: GraphRoute[] = [
  mailboxRoutes('POST', '/sendMail', SCOPES, sendMail),
  mailboxRoutes('POST', '/messages/{message-id}/send', SCOPES, sendDraft),
].flat();

/** Puts a message on its way without a draft. The answer says nothing, and accepted is not delivered. */
function sendMail(call: Call, mailbox: Mailbox): Answer {
  const { message: write, saveToSentItems } = bodyOf(call, SendMailSchema, 'ErrorInvalidRequest');
  const { message, attachments } = draftFrom(call.tenant, mailbox, write);
  call.tenant.store.commit(onItsWay(call, mailbox, { message, attachments }, saveToSentItems ?? true));
  return accepted;
}

/** Takes the draft away and puts the message on its way. */
function sendDraft(call: Call, mailbox: Mailbox): Answer {
  const { store } = call.tenant;
  const draft = draftOf(call, mailbox);
  const attachments = store.all('attachments', draft.id);
  const changes = onItsWay(call, mailbox, { message: draft, attachments }, true);
  store.commit([...removeMessage(store, draft), ...changes]);
  return accepted;
}

function onItsWay(
  call: Call,
  mailbox: Mailbox,
  { message, attachments }: { message: Message; attachments: Attachment[] },
  saveToSentItems: boolean,
): Change[] {
  const addresses = addressesOf(message);
  const invalid = addresses.find((address) => !/^[^\s@]+@[^\s@]+$/.test(address));
  if (addresses.length === 0 || invalid !== undefined) {
    const which = invalid === undefined ? '' : `, Recipient '${invalid}' is not resolved`;
    throw badRequest('ErrorInvalidRecipients', `At least one recipient is not valid.${which}`);
  }
  const sent = readyToSend(call.tenant, message, sendersOf(call, mailbox, message));
  return dispatchMail(call.tenant, { fromMailboxId: mailbox.id, message: sent, attachments }, saveToSentItems);
}
