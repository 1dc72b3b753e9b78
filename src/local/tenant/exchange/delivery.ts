import { mailboxByAddress } from '../directory';
import type { Tenant } from '../http/tenant-parts';
import type { Message, Outgoing } from '../store/records';
import { type Change, WHOLE } from '../store/store';
import { bounce } from './bounce';
import { exchangeTime } from './ids';
import { deliverMeeting } from './meeting-delivery';
import { newMessage } from './new-message';
import { type Recipient, RecipientSchema } from './schemas';

/** The change that puts something on its way. */
export function dispatch(outgoing: Outgoing): Change {
  return { collection: 'outgoing', partition: WHOLE, id: outgoing.id, value: outgoing };
}

/**
 * Delivers everything that is due. Each delivery and the end of its waiting are one commit, so a kill before or after it
 * loses nothing and doubles nothing. Called before each request is handled, and (for everything) before the clock is
 * put back.
 */
export function settleOutgoing(tenant: Tenant, now = tenant.clock.now()): void {
  for (const outgoing of tenant.store.all('outgoing', WHOLE)) {
    if (outgoing.dueAt > now) continue;
    const changes = outgoing.kind === 'mail' ? deliverMail(tenant, outgoing) : deliverMeeting(tenant, outgoing);
    tenant.store.commit([...changes, { collection: 'outgoing', partition: WHOLE, id: outgoing.id, value: undefined }]);
  }
}

function deliverMail(tenant: Tenant, outgoing: Outgoing & { kind: 'mail' }): Change[] {
  const { message, attachments } = outgoing;
  const time = exchangeTime(tenant.clock.now());
  const transmitted: Record<string, unknown> = {
    ...message.properties,
    isDraft: false,
    sentDateTime: time,
    receivedDateTime: time,
    lastModifiedDateTime: time,
  };
  // The sent copy is a new item: the draft's id finds nothing any more. Internet headers do not stay on it.
  const { internetMessageHeaders: _, ...sent } = transmitted;
  const kept = tenant.switches.get('copyExtendedPropertiesOnSend') ? message.extended : [];
  const changes = newMessage(outgoing.fromMailboxId, 'sentitems', { ...sent, isRead: true }, attachments, kept);
  for (const address of recipientsOf(message)) {
    const mailbox = mailboxByAddress(tenant.store, address);
    if (mailbox === undefined || mailbox.kind === 'room') {
      changes.push(...bounce(tenant, outgoing.fromMailboxId, address, message.properties));
    } else {
      const received = { ...transmitted, bccRecipients: [], isRead: false };
      changes.push(...newMessage(mailbox.id, 'inbox', received, attachments));
    }
  }
  return changes;
}

/** Every address a message goes to, once. */
export function recipientsOf(message: Message): string[] {
  const { toRecipients, ccRecipients, bccRecipients } = message.properties;
  const lists = [toRecipients, ccRecipients, bccRecipients];
  const recipients = lists.flatMap((list): Recipient[] => RecipientSchema.array().catch([]).parse(list));
  return [...new Set(recipients.map(({ emailAddress }) => emailAddress.address.toLowerCase()))];
}
