import type { Tenant } from '../http/tenant-parts';
import { type Change, WHOLE } from '../store/store';
import { exchangeTime, newInternetMessageId } from './ids';
import { previewOf } from './message-write';
import { newMessage } from './new-message';

/** The non-delivery report that comes back to a mailbox for one address. */
export function bounce(
  tenant: Tenant,
  mailboxId: string,
  address: string,
  original: Readonly<Record<string, unknown>>,
): Change[] {
  const mailbox = tenant.store.get('mailboxes', WHOLE, mailboxId);
  if (mailbox === undefined) return [];
  const time = exchangeTime(tenant.clock.now());
  const postmaster = {
    emailAddress: { name: 'Microsoft Outlook', address: `postmaster@${mailbox.address.split('@')[1]}` },
  };
  const content = `Your message to ${address} couldn't be delivered. ${address} wasn't found.`;
  return newMessage(mailboxId, 'inbox', {
    createdDateTime: time,
    lastModifiedDateTime: time,
    receivedDateTime: time,
    sentDateTime: time,
    categories: [],
    hasAttachments: false,
    internetMessageId: newInternetMessageId(mailbox.address),
    internetMessageHeaders: [
      { name: 'In-Reply-To', value: String(original.internetMessageId ?? '') },
      { name: 'X-Failed-Recipients', value: address },
    ],
    subject: `Undeliverable: ${String(original.subject ?? '')}`,
    body: { contentType: 'text', content },
    bodyPreview: previewOf(content),
    importance: 'normal',
    conversationId: original.conversationId,
    isRead: false,
    isDraft: false,
    isDeliveryReceiptRequested: false,
    isReadReceiptRequested: false,
    inferenceClassification: 'focused',
    from: postmaster,
    sender: postmaster,
    toRecipients: [{ emailAddress: { name: mailbox.name, address: mailbox.address } }],
    ccRecipients: [],
    bccRecipients: [],
    replyTo: [],
    flag: { flagStatus: 'notFlagged' },
  });
}
