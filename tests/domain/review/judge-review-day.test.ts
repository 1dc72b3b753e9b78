import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { judgeReviewDay } from '../../../src/domain/review/judge-review-day';
import { CALENDAR_W } from '../../support/builders';

const judge = (chosen: string) => judgeReviewDay(day(chosen), day('2026-09-15'), CALENDAR_W);

describe('judgeReviewDay, where an authority sets no interval', () => {
  it('takes any school day after the meeting, however late', () => {
    expect(judge('2026-09-16')).toEqual([]);
    expect(judge('2027-07-20')).toEqual([]);
  });

  it('refuses the day of the meeting', () => {
    expect(judge('2026-09-15')).toEqual([
      { code: 'review.notAfterMeeting', path: 'reviewDate', effect: 'block', params: { base: '2026-09-15' } },
    ]);
  });

  it('refuses a closed day and names the next school day', () => {
    expect(judge('2026-10-27')).toEqual([
      {
        code: 'review.closed',
        path: 'reviewDate',
        effect: 'block',
        params: { chosen: '2026-10-27', name: 'Autumn half-term', proposed: '2026-11-02' },
      },
    ]);
    expect(judge('2026-09-19')).toMatchObject([
      { code: 'review.weekend', params: { name: '', proposed: '2026-09-21' } },
    ]);
  });

  it('proposes no other day where the calendar ends before one', () => {
    expect(judge('2027-12-18')).toMatchObject([{ code: 'review.weekend', params: { proposed: '2027-12-18' } }]);
  });

  it('asks for the terms of a year that the calendar does not have', () => {
    expect(judge('2030-05-06')).toEqual([
      {
        code: 'calendar.notCovered',
        path: 'reviewDate',
        effect: 'block',
        rule: 'E1',
        params: { on: '2030-05-06', schoolYear: '2029/30' },
      },
    ]);
  });
});
