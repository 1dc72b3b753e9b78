import { expect, it } from 'vitest';
import { initialsOf } from '../../../src/domain/person/initials';

it.each([
  ['of all its words', 'Tomos Aled Griffiths', 'T. A. G.'],
  ['in capitals', 'owain jones', 'O. J.'],
  ['with an accent', 'érin Ŵynne', 'É. Ŵ.'],
  ['without what is no word', 'Carys Jones (mother) 2', 'C. J.'],
  ['with any spaces', '  Owain   Jones ', 'O. J.'],
  ['of an empty name', ' ', ''],
])('writes a name as its first letters: %s', (_how, name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
