import { describe, expect, it } from 'vitest';
import { countSchoolDays } from '../../../src/domain/date/count-school-days';
import { day } from '../../../src/domain/date/iso-date';
import { CALENDAR_W } from '../../support/term-calendars';

const count = (on: string, days: number) => countSchoolDays(day(on), days, CALENDAR_W, 'date');
const missing = (on: string, schoolYear: string) => ({
  ok: false,
  failure: {
    kind: 'invalid',
    issues: [{ code: 'calendar.notCovered', path: 'date', effect: 'block', rule: 'E1', params: { on, schoolYear } }],
  },
});

describe('countSchoolDays', () => {
  it('counts forward and back across half-term', () => {
    expect(count('2026-10-23', 1)).toEqual({ ok: true, value: '2026-11-02' });
    expect(count('2026-11-02', -1)).toEqual({ ok: true, value: '2026-10-23' });
  });

  it('names the first day without term dates in the direction it counts', () => {
    expect(count('2027-12-16', 2)).toEqual(missing('2027-12-18', '2027/28'));
    expect(count('2026-09-03', -2)).toEqual(missing('2026-08-31', '2026/27'));
  });
});
