import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import {
  addDays,
  addSchoolDays,
  closedBecause,
  daysBetween,
  isSchoolDay,
  schoolDaysBetween,
  weekdayOf,
} from '../../../src/domain/date/school-day';
import { CALENDAR_W } from '../../support/builders';

describe('closedBecause', () => {
  it.each([
    ['2026-10-24', { kind: 'weekend' }],
    ['2026-12-25', { kind: 'bankHoliday', name: 'Christmas Day' }],
    ['2027-01-04', { kind: 'inset' }],
    ['2026-10-27', { kind: 'closed', name: 'Autumn half-term' }],
    ['2026-12-22', { kind: 'holiday' }],
    ['2031-06-03', { kind: 'holiday' }],
  ])('gives the reason for %s', (on, reason) => {
    expect(closedBecause(day(on), CALENDAR_W)).toEqual(reason);
  });

  it('gives no reason for the first and the last day of a term', () => {
    expect(closedBecause(day('2027-04-05'), CALENDAR_W)).toBeUndefined();
    expect(isSchoolDay(day('2026-12-18'), CALENDAR_W)).toBe(true);
  });
});

describe('civil days', () => {
  it('cross month, leap day and clock change without drifting', () => {
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(day('2027-03-27'), 2)).toBe('2027-03-29');
    expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31');
    expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2);
    expect(daysBetween(day('2027-01-05'), day('2026-11-17'))).toBe(-49);
  });

  it('number the week from Monday 1 to Sunday 7', () => {
    expect(weekdayOf(day('2026-10-05'))).toBe(1);
    expect(weekdayOf(day('2026-10-11'))).toBe(7);
  });
});

describe('school days', () => {
  it('skips half-term when counting ten school days', () => {
    expect(addSchoolDays(day('2026-10-19'), 10, CALENDAR_W)).toBe('2026-11-09');
  });

  it('counts the school days of a notice, the last one included', () => {
    expect(schoolDaysBetween(day('2026-10-23'), day('2026-11-03'), CALENDAR_W)).toBe(2);
    expect(schoolDaysBetween(day('2026-11-03'), day('2026-10-23'), CALENDAR_W)).toBe(0);
  });

  it('has no answer beyond the end of the calendar', () => {
    expect(addSchoolDays(day('2027-12-16'), 2, CALENDAR_W)).toBeUndefined();
  });
});
