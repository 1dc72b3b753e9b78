import type { YearGroup } from '../pupil/year-group';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { type Alternative, isKeyStageFour, type Standing } from './stage';
import type { StageThreeFacts } from './stage-facts';
import { partsOpen, type StagePart } from './stage-part';

/**
 * Whether an alternative to permanent exclusion may be agreed: a supported transfer only at Stage 3 (R-SG-06), a PRU
 * referral only in Key Stage 4 (R-SG-43), and nothing without the formal agreement of the parents (R-SG-44). No
 * alternative chosen is a block of R-SG-43.
 */
export function checkAlternative(
  { alternative, ...agreement }: StageThreeFacts,
  pupil: { readonly standing: Standing; readonly yearGroup?: YearGroup | undefined },
): Issue[] {
  if (!alternative) return [blocks('stage.alternativeMissing', 'alternative', { rule: 'R-SG-43' })];
  const issues: Issue[] = [];
  if (alternative === 'supportedTransfer' && pupil.standing !== 'stageThree') {
    issues.push(blocks('stage.transferTooEarly', 'alternative', { rule: 'R-SG-06' }));
  }
  issues.push(...checkPruReferral(alternative, pupil.yearGroup));
  return [...issues, ...checkAgreement(agreement)];
}

/** R-SG-44: the formal agreement of the parents. */
export const AGREEMENT_PARTS = [
  { key: 'familyAgreed', code: 'stage.familyNotAgreed', rule: 'R-SG-44' },
] as const satisfies readonly StagePart<string>[];

function checkAgreement(agreement: Pick<StageThreeFacts, 'familyAgreed' | 'familySignedOn'>): Issue[] {
  const open = partsOpen(AGREEMENT_PARTS, agreement);
  if (open.length > 0 || agreement.familySignedOn) return open;
  return [blocks('stage.parentAgreementMissing', 'familySignedOn', { rule: 'R-SG-44' })];
}

/** R-SG-43: a PRU referral is for Key Stage 4. An unknown year group is not. */
export function checkPruReferral(alternative: Alternative | undefined, yearGroup: string | undefined): Issue[] {
  if (alternative !== 'pruReferral' || (yearGroup && isKeyStageFour(yearGroup))) return [];
  return [blocks('stage.pruOnlyKeyStageFour', 'alternative', { rule: 'R-SG-43' })];
}
