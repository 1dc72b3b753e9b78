import { because, type Decision } from '../rule/decision';

/** Whether a review found the impact that the plan needs (C2-14). */
export type RequiredImpact = 'yes' | 'partly' | 'no';

/** What an authority says to do about reviews without impact: after how many in a row, and whom to turn to. */
export interface EscalationPolicy {
  /** A whole number, at least 1. */
  readonly afterReviews: number;
  /** Services of the authority by their keys in its pack, in its order. */
  readonly offers: readonly string[];
}

export interface Escalation {
  readonly decision: Decision<'escalation.noImpact'>;
  readonly offers: readonly string[];
}

/**
 * R-HCK-09: the suggestion to turn to a further service once the latest reviews, as many as the authority names, all had
 * required impact "no"; an earlier review never counts, and "partly" ends the row. `impacts` runs from the first review
 * to the latest. Undefined when the row is shorter, or when the authority defines no escalation.
 */
export function escalationAfterReviews(
  impacts: readonly RequiredImpact[],
  policy: EscalationPolicy | undefined,
): Escalation | undefined {
  if (!policy) return undefined;
  const withImpact = [...impacts].reverse().findIndex((impact) => impact !== 'no');
  const withoutImpact = withImpact === -1 ? impacts.length : withImpact;
  if (withoutImpact < policy.afterReviews) return undefined;
  const inputs = { reviewsWithoutImpact: withoutImpact, afterReviews: policy.afterReviews };
  return {
    decision: { effect: 'auto', code: 'escalation.noImpact', why: because('R-HCK-09', inputs) },
    offers: policy.offers,
  };
}
