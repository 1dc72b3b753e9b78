import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { type Length, LengthSchema, lastDayOf } from '../../../src/domain/programme/length';
import { CALENDAR_W } from '../../support/builders';
import { keptOf, refusedIn } from '../../support/kept-of';

const last = (number: number, unit: Length['unit'], counted: Length['counted'], start: string) =>
  lastDayOf({ number, unit, counted }, day(start), CALENDAR_W);

describe('A length that an authority sets', () => {
  const length = { number: 12, unit: 'week', counted: 'school' };
  const read = (more: object) => refusedIn(LengthSchema, { ...length, ...more });

  it('is a number of days or weeks, of the calendar or of school', () => {
    expect(keptOf(LengthSchema, length)).toEqual(length);
    expect([...read({ unit: 'day' }), ...read({ unit: 'week' })]).toEqual([]);
    expect([...read({ counted: 'calendar' }), ...read({ counted: 'school' })]).toEqual([]);
    expect([read({ unit: 'term' }), read({ counted: 'working' }), read({ from: 'Monday' })]).toEqual([
      ['unit'],
      ['counted'],
      [''],
    ]);
  });

  it('is from 1 to 1,000', () => {
    expect([...read({ number: 1 }), ...read({ number: 1000 })]).toEqual([]);
    expect([...read({ number: 0 }), ...read({ number: 1001 })]).toEqual(['number', 'number']);
  });
});

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

  it.each([
    ['17 weeks without school are a long holiday', '2027-03-07', '2027-03-12'],
    ['18 are a calendar that has ended', '2027-03-14', undefined],
  ])('%s', (_what, closedUntil, expected) => {
    const calendar = {
      terms: [{ name: 'All year', first: day('2026-09-01'), last: day('2027-07-20') }],
      closed: [{ name: 'Rebuilding', first: day('2026-11-09'), last: day(closedUntil) }],
      bankHolidays: [],
      insetDays: [],
    };
    expect(lastDayOf({ number: 2, unit: 'week', counted: 'school' }, day('2026-11-02'), calendar)).toBe(expected);
  });

  it('needs no calendar for calendar time', () => {
    expect(last(2, 'week', 'calendar', '2030-01-01')).toBe('2030-01-14');
  });
});
