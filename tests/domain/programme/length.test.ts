import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { type Length, lastDayOf } from '../../../src/domain/programme/length';
import { CALENDAR_W } from '../../support/builders';

const last = (number: number, unit: Length['unit'], counted: Length['counted'], start: string) =>
  lastDayOf({ number, unit, counted }, day(start), CALENDAR_W);

describe('lastDayOf', () => {
  it.each([
    ['V14: twelve calendar weeks', 12, 'week', 'calendar', '2026-09-07', '2026-11-29'],
    ['one calendar day is the day itself', 1, 'day', 'calendar', '2026-09-07', '2026-09-07'],
    ['84 calendar days are twelve weeks', 84, 'day', 'calendar', '2026-09-07', '2026-11-29'],
    ['V16: twelve school weeks, half-term and Christmas not counted', 12, 'week', 'school', '2026-11-09', '2027-02-19'],
    ['one school week from a Wednesday ends that Friday', 1, 'week', 'school', '2026-09-09', '2026-09-11'],
    ['a week that ends with an INSET day ends on its Thursday', 1, 'week', 'school', '2026-11-23', '2026-11-26'],
    ['from a Sunday the school week that follows counts', 1, 'week', 'school', '2026-09-13', '2026-09-18'],
    ['one school day from a school day is that day', 1, 'day', 'school', '2026-09-07', '2026-09-07'],
    ['one school day from a Saturday is the Monday', 1, 'day', 'school', '2026-09-05', '2026-09-07'],
    ['ten school days from a Monday end on the second Friday', 10, 'day', 'school', '2026-11-02', '2026-11-13'],
    ['school days pass over half-term', 6, 'day', 'school', '2026-10-19', '2026-11-02'],
    ['school weeks pass over the summer', 2, 'week', 'school', '2027-07-12', '2027-07-20'],
    ['and go on after it', 3, 'week', 'school', '2027-07-12', '2027-09-03'],
  ] as const)('%s', (_what, number, unit, counted, start, expected) => {
    expect(last(number, unit, counted, start)).toBe(expected);
  });

  it('does not know where the calendar ends before', () => {
    expect(last(4, 'week', 'school', '2027-12-06')).toBeUndefined();
    expect(last(20, 'day', 'school', '2027-12-06')).toBeUndefined();
  });

  it('needs no calendar for calendar time', () => {
    expect(last(2, 'week', 'calendar', '2030-01-01')).toBe('2030-01-14');
  });
});
