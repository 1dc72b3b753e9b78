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
 * What a referral to a unit lacks: the plan, or similar evidence of earlier work, blocks (R-HCK-10); the Re-engagement
 * Unit's coversheet blocks, and that nobody spoke to it first is only shown, since that may but need not be (R-HCK-12).
 */
export function checkReferralEvidence(facts: ReferralEvidence): Issue[] {
  const issues: Issue[] = [];
  if (facts.planVersion === undefined && !facts.similarEvidence.trim()) {
    issues.push(blocks('escalation.evidenceMissing', 'plan', { rule: 'R-HCK-10' }));
  }
  if (facts.unit === 'newRegentsLower') return issues;
  const rule = 'R-HCK-12';
  if (!facts.coversheetAttached) issues.push(blocks('escalation.coversheetMissing', 'coversheet', { rule }));
  if (!facts.preliminaryContact?.trim()) {
    issues.push(warns('escalation.noPreliminaryContact', 'preliminaryContact', { rule }));
  }
  return issues;
}

/** R-HCK-10: the plan in force is attached to the referral by itself; nothing to attach gives nothing. */
export function attachedToReferral({ unit, planVersion }: ReferralEvidence): Decision[] {
  if (planVersion === undefined) return [];
  return [{ effect: 'auto', code: 'escalation.attachPlan', why: because('R-HCK-10', { unit, planVersion }) }];
}
