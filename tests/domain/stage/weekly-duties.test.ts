import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { missingDailyLog } from '../../../src/domain/stage/missing-daily-log';
import { weeklyDuties } from '../../../src/domain/stage/weekly-duties';
import { CALENDAR_W } from '../../support/builders';

const duties = (from: string, to: string, today: string, record: Parameters<typeof weeklyDuties>[0]['record'] = {}) =>
  weeklyDuties({ from: day(from), to: day(to), today: day(today), record, calendar: CALENDAR_W }).map(
    ({ kind, week, dueOn, state, why }) => [kind, week, dueOn, state, why.rule],
  );

describe('The weekly duties of Stage 1', () => {
  it('are feedback to parents (R-SG-19) and a review by the lead (R-SG-20), due on the last school day of the week', () => {
    expect(duties('2026-09-16', '2026-09-25', '2026-09-18')).toEqual([
      ['weeklyFeedback', '2026-09-14', '2026-09-18', 'due', 'R-SG-19'],
      ['weeklyReviews', '2026-09-14', '2026-09-18', 'due', 'R-SG-20'],
      ['weeklyFeedback', '2026-09-21', '2026-09-25', 'due', 'R-SG-19'],
      ['weeklyReviews', '2026-09-21', '2026-09-25', 'due', 'R-SG-20'],
    ]);
  });

  it('are missed from the day after, unless a day of that week is recorded (R-SG-19, R-SG-20)', () => {
    const record = { weeklyFeedback: [{}, { on: day('2026-09-14') }], weeklyReviews: [{}, { on: day('2026-09-21') }] };
    expect(duties('2026-09-14', '2026-09-20', '2026-09-19', record).map(([kind, , , state]) => [kind, state])).toEqual([
      ['weeklyFeedback', 'done'],
      ['weeklyReviews', 'missed'],
    ]);
    const onSunday = { weeklyFeedback: [{ on: day('2026-09-20') }], weeklyReviews: [{ on: day('2026-09-13') }] };
    expect(duties('2026-09-14', '2026-09-20', '2026-09-19', onSunday).map(([, , , state]) => state)).toEqual([
      'done',
      'missed',
    ]);
  });

  it('skip half-term, end with the stage, and say the day and the week they turn on', () => {
    expect(duties('2026-10-23', '2026-11-03', '2026-10-23').map(([, week, dueOn]) => [week, dueOn])).toEqual([
      ['2026-10-19', '2026-10-23'],
      ['2026-10-19', '2026-10-23'],
      ['2026-11-02', '2026-11-03'],
      ['2026-11-02', '2026-11-03'],
    ]);
    const [first] = weeklyDuties({
      from: day('2026-09-16'),
      to: day('2026-09-16'),
      today: day('2026-09-16'),
      record: {},
      calendar: CALENDAR_W,
    });
    expect(first?.why).toEqual({
      rule: 'R-SG-19',
      clause: 'Stage 1',
      inputs: { week: '2026-09-14' },
      on: '2026-09-16',
    });
  });

  it('are owed for a Monday on which the stage begins and ends', () => {
    expect(duties('2026-09-14', '2026-09-14', '2026-09-14').map(([, week, dueOn]) => [week, dueOn])).toEqual([
      ['2026-09-14', '2026-09-14'],
      ['2026-09-14', '2026-09-14'],
    ]);
  });

  it('owe nothing for a week in which the stage began after the last school day', () => {
    expect(duties('2026-09-19', '2026-09-20', '2026-09-19')).toEqual([]);
  });
});

describe('The daily monitoring of Stage 1', () => {
  it('misses each target on each school day without an entry (R-SG-18)', () => {
    const missing = missingDailyLog({
      targets: ['Stays ', 'Greets'],
      dailyLog: [
        { on: day('2026-09-18'), target: ' Stays' },
        { on: day('2026-09-21'), target: 'Greets' },
        { target: 'Stays' },
      ],
      from: day('2026-09-18'),
      to: day('2026-09-21'),
      calendar: CALENDAR_W,
    });
    expect(missing).toEqual([
      { effect: 'record', code: 'stage.logDay', why: why('Greets', '2026-09-18') },
      { effect: 'record', code: 'stage.logDay', why: why('Stays ', '2026-09-21') },
    ]);
  });

  const why = (target: string, on: string) => ({ rule: 'R-SG-18', clause: 'Stage 1', inputs: { target }, on });
});
