import type { Attachment, Message } from '../store/records';
import { calendarPartOf } from './calendar-part';
import { type Recipient, RecipientSchema } from './schemas';

const CRLF = '\r\n';

/** A message as MIME: one text part and its attachments, all base64, headers encoded where they are not ASCII. */
export function mimeOf(message: Message, attachments: readonly Attachment[]): string {
  const { properties } = message;
  const body = properties.body as { contentType: string; content: string }; // written by message-write only
  const boundary = `_part_${message.id.replace(/\W/g, '').slice(-24)}`;
  const text = part(`text/${body.contentType === 'html' ? 'html' : 'plain'}; charset=utf-8`, base64(body.content), []);
  const calendar = calendarPartOf(message);
  const meeting = calendar
    ? [part(`text/calendar; charset=utf-8; method=${calendar.method}`, base64(calendar.text), [])]
    : [];
  const files = attachments.map((file) =>
    part(file.contentType, file.contentBytes, [
      `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(file.name)}`,
    ]),
  );
  return [
    ...headers(properties),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...[text, ...meeting, ...files].flatMap((one) => [`--${boundary}`, one]),
    `--${boundary}--`,
    '',
  ].join(CRLF);
}

function headers(properties: Message['properties']): string[] {
  const recipients = (list: unknown): string => RecipientSchema.array().catch([]).parse(list).map(mailbox).join(', ');
  const from = RecipientSchema.safeParse(properties.from);
  const lines: [string, string][] = [
    ['From', from.success ? mailbox(from.data) : ''],
    ['To', recipients(properties.toRecipients)],
    ['Cc', recipients(properties.ccRecipients)],
    ['Subject', encodedWord(String(properties.subject ?? ''))],
    ['Message-ID', String(properties.internetMessageId)],
    ['Date', new Date(String(properties.sentDateTime)).toUTCString()],
  ];
  return lines.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`);
}

const mailbox = ({ emailAddress }: Recipient): string =>
  `${encodedWord(emailAddress.name ?? emailAddress.address)} <${emailAddress.address}>`;

/** RFC 2047: words beyond printable ASCII, and anything that could break a header, are encoded. */
function encodedWord(text: string): string {
  if (/^[\w .'-]*$/.test(text)) return text;
  const words = text.match(/.{1,12}/gsu) ?? [];
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join(`${CRLF} `);
}

function part(contentType: string, content: string, extra: readonly string[]): string {
  const lines = content.match(/.{1,76}/g) ?? [''];
  return [`Content-Type: ${contentType}`, 'Content-Transfer-Encoding: base64', ...extra, '', ...lines].join(CRLF);
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
