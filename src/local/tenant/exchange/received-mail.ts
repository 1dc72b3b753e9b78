import type { Tenant } from '../http/tenant-parts';
import type { Mailbox } from '../store/records';
import { exchangeTime, newInternetMessageId } from './ids';
import { previewOf } from './message-write';

/** What a message that the service itself writes is made of. */
export interface ServiceMail {
  from: { address: string; name: string };
  to: Pick<Mailbox, 'address' | 'name'>;
  subject: string;
  body: { contentType: 'text' | 'html'; content: string };
  conversationId: unknown;
}

/** The properties of such a message in its receiver's mailbox. */
export function receivedMail(
  tenant: Tenant,
  { from, to, subject, body, conversationId }: ServiceMail,
): Record<string, unknown> {
  const time = exchangeTime(tenant.clock.now());
  return {
    createdDateTime: time,
    lastModifiedDateTime: time,
    receivedDateTime: time,
    sentDateTime: time,
    categories: [],
    hasAttachments: false,
    internetMessageId: newInternetMessageId(from.address),
    subject,
    body,
    bodyPreview: previewOf(body.content),
    importance: 'normal',
    conversationId,
    isRead: false,
    isDraft: false,
    isDeliveryReceiptRequested: false,
    isReadReceiptRequested: false,
    inferenceClassification: 'focused',
    from: { emailAddress: from },
    sender: { emailAddress: from },
    toRecipients: [{ emailAddress: { name: to.name, address: to.address } }],
    ccRecipients: [],
    bccRecipients: [],
    replyTo: [],
    flag: { flagStatus: 'notFlagged' },
  };
}
