import { describe, expect, it } from 'vitest';
import { checkCalendar } from '../../../src/domain/calendar/check-calendar';
import { day } from '../../../src/domain/date/iso-date';
import type { TermCalendar } from '../../../src/domain/settings/settings';
import { CALENDAR_E, CALENDAR_W } from '../../support/term-calendars';

const range = (name: string, first: string, last: string) => ({ name, first: day(first), last: day(last) });
const AUTUMN = range('Autumn', '2026-09-01', '2026-12-18');
const SPRING = range('Spring', '2027-01-04', '2027-03-19');
const YEAR: TermCalendar = {
  terms: [AUTUMN, SPRING],
  closed: [range('Half-term', '2026-10-26', '2026-10-30')],
  bankHolidays: [{ name: 'Christmas Day', on: day('2026-12-25') }],
  insetDays: [day('2026-09-01')],
};
const check = (more: Partial<TermCalendar>) => checkCalendar({ ...YEAR, ...more });
const blocked = (code: string, path: string, params?: Record<string, string | number>) => ({
  code: `calendar.${code}`,
  path,
  effect: 'block',
  ...(params ? { params } : {}),
});
const warned = (code: string, path: string, params: Record<string, string | number>) => ({
  ...blocked(code, path, params),
  effect: 'warn',
});

describe('checkCalendar', () => {
  it('finds nothing wrong with calendars in order', () => {
    expect(check({})).toEqual([]);
    expect(checkCalendar(CALENDAR_W)).toEqual([]);
    expect(checkCalendar(CALENDAR_E)).toEqual([]);
  });

  it('blocks a calendar without a term', () => {
    expect(check({ terms: [], closed: [] })).toEqual([blocked('noTerm', 'terms')]);
  });

  it('reports terms and closed ranges that end before they begin, and nothing else', () => {
    const terms = [AUTUMN, range('Spring', '2027-01-04', '2026-03-19')];
    const closed = [range('Half-term', '2026-10-30', '2026-10-29'), range('Elsewhere', '2026-08-01', '2026-08-02')];
    expect(check({ terms, closed })).toEqual([
      blocked('lastBeforeFirst', 'terms.1', { name: 'Spring', first: '2027-01-04', last: '2026-03-19' }),
      blocked('lastBeforeFirst', 'closed.0', { name: 'Half-term', first: '2026-10-30', last: '2026-10-29' }),
    ]);
  });

  it('takes a closed range of a single day', () => {
    expect(check({ closed: [range('Storm', '2026-11-02', '2026-11-02')] })).toEqual([]);
  });
});

describe('terms', () => {
  it('may follow each other without a day between, and not share one', () => {
    expect(check({ terms: [AUTUMN, range('Spring', '2026-12-19', '2027-03-19')] })).toEqual([]);
    expect(check({ terms: [AUTUMN, range('Spring', '2026-12-18', '2027-03-19')] })).toEqual([
      blocked('termsOverlap', 'terms.1', { name: 'Spring', other: 'Autumn', first: '2026-12-18', last: '2026-12-18' }),
    ]);
  });

  it('are compared in the order of their days, and keep their place', () => {
    const early = range('Spring', '2026-12-01', '2027-03-19');
    expect(check({ terms: [early, AUTUMN] })).toEqual([
      blocked('termsOverlap', 'terms.0', { name: 'Spring', other: 'Autumn', first: '2026-12-01', last: '2026-12-18' }),
    ]);
  });

  it('are missing where a gap is longer than 70 days', () => {
    expect(check({ terms: [AUTUMN, range('Spring', '2027-02-27', '2027-03-19')] })).toEqual([]);
    expect(check({ terms: [AUTUMN, range('Spring', '2027-02-28', '2027-03-19')] })).toEqual([
      warned('termMissing', 'terms.1', { after: '2026-12-18', before: '2027-02-28', days: 71, longest: 70 }),
    ]);
  });

  it('of a missing year are asked for', () => {
    const terms = [AUTUMN, SPRING, range('Autumn 2028', '2028-09-01', '2028-12-15')];
    expect(check({ terms })).toEqual([
      warned('termMissing', 'terms.2', { after: '2027-03-19', before: '2028-09-01', days: 531, longest: 70 }),
    ]);
  });

  it('are at most 133 days long', () => {
    expect(check({ terms: [range('Autumn', '2026-09-01', '2027-01-11')] })).toEqual([]);
    expect(check({ terms: [range('Autumn', '2026-09-01', '2027-01-12')] })).toEqual([
      warned('termLong', 'terms.0', { name: 'Autumn', days: 134 }),
    ]);
  });

  it('that begin on one day overlap, and the later entry is named', () => {
    const again = range('Again', '2026-09-01', '2026-10-01');
    expect(check({ terms: [AUTUMN, again] }).map(({ code, path }) => [code, path])).toEqual([
      ['calendar.termsOverlap', 'terms.1'],
    ]);
  });

  it('that are far too long are named beside what they overlap', () => {
    expect(check({ terms: [SPRING, range('Autumn', '2026-09-01', '2027-12-18')] }).map(({ code }) => code)).toEqual([
      'calendar.termLong',
      'calendar.termsOverlap',
    ]);
  });
});

describe('closed ranges', () => {
  it.each([
    ['2026-08-31', '2026-09-04'],
    ['2026-12-14', '2026-12-19'],
    ['2026-12-21', '2026-12-23'],
    ['2026-12-14', '2027-01-08'],
  ])('from %s to %s are outside their term', (first, last) => {
    expect(check({ closed: [range('Half-term', first, last)], insetDays: [] })).toEqual([
      blocked('closedOutsideTerm', 'closed.0', { name: 'Half-term', first, last }),
    ]);
  });

  it('may begin and end with their term', () => {
    expect(check({ closed: [range('All', '2026-09-01', '2026-12-18')], insetDays: [] })).toEqual([]);
  });

  it('are named when they share a day', () => {
    const first = range('Half-term', '2026-10-26', '2026-10-30');
    expect(check({ closed: [first, range('Break', '2026-10-30', '2026-11-02')] })).toEqual([
      warned('closedTwice', 'closed.1', { name: 'Break', other: 'Half-term' }),
    ]);
    expect(check({ closed: [first, range('Break', '2026-10-19', '2026-10-26')] })).toEqual([
      warned('closedTwice', 'closed.1', { name: 'Break', other: 'Half-term' }),
    ]);
    expect(check({ closed: [first, range('Break', '2026-10-31', '2026-11-02')] })).toEqual([]);
    expect(check({ closed: [first, range('Break', '2026-10-19', '2026-10-25')] })).toEqual([]);
  });
});

describe('bank holidays', () => {
  const holiday = (on: string, name = 'Holiday') => ({ name, on: day(on) });

  it('are named when they are entered twice', () => {
    expect(
      check({ bankHolidays: [holiday('2026-12-25'), holiday('2026-12-28'), holiday('2026-12-25', 'Xmas')] }),
    ).toEqual([warned('bankHolidayTwice', 'bankHolidays.2', { on: '2026-12-25' })]);
  });

  it('are named at a weekend, which hides the day that is kept', () => {
    expect(check({ bankHolidays: [holiday('2026-12-26', 'Boxing Day')] })).toEqual([
      warned('bankHolidayAtWeekend', 'bankHolidays.0', { name: 'Boxing Day', on: '2026-12-26' }),
    ]);
    expect(check({ bankHolidays: [holiday('2026-12-25')] })).toEqual([]);
  });

  it('belong to a school year that has terms, August included', () => {
    expect(check({ bankHolidays: [holiday('2026-08-31'), holiday('2027-07-30')] })).toEqual([]);
    expect(check({ bankHolidays: [holiday('2027-08-30', 'Summer')] })).toEqual([
      warned('bankHolidayNoYear', 'bankHolidays.0', { name: 'Summer', on: '2027-08-30', schoolYear: '2027/28' }),
    ]);
  });

  it('belong to either year of a term that runs into the next', () => {
    const terms = [range('Summer', '2027-05-03', '2027-08-06')];
    expect(
      check({ terms, closed: [], insetDays: [], bankHolidays: [holiday('2027-05-31'), holiday('2027-08-30')] }),
    ).toEqual([]);
  });
});

describe('INSET days', () => {
  it.each([
    ['insetAtWeekend', '2026-11-28'],
    ['insetOutsideTerm', '2026-12-21'],
  ])('are named: %s, %s', (code, on) => {
    expect(check({ insetDays: [day(on)] })).toEqual([warned(code, 'insetDays.0', { on })]);
  });

  it('are named when they are entered twice', () => {
    expect(check({ insetDays: [day('2026-09-01'), day('2026-09-01')] })).toEqual([
      warned('insetTwice', 'insetDays.1', { on: '2026-09-01' }),
    ]);
  });

  it('are named on days that are closed anyway', () => {
    expect(check({ insetDays: [day('2026-10-30')] })).toEqual([
      warned('insetClosed', 'insetDays.0', { on: '2026-10-30', name: 'Half-term' }),
    ]);
    const bankHolidays = [{ name: 'Royal visit', on: day('2026-11-20') }];
    expect(check({ bankHolidays, insetDays: [day('2026-11-20'), day('2026-11-27')] })).toEqual([
      warned('insetClosed', 'insetDays.0', { on: '2026-11-20', name: 'Royal visit' }),
    ]);
  });

  it('may be the first and the last day of a term, and a Friday', () => {
    expect(check({ insetDays: [day('2026-09-01'), day('2026-12-18')] })).toEqual([]);
  });
});
