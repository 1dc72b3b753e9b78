import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../src/domain/calendar/read-calendar';
import { CALENDAR_E, CALENDAR_W } from '../../support/term-calendars';

const issuesOf = (given: unknown) => {
  const read = readCalendar(given);
  return read.ok || read.failure.kind !== 'invalid' ? [] : read.failure.issues;
};
const blocked = (code: string, path: string, params?: Record<string, string | number>) => ({
  code: `calendar.${code}`,
  path,
  effect: 'block',
  ...(params ? { params } : {}),
});

describe('readCalendar', () => {
  it('reads both calendars of the specification without a warning', () => {
    expect(readCalendar(CALENDAR_W)).toEqual({ ok: true, value: { calendar: CALENDAR_W, warnings: [] } });
    expect(readCalendar(CALENDAR_E)).toEqual({ ok: true, value: { calendar: CALENDAR_E, warnings: [] } });
  });

  it('reads a calendar with a slip in it, and warns', () => {
    const read = readCalendar({ ...CALENDAR_W, insetDays: ['2026-11-28'] });
    expect(read).toMatchObject({
      ok: true,
      value: { warnings: [{ code: 'calendar.insetAtWeekend', path: 'insetDays.0', effect: 'warn' }] },
    });
  });

  it('refuses what is no calendar at all, saying so once', () => {
    expect(issuesOf(undefined)).toEqual([blocked('unreadable', '')]);
    expect(issuesOf('2026/27')).toEqual([blocked('unreadable', '')]);
  });

  it('names every list that is missing or of another kind', () => {
    expect(issuesOf({ terms: 'autumn', closed: {}, bankHolidays: null })).toEqual([
      blocked('unreadableList.terms', 'terms'),
      blocked('unreadableList.closed', 'closed'),
      blocked('unreadableList.bankHolidays', 'bankHolidays'),
      blocked('unreadableList.insetDays', 'insetDays'),
    ]);
  });

  it('names each entry that cannot be read once, counted from 1', () => {
    const closed = [CALENDAR_W.closed[0], { name: '', first: 20270208 }];
    const bankHolidays = [{ on: '2026-12-25' }];
    expect(issuesOf({ ...CALENDAR_W, closed, bankHolidays, insetDays: [20260901], terms: [null] })).toEqual([
      blocked('unreadableEntry.terms', 'terms.0', { number: 1 }),
      blocked('unreadableEntry.closed', 'closed.1', { number: 2 }),
      blocked('unreadableEntry.bankHolidays', 'bankHolidays.0', { number: 1 }),
      blocked('unreadableEntry.insetDays', 'insetDays.0', { number: 1 }),
    ]);
  });

  it('names every day that does not exist', () => {
    const given = {
      terms: [{ name: 'Autumn', first: '1 September', last: '2026-12-32' }],
      closed: [{ name: 'Half-term', first: '26/10/2026', last: '' }],
      bankHolidays: [{ name: 'May Day', on: '2027-5-3' }],
      insetDays: ['2026-09-01', '2027-02-29'],
    };
    expect(issuesOf(given)).toEqual([
      blocked('impossibleDate', 'terms.0.first', { text: '1 September', name: 'Autumn' }),
      blocked('impossibleDate', 'terms.0.last', { text: '2026-12-32', name: 'Autumn' }),
      blocked('impossibleDate', 'closed.0.first', { text: '26/10/2026', name: 'Half-term' }),
      blocked('impossibleDate', 'closed.0.last', { text: '', name: 'Half-term' }),
      blocked('impossibleDate', 'bankHolidays.0.on', { text: '2027-5-3', name: 'May Day' }),
      blocked('impossibleInset', 'insetDays.1', { text: '2027-02-29', number: 2 }),
    ]);
  });

  it('leaves out warnings where something blocks', () => {
    expect(issuesOf({ ...CALENDAR_W, terms: [], insetDays: ['2026-11-28'] })).toEqual([blocked('noTerm', 'terms')]);
    const term = { name: 'Second autumn', first: '2026-12-18', last: '2026-12-23' };
    expect(
      issuesOf({ ...CALENDAR_W, terms: [...CALENDAR_W.terms, term], insetDays: ['2026-11-28'] }).map(
        ({ code }) => code,
      ),
    ).toEqual(['calendar.termsOverlap']);
  });
});
