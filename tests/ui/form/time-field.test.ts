import { expect, it } from 'vitest';
import { readTypedTime } from '../../../src/ui/form/time-field';

it.each([
  ['9:30', '09:30'],
  ['0930', '09:30'],
  ['14', '14:00'],
  ['2pm', '14:00'],
  ['2.30 pm', '14:30'],
  ['12 pm', '12:00'],
  ['12am', '00:00'],
  ['2yp', '14:00'],
  ['9 yb', '09:00'],
])('reads %s as %s', (text, time) => {
  expect(readTypedTime(text)).toBe(time);
});

it.each(['half two', '25', '14pm', '0pm', '9:7'])('reads no time in %s', (text) => {
  expect(readTypedTime(text)).toBeUndefined();
});
