import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { joinReducedTimetables } from '../../../src/domain/timetable/join-reduced-timetables';

const period = (start: string, end: string) => ({ start: day(start), end: day(end) });
const SEPTEMBER = period('2026-09-07', '2026-09-30');
const join = (...periods: ReturnType<typeof period>[]) => joinReducedTimetables(periods, 28);

describe('joinReducedTimetables (E3)', () => {
  it('joins two with 27 days of full time between, and keeps them apart with 28', () => {
    expect(join(SEPTEMBER, period('2026-10-28', '2026-11-30'))).toEqual([
      {
        start: '2026-09-07',
        end: '2026-11-30',
        parts: [SEPTEMBER, { start: '2026-10-28', end: '2026-11-30' }],
        why: { rule: 'E3', on: '2026-09-07', inputs: { parts: 2, apartDays: 28 } },
      },
    ]);
    expect(join(SEPTEMBER, period('2026-10-29', '2026-11-30')).map(({ start, end }) => [start, end])).toEqual([
      ['2026-09-07', '2026-09-30'],
      ['2026-10-29', '2026-11-30'],
    ]);
  });

  it('joins a chain from its last end, in whatever order they are given', () => {
    const periods = [
      period('2027-01-04', '2027-01-08'),
      period('2026-11-02', '2026-12-18'),
      period('2026-09-07', '2026-10-16'),
    ];
    const before = structuredClone(periods);
    expect(join(...periods).map(({ start, end, parts }) => [start, end, parts.length])).toEqual([
      ['2026-09-07', '2027-01-08', 3],
    ]);
    expect(periods).toEqual(before);
  });

  it('ends with the latest of those that overlap', () => {
    expect(join(SEPTEMBER, period('2026-09-14', '2026-09-18'), period('2026-10-20', '2026-10-23'))).toMatchObject([
      { start: '2026-09-07', end: '2026-10-23' },
    ]);
    expect(join(SEPTEMBER, period('2026-09-14', '2026-09-18'))).toMatchObject([{ end: '2026-09-30' }]);
  });

  it('keeps two that start on one day in the order in which they are given', () => {
    const short = period('2026-09-07', '2026-09-11');
    expect(join(SEPTEMBER, short)[0]?.parts).toEqual([SEPTEMBER, short]);
    expect(join(short, SEPTEMBER)[0]?.parts).toEqual([short, SEPTEMBER]);
  });

  it('has nothing to join without any', () => {
    expect(join()).toEqual([]);
  });
});
