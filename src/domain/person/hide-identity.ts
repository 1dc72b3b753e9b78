import { initialsOf } from './initials';

/** Who must not be readable in a text. */
export interface Identity {
  readonly names: readonly string[];
  /** Numbers and days that identify as a name does, as they are written. */
  readonly numbers: readonly string[];
}

const ADDRESS = /[^\s@,;:<>()]+@[^\s@,;:<>()]+/g;
/** A word of three letters or more, up to what is no letter; a word in brackets is none. */
const PART = /(?<!\S)\p{L}[\p{L}'’-]{2,}/gu;

/**
 * The text without names, numbers and addresses: a name, or a part of it of three letters or more, becomes its
 * initials; a number or an address becomes `cover`. A name nobody wrote down as one is not known and stays.
 */
export function hideIdentity(text: string, { names, numbers }: Identity, cover: string): string {
  const coveredNumbers = numbers
    .filter((number) => number !== '')
    .reduce((rest, number) => rest.replaceAll(number, cover), text.replace(ADDRESS, cover));
  return wordsToHide(names).reduce(
    (rest, name) => rest.replace(new RegExp(`(?<![\\p{L}-])${escaped(name)}(?![\\p{L}-])`, 'gu'), initialsOf(name)),
    coveredNumbers,
  );
}

/** Whole names first, so that their parts do not break them up. */
function wordsToHide(names: readonly string[]): readonly string[] {
  const whole = names.map((name) => name.trim()).filter((name) => initialsOf(name) !== '');
  const parts = whole.flatMap((name) => [...name.matchAll(PART)].map(([part]) => part));
  return [...new Set([...whole, ...parts])].sort((left, right) => right.length - left.length);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
