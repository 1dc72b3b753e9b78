import { asksReason } from '../result/issue';
import type { Issue } from '../result/result';
import { because, type Decision } from '../rule/decision';
import type { RuleId } from '../rule/rules';

/** R-HCK-17: a programme is begun once two or three fixed-term exclusions triggered it and none is open. */
export function programmeAfterExclusions(facts: {
  readonly triggered: readonly RuleId[];
  readonly hasOpenProgramme: boolean;
}): Decision[] {
  if (facts.hasOpenProgramme || !facts.triggered.includes('R-HCK-17')) return [];
  return [{ effect: 'auto', code: 'exclusion.beginProgramme', why: because('R-HCK-17') }];
}

/**
 * R-HCK-18: the Exclusions Officer is invited to the reviews of a programme that exclusions began (R-HCK-17); left out,
 * a reason is asked for, answered in `reasons` under the rule.
 */
export function checkExclusionsOfficer(review: {
  readonly begunBy: readonly RuleId[];
  readonly isOfficerInvited: boolean;
  readonly reasons: Readonly<Record<string, string>>;
}): Issue[] {
  const { begunBy, isOfficerInvited, reasons } = review;
  if (!begunBy.includes('R-HCK-17') || isOfficerInvited || reasons['R-HCK-18']?.trim()) return [];
  return [asksReason('exclusion.officerNotInvited', 'invitees', { rule: 'R-HCK-18' })];
}
