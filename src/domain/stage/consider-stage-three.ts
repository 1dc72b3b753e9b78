import type { IsoDate } from '../date/iso-date';
import { because, type Decision } from '../rule/decision';
import type { Standing } from './stage';

/**
 * R-SG-05: after a serious incident for which a permanent exclusion is considered, a move to Stage 3 is considered, so
 * that alternatives are explored. Silent when the pupil is at Stage 3 already or exclusion is not considered.
 */
export function considerStageThree(incident: {
  readonly on: IsoDate;
  readonly permanentExclusionConsidered: boolean;
  readonly standing: Standing;
}): Decision[] {
  const { on, permanentExclusionConsidered, standing } = incident;
  if (!permanentExclusionConsidered || standing === 'stageThree') return [];
  return [{ effect: 'inform', code: 'stage.considerThree', why: because('R-SG-05', { standing }, on) }];
}
