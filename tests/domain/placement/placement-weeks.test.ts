import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { type PlacementPlan, placementWeeks } from '../../../src/domain/placement/placement-weeks';
import { expectOk } from '../../support/expect-ok';
import { CALENDAR_E } from '../../support/term-calendars';

const NRC: PlacementPlan = { intensiveWeeks: 5, reintegrationWeeks: 1, reportEveryWeeks: 2, endMeetingWeek: 5 };
const plan = (start: string, more: Partial<PlacementPlan> = {}) =>
  placementWeeks(day(start), { ...NRC, ...more }, CALENDAR_E);
const due = (start: string, more: Partial<PlacementPlan> = {}) =>
  expectOk(plan(start, more)).decisions.map(({ code, why }) => [code, why.on, why.rule]);

describe('placementWeeks', () => {
  it('V24: five intensive weeks and one back in school, half-term skipped (R-HCK-28)', () => {
    expect(expectOk(plan('2027-01-11')).weeks).toEqual([
      { number: 1, kind: 'intensive', weekOf: '2027-01-11', first: '2027-01-11', last: '2027-01-15' },
      { number: 2, kind: 'intensive', weekOf: '2027-01-18', first: '2027-01-18', last: '2027-01-22' },
      { number: 3, kind: 'intensive', weekOf: '2027-01-25', first: '2027-01-25', last: '2027-01-29' },
      { number: 4, kind: 'intensive', weekOf: '2027-02-01', first: '2027-02-01', last: '2027-02-05' },
      { number: 5, kind: 'intensive', weekOf: '2027-02-08', first: '2027-02-08', last: '2027-02-12' },
      { number: 6, kind: 'reintegration', weekOf: '2027-02-22', first: '2027-02-22', last: '2027-02-26' },
    ]);
  });

  it('V24: reports every second week (R-HCK-31), the meeting in week 5 (R-HCK-30), the visit (R-HCK-32)', () => {
    expect(due('2027-01-11')).toEqual([
      ['placement.weeks', '2027-02-26', 'R-HCK-28'],
      ['placement.report', '2027-01-22', 'R-HCK-31'],
      ['placement.report', '2027-02-05', 'R-HCK-31'],
      ['placement.endMeeting', '2027-02-08', 'R-HCK-30'],
      ['placement.schoolVisit', '2027-02-12', 'R-HCK-32'],
      ['placement.endReport', '2027-02-26', 'R-HCK-31'],
    ]);
  });

  it('says from what each was worked out', () => {
    expect(expectOk(plan('2027-01-11')).decisions.map(({ effect, why }) => [effect, why.inputs])).toEqual([
      ['auto', { start: '2027-01-11', intensiveWeeks: 5, reintegrationWeeks: 1 }],
      ['auto', { start: '2027-01-11', week: 2 }],
      ['auto', { start: '2027-01-11', week: 4 }],
      ['auto', { start: '2027-01-11', week: 5 }],
      ['auto', { start: '2027-01-11', week: 5 }],
      ['auto', { start: '2027-01-11', week: 6 }],
    ]);
  });

  it('takes the week of a start in its middle, from that day, and ends a short week on its last school day', () => {
    const { weeks } = expectOk(plan('2026-11-25', { intensiveWeeks: 3 }));
    expect(weeks[0]).toEqual({
      number: 1,
      kind: 'intensive',
      weekOf: '2026-11-23',
      first: '2026-11-25',
      last: '2026-11-27',
    });
    expect(expectOk(plan('2027-04-28', { intensiveWeeks: 1 })).weeks[1]).toMatchObject({ first: '2027-05-04' });
  });

  it('begins in the week after a start without a school day left', () => {
    expect(expectOk(plan('2026-11-28', { intensiveWeeks: 1 })).weeks[0]).toMatchObject({ weekOf: '2026-11-30' });
  });

  it('follows the figures of the authority', () => {
    expect(
      due('2027-01-11', { intensiveWeeks: 3, reintegrationWeeks: 0, reportEveryWeeks: 1, endMeetingWeek: 3 }),
    ).toEqual([
      ['placement.weeks', '2027-01-29', 'R-HCK-28'],
      ['placement.report', '2027-01-15', 'R-HCK-31'],
      ['placement.report', '2027-01-22', 'R-HCK-31'],
      ['placement.report', '2027-01-29', 'R-HCK-31'],
      ['placement.endMeeting', '2027-01-25', 'R-HCK-30'],
      ['placement.schoolVisit', '2027-01-29', 'R-HCK-32'],
      ['placement.endReport', '2027-01-29', 'R-HCK-31'],
    ]);
  });

  it('says which school year to add where the weeks run out', () => {
    expect(plan('2027-11-15')).toEqual({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [
          {
            code: 'calendar.notCovered',
            path: 'start',
            effect: 'block',
            rule: 'E1',
            params: { on: '2027-12-20', schoolYear: '2027/28' },
          },
        ],
      },
    });
  });
});
