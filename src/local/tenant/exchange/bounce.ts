import type { Tenant } from '../http/tenant-parts';
import { type Change, WHOLE } from '../store/store';
import { newMessage } from './new-message';
import { receivedMail } from './received-mail';

/** The non-delivery report that comes back to a mailbox for one address. */
export function bounce(
  tenant: Tenant,
  mailboxId: string,
  address: string,
  original: Readonly<Record<string, unknown>>,
): Change[] {
  const mailbox = tenant.store.get('mailboxes', WHOLE, mailboxId);
  if (mailbox === undefined) return [];
  const report = receivedMail(tenant, {
    from: { name: 'Microsoft Outlook', address: `postmaster@${mailbox.address.split('@')[1]}` },
    to: mailbox,
    subject: `Undeliverable: ${String(original.subject ?? '')}`,
    body: {
      contentType: 'text',
      content: `Your message to ${address} couldn't be delivered. ${address} wasn't found.`,
    },
    conversationId: original.conversationId,
  });
  const internetMessageHeaders = [
    { name: 'In-Reply-To', value: String(original.internetMessageId ?? '') },
    { name: 'X-Failed-Recipients', value: address },
  ];
  return newMessage(mailboxId, 'inbox', { ...report, internetMessageHeaders });
}
