import { warns } from '../result/issue';
import type { Issue } from '../result/result';
import { because, type Decision } from '../rule/decision';

/** What an exclusion is given for. The first five are no lawful reason (R-HCK-22). */
export const EXCLUSION_REASONS = [
  'academicPerformance',
  'lateness',
  'truancy',
  'minorUniformBreach',
  'parentBehaviour',
  'behaviourPolicyBreach',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

const ILLEGAL: readonly ExclusionReason[] = EXCLUSION_REASONS.slice(0, 5);
/** One to three school days are often enough. */
const OFTEN_ENOUGH_DAYS = 3;

/**
 * R-HCK-22: a warning when an exclusion is given for poor performance, lateness, truancy, a minor breach of uniform or
 * what the parents did: that is illegal. Path `reason`.
 */
export function checkExclusionReason(reason: ExclusionReason): Issue[] {
  return ILLEGAL.includes(reason) ? [warns('exclusion.illegalReason', 'reason', { rule: 'R-HCK-22' })] : [];
}

/** R-HCK-23: guidance for a fixed-term exclusion of more than three school days; silent up to three. */
export function adviseExclusionLength(schoolDays: number): Decision[] {
  if (schoolDays <= OFTEN_ENOUGH_DAYS) return [];
  const why = because('R-HCK-23', { schoolDays, oftenEnoughDays: OFTEN_ENOUGH_DAYS });
  return [{ effect: 'inform', code: 'exclusion.asShortAsPossible', why }];
}
