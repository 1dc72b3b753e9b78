import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { readTypedDate } from '../../../src/ui/form/read-typed-date';
import { readTypedTime } from '../../../src/ui/form/time-field';

const today = day('2026-11-03');

describe('readTypedDate', () => {
  it.each(['27 3 2027', '27/3/27', '27.03.2027', '27 Mawrth 2027', '27 march 2027', '2027-03-27', ' 27-3-2027 '])(
    'reads %s as 27 March 2027',
    (text) => {
      expect(readTypedDate(text, today)).toBe('2027-03-27');
    },
  );
  it('puts the day before the month', () => {
    expect(readTypedDate('03/04/2026', today)).toBe('2026-04-03');
  });
  it('takes the nearest year when none is typed', () => {
    expect(readTypedDate('10 Ionawr', today)).toBe('2027-01-10');
    expect(readTypedDate('10 October', today)).toBe('2026-10-10');
  });
  it.each(['30 2 2027', '27', '27 3 2027 5', 'soon', '1 13 2026', ''])('finds no day in "%s"', (text) => {
    expect(readTypedDate(text, today)).toBeUndefined();
  });
});

describe('readTypedTime', () => {
  it.each([
    ['9:30', '09:30'],
    ['0930', '09:30'],
    ['14', '14:00'],
    ['9.05', '09:05'],
  ])('reads %s as %s', (text, time) => {
    expect(readTypedTime(text)).toBe(time);
  });
  it('finds no time in 25:00', () => {
    expect(readTypedTime('25:00')).toBeUndefined();
  });
});
