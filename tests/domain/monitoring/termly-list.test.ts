import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { type MonitoredCase, type OpenTime, termlyList } from '../../../src/domain/monitoring/termly-list';
import { caseRef } from '../../support/builders';
import { CALENDAR_W } from '../../support/term-calendars';

const open = (start: string, end?: string): OpenTime => ({ start: day(start), ...(end ? { end: day(end) } : {}) });
const aCase = (active: OpenTime, more: Partial<MonitoredCase> = {}): MonitoredCase => ({
  caseRef: caseRef('PSP-0142'),
  active,
  reducedTimetables: [],
  placements: [],
  ...more,
});
const listsOf = (kase: MonitoredCase) =>
  CALENDAR_W.terms.filter((term) => termlyList(term, [kase]).length > 0).map(({ name }) => name);
const [autumn, spring] = CALENDAR_W.terms.map((term) => (cases: readonly MonitoredCase[]) => termlyList(term, cases));

describe('termlyList (R-NPT-14)', () => {
  it('V22: has a case in every term of which it was open a day, and in no other', () => {
    expect(listsOf(aCase(open('2026-11-26', '2027-01-14')))).toEqual(['Autumn 2026', 'Spring 2027']);
  });

  it.each([
    ['2026-08-01', '2026-08-31', []],
    ['2026-08-01', '2026-09-01', ['Autumn 2026']],
    ['2026-12-18', '2027-01-03', ['Autumn 2026']],
    ['2026-12-19', '2027-01-03', []],
    ['2026-12-19', '2027-01-04', ['Spring 2027']],
  ])('open from %s to %s: %j', (start, end, terms) => {
    expect(listsOf(aCase(open(start, end)))).toEqual(terms);
  });

  it('has a case that is still open in every term since', () => {
    expect(listsOf(aCase(open('2027-01-10')))).toEqual(['Spring 2027', 'Summer 2027', 'Autumn 2027']);
  });

  it('shows the reduced timetables and placements of the term only, and says why', () => {
    const kase = aCase(open('2026-11-26'), {
      reducedTimetables: [open('2026-11-30', '2026-12-18'), open('2027-01-05')],
      placements: [open('2026-12-01', '2027-01-04'), open('2027-03-20')],
    });
    expect(spring?.([kase])).toEqual([
      {
        caseRef: 'PSP-0142',
        active: { start: '2026-11-26' },
        reducedTimetables: [{ start: '2027-01-05' }],
        placements: [{ start: '2026-12-01', end: '2027-01-04' }],
        why: {
          rule: 'R-NPT-14',
          clause: 'Recognising different roles: The Local Authority; Stage Four: Conducting the meeting',
          on: '2026-11-26',
          inputs: { term: 'Spring 2027', termFirst: '2027-01-04', termLast: '2027-03-19' },
        },
      },
    ]);
  });

  it('keeps the order of the cases', () => {
    const [one, other] = [aCase(open('2026-10-01')), aCase(open('2026-09-10'), { caseRef: caseRef('PSP-0007') })];
    expect(autumn?.([one, other]).map((entry) => entry.caseRef)).toEqual(['PSP-0142', 'PSP-0007']);
  });
});
