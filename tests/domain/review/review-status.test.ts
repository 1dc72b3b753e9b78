import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { reviewStatus } from '../../../src/domain/review/review-status';
import { NPT_SCHEDULE } from '../../support/builders';

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
