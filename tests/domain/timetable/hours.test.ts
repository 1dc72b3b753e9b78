import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fullTimeMinutes,
  meanWeeklyMinutes,
  readHours,
  readWeeks,
  weeklyMinutes,
} from '../../../src/domain/timetable/hours';
import npt from '../../../src/policy/packs/npt/pack.json';

const HOURS = npt.fullTimeHours.value;
/** A week of so many hours, given as one day. */
const weeksOf = (...hours: number[]) => ({ weeks: hours.map((each) => [each * 60, 0, 0, 0, 0]) });

describe('readHours', () => {
  it.each([
    ['2', [21], 'fullTime'],
    ['2', [20.75], 'reduced'],
    ['6', [23.5], 'fullTime'],
    ['7', [23.75], 'reduced'],
    ['10', [24], 'fullTime'],
    ['10', [24.5], 'fullTime'],
    ['11', [24.5], 'reduced'],
    ['11', [25], 'fullTime'],
    ['11', [25.5, 23.5], 'reduced'],
  ])('Year %s with weeks of %j hours is %s', (yearGroup, hours, kind) => {
    expect(readHours(weeksOf(...hours), yearGroup, HOURS).kind).toBe(kind);
  });

  it('is full time on the mean of two weeks, and names the week below it', () => {
    expect(readHours(weeksOf(25.5, 24.5), '11', HOURS)).toEqual({
      kind: 'fullTime',
      fullTimeMinutes: 1500,
      weeksBelow: [2],
    });
  });

  it.each(['N', '12', '13', undefined, 'toString'])('does not classify year group %s', (yearGroup) => {
    expect(readHours(weeksOf(10), yearGroup, HOURS)).toEqual({ kind: 'notClassified' });
  });

  it('does not classify a timetable without weeks', () => {
    expect(readHours({ weeks: [] }, '9', HOURS)).toEqual({ kind: 'notClassified' });
  });
});

describe('minutes', () => {
  it('are summed by week, and averaged over the weeks', () => {
    const timetable = {
      weeks: [
        [300, 300, 0, 0, 45],
        [240, 240, 240, 240, 240],
      ],
    };
    expect(weeklyMinutes(timetable)).toEqual([645, 1200]);
    expect(meanWeeklyMinutes(timetable)).toBe(922.5);
    expect(fullTimeMinutes('9', HOURS)).toBe(1440);
  });
});

describe('readWeeks', () => {
  it('agrees with the whole minutes of all weeks, for any weeks: no mean is rounded (R-NPT-44)', () => {
    const week = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(fc.array(week, { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 3000 }), (weeks, full) => {
        const total = weeks.reduce((sum, minutes) => sum + minutes, 0);
        const kind = total >= full * weeks.length ? 'fullTime' : 'reduced';
        expect(readWeeks(weeks, '9', { 9: full })).toMatchObject({ kind, fullTimeMinutes: full });
      }),
    );
  });

  it('is full time one minute over three weeks sooner than it is reduced', () => {
    expect(readWeeks([1440, 1440, 1440], '9', HOURS).kind).toBe('fullTime');
    expect(readWeeks([1440, 1440, 1439], '9', HOURS)).toEqual({
      kind: 'reduced',
      fullTimeMinutes: 1440,
      weeksBelow: [3],
    });
  });
});

describe('meanWeeklyMinutes', () => {
  it('is 0 for a timetable without weeks', () => {
    expect(meanWeeklyMinutes({ weeks: [] })).toBe(0);
  });
});

describe('fullTimeMinutes', () => {
  it('knows no figure while the year group is not known (R-NPT-43)', () => {
    expect(fullTimeMinutes(undefined, { undefined: 1440 })).toBeUndefined();
  });
});
