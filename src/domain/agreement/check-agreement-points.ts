import { warns } from '../result/issue';
import type { Issue } from '../result/result';

/** R-KS3-02: what all parties agree at a referral meeting, in the order of the toolkit. */
export const AGREEMENT_POINTS = [
  'approach',
  'actionPlan',
  'responsibility',
  'feedback',
  'contacts',
  'monitoring',
  'familyStrategy',
  'schoolSupport',
  'informationSharing',
] as const;
export type AgreementPoint = (typeof AGREEMENT_POINTS)[number];

export interface AgreementAnswer {
  readonly agreed?: boolean | undefined;
  /** What was agreed. */
  readonly text?: string | undefined;
}

/**
 * R-KS3-02: a warning for each of the nine points that is not agreed, and for each that is agreed without saying what.
 * Paths: `agreement.<point>`.
 */
export function checkAgreementPoints(answers: Readonly<Partial<Record<AgreementPoint, AgreementAnswer>>>): Issue[] {
  const rule = 'R-KS3-02';
  return AGREEMENT_POINTS.flatMap((point) => {
    const answer = answers[point];
    if (!answer?.agreed) return [warns(`agreement.open.${point}`, `agreement.${point}`, { rule })];
    return answer.text?.trim() ? [] : [warns('agreement.noText', `agreement.${point}.text`, { rule })];
  });
}
