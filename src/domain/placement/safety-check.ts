import type { IsoDate } from '../date/iso-date';
import { because, type Decision } from '../rule/decision';

/** What a school looks at when it checks that a provision is safe. */
export const SAFETY_ASPECTS = ['safeguarding', 'wellbeing', 'healthAndSafety'] as const;
export type SafetyAspect = (typeof SAFETY_ASPECTS)[number];

/** One check of a provision: on which civil day, by whom, and what was looked at. */
export interface SafetyCheck {
  readonly on: IsoDate;
  readonly by: string;
  readonly aspects: readonly SafetyAspect[];
}

/**
 * R-NPT-77: the aspects of a provision's safety that no named member of staff has checked by a civil day; one record to
 * make for each, in the guidance's order.
 */
export function safetyToCheck(checks: readonly SafetyCheck[], today: IsoDate): Decision[] {
  const counted = checks.filter(({ on, by }) => on <= today && by.trim());
  return SAFETY_ASPECTS.filter((aspect) => !counted.some(({ aspects }) => aspects.includes(aspect))).map((aspect) => ({
    effect: 'record',
    code: `placement.check.${aspect}`,
    why: because('R-NPT-77', { aspect }),
  }));
}
