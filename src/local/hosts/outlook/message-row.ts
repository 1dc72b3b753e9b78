import { element } from '../frame/element';
import type { Words } from '../words';
import type { MessageSummary } from './graph';

/** One message of a list: who wrote, what about, when, and what is special about it. */
export function messageRow(message: MessageSummary, words: Words, open: () => void): HTMLElement {
  const { mail } = words.outlook;
  const date = message.receivedDateTime ? Date.parse(message.receivedDateTime) : null;
  const marks = [
    message.isRead === false ? mail.unreadMark : '',
    isBounce(message) ? mail.bounced : '',
    message.hasAttachments ? mail.clip : '',
  ].filter((mark) => mark !== '');
  const classes = [message.isRead === false ? 'unread' : '', isBounce(message) ? 'bounced' : ''].join(' ').trim();
  const button = element(
    'button',
    { type: 'button', class: classes, click: open },
    element('span', { class: 'message-from' }, senderOf(message, mail.noSender)),
    element('span', { class: 'message-subject' }, message.subject || mail.noSubject),
    element('span', { class: 'message-when' }, date === null ? '' : whenText(date, words)),
    marks.length === 0
      ? null
      : element('span', { class: 'message-marks' }, ...marks.map((mark) => element('span', { class: 'mark' }, mark))),
  );
  return element('li', { 'data-message': message.id }, button);
}

/** `Tuesday 3 November 2026, 08:30`. */
export const whenText = (epochMs: number, { dates }: Words): string => `${dates.day(epochMs)}, ${dates.time(epochMs)}`;

/** Whether a message is the service's own word that something could not be delivered. */
export function isBounce({ from, subject }: MessageSummary): boolean {
  const address = from?.emailAddress.address ?? '';
  return /^(postmaster|mailer-daemon|microsoftexchange\w*)@/i.test(address) && /^undeliverable:/i.test(subject ?? '');
}

const senderOf = ({ from }: MessageSummary, nobody: string): string =>
  from ? from.emailAddress.name || from.emailAddress.address : nobody;
