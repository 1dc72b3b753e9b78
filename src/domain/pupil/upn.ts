import { blocks } from '../result/issue';
import type { Issue } from '../result/result';

/** The letters of a UPN: no I, O or S. A letter's value is its place in this row. */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const SHAPE = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;

/** A UPN as it is stored: upper case, without the spaces people type. */
export function normaliseUpn(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

/**
 * What is wrong with a Unique Pupil Number (C1-4): `upn.format` when it is not a letter, 11 digits and a digit or
 * letter; `upn.checkLetter` when the first letter does not follow from the others. Spaces and case do not matter.
 */
export function checkUpn(text: string): Issue | undefined {
  const upn = normaliseUpn(text);
  if (!SHAPE.test(upn)) return blocks('upn.format', 'upn');
  if (upn[0] !== checkLetter(upn)) return blocks('upn.checkLetter', 'upn');
  return undefined;
}

/** Positions 2 to 13 times their values, summed, modulo 23. */
function checkLetter(upn: string): string | undefined {
  const sum = [...upn.slice(1)].reduce((total, character, index) => total + (index + 2) * numberFor(character), 0);
  return LETTERS[sum % LETTERS.length];
}

function numberFor(character: string): number {
  const letter = LETTERS.indexOf(character);
  return letter >= 0 ? letter : Number(character);
}
