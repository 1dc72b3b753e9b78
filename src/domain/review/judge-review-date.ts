import { checkCovered } from '../date/check-covered';
import type { IsoDate } from '../date/iso-date';
import { closedBecause, daysBetween } from '../date/school-day';
import { asksReason, blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import { proposeReview, type ReviewBasis } from './propose-review';
import { reviewRules, reviewWindow } from './review-schedule';

export interface ChosenReview extends ReviewBasis {
  readonly chosen: IsoDate;
  /** Why the review is later than the limit (R-NPT-02). */
  readonly reason?: string;
}

/**
 * What is wrong with a review date that somebody picked (C1-26): not after the base (block), no school day (block, with
 * the proposal of E1), without term dates (block), beyond the hard limit without a reason (reason, R-NPT-02 or R-HCK-08),
 * later than the soft limit (warn, R-NPT-03). Civil days. Parameters that are days are `YYYY-MM-DD`.
 */
export function judgeReviewDate(review: ChosenReview): Issue[] {
  const { chosen, base, schedule, calendar } = review;
  const { limit: rule } = reviewRules(schedule);
  if (chosen <= base) return [blocks('review.notAfterMeeting', 'reviewDate', { rule, params: { base } })];
  const closure = closedBecause(chosen, calendar);
  if (!closure) return judgeInterval(review);
  if (closure.kind === 'notCovered') return checkCovered(chosen, calendar, 'reviewDate');
  const proposal = proposeReview(review);
  if (proposal.effect === 'block' && proposal.issues.length > 0) return [...proposal.issues];
  const params = { chosen, name: closure.name ?? '', proposed: proposal.on };
  return [blocks(`review.${closure.kind}`, 'reviewDate', { rule, params })];
}

function judgeInterval(review: ChosenReview): Issue[] {
  const { chosen, base, schedule, reviewNumber, reason } = review;
  const window = reviewWindow(schedule, reviewNumber);
  const rules = reviewRules(schedule);
  const days = daysBetween(base, chosen);
  if (days > window.hard) {
    if (reason?.trim()) return [];
    const params = { days, limitDays: window.hard, latest: proposeReview(review).latest };
    return [asksReason('review.beyondLimit', 'reviewDate', { rule: rules.limit, params })];
  }
  if (days <= window.soft) return [];
  const params = { days, softDays: window.soft };
  return [warns('review.late', 'reviewDate', { rule: rules.aim, params })];
}
