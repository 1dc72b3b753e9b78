import type { z } from 'zod/mini';
import { checkEarlierWork } from '../escalation/check-referral-evidence';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';
import { checkUpn } from '../pupil/upn';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { checkUnitSchool } from './check-unit-school';

export const SCHOOL_PHASES = ['primary', 'secondary'] as const;

/**
 * The answers of form C12, a referral to the Re-engagement Unit. The unit's own coversheet is not in the guidance: what
 * is known is stored, the sheet itself can be attached (G-14).
 */
export const UnitReferralAnswersSchema = answer.formAnswers({
  school: answer.text(120),
  phase: answer.choice(SCHOOL_PHASES),
  maintained: answer.yesNo(),
  referrer: answer.text(120),
  pupilName: answer.text(120),
  dateOfBirth: answer.date(),
  upn: answer.text(13),
  preliminaryContact: answer.longText(),
  reason: answer.longText(),
  exclusionCount: answer.number(0),
  exclusionDays: answer.number(0),
  planAttached: answer.yesNo(),
  similarEvidence: answer.longText(),
  reviewsAttached: answer.yesNo(),
  coversheetAttached: answer.yesNo(),
  familyConsent: answer.yesNo(),
  leadWorker: answer.text(120),
  targets: answer.rows({ target: answer.cellText(1000), measure: answer.cellText(500) }),
  headteacher: answer.text(120),
  headteacherSignedOn: answer.date(),
  midProgrammeReviewDate: answer.date(),
  sustainabilityPlan: answer.longText(),
});
export type UnitReferralAnswers = z.infer<typeof UnitReferralAnswersSchema>;

export const UnitReferralRecordSchema = filledForm('c12Unit', UnitReferralAnswersSchema);
export type UnitReferralRecord = z.infer<typeof UnitReferralRecordSchema>;

/**
 * What the unit does not take (C12; R-HCK-10, 11): a school it is not for, neither a plan nor similar evidence, no consent;
 * and a UPN that is none. What is not answered yet is the form's matter.
 */
export function checkUnitReferral(answers: UnitReferralAnswers): Issue[] {
  const { planAttached, similarEvidence, familyConsent, upn } = answers;
  const wrongUpn = upn?.trim() ? checkUpn(upn) : undefined;
  return [
    ...checkUnitSchool(answers),
    ...(wrongUpn ? [wrongUpn] : []),
    ...(planAttached === undefined ? [] : checkEarlierWork({ hasPlan: planAttached, similarEvidence }, 'planAttached')),
    ...(familyConsent === false ? [blocks('referral.noConsent', 'familyConsent', { rule: 'C12' })] : []),
  ];
}
