import type { Tenant } from '../http/tenant-parts';
import type { Attachment, Message } from '../store/records';
import { type Change, WHOLE } from '../store/store';
import { newMessage } from './new-message';
import { nonDeliveryWords } from './non-delivery';
import { receivedMail } from './received-mail';

/** The non-delivery report that comes back to a mailbox for one address. */
export function bounce(
  tenant: Tenant,
  mailboxId: string,
  recipient: string,
  properties: Message['properties'],
  attachments: Attachment[] = [],
): Change[] {
  const mailbox = tenant.store.get('mailboxes', WHOLE, mailboxId);
  if (mailbox === undefined) return [];
  const report = receivedMail(tenant, {
    from: { name: 'Microsoft Outlook', address: `postmaster@${mailbox.address.split('@')[1]}` },
    to: mailbox,
    subject: `Undeliverable: ${String(properties.subject ?? '')}`,
    body: { contentType: 'text', content: nonDeliveryWords(recipient) },
    conversationId: properties.conversationId,
  });
  const internetMessageHeaders = [
    { name: 'In-Reply-To', value: String(properties.internetMessageId ?? '') },
    { name: 'X-Failed-Recipients', value: recipient },
    { name: 'Auto-Submitted', value: 'auto-replied' },
  ];
  const failure = { recipient, arrivedAt: tenant.clock.now(), original: { properties }, attachments };
  return newMessage(mailboxId, 'inbox', { ...report, internetMessageHeaders }, [], { report: failure });
}
