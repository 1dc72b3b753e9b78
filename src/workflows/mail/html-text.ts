const MAX_VALUE = 300;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A value as it may stand in a fixed template: control characters stripped, length limited, HTML escaped (RELIABILITY 6.2). */
export function htmlText(value: string): string {
  const plain = plainText(value);
  return plain.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** One line without control characters, at most 300 characters: for subjects and values of templates. */
export function plainText(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .slice(0, MAX_VALUE);
}

/** A paragraph of words and values. The words are ours; every value was escaped by `htmlText`. */
export const paragraph = (content: string): string => `<p>${content}</p>`;
