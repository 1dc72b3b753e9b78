import { expect, it } from 'vitest';
import { Sha256Schema } from '../../../src/domain/plan/sha256';
import { refusedIn } from '../../support/kept-of';

it('a hash is 64 hexadecimal digits in small letters', () => {
  expect(refusedIn(Sha256Schema, '0123456789abcdef'.repeat(4))).toEqual([]);
});

it.each([
  ['one digit fewer', 'a'.repeat(63)],
  ['one digit more at its end', 'a'.repeat(65)],
  ['something before it', `sha256:${'a'.repeat(64)}`],
  ['something after it', `${'a'.repeat(64)} `],
  ['another letter', `${'a'.repeat(63)}g`],
  ['capitals', 'A'.repeat(64)],
])('a hash with %s is none', (_what, text) => {
  expect(refusedIn(Sha256Schema, text)).toEqual(['']);
});
