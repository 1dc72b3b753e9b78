import type { Attachment, Mailbox, Message } from '../store/records';
import type { Change } from '../store/store';
import { newChangeKey, newItemId } from './ids';

/** The changes that make a new item of a mailbox out of these properties. */
export function newMessage(
  mailboxId: Mailbox['id'],
  folder: Message['folder'],
  properties: Message['properties'],
  attachments: readonly Attachment[] = [],
  extended: Message['extended'] = [],
): Change[] {
  const id = newItemId();
  const message: Message = {
    id,
    mailboxId,
    folder,
    properties: { ...properties, changeKey: newChangeKey() },
    extended,
  };
  return [
    { collection: 'messages', partition: mailboxId, id, value: message },
    ...attachments.map((attachment): Change => {
      const copy = { ...attachment, id: newItemId(), messageId: id };
      return { collection: 'attachments', partition: id, id: copy.id, value: copy };
    }),
  ];
}
