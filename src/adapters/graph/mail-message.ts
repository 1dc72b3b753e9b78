import { z } from 'zod/mini';
import { InstantSchema } from '../../domain/date/iso-date';
import type { MailDraft, MailSnapshot } from '../../workflows/ports';
import { DISPATCH_KEY_PROPERTY } from './extended-property';

const RecipientsSchema = z.nullish(z.array(z.object({ emailAddress: z.object({ address: z.nullish(z.string()) }) })));

export const MessageSchema = z.object({
  id: z.string(),
  internetMessageId: z.nullish(z.string()),
  isDraft: z.nullish(z.boolean()),
  subject: z.nullish(z.string()),
  toRecipients: RecipientsSchema,
  ccRecipients: RecipientsSchema,
  bccRecipients: RecipientsSchema,
  createdDateTime: z.nullish(z.string()),
  sentDateTime: z.nullish(z.string()),
});
export type Message = z.infer<typeof MessageSchema>;
export const MESSAGE_SELECT =
  'id,internetMessageId,isDraft,subject,toRecipients,ccRecipients,bccRecipients,createdDateTime,sentDateTime';

/** A message as Graph takes it, without its attachments. */
export function messageBody(draft: MailDraft): Readonly<Record<string, unknown>> {
  return {
    subject: draft.subject,
    body: { contentType: 'html', content: draft.bodyHtml },
    toRecipients: draft.to.map(recipient),
    ccRecipients: draft.cc.map(recipient),
    internetMessageId: draft.internetMessageId,
    singleValueExtendedProperties: [{ id: DISPATCH_KEY_PROPERTY, value: draft.dispatchKey }],
  };
}

const recipient = (address: string) => ({ emailAddress: { address } });

/** What a search shows of a message. A draft has no time of sending, though Exchange writes one. */
export function mailSnapshot(message: Message, attachments: MailSnapshot['attachments'] = []): MailSnapshot {
  const sentAt = message.isDraft === true ? undefined : InstantSchema.safeParse(message.sentDateTime).data;
  return {
    id: message.id,
    internetMessageId: message.internetMessageId ?? '',
    isDraft: message.isDraft ?? false,
    subject: message.subject ?? '',
    to: addresses(message.toRecipients),
    cc: addresses(message.ccRecipients),
    bcc: addresses(message.bccRecipients),
    ...(sentAt === undefined ? {} : { sentAt }),
    attachments,
  };
}

const addresses = (recipients: z.infer<typeof RecipientsSchema>): string[] =>
  (recipients ?? []).map(({ emailAddress }) => emailAddress.address ?? '');
