import type { Call } from '../http/call';
import { badRequest, notImplemented } from '../http/graph-error';
import type { Message } from '../store/records';
import { accessDenied } from './mailbox-access';
import { recipientsIn, wordsOf } from './message-parts';
import type { Reading } from './message-view';

type Texts = (message: Message) => string[];
type Test = (message: Message) => boolean;

/**
 * What `$search` looks for: words, `"phrases"`, `beginnings*` and `property:words`, all of which must be there. Without a
 * property the sender, the subject and the body are searched. Throws a 400 without the outer quotes, a 501 for the rest
 * of the keyword query language.
 */
export function searchOf(call: Call, text: string, reading: Reading): Test {
  const quoted = /^"(.*)"$/s.exec(text)?.[1];
  if (quoted === undefined) {
    throw badRequest('BadRequest', 'Syntax error: the value of $search must be enclosed in double quotes.');
  }
  const terms = quoted.replaceAll('\\"', '"').match(/(\w+:)?("[^"]*"|[^\s"]+)/g) ?? [];
  if (terms.length === 0) throw badRequest('BadRequest', 'Syntax error: $search has no words.');
  const tests = terms.filter((term) => term !== 'AND').map((term) => testFor(call, term, reading));
  return (message) => tests.every((test) => test(message));
}

function testFor(call: Call, term: string, reading: Reading): Test {
  if (['OR', 'NOT', 'NEAR'].includes(term) || /^[-+(]|\)$/.test(term)) throw notImplemented(`'${term}' in $search`);
  const [, property, words = ''] = /^(?:(\w+):)?(.*)$/s.exec(term) ?? [];
  const name = property?.toLowerCase();
  if (reading.basicOnly && (name === 'body' || name === 'attachment')) throw accessDenied();
  if (name === 'hasattachments') {
    return ({ properties }) => properties.hasAttachments === (words.toLowerCase() === 'true');
  }
  const texts = name === undefined ? anywhere(reading) : textsOf(call, name);
  if (texts === undefined) throw notImplemented(`'${property}:' in $search`);
  const wanted = termsOf(words);
  const isBeginning = /\*"?$/.test(words);
  return (message) => texts(message).some((one) => holds(termsOf(one), wanted, isBeginning));
}

function textsOf(call: Call, name: string): Texts | undefined {
  const attachments: Texts = ({ id }) => call.tenant.store.all('attachments', id).map((one) => one.name);
  return { ...TEXTS, attachment: attachments }[name];
}

const people =
  (...names: string[]): Texts =>
  ({ properties }) =>
    names
      .flatMap((name) => recipientsIn(name === 'from' ? [properties.from] : properties[name]))
      .flatMap(({ emailAddress }) => [emailAddress.name ?? '', emailAddress.address]);

const subject: Texts = ({ properties }) => [String(properties.subject ?? '')];
const body: Texts = (message) => [wordsOf(message)];

const TEXTS: Readonly<Record<string, Texts>> = {
  subject,
  body,
  from: people('from'),
  to: people('toRecipients'),
  cc: people('ccRecipients'),
  bcc: people('bccRecipients'),
  recipients: people('toRecipients', 'ccRecipients', 'bccRecipients'),
  participants: people('from', 'toRecipients', 'ccRecipients', 'bccRecipients'),
  importance: ({ properties }) => [String(properties.importance)],
};

function anywhere({ basicOnly }: Reading): Texts {
  const places = [people('from'), subject, ...(basicOnly ? [] : [body])];
  return (message) => places.flatMap((place) => place(message));
}

const termsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the wanted words stand one after the other; the last may be only the beginning of one. */
function holds(words: readonly string[], wanted: readonly string[], isBeginning: boolean): boolean {
  const last = wanted.length - 1;
  return words.some((_, at) =>
    wanted.every((word, offset) => {
      const found = words[at + offset] ?? '';
      return isBeginning && offset === last ? found.startsWith(word) : found === word;
    }),
  );
}
