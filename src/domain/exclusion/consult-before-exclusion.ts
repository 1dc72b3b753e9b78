import type { IsoDate } from '../date/iso-date';
import { because, type Decision } from '../rule/decision';

/** What a headteacher's thoughts of excluding are measured by. */
export interface ExclusionConsultationFacts {
  /** What the pupil's exclusions asked for by their number and length. */
  readonly triggers: readonly Decision[];
  readonly permanentConsidered: boolean;
  readonly exclusionsTeamConsultedOn?: IsoDate;
  readonly pupil: { readonly hasEhcp: boolean; readonly hasSen: boolean; readonly lookedAfter: boolean };
  readonly annualReviewRequestedOn?: IsoDate;
}

/**
 * Who is consulted before a decision to exclude, and what is asked for (Hackney): the Exclusions Team once the
 * exclusions of a term reach its figures (R-HCK-16) and before any permanent exclusion (R-HCK-19); an emergency annual
 * review for a pupil with an EHC plan at risk of permanent exclusion (R-HCK-20); the SEN Team, the Exclusion Team and
 * the parents for pupils with SEN and looked-after pupils, whose exclusion is avoided as far as possible (R-HCK-21).
 * All warn; what was done already is silent.
 */
export function consultBeforeExclusion(facts: ExclusionConsultationFacts): Decision[] {
  return [...exclusionsTeam(facts), ...annualReview(facts), ...avoidExclusion(facts)];
}

function exclusionsTeam(facts: ExclusionConsultationFacts): Decision[] {
  const { triggers, permanentConsidered, exclusionsTeamConsultedOn } = facts;
  if (exclusionsTeamConsultedOn) return [];
  const overFigures = triggers.filter(({ why }) => why.rule === 'R-HCK-16');
  if (!permanentConsidered) return overFigures;
  return [...overFigures, { effect: 'warn', code: 'exclusion.consultFirst', why: because('R-HCK-19') }];
}

function annualReview({ pupil, permanentConsidered, annualReviewRequestedOn }: ExclusionConsultationFacts): Decision[] {
  if (!pupil.hasEhcp || !permanentConsidered || annualReviewRequestedOn) return [];
  const why = because('R-HCK-20', { hasEhcp: true });
  return [
    { effect: 'warn', code: 'exclusion.annualReview', why },
    { effect: 'auto', code: 'exclusion.annualReviewTask', why },
  ];
}

function avoidExclusion({ pupil }: ExclusionConsultationFacts): Decision[] {
  const { hasEhcp, hasSen, lookedAfter } = pupil;
  if (!hasEhcp && !hasSen && !lookedAfter) return [];
  const why = because('R-HCK-21', { hasSen: hasSen || hasEhcp, lookedAfter });
  return [{ effect: 'warn', code: 'exclusion.avoid', why }];
}
