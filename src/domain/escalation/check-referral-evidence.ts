import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import { because, type Decision } from '../rule/decision';

/** What goes with a referral to the Re-engagement Unit or New Regents College (Lower). */
export interface ReferralEvidence {
  readonly unit: 'reengagementUnit' | 'newRegentsLower';
  /** The version of the plan that is in force, when there is one. */
  readonly planVersion?: number;
  /** A record of earlier work that stands for the plan ("or similar"). */
  readonly similarEvidence: string;
  readonly coversheetAttached?: boolean | undefined;
  /** An e-mail, call or meeting before the referral. */
  readonly preliminaryContact?: string | undefined;
}

/**
 * What a referral to a unit lacks: the plan, or similar evidence of earlier work, blocks (R-HCK-10). That the Re-engagement
 * Unit's coversheet is not attached, or that nobody spoke to it first, is only shown (R-HCK-12): the sheet is not ours,
 * and a first contact may but need not be.
 */
export function checkReferralEvidence(facts: ReferralEvidence): Issue[] {
  const issues = checkEarlierWork({ ...facts, hasPlan: facts.planVersion !== undefined }, 'plan');
  if (facts.unit === 'newRegentsLower') return issues;
  const rule = 'R-HCK-12';
  if (!facts.coversheetAttached) issues.push(warns('escalation.coversheetMissing', 'coversheet', { rule }));
  if (!facts.preliminaryContact?.trim()) {
    issues.push(warns('escalation.noPreliminaryContact', 'preliminaryContact', { rule }));
  }
  return issues;
}

/** R-HCK-10: the units take the plan "or similar" as evidence of earlier work; with neither the referral is refused. */
export function checkEarlierWork(
  { hasPlan, similarEvidence = '' }: { readonly hasPlan: boolean; readonly similarEvidence?: string | undefined },
  path: string,
): Issue[] {
  return hasPlan || similarEvidence.trim() ? [] : [blocks('escalation.evidenceMissing', path, { rule: 'R-HCK-10' })];
}

/** R-HCK-10: the plan in force is attached to the referral by itself; nothing to attach gives nothing. */
export function attachedToReferral({ unit, planVersion }: ReferralEvidence): Decision[] {
  if (planVersion === undefined) return [];
  return [{ effect: 'auto', code: 'escalation.attachPlan', why: because('R-HCK-10', { unit, planVersion }) }];
}
