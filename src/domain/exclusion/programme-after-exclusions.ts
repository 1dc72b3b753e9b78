import { asksReason } from '../result/issue';
import type { Issue } from '../result/result';
import type { Decision } from '../rule/decision';

/** R-HCK-17: of what the exclusions of a pupil trigger, the call for a programme stands only while none is open. */
export function programmeAfterExclusions(triggers: readonly Decision[], hasOpenProgramme: boolean): Decision[] {
  return hasOpenProgramme ? [] : triggers.filter(isForProgramme);
}

/**
 * R-HCK-18: the Exclusions Officer is invited to the reviews of a programme that exclusions began (R-HCK-17); left out,
 * a reason is asked for, answered in `reasons` under the rule.
 */
export function checkExclusionsOfficer(review: {
  /** The triggers that began the programme. */
  readonly begunBy: readonly Decision[];
  readonly isOfficerInvited: boolean;
  readonly reasons: Readonly<Record<string, string>>;
}): Issue[] {
  const { begunBy, isOfficerInvited, reasons } = review;
  if (!begunBy.some(isForProgramme) || isOfficerInvited || reasons['R-HCK-18']?.trim()) return [];
  return [asksReason('exclusion.officerNotInvited', 'invitees', { rule: 'R-HCK-18' })];
}

const isForProgramme = ({ why }: Decision): boolean => why.rule === 'R-HCK-17';
