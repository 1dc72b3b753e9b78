import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { addDays, daysBetween, isSchoolDay } from '../../../src/domain/date/school-day';
import { type RttFigures, rttDates } from '../../../src/domain/timetable/rtt-dates';
import { CALENDAR_E, CALENDAR_W } from '../../support/term-calendars';

const FIGURES: RttFigures = { maximumDays: 84, weekCount: 'calendar', checkAfterDays: 56, applyAfterDays: 70 };
const IN_SCHOOL_WEEKS: RttFigures = { ...FIGURES, weekCount: 'school' };
const dates = (start: string, figures = FIGURES) => rttDates(day(start), figures, CALENDAR_W);

describe('rttDates', () => {
  it('V14: twelve weeks from 7 September 2026, with an INSET day at their end', () => {
    expect(dates('2026-09-07')).toMatchObject({
      start: '2026-09-07',
      checkOn: '2026-11-02',
      applyOn: '2026-11-16',
      lastDay: '2026-11-29',
      lastSchoolDay: '2026-11-26',
      fullTimeFrom: '2026-11-30',
      firstFullTimeSchoolDay: '2026-11-30',
      issues: [],
    });
  });

  it('V16: counts holidays, and leaves them out where the authority counts school weeks', () => {
    expect(dates('2026-11-09')).toMatchObject({ lastDay: '2027-01-31', fullTimeFrom: '2027-02-01' });
    expect(dates('2026-11-09', IN_SCHOOL_WEEKS)).toMatchObject({
      checkOn: '2027-01-18',
      applyOn: '2027-02-01',
      lastDay: '2027-02-21',
      lastSchoolDay: '2027-02-19',
      fullTimeFrom: '2027-02-22',
      firstFullTimeSchoolDay: '2027-02-22',
    });
  });

  it('ends with the last school week before a holiday, where the authority counts school weeks', () => {
    expect(dates('2026-09-14', { ...IN_SCHOOL_WEEKS, maximumDays: 42 })).toMatchObject({
      lastDay: '2026-10-25',
      fullTimeFrom: '2026-10-26',
      firstFullTimeSchoolDay: '2026-11-02',
    });
  });

  it('V17: ends in the summer holiday, and full time begins with the next term', () => {
    expect(dates('2027-05-10')).toMatchObject({
      lastDay: '2027-08-01',
      lastSchoolDay: '2027-07-20',
      fullTimeFrom: '2027-08-02',
      firstFullTimeSchoolDay: '2027-09-01',
      issues: [],
    });
  });

  it('says why: the usual length (R-NPT-38), the check of the way back, the application (R-NPT-56)', () => {
    expect(dates('2026-09-07').decisions).toEqual([
      {
        effect: 'inform',
        code: 'rtt.usualLength',
        why: {
          rule: 'R-NPT-38',
          clause: 'Reduced Timetables: Definition; Appendix 2: Audit Matrix',
          on: '2026-11-29',
          inputs: { start: '2026-09-07', maximumDays: 84, weekCount: 'calendar' },
        },
      },
      {
        effect: 'auto',
        code: 'rtt.checkReintegration',
        why: {
          rule: 'E3',
          on: '2026-11-02',
          inputs: { start: '2026-09-07', checkAfterDays: 56, weekCount: 'calendar' },
        },
      },
      {
        effect: 'auto',
        code: 'rtt.applyToGroup',
        why: {
          rule: 'R-NPT-56',
          clause: 'Process for considering a reduced timetable',
          on: '2026-11-16',
          inputs: { start: '2026-09-07', applyAfterDays: 70, weekCount: 'calendar' },
        },
      },
    ]);
  });

  it('counts school weeks from the start, so that without a holiday both counts agree', () => {
    const weeks = { ...IN_SCHOOL_WEEKS, maximumDays: 28, checkAfterDays: 7, applyAfterDays: 14 };
    expect(dates('2026-09-09', weeks)).toMatchObject({
      checkOn: '2026-09-16',
      applyOn: '2026-09-23',
      fullTimeFrom: '2026-10-07',
    });
  });

  it('stops within a school week for a figure that is no whole number of weeks', () => {
    const days = { ...IN_SCHOOL_WEEKS, maximumDays: 10, checkAfterDays: 3, applyAfterDays: 8 };
    expect(dates('2026-10-19', days)).toMatchObject({
      checkOn: '2026-10-22',
      applyOn: '2026-11-03',
      fullTimeFrom: '2026-11-05',
    });
  });

  it('counts calendar weeks, the stricter safeguard, where term dates are missing, and says so', () => {
    const issues = [
      {
        code: 'calendar.notCovered',
        path: 'start',
        effect: 'warn',
        rule: 'E1',
        params: { on: '2027-12-18', schoolYear: '2027/28' },
      },
    ];
    expect(dates('2027-11-29', IN_SCHOOL_WEEKS)).toMatchObject({
      checkOn: '2028-01-24',
      lastDay: '2028-02-20',
      lastSchoolDay: '2027-12-17',
      fullTimeFrom: '2028-02-21',
      firstFullTimeSchoolDay: undefined,
      issues,
    });
    expect(dates('2027-10-01')).toMatchObject({
      fullTimeFrom: '2027-12-24',
      firstFullTimeSchoolDay: undefined,
      issues,
    });
  });

  it('needs no term dates beyond the first day of full time', () => {
    expect(dates('2027-09-24')).toMatchObject({ firstFullTimeSchoolDay: '2027-12-17', issues: [] });
  });

  it('looks 120 days ahead for the first day of full time', () => {
    const shutUntil = (last: string) => ({
      terms: [{ name: 'All year', first: day('2026-09-01'), last: day('2027-07-20') }],
      closed: [{ name: 'Rebuilding', first: day('2026-12-01'), last: day(last) }],
      bankHolidays: [],
      insetDays: [],
    });
    const start = day('2026-09-08');
    expect(rttDates(start, FIGURES, shutUntil('2027-03-30')).firstFullTimeSchoolDay).toBe('2027-03-31');
    expect(rttDates(start, FIGURES, shutUntil('2027-03-31')).firstFullTimeSchoolDay).toBeUndefined();
  });

  it('has no last school day when none is known', () => {
    expect(dates('2028-03-01').lastSchoolDay).toBeUndefined();
  });

  it('never lets school weeks be shorter than calendar weeks, and full time never begins on a closed day', () => {
    const calendars = fc.constantFrom(CALENDAR_W, CALENDAR_E);
    fc.assert(
      fc.property(fc.nat(400), calendars, fc.integer({ min: 1, max: 100 }), (offset, calendar, maximumDays) => {
        const start = addDays(day('2026-09-02'), offset);
        const inSchoolWeeks = rttDates(start, { ...IN_SCHOOL_WEEKS, maximumDays }, calendar);
        const inDays = rttDates(start, { ...FIGURES, maximumDays }, calendar);
        expect(daysBetween(start, inDays.lastDay) + 1).toBe(maximumDays);
        expect(inSchoolWeeks.fullTimeFrom >= inDays.fullTimeFrom).toBe(true);
        const first = inDays.firstFullTimeSchoolDay;
        expect(first === undefined ? inDays.issues.length === 1 : isSchoolDay(first, calendar)).toBe(true);
      }),
    );
  });
});
