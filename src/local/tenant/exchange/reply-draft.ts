import { badRequest } from '../http/graph-error';
import type { Tenant } from '../http/tenant-parts';
import type { Attachment, Mailbox, Message } from '../store/records';
import { newItemId } from './ids';
import { bodyIn, headersIn, recipientsIn } from './message-parts';
import { draftFrom } from './message-write';
import { asHtml } from './plain-text';
import type { MessageWrite, Recipient } from './schemas';

type Draft = ReturnType<typeof draftFrom>;

/** The draft of an answer to whoever sent a message; what `write` says goes before what the original says. */
export function replyDraft(tenant: Tenant, mailbox: Mailbox, original: Message, write: MessageWrite): Draft {
  const { properties } = original;
  const asked = recipientsIn(properties.replyTo);
  const toRecipients = asked.length > 0 ? asked : recipientsIn([properties.from]);
  return answerDraft(tenant, mailbox, original, { subject: prefixed('RE:', original), toRecipients, ...write });
}

/** The draft that passes a message on, with its attachments. */
export function forwardDraft(
  tenant: Tenant,
  mailbox: Mailbox,
  original: Message,
  write: MessageWrite,
  attachments: readonly Attachment[],
): Draft {
  const draft = answerDraft(tenant, mailbox, original, { subject: prefixed('FW:', original), ...write });
  const copies = attachments.map((one) => ({ ...one, id: newItemId(), messageId: draft.message.id }));
  const hasAttachments =
    draft.message.properties.hasAttachments === true || original.properties.hasAttachments === true;
  const message = { ...draft.message, properties: { ...draft.message.properties, hasAttachments } };
  return { message, attachments: [...draft.attachments, ...copies] };
}

function answerDraft(tenant: Tenant, mailbox: Mailbox, original: Message, write: MessageWrite): Draft {
  if (original.properties.isDraft === true) {
    throw badRequest('ErrorInvalidReferenceItem', 'The reference item does not support the requested operation.');
  }
  const { message, attachments } = draftFrom(tenant, mailbox, { body: quotation(original), ...write });
  const { conversationId, internetMessageId } = original.properties;
  const thread = [
    { name: 'In-Reply-To', value: String(internetMessageId) },
    { name: 'References', value: [referencesOf(original), internetMessageId].join(' ').trim() },
  ];
  const internetMessageHeaders = [...headersIn(message), ...thread];
  return {
    message: { ...message, properties: { ...message.properties, conversationId, internetMessageHeaders } },
    attachments,
  };
}

function referencesOf(original: Message): string {
  return headersIn(original).find(({ name }) => name.toLowerCase() === 'references')?.value ?? '';
}

/** A subject is prefixed once, however often a message goes back and forth. */
function prefixed(prefix: string, { properties }: Message): string {
  const subject = String(properties.subject ?? '');
  return subject.startsWith(prefix) ? subject : `${prefix} ${subject}`;
}

/** The original below the answer, in the form it had. */
function quotation(original: Message): { contentType: 'text' | 'html'; content: string } {
  const { contentType, content } = bodyIn(original);
  const { from, sentDateTime, toRecipients, subject } = original.properties;
  const lines = [
    `From: ${recipientsIn([from]).map(nameOf).join('; ')}`,
    `Sent: ${String(sentDateTime)}`,
    `To: ${recipientsIn(toRecipients).map(nameOf).join('; ')}`,
    `Subject: ${String(subject ?? '')}`,
  ];
  return contentType === 'html'
    ? { contentType, content: `<br><hr><p>${lines.map(asHtml).join('<br>')}</p>${content}` }
    : { contentType, content: ['', '________________________________', ...lines, '', content].join('\r\n') };
}

const nameOf = ({ emailAddress: { name, address } }: Recipient): string => (name ? `${name} <${address}>` : address);
