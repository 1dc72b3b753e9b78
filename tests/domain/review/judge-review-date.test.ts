import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { judgeReviewDate } from '../../../src/domain/review/judge-review-date';
import { CALENDAR_W, NPT_SCHEDULE } from '../../support/builders';

const judge = (chosen: string, base: string, reviewNumber: number, reason?: string) =>
  judgeReviewDate({
    chosen: day(chosen),
    base: day(base),
    reviewNumber,
    schedule: NPT_SCHEDULE,
    calendar: CALENDAR_W,
    ...(reason === undefined ? {} : { reason }),
  });

describe('judgeReviewDate', () => {
  it('accepts a school day on the limit itself', () => {
    expect(judge('2026-11-17', '2026-10-06', 3)).toEqual([]);
  });

  it('asks for a reason on day 49 and names the latest lawful school day (V03)', () => {
    expect(judge('2027-01-05', '2026-11-17', 3)).toEqual([
      {
        code: 'review.beyondLimit',
        path: 'reviewDate',
        effect: 'reason',
        rule: 'R-NPT-02',
        params: { days: 49, limitDays: 42, latest: '2026-12-18' },
      },
    ]);
  });

  it('is satisfied by a reason, but not by spaces', () => {
    expect(judge('2027-01-05', '2026-11-17', 3, 'Family away until then')).toEqual([]);
    expect(judge('2027-01-05', '2026-11-17', 3, '   ')).toHaveLength(1);
  });

  it('blocks a bank holiday even with a reason, and proposes a date', () => {
    expect(judge('2027-03-26', '2027-02-16', 3, 'It suits everybody')).toEqual([
      {
        code: 'review.bankHoliday',
        path: 'reviewDate',
        effect: 'block',
        rule: 'R-NPT-02',
        params: { chosen: '2027-03-26', name: 'Good Friday', proposed: '2027-03-19' },
      },
    ]);
  });

  it('warns when one of the first two reviews is later than 28 days', () => {
    expect(judge('2026-11-04', '2026-10-06', 1)).toEqual([
      { code: 'review.late', path: 'reviewDate', effect: 'warn', rule: 'R-NPT-03', params: { days: 29, softDays: 28 } },
    ]);
    expect(judge('2026-11-03', '2026-10-06', 1)).toEqual([]);
    expect(judge('2026-11-04', '2026-10-06', 3)).toEqual([]);
  });

  it('blocks the day of the meeting and the days before it', () => {
    expect(judge('2026-10-06', '2026-10-06', 1)).toMatchObject([{ code: 'review.notAfterMeeting', effect: 'block' }]);
    expect(judge('2026-10-05', '2026-10-06', 1)).toMatchObject([{ code: 'review.notAfterMeeting', effect: 'block' }]);
  });
});
