import { describe, expect, it } from 'vitest';
import { day, wallTime } from '../../../src/domain/date/iso-date';
import { checkPlacementRecord } from '../../../src/domain/placement/check-placement-record';
import type { PlacementAnswers } from '../../../src/domain/placement/placement-record';

const answers: PlacementAnswers = {
  start: day('2026-11-02'),
  end: day('2026-12-18'),
  week: { '1': { from: wallTime('09:00'), until: wallTime('12:00') }, '2': {} },
  pupilConsultedOn: day('2026-10-05'),
  familyConsultedOn: day('2026-10-05'),
  agenciesConsultedOn: day('2026-10-06'),
  safetyCheckedOn: day('2026-11-02'),
  discussedInMeeting: true,
  safeguardingAgreed: true,
};
const check = (change: Partial<PlacementAnswers>) => checkPlacementRecord({ ...answers, ...change });

describe('checkPlacementRecord', () => {
  it('finds nothing against a placement that was consulted about, checked and agreed', () => {
    expect(check({})).toEqual([]);
    expect(checkPlacementRecord({})).toEqual([]);
  });

  it.each(['pupilConsultedOn', 'familyConsultedOn', 'agenciesConsultedOn'] as const)(
    'wants the consultation before the start, on the day itself at the latest: %s (R-NPT-75)',
    (key) => {
      expect(check({ [key]: day('2026-11-02') })).toEqual([]);
      expect(check({ [key]: day('2026-11-03') })).toEqual([
        {
          code: 'placement.consultedLate',
          path: key,
          effect: 'block',
          rule: 'R-NPT-75',
          params: { on: '2026-11-03', start: '2026-11-02' },
        },
      ]);
    },
  );

  it('warns of a check of the provision that came after the start (R-NPT-77)', () => {
    expect(check({ safetyCheckedOn: day('2026-11-03') })).toEqual([
      {
        code: 'placement.checkedLate',
        path: 'safetyCheckedOn',
        effect: 'warn',
        rule: 'R-NPT-77',
        params: { on: '2026-11-03', start: '2026-11-02' },
      },
    ]);
  });

  it('may end on the day it starts, not before', () => {
    expect(check({ end: day('2026-11-02') })).toEqual([]);
    expect(check({ end: day('2026-11-01') })).toEqual([
      {
        code: 'placement.endBeforeStart',
        path: 'end',
        effect: 'block',
        rule: 'C7',
        params: { start: '2026-11-02', end: '2026-11-01' },
      },
    ]);
  });

  it('compares no days while the start is missing', () => {
    const { start: _none, ...rest } = answers;
    expect(checkPlacementRecord({ ...rest, end: day('2020-01-01') })).toEqual([]);
  });

  it('wants both times of a day, the later one last', () => {
    const week = (from: string | undefined, until: string | undefined) =>
      check({ week: { '3': { ...(from && { from: wallTime(from) }), ...(until && { until: wallTime(until) }) } } });
    const issue = (code: string) => [{ code: `placement.${code}`, path: 'week.3.until', effect: 'block', rule: 'C7' }];
    expect(week('09:00', undefined)).toEqual(issue('halfTimes'));
    expect(week(undefined, '12:00')).toEqual(issue('halfTimes'));
    expect(week('09:00', '09:00')).toEqual(issue('timesBackwards'));
    expect(week('09:00', '09:01')).toEqual([]);
  });

  it('wants safeguarding discussed in the planning meeting and agreed (R-NPT-81)', () => {
    expect(check({ discussedInMeeting: false, safeguardingAgreed: false })).toEqual([
      { code: 'placement.notDiscussed', path: 'discussedInMeeting', effect: 'block', rule: 'R-NPT-81' },
      { code: 'placement.safeguardingNotAgreed', path: 'safeguardingAgreed', effect: 'block', rule: 'R-NPT-81' },
    ]);
  });
});
