import { expect, it } from 'vitest';
import { hideIdentity } from '../../../src/domain/person/hide-identity';
import { initialsOf } from '../../../src/domain/person/initials';

const hidden = (text: string, names: readonly string[], numbers: readonly string[] = []) =>
  hideIdentity(text, { names, numbers }, '…');

it('writes a name as the first letters of all its words', () => {
  expect(initialsOf('Tomos Aled Griffiths')).toBe('T. A. G.');
});

it('leaves out of the initials what is no word', () => {
  expect(initialsOf('Carys Jones (mother)')).toBe('C. J.');
});

it('hides a whole name and a first name alone', () => {
  expect(hidden('Owain Jones came. Owain spoke.', ['Owain Jones'])).toBe('O. J. came. O. spoke.');
});

it('hides a name with an accent and leaves longer words alone', () => {
  expect(hidden('Siôn sat by Siôned', ['Siôn Huws'])).toBe('S. sat by Siôned');
});

it('hides addresses and the numbers it is given', () => {
  expect(hidden('non.bevan@npt.example, B801200005001', [], ['B801200005001'])).toBe('…, …');
});

it('leaves a text without a name as it is', () => {
  expect(hidden('Leaves lessons early.', ['Owain Jones', ''])).toBe('Leaves lessons early.');
});
