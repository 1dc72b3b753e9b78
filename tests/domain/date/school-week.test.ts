import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { mondayOf, schoolDaysFrom, weekClosedBecause } from '../../../src/domain/date/school-week';
import { CALENDAR_W } from '../../support/term-calendars';

describe('mondayOf', () => {
  it.each([
    ['2026-10-05', '2026-10-05'],
    ['2026-10-11', '2026-10-05'],
    ['2026-10-12', '2026-10-12'],
    ['2027-01-01', '2026-12-28'],
  ])('%s is in the week of %s', (on, monday) => {
    expect(mondayOf(day(on))).toBe(monday);
  });
});

describe('schoolDaysFrom', () => {
  it('leaves out weekend and INSET', () => {
    expect(schoolDaysFrom(day('2026-11-23'), CALENDAR_W)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
    ]);
  });

  it('takes seven days from any weekday', () => {
    expect(schoolDaysFrom(day('2026-11-26'), CALENDAR_W)).toEqual([
      '2026-11-26',
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
    ]);
    expect(schoolDaysFrom(day('2026-12-21'), CALENDAR_W)).toEqual([]);
  });
});

describe('weekClosedBecause', () => {
  it.each([
    ['2026-11-23', undefined],
    ['2026-12-13', undefined],
    ['2026-10-26', { kind: 'closed', name: 'Autumn half-term' }],
    ['2026-12-26', { kind: 'holiday' }],
    ['2026-12-21', { kind: 'holiday' }],
    ['2027-12-27', { kind: 'notCovered' }],
  ])('of the seven days from %s is %j', (first, closure) => {
    expect(weekClosedBecause(day(first), CALENDAR_W)).toEqual(closure);
  });

  it('is a holiday where a closed range ends with its term', () => {
    const terms = [{ name: 'Short', first: day('2026-09-01'), last: day('2026-12-16') }, ...CALENDAR_W.terms.slice(1)];
    const closed = [{ name: 'Boiler', first: day('2026-12-14'), last: day('2026-12-16') }];
    expect(weekClosedBecause(day('2026-12-14'), { ...CALENDAR_W, terms, closed })).toEqual({ kind: 'holiday' });
  });

  it('is not covered where one of its days is not, whatever the others are', () => {
    const terms = [
      { name: 'One day', first: day('2026-09-02'), last: day('2026-09-02') },
      ...CALENDAR_W.terms.slice(1),
    ];
    const closed = [{ name: 'Boiler', first: day('2026-09-02'), last: day('2026-09-02') }];
    const calendar = {
      ...CALENDAR_W,
      terms: [...terms, { name: 'Rest', first: day('2026-09-07'), last: day('2026-12-18') }],
      closed,
    };
    expect(weekClosedBecause(day('2026-08-31'), { ...calendar, bankHolidays: [] })).toEqual({ kind: 'notCovered' });
  });

  it('names the bank holidays and INSET days of a week that has nothing else', () => {
    const week = ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09'].map(day);
    const bankHolidays = [{ name: 'Festival', on: day('2026-10-08') }];
    const only = { ...CALENDAR_W, bankHolidays, insetDays: week.filter((on) => on !== '2026-10-08') };
    expect(weekClosedBecause(day('2026-10-05'), only)).toEqual({ kind: 'bankHoliday', name: 'Festival' });
    expect(weekClosedBecause(day('2026-10-05'), { ...only, bankHolidays: [], insetDays: week })).toEqual({
      kind: 'inset',
    });
  });
});
