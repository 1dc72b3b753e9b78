/**
 * Characters that the plan's document can draw, as first and last code points. A text with any other one is stopped
 * before anybody signs it. Marks that turn the direction of writing are left out on purpose: what is signed must read
 * as it is stored. A test of the document room proves that both of its fonts have all of these.
 */
export const PRINTABLE_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x0a, 0x0a],
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x1e00, 0x1ef9],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
];

/** Text as it is stored with a signature: NFC, LF line ends, plain spaces for tabs, no invisible joiners. */
export function normalisedText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u00ad\u200b\ufeff]/g, '');
}

/** The first character of a text that cannot be printed, if there is one. */
export function unprintableIn(text: string): string | undefined {
  return [...normalisedText(text)].find((character) => !isPrintable(codePointOf(character)));
}

/** A character's name for people who cannot see it: `U+1F600`. */
export function codePointName(character: string): string {
  return `U+${codePointOf(character).toString(16).toUpperCase().padStart(4, '0')}`;
}

const codePointOf = (character: string): number => Number(character.codePointAt(0));

const isPrintable = (codePoint: number): boolean =>
  PRINTABLE_RANGES.some(([first, last]) => codePoint >= first && codePoint <= last);
