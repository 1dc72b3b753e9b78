import { describe, expect, it } from 'vitest';
import type { TransitionFacts } from '../../../src/domain/case/transition-facts';
import { canMove } from '../../../src/domain/case/transitions';
import { day, wallTime } from '../../../src/domain/date/iso-date';
import { aMeeting } from '../../support/builders';
import { ALLOWED } from '../../support/transition-facts';

const move = (more: Partial<TransitionFacts['T5']>) => canMove('T5', { ...ALLOWED.T5, ...more });

describe('T5: the planning meeting gets another time', () => {
  it('is allowed to another school day, or another hour of the same day', () => {
    expect(move({})).toEqual({ allowed: true, issues: [] });
    expect(move({ to: { date: day('2026-10-06'), start: wallTime('14:00') } })).toEqual({ allowed: true, issues: [] });
  });

  it('is refused while nothing stands in the calendar', () => {
    const issues = [{ code: 'meeting.notBooked', path: 'meeting', effect: 'block' }];
    expect(move({ meeting: aMeeting({ state: 'sending' }) })).toEqual({ allowed: false, issues });
  });

  it('is refused to the same time: each update mails everybody', () => {
    const issues = [{ code: 'meeting.sameTime', path: 'date', effect: 'block' }];
    expect(move({ to: { date: day('2026-10-06'), start: wallTime('09:30') } })).toEqual({ allowed: false, issues });
  });

  it('is refused to today and to a closed day, and warned of short notice (R-NPT-26)', () => {
    const to = (date: string) => move({ to: { date: day(date), start: wallTime('10:00') } });
    expect(to('2026-09-21').issues.map(({ code }) => code)).toEqual(['meeting.notInFuture']);
    expect(to('2026-10-10').issues.map(({ code }) => code)).toEqual(['meeting.weekend']);
    expect(to('2026-10-02')).toEqual({
      allowed: true,
      issues: [
        {
          code: 'meeting.shortNotice',
          path: 'date',
          effect: 'warn',
          rule: 'R-NPT-26',
          params: { notice: 9, noticeSchoolDays: 10 },
        },
      ],
    });
  });
});
