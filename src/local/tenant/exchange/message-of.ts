import type { Call } from '../http/call';
import { GraphError, itemNotFound } from '../http/graph-error';
import type { Mailbox, Message } from '../store/records';
import { etagOf, prefersImmutableIds } from './message-view';

/**
 * The message a path names. Throws a 404 when the mailbox does not hold it; once it has moved, its first id leads to it
 * only for callers that ask for immutable ones.
 */
export function messageOf(call: Call, mailbox: Mailbox): Message {
  const id = call.params['message-id'] ?? '';
  const kept = call.tenant.store.get('messages', mailbox.id, id);
  if (kept !== undefined && (kept.movedId === undefined || prefersImmutableIds(call.headers))) return kept;
  const moved = call.tenant.store.all('messages', mailbox.id).find(({ movedId }) => movedId === id);
  if (moved === undefined) throw itemNotFound();
  return moved;
}

/** The same for a write: throws a 412 when the caller's If-Match names another version. */
export function messageToChange(call: Call, mailbox: Mailbox): Message {
  const message = messageOf(call, mailbox);
  const wanted = call.headers.get('if-match') ?? '*';
  if (wanted === '*' || wanted === etagOf(message)) return message;
  throw new GraphError(
    412,
    'ErrorIrresolvableConflict',
    'The change key passed in the request does not match the current change key for the item.',
  );
}

/** The draft a path names. Throws a 404 when it is not there or was sent. */
export function draftOf(call: Call, mailbox: Mailbox): Message {
  const message = messageOf(call, mailbox);
  if (message.properties.isDraft !== true) throw itemNotFound();
  return message;
}
