import type { IsoDate } from '../date/iso-date';
import { addDays } from '../date/school-day';
import { type ReviewSchedule, reviewWindow } from './review-schedule';

export type ReviewStatus = 'onTrack' | 'dueSoon' | 'overdue';

/** A review is announced as due this many days before its limit. */
const DUE_SOON_DAYS = 7;

/**
 * How a review that was not held yet stands on a civil day: due soon from seven days before the hard limit,
 * overdue from the day after it, holidays included (DOMAIN E1, R-NPT-02).
 */
export function reviewStatus(review: {
  readonly base: IsoDate;
  readonly reviewNumber: number;
  readonly schedule: ReviewSchedule;
  readonly today: IsoDate;
}): ReviewStatus {
  const limit = addDays(review.base, reviewWindow(review.schedule, review.reviewNumber).hard);
  if (review.today > limit) return 'overdue';
  return review.today >= addDays(limit, -DUE_SOON_DAYS) ? 'dueSoon' : 'onTrack';
}
