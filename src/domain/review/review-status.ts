import type { IsoDate } from '../date/iso-date';
import { addDays } from '../date/school-day';
import { because, type Why } from '../rule/decision';
import { type ReviewSchedule, reviewRules, reviewWindow } from './review-schedule';

export type ReviewStatus = 'onTrack' | 'dueSoon' | 'overdue';

/** A review that was not held yet. `base`: the day of the meeting, or of the last review that was held. */
export interface AwaitedReview {
  readonly base: IsoDate;
  readonly reviewNumber: number;
  readonly schedule: ReviewSchedule;
}

/** The civil days on which a review changes its status. */
export interface ReviewDeadline {
  readonly limit: IsoDate;
  readonly dueSoonFrom: IsoDate;
  readonly overdueFrom: IsoDate;
  readonly why: Why;
}

/** A review is announced as due this many days before its limit. */
const DUE_SOON_DAYS = 7;

/**
 * When a review must have been held: due soon from seven days before the hard limit, overdue from the day after it.
 * Holidays count, and signatures that are outstanding stop nothing (DOMAIN E1, E2; R-NPT-02, R-HCK-08).
 */
export function reviewDeadline({ base, reviewNumber, schedule }: AwaitedReview): ReviewDeadline {
  const { hard } = reviewWindow(schedule, reviewNumber);
  const limit = addDays(base, hard);
  return {
    limit,
    dueSoonFrom: addDays(limit, -DUE_SOON_DAYS),
    overdueFrom: addDays(limit, 1),
    why: because(reviewRules(schedule).limit, { base, reviewNumber, hardDays: hard }, limit),
  };
}

/** How a review that was not held yet stands on a civil day. */
export function reviewStatus(review: AwaitedReview & { readonly today: IsoDate }): ReviewStatus {
  const { dueSoonFrom, overdueFrom } = reviewDeadline(review);
  if (review.today >= overdueFrom) return 'overdue';
  return review.today >= dueSoonFrom ? 'dueSoon' : 'onTrack';
}
