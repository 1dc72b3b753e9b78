import MailComposer from 'nodemailer/lib/mail-composer';
import type Mail from 'nodemailer/lib/mailer';
import type { Attachment, Message } from '../store/records';
import { calendarPartOf } from './calendar-part';
import { bodyIn, headersIn, recipientsIn } from './message-parts';
import { deliveryStatusOf } from './non-delivery';
import { plainTextOf } from './plain-text';
import type { Recipient } from './schemas';

/** A message as MIME: its words as text (and as HTML), pictures inside the HTML, files behind it. */
export async function mimeOf(message: Message, attachments: readonly Attachment[]): Promise<Buffer> {
  if (message.report === undefined) return compose(message, attachments.map(mimeAttachment)).build();
  const original = await compose(message.report.original, message.report.attachments.map(mimeAttachment)).build();
  const report = compose(message, [
    enclosed('message/delivery-status', deliveryStatusOf(message.report)),
    enclosed('message/rfc822', original),
  ]);
  report.setHeader('Content-Type', 'multipart/report; report-type=delivery-status');
  return report.build();
}

type Composed = ReturnType<MailComposer['compile']>;

function compose(message: Pick<Message, 'properties' | 'calendar'>, attachments: Mail.Attachment[]): Composed {
  const { contentType, content } = bodyIn(message);
  const calendar = calendarPartOf(message);
  return new MailComposer({
    ...headersFor(message),
    ...(contentType === 'html' ? { html: content, text: plainTextOf(content) } : { text: content }),
    alternatives: calendar
      ? [{ contentType: `text/calendar; charset=utf-8; method=${calendar.method}`, content: calendar.text }]
      : [],
    attachments,
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
}

/** The headers of a message as the composer takes them. Blind copies are not among them. */
function headersFor(message: Pick<Message, 'properties'>): Mail.Options {
  const { properties } = message;
  const [from, sender] = [properties.from, properties.sender].map((one) => recipientsIn([one]).map(addressOf)[0]);
  return {
    ...(from === undefined ? {} : { from }),
    ...(sender === undefined || sender.address === from?.address ? {} : { sender }),
    to: recipientsIn(properties.toRecipients).map(addressOf),
    cc: recipientsIn(properties.ccRecipients).map(addressOf),
    replyTo: recipientsIn(properties.replyTo).map(addressOf),
    subject: String(properties.subject ?? ''),
    ...(typeof properties.internetMessageId === 'string' ? { messageId: properties.internetMessageId } : {}),
    ...(typeof properties.sentDateTime === 'string' ? { date: properties.sentDateTime } : {}),
    headers: headersIn(message).map(({ name, value }) => ({ key: name, value })),
    ...(properties.importance === 'high' || properties.importance === 'low' ? { priority: properties.importance } : {}),
    xMailer: false,
  };
}

const addressOf = ({ emailAddress }: Recipient): Mail.Address => ({
  name: emailAddress.name ?? '',
  address: emailAddress.address,
});

function mimeAttachment({ name, contentType, contentBytes, isInline, contentId }: Attachment): Mail.Attachment {
  return {
    filename: name,
    contentType,
    content: Buffer.from(contentBytes, 'base64'),
    contentDisposition: isInline ? 'inline' : 'attachment',
    ...(contentId === null ? {} : { cid: contentId }),
  };
}

const enclosed = (contentType: string, content: string | Buffer): Mail.Attachment => ({
  contentType,
  content,
  contentDisposition: 'inline',
  filename: false,
});
