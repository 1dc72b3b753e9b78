import type { Attachment, Mailbox, Message } from '../store/records';
import type { Change, Store } from '../store/store';
import { newChangeKey, newItemId } from './ids';

/** The changes that make a new item of a mailbox out of these properties. */
export function newMessage(
  mailboxId: Mailbox['id'],
  folder: Message['folder'],
  properties: Message['properties'],
  attachments: readonly Attachment[] = [],
  more: Pick<Message, 'report' | 'calendar'> & Partial<Pick<Message, 'extended'>> = {},
): Change[] {
  const id = newItemId();
  return [
    putMessage({
      extended: [],
      ...more,
      id,
      mailboxId,
      folder,
      properties: { ...properties, changeKey: newChangeKey() },
    }),
    ...attachments.map((attachment) => putAttachment({ ...attachment, id: newItemId(), messageId: id })),
  ];
}

/** The change that keeps a message. */
export const putMessage = (message: Message): Change => ({
  collection: 'messages',
  partition: message.mailboxId,
  id: message.id,
  value: message,
});

/** The change that keeps an attachment. */
export const putAttachment = (attachment: Attachment): Change => ({
  collection: 'attachments',
  partition: attachment.messageId,
  id: attachment.id,
  value: attachment,
});

/** The changes that take a message away, with its attachments. */
export function removeMessage(store: Store, { mailboxId, id }: Message): Change[] {
  return [
    { collection: 'messages', partition: mailboxId, id, value: undefined },
    ...store
      .all('attachments', id)
      .map((one): Change => ({ collection: 'attachments', partition: id, id: one.id, value: undefined })),
  ];
}
