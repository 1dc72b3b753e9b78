import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import {
  addDays,
  addMonths,
  addSchoolDays,
  closedBecause,
  daysBetween,
  firstSchoolDay,
  isCovered,
  isSchoolDay,
  LONGEST_HOLIDAY_DAYS,
  lastSchoolDay,
  schoolDaysBetween,
  subtractSchoolDays,
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
    ['2031-06-03', { kind: 'notCovered' }],
  ])('gives the reason for %s', (on, reason) => {
    expect(closedBecause(day(on), CALENDAR_W)).toEqual(reason);
  });

  it('gives no reason for the first and the last day of a term', () => {
    expect(closedBecause(day('2027-04-05'), CALENDAR_W)).toBeUndefined();
    expect(isSchoolDay(day('2026-12-18'), CALENDAR_W)).toBe(true);
  });
});

describe('isCovered', () => {
  it.each([
    ['2026-08-31', false, 'before the first term'],
    ['2026-09-01', true, 'the first day of the first term'],
    ['2026-10-27', true, 'half-term'],
    ['2026-12-19', true, 'the first day of a holiday between two terms'],
    ['2027-08-31', true, 'the last day of the summer holiday'],
    ['2027-12-17', true, 'the last day of the last term'],
    ['2027-12-18', false, 'after the last term'],
  ])('%s: %s, %s', (on, covered) => {
    expect(isCovered(day(on), CALENDAR_W)).toBe(covered);
  });

  const gapOf = (days: number) => ({
    terms: [
      { name: 'Later', first: addDays(day('2027-01-01'), days), last: day('2027-12-17') },
      { name: 'Earlier', first: day('2026-09-01'), last: day('2026-12-31') },
    ],
  });

  it('takes a gap of 70 days for a holiday and one of 71 for a term that nobody entered', () => {
    expect(LONGEST_HOLIDAY_DAYS).toBe(70);
    expect(isCovered(day('2027-01-01'), gapOf(70))).toBe(true);
    expect(isCovered(day('2027-01-01'), gapOf(71))).toBe(false);
  });

  it('looks at the nearest terms, in whatever order they stand', () => {
    const terms = [...CALENDAR_W.terms].reverse();
    expect(isCovered(day('2026-12-25'), { terms })).toBe(true);
    expect(isCovered(day('2027-08-15'), { terms })).toBe(true);
    expect(isCovered(day('2027-12-25'), { terms })).toBe(false);
  });

  it('knows nothing without terms', () => {
    expect(isCovered(day('2026-10-06'), { terms: [] })).toBe(false);
    expect(closedBecause(day('2026-10-06'), { ...CALENDAR_W, terms: [] })).toEqual({ kind: 'notCovered' });
  });
});

describe('civil days', () => {
  it('cross month, leap day and clock change without drifting', () => {
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(day('2027-03-27'), 2)).toBe('2027-03-29');
    expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31');
    expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2);
    expect(daysBetween(day('2027-01-05'), day('2026-11-17'))).toBe(-49);
    expect(daysBetween(day('2026-09-07'), day('2028-09-07'))).toBe(731);
  });

  it('add months, to the last day where the month is shorter', () => {
    expect(addMonths(day('2026-09-15'), 12)).toBe('2027-09-15');
    expect(addMonths(day('2028-02-29'), 12)).toBe('2029-02-28');
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
    expect(schoolDaysBetween(day('2026-10-26'), day('2026-11-02'), CALENDAR_W)).toBe(1);
    expect(schoolDaysBetween(day('2026-10-23'), day('2026-11-01'), CALENDAR_W)).toBe(0);
    expect(schoolDaysBetween(day('2026-11-03'), day('2026-10-23'), CALENDAR_W)).toBe(0);
  });

  it('has no answer beyond the end of the calendar', () => {
    expect(addSchoolDays(day('2027-12-16'), 1, CALENDAR_W)).toBe('2027-12-17');
    expect(addSchoolDays(day('2027-12-16'), 2, CALENDAR_W)).toBeUndefined();
  });

  it('counts back across half-term, and not beyond the start of the calendar', () => {
    expect(subtractSchoolDays(day('2026-11-03'), 2, CALENDAR_W)).toBe('2026-10-23');
    expect(subtractSchoolDays(day('2026-09-03'), 1, CALENDAR_W)).toBe('2026-09-02');
    expect(subtractSchoolDays(day('2026-09-03'), 2, CALENDAR_W)).toBeUndefined();
  });

  it('never counts over a school year that nobody entered', () => {
    const terms = CALENDAR_W.terms.map((term) =>
      term.name === 'Autumn 2027' ? { ...term, first: day('2028-09-01'), last: day('2028-12-15') } : term,
    );
    expect(addSchoolDays(day('2027-07-19'), 1, { ...CALENDAR_W, terms })).toBe('2027-07-20');
    expect(addSchoolDays(day('2027-07-19'), 2, { ...CALENDAR_W, terms })).toBeUndefined();
    expect(firstSchoolDay(day('2027-07-21'), day('2028-09-05'), { ...CALENDAR_W, terms })).toBeUndefined();
  });

  it('finds the first and the last of a stretch, both ends included', () => {
    const ends = [day('2026-12-18'), day('2027-01-05')] as const;
    expect([firstSchoolDay(...ends, CALENDAR_W), lastSchoolDay(...ends, CALENDAR_W)]).toEqual(ends);
    const holiday = [day('2026-12-19'), day('2027-01-04')] as const;
    expect([firstSchoolDay(...holiday, CALENDAR_W), lastSchoolDay(...holiday, CALENDAR_W)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('finds the one school day at the end of a holiday, and at its beginning', () => {
    expect(firstSchoolDay(day('2026-12-19'), day('2027-01-05'), CALENDAR_W)).toBe('2027-01-05');
    expect(lastSchoolDay(day('2026-12-18'), day('2027-01-04'), CALENDAR_W)).toBe('2026-12-18');
  });

  it('finds the last known school day from beyond the end of the calendar', () => {
    expect(lastSchoolDay(day('2027-12-01'), day('2028-01-10'), CALENDAR_W)).toBe('2027-12-17');
  });
});
