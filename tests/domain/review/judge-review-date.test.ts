import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { judgeReviewDate } from '../../../src/domain/review/judge-review-date';
import { HACKNEY_SCHEDULE, NPT_SCHEDULE } from '../../support/builders';
import { CALENDAR_E, CALENDAR_W } from '../../support/term-calendars';

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
    expect(judge('2026-10-06', '2026-10-06', 1)).toEqual([
      {
        code: 'review.notAfterMeeting',
        path: 'reviewDate',
        effect: 'block',
        rule: 'R-NPT-02',
        params: { base: '2026-10-06' },
      },
    ]);
    expect(judge('2026-10-05', '2026-10-06', 1)).toMatchObject([{ code: 'review.notAfterMeeting', effect: 'block' }]);
  });

  it('says which school year to add for a date without term dates', () => {
    const missing = (on: string) => [
      {
        code: 'calendar.notCovered',
        path: 'reviewDate',
        effect: 'block',
        rule: 'E1',
        params: { on, schoolYear: '2027/28' },
      },
    ];
    expect(judge('2028-01-10', '2027-11-29', 3, 'It suits everybody')).toEqual(missing('2028-01-10'));
    expect(judge('2028-02-05', '2028-01-10', 1)).toEqual(missing('2028-01-31'));
  });

  it('blocks a closed day without a proposal of its own when nothing is open in time', () => {
    const term = { name: 'All year', first: day('2026-09-01'), last: day('2027-07-20') };
    const closed = [{ name: 'Rebuilding', first: day('2026-12-18'), last: day('2027-07-01') }];
    const calendar = { terms: [term], closed, insetDays: [], bankHolidays: [] };
    const choice = { chosen: day('2027-01-05'), base: day('2026-12-17'), reviewNumber: 3, schedule: NPT_SCHEDULE };
    expect(judgeReviewDate({ ...choice, calendar })).toEqual([
      {
        code: 'review.closed',
        path: 'reviewDate',
        effect: 'block',
        rule: 'R-NPT-02',
        params: { chosen: '2027-01-05', name: 'Rebuilding', proposed: '2027-01-28' },
      },
    ]);
  });

  it('proposes a day before the end of the calendar, although later ones may be school days too', () => {
    expect(judge('2027-12-11', '2027-11-29', 3)).toEqual([
      {
        code: 'review.weekend',
        path: 'reviewDate',
        effect: 'block',
        rule: 'R-NPT-02',
        params: { chosen: '2027-12-11', name: '', proposed: '2027-12-17' },
      },
    ]);
  });

  it('names the limit itself where no school day before it is known', () => {
    expect(judge('2027-09-02', '2027-07-20', 3)).toMatchObject([{ params: { days: 44, latest: '2027-08-31' } }]);
  });

  it('gives a name only to a closure that has one', () => {
    expect(judge('2026-10-24', '2026-10-06', 1)).toMatchObject([{ code: 'review.weekend', params: { name: '' } }]);
  });

  it('judges by the window and the rules of Hackney (R-HCK-08)', () => {
    const judgeInHackney = (chosen: string) =>
      judgeReviewDate({
        chosen: day(chosen),
        base: day('2026-11-05'),
        reviewNumber: 1,
        schedule: HACKNEY_SCHEDULE,
        calendar: CALENDAR_E,
      });
    expect(judgeInHackney('2026-12-03')).toEqual([]);
    expect(judgeInHackney('2026-12-04')).toMatchObject([
      { code: 'review.beyondLimit', rule: 'R-HCK-08', params: { days: 29, limitDays: 28, latest: '2026-12-03' } },
    ]);
    expect(judgeInHackney('2026-11-05')).toMatchObject([{ code: 'review.notAfterMeeting', rule: 'R-HCK-08' }]);
    expect(judgeInHackney('2026-11-07')).toMatchObject([{ code: 'review.weekend', rule: 'R-HCK-08' }]);
  });

  it('warns by the rule that sets the aim (R-NPT-03), and by none of ours without one', () => {
    const { rules: _rules, ...schedule } = NPT_SCHEDULE;
    const choice = { chosen: day('2026-11-04'), base: day('2026-10-06'), reviewNumber: 1, calendar: CALENDAR_W };
    expect(judgeReviewDate({ ...choice, schedule: NPT_SCHEDULE })).toMatchObject([{ rule: 'R-NPT-03' }]);
    expect(judgeReviewDate({ ...choice, schedule })).toMatchObject([{ rule: 'E1' }]);
  });
});
