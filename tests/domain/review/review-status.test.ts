import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { reviewDeadline, reviewStatus } from '../../../src/domain/review/review-status';
import { HACKNEY_SCHEDULE, NPT_SCHEDULE } from '../../support/builders';

const statusOn = (today: string) =>
  reviewStatus({ base: day('2026-09-15'), reviewNumber: 3, schedule: NPT_SCHEDULE, today: day(today) });

describe('reviewStatus (V01: limit 27 October 2026)', () => {
  it.each([
    ['2026-10-19', 'onTrack'],
    ['2026-10-20', 'dueSoon'],
    ['2026-10-27', 'dueSoon'],
    ['2026-10-28', 'overdue'],
  ])('on %s it is %s', (today, status) => {
    expect(statusOn(today)).toBe(status);
  });
});

describe('reviewDeadline', () => {
  it('gives both days and says why (V01, R-NPT-02)', () => {
    expect(reviewDeadline({ base: day('2026-09-15'), reviewNumber: 3, schedule: NPT_SCHEDULE })).toEqual({
      limit: '2026-10-27',
      dueSoonFrom: '2026-10-20',
      overdueFrom: '2026-10-28',
      why: {
        rule: 'R-NPT-02',
        clause:
          'Purpose of the Pastoral Support Programme; Recognising different roles: The School; Stage Five: Review and monitoring',
        on: '2026-10-27',
        inputs: { base: '2026-09-15', reviewNumber: 3, hardDays: 42 },
      },
    });
  });

  it('runs through the holidays', () => {
    const overdue = { base: day('2027-07-13'), reviewNumber: 1, schedule: NPT_SCHEDULE, today: day('2027-08-25') };
    expect(reviewStatus(overdue)).toBe('overdue');
    expect(reviewStatus({ ...overdue, today: day('2027-08-24') })).toBe('dueSoon');
  });

  it('is four weeks in Hackney (R-HCK-08)', () => {
    expect(reviewDeadline({ base: day('2026-10-08'), reviewNumber: 5, schedule: HACKNEY_SCHEDULE })).toMatchObject({
      limit: '2026-11-05',
      dueSoonFrom: '2026-10-29',
      overdueFrom: '2026-11-06',
      why: { rule: 'R-HCK-08' },
    });
  });
});
