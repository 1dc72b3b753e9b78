import { mailboxByAddress } from '../directory';
import type { Tenant } from '../http/tenant-parts';
import type { Outgoing } from '../store/records';
import type { Change } from '../store/store';
import { bounce } from './bounce';
import { exchangeTime } from './ids';
import { addressesOf, addressIn } from './message-parts';
import { newMessage } from './new-message';

type Mail = Outgoing & { kind: 'mail' };

/** What happens in mailboxes when a message, or the part of it that waited this long, arrives. */
export function deliverMail(tenant: Tenant, outgoing: Mail): Change[] {
  const { message, recipients = addressesOf(message), keepsCopy = true } = outgoing;
  const time = exchangeTime(Math.min(outgoing.dueAt, tenant.clock.now()));
  const properties = { ...message.properties, receivedDateTime: time, lastModifiedDateTime: time };
  const transmitted = { ...outgoing, message: { ...message, properties } };
  return [
    ...(keepsCopy ? sentCopy(tenant, transmitted) : []),
    ...recipients.flatMap((address) => arrival(tenant, transmitted, address)),
  ];
}

/** The sent copy is a new item: the draft's id finds nothing any more. Internet headers do not stay on it. */
function sentCopy(tenant: Tenant, { fromMailboxId, message, attachments }: Mail): Change[] {
  const folder = tenant.switches.get('sentCopyGoesTo');
  if (folder === 'nowhere') return [];
  const { internetMessageHeaders: _, ...kept } = message.properties;
  const extended = tenant.switches.get('copyExtendedPropertiesOnSend') ? message.extended : [];
  return newMessage(fromMailboxId, folder, { ...kept, isRead: true }, attachments, { extended });
}

function arrival(tenant: Tenant, { fromMailboxId, message, attachments }: Mail, address: string): Change[] {
  const mailbox = mailboxByAddress(tenant.store, address);
  if (mailbox === undefined || mailbox.kind === 'room') {
    const returnPath = mailboxByAddress(tenant.store, addressIn(message.properties.from) ?? '')?.id;
    return bounce(tenant, returnPath ?? fromMailboxId, address, message.properties, attachments);
  }
  const received = { ...message.properties, bccRecipients: [], isRead: false };
  return newMessage(mailbox.id, 'inbox', received, attachments);
}
