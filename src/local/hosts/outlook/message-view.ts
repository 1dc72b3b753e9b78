import { element } from '../frame/element';
import type { Words } from '../words';
import { addressText } from './address-text';
import { attachmentList } from './attachment-list';
import type { FileAttachment, Message } from './graph';
import { messageBody } from './message-body';
import { isBounce, whenText } from './message-row';

/** The open message: its head, what can be done with it, its attachments and its text. */
export function messageView(options: {
  readonly message: Message;
  readonly attachments: readonly FileAttachment[];
  readonly words: Words;
  readonly buttons: readonly HTMLElement[];
}): readonly Node[] {
  const { message, attachments, words, buttons } = options;
  const { mail } = words.outlook;
  const date = message.receivedDateTime ? Date.parse(message.receivedDateTime) : null;
  const facts: readonly (readonly [string, string])[] = [
    [mail.from, message.from ? addressText(message.from.emailAddress) : mail.noSender],
    [mail.to, (message.toRecipients ?? []).map((to) => addressText(to.emailAddress)).join('; ')],
    [mail.date, date === null ? '' : whenText(date, words)],
  ];
  const parts = [
    element('h2', {}, message.subject || mail.noSubject),
    isBounce(message) ? element('p', { class: 'mark bounced-mark' }, mail.bounced) : null,
    element(
      'dl',
      {},
      ...facts.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
    ),
    element('div', { class: 'card-buttons' }, ...buttons),
    attachments.length > 0 ? attachmentList(attachments, mail) : null,
    messageBody(message.body, mail.body),
  ];
  return parts.filter((part) => part !== null);
}
