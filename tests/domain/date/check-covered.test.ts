import { describe, expect, it } from 'vitest';
import { checkCovered, checkCoveredThrough, schoolYearOf } from '../../../src/domain/date/check-covered';
import { day } from '../../../src/domain/date/iso-date';
import { CALENDAR_W } from '../../support/term-calendars';

const missing = (on: string, schoolYear: string, effect = 'block') => ({
  code: 'calendar.notCovered',
  path: 'date',
  effect,
  rule: 'E1',
  params: { on, schoolYear },
});

describe('checkCovered', () => {
  it('has nothing to say about a day in a term or a known holiday', () => {
    expect(checkCovered(day('2026-10-06'), CALENDAR_W, 'date')).toEqual([]);
    expect(checkCovered(day('2027-08-15'), CALENDAR_W, 'date')).toEqual([]);
  });

  it('names the school year to add for a day without term dates', () => {
    expect(checkCovered(day('2028-01-10'), CALENDAR_W, 'date')).toEqual([missing('2028-01-10', '2027/28')]);
    expect(checkCovered(day('2028-09-04'), CALENDAR_W, 'date', 'warn')).toEqual([
      missing('2028-09-04', '2028/29', 'warn'),
    ]);
  });
});

describe('checkCoveredThrough', () => {
  it('speaks once, of the first day without term dates', () => {
    const through = (first: string, last: string) =>
      checkCoveredThrough({ first: day(first), last: day(last) }, CALENDAR_W, 'date');
    expect(through('2027-12-01', '2028-03-01')).toEqual([missing('2027-12-18', '2027/28')]);
    expect(through('2027-12-01', '2027-12-18')).toEqual([missing('2027-12-18', '2027/28')]);
    expect(through('2027-12-01', '2027-12-17')).toEqual([]);
    expect(through('2028-01-02', '2028-01-01')).toEqual([]);
  });

  it('takes the effect its caller gives', () => {
    const stretch = { first: day('2026-08-01'), last: day('2026-08-02') };
    expect(checkCoveredThrough(stretch, CALENDAR_W, 'date', 'warn')).toEqual([
      missing('2026-08-01', '2026/27', 'warn'),
    ]);
  });
});

describe('schoolYearOf', () => {
  it.each([
    ['2026-07-31', '2025/26'],
    ['2026-08-01', '2026/27'],
    ['2027-01-04', '2026/27'],
    ['2099-09-01', '2099/00'],
    ['2108-12-01', '2108/09'],
  ])('%s is in %s', (on, year) => {
    expect(schoolYearOf(day(on))).toBe(year);
  });
});
