import { FIRST_PARTY_CLIENT } from '../contract/scopes';
import { mailboxByAddress } from '../directory';
import type { Call } from '../http/call';
import { forbidden, type GraphError } from '../http/graph-error';
import type { Mailbox, Message } from '../store/records';
import { WHOLE } from '../store/store';
import { addressIn } from './message-parts';

/**
 * The `from` and `sender` of a message that leaves this mailbox. Another name than the caller's own needs the scope for
 * shared sending and the mailbox's right: who may send as it is not seen in the message, who may only send on its behalf is.
 */
export function sendersOf(call: Call, mailbox: Mailbox, message: Message): Message['properties'] {
  const named = addressIn(message.properties.from);
  const from = named === undefined ? mailbox : mailboxByAddress(call.tenant.store, named);
  const right = from === undefined ? undefined : sendRight(from, call.principal.personId);
  if (from === undefined || right === undefined || !isScoped(call, from)) throw sendAsDenied();
  const own = call.tenant.store.get('mailboxes', WHOLE, call.principal.personId);
  return { from: recipient(from), sender: recipient(right === 'onBehalf' ? (own ?? from) : from) };
}

/** How a person may send in the name of a mailbox: as if it were theirs, or on its behalf. */
export function sendRight(mailbox: Mailbox, personId: string): 'as' | 'onBehalf' | undefined {
  if (mailbox.id === personId || (mailbox.sendAs ?? mailbox.openTo).includes(personId)) return 'as';
  return mailbox.sendOnBehalf?.includes(personId) ? 'onBehalf' : undefined;
}

function isScoped({ principal }: Call, from: Mailbox): boolean {
  const isOwn = from.id === principal.personId;
  return isOwn || principal.clientId === FIRST_PARTY_CLIENT || principal.scopes.includes('Mail.Send.Shared');
}

const recipient = ({ name, address }: Mailbox): object => ({ emailAddress: { name, address } });

const sendAsDenied = (): GraphError =>
  forbidden(
    'ErrorSendAsDenied',
    'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
  );
