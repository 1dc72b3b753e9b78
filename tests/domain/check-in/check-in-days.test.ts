import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckInBasis, checkInDays } from '../../../src/domain/check-in/check-in-days';
import { day, wallTime } from '../../../src/domain/date/iso-date';
import { addDays, isSchoolDay } from '../../../src/domain/date/school-day';
import { mondayOf, schoolDaysFrom } from '../../../src/domain/date/school-week';
import { CALENDAR_E, CALENDAR_W } from '../../support/term-calendars';

const [MONDAY, WEDNESDAY, THURSDAY, FRIDAY] = [1, 3, 4, 5];
const plan = (meetingOn: string, weekday: number, until: string, more: Partial<CheckInBasis> = {}) =>
  checkInDays({
    meetingOn: day(meetingOn),
    activeFrom: day(meetingOn),
    until: day(until),
    weekday,
    at: wallTime('10:00'),
    calendar: CALENDAR_W,
    ...more,
  });
const daysOf = (planned: ReturnType<typeof checkInDays>) => planned.days.map(({ on }) => on);

describe('checkInDays (R-NPT-35)', () => {
  it('V18: are on Thursdays from the week after the meeting, without the weeks that are closed', () => {
    const planned = plan('2026-12-03', THURSDAY, '2027-01-31');
    expect(daysOf(planned)).toEqual([
      '2026-12-10',
      '2026-12-17',
      '2027-01-07',
      '2027-01-14',
      '2027-01-21',
      '2027-01-28',
    ]);
    expect(planned.skipped).toEqual([
      { weekOf: '2026-12-21', because: { kind: 'holiday' } },
      { weekOf: '2026-12-28', because: { kind: 'holiday' } },
    ]);
    expect(planned.issues).toEqual([]);
  });

  it('V19: move to the day before an INSET Friday', () => {
    const planned = plan('2026-11-16', FRIDAY, '2026-12-18');
    expect(daysOf(planned)).toEqual(['2026-11-26', '2026-12-04', '2026-12-11', '2026-12-18']);
    expect(planned.days.map(({ movedBecause }) => movedBecause)).toEqual([
      { kind: 'inset' },
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('V19: move to the day after a bank holiday Monday, no earlier day being open', () => {
    const planned = plan('2027-04-21', MONDAY, '2027-05-14');
    expect(daysOf(planned)).toEqual(['2027-04-26', '2027-05-04', '2027-05-10']);
    expect(planned.days[1]?.movedBecause).toEqual({ kind: 'bankHoliday', name: 'Early May' });
    expect(planned.days[0]).not.toHaveProperty('movedBecause');
  });

  it('V20: stay at 10:00 by the clock of the school on both sides of the spring change', () => {
    const planned = plan('2027-03-10', MONDAY, '2027-04-16');
    expect(planned.days.map(({ on, at, startsAt }) => [on, at, startsAt])).toEqual([
      ['2027-03-15', '10:00', '2027-03-15T10:00:00Z'],
      ['2027-04-05', '10:00', '2027-04-05T09:00:00Z'],
      ['2027-04-12', '10:00', '2027-04-12T09:00:00Z'],
    ]);
    expect(planned.skipped.map(({ weekOf }) => weekOf)).toEqual(['2027-03-22', '2027-03-29']);
  });

  it('say why: the rule, the meeting and the day preferred', () => {
    const [first] = plan('2026-11-16', FRIDAY, '2026-12-18', { activeFrom: day('2026-11-18') }).days;
    expect(first?.why).toEqual({
      rule: 'R-NPT-35',
      clause: 'Stage Five: Review and monitoring',
      on: '2026-11-26',
      inputs: { meetingOn: '2026-11-16', activeFrom: '2026-11-18', preferred: '2026-11-27' },
    });
  });

  it('wait for the plan to come into force, and then take what is left of that week', () => {
    const activeFrom = (on: string) => daysOf(plan('2026-09-10', WEDNESDAY, '2026-10-02', { activeFrom: day(on) }));
    expect(activeFrom('2026-09-14')).toEqual(['2026-09-16', '2026-09-23', '2026-09-30']);
    expect(activeFrom('2026-09-16')).toEqual(['2026-09-16', '2026-09-23', '2026-09-30']);
    expect(activeFrom('2026-09-17')).toEqual(['2026-09-17', '2026-09-23', '2026-09-30']);
    expect(activeFrom('2026-09-19')).toEqual(['2026-09-23', '2026-09-30']);
  });

  it('move to the nearest day in force when the day preferred is closed', () => {
    expect(daysOf(plan('2026-11-16', FRIDAY, '2026-11-27', { activeFrom: day('2026-11-26') }))).toEqual(['2026-11-26']);
    expect(daysOf(plan('2026-11-16', FRIDAY, '2026-11-29', { activeFrom: day('2026-11-27') }))).toEqual([]);
  });

  it('end with the case, and none is drawn forward for it', () => {
    expect(daysOf(plan('2026-09-10', WEDNESDAY, '2026-09-23'))).toEqual(['2026-09-16', '2026-09-23']);
    expect(daysOf(plan('2026-09-10', WEDNESDAY, '2026-09-22'))).toEqual(['2026-09-16']);
    expect(plan('2026-09-10', WEDNESDAY, '2026-09-13')).toEqual({ days: [], skipped: [], issues: [] });
  });

  it('may fall on the last day, when that is a Monday', () => {
    expect(daysOf(plan('2026-09-10', MONDAY, '2026-09-21'))).toEqual(['2026-09-14', '2026-09-21']);
  });

  it('name no closed week before the plan came into force', () => {
    const planned = plan('2026-10-14', WEDNESDAY, '2026-11-20', { activeFrom: day('2026-11-09') });
    expect([daysOf(planned), planned.skipped]).toEqual([['2026-11-11', '2026-11-18'], []]);
  });

  it('plan as far as term dates are known, and say which to add', () => {
    const planned = plan('2027-12-01', MONDAY, '2028-01-14');
    expect(daysOf(planned)).toEqual(['2027-12-06', '2027-12-13']);
    expect(planned.skipped).toEqual([]);
    expect(planned.issues).toEqual([
      {
        code: 'calendar.notCovered',
        path: 'checkIns',
        effect: 'warn',
        rule: 'E1',
        params: { on: '2027-12-18', schoolYear: '2027/28' },
      },
    ]);
  });

  it('do not ask for term dates before their first week', () => {
    expect(plan('2026-08-24', MONDAY, '2026-09-11').issues).toMatchObject([{ params: { on: '2026-08-31' } }]);
    expect(plan('2026-08-31', MONDAY, '2026-09-11').issues).toEqual([]);
  });
});

describe('check-ins of any case', () => {
  const from = day('2026-09-01');
  const anyBasis = fc
    .record({
      meeting: fc.nat(440),
      wait: fc.nat(40),
      length: fc.nat(200),
      weekday: fc.integer({ min: 1, max: 5 }),
      calendar: fc.constantFrom(CALENDAR_W, CALENDAR_E),
    })
    .map(({ meeting, wait, length, weekday, calendar }): CheckInBasis => {
      const meetingOn = addDays(from, meeting);
      const activeFrom = addDays(meetingOn, wait);
      return { meetingOn, activeFrom, until: addDays(activeFrom, length), weekday, at: wallTime('09:00'), calendar };
    });

  it('are never on a closed day, before the plan is active or after the end', () => {
    fc.assert(
      fc.property(anyBasis, (basis) => {
        for (const { on } of checkInDays(basis).days) {
          expect(isSchoolDay(on, basis.calendar)).toBe(true);
          expect(on > basis.meetingOn && on >= basis.activeFrom && on <= basis.until).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are one in each whole week that has a school day, and none in a week that is skipped', () => {
    fc.assert(
      fc.property(anyBasis, (basis) => {
        const { days, skipped } = checkInDays(basis);
        const weeks = days.map(({ on }) => mondayOf(on));
        expect(new Set(weeks).size).toBe(weeks.length);
        const firstWhole = addDays(
          mondayOf(basis.activeFrom > basis.meetingOn ? basis.activeFrom : basis.meetingOn),
          7,
        );
        for (let week = firstWhole; addDays(week, 6) <= basis.until; week = addDays(week, 7)) {
          const isOpen = schoolDaysFrom(week, basis.calendar).length > 0;
          expect(weeks.includes(week)).toBe(isOpen);
          if (isOpen) expect(skipped.some(({ weekOf }) => weekOf === week)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });
});
