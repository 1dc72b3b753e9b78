import { because, type Decision } from '../rule/decision';

/** What may come after a placement in alternative provision. */
export type NextStepAfterPlacement = 'reintegration' | 'furtherEducation' | 'training' | 'employment';

/** Why a pupil goes to alternative provision, and what it is to reach. */
export interface PlacementPurpose {
  readonly reasons: readonly ('behaviour' | 'aln' | 'safeguarding' | 'mentalHealthWellbeing' | 'medical')[];
  /** Bought from outside the school, as opposed to the school's own. */
  readonly isExternal: boolean;
  readonly objective?: string | undefined;
  readonly nextStep?: NextStepAfterPlacement | undefined;
  /** How attainment is kept on a par with mainstream schools. */
  readonly attainment?: string | undefined;
}

/**
 * What the guidance says of a placement's purpose: external provision for behaviour is not considered appropriate by
 * the Welsh Government (R-NPT-74, warn); objectives with their next step, and attainment on a par with mainstream, are
 * to be written down (R-NPT-86). Nothing refuses.
 */
export function placementAdvice(purpose: PlacementPurpose): Decision[] {
  const { reasons, isExternal, objective, nextStep, attainment } = purpose;
  const decisions: Decision[] = [];
  if (isExternal && reasons.includes('behaviour')) {
    decisions.push({ effect: 'warn', code: 'placement.behaviour', why: because('R-NPT-74', { reason: 'behaviour' }) });
  }
  if (!objective?.trim()) decisions.push({ effect: 'record', code: 'placement.objective', why: because('R-NPT-86') });
  if (!nextStep) decisions.push({ effect: 'record', code: 'placement.nextStep', why: because('R-NPT-86') });
  if (!attainment?.trim()) decisions.push({ effect: 'record', code: 'placement.attainment', why: because('R-NPT-86') });
  return decisions;
}
