import { because, type Decision } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';
import { exclusionsByTerm, type FixedTermExclusion } from './exclusions-by-term';

/** What the triggers look at: every fixed-term exclusion of a pupil and what the school knows beside them. */
export interface ExclusionFacts {
  readonly exclusions: readonly FixedTermExclusion[];
  readonly isDeterioratingRapidly: boolean;
  readonly hasEarlierPlanningFailed: boolean;
  readonly isAtRiskOfPermanentExclusion: boolean;
  readonly calendar: Pick<TermCalendar, 'terms'>;
}

/** The figures of an authority. The first two are reached (at least), the last two are passed (more than). */
export interface ExclusionFigures {
  readonly programmeFromExclusions: number;
  readonly programmeFromSchoolDays: number;
  readonly consultBeyondExclusions: number;
  readonly consultBeyondSchoolDays: number;
}

/**
 * What a pupil's exclusions ask for (R-HCK-01, 02, 16, 17; DOMAIN B7): consider a programme, have it ready before the
 * return, start one, consult before a permanent exclusion. Lengths are school days; one term is judged at a time.
 * `on` is the first day of the exclusion that decides.
 */
export function exclusionTriggers(facts: ExclusionFacts, figures: ExclusionFigures): Decision[] {
  return [
    ...deterioration(facts),
    ...repeatedExclusions(facts, figures),
    ...longExclusions(facts, figures),
    ...riskOfPermanentExclusion(facts),
    ...consultation(facts, figures),
  ];
}

/** R-HCK-01 (a). */
function deterioration({ isDeterioratingRapidly, hasEarlierPlanningFailed }: ExclusionFacts): Decision[] {
  if (!isDeterioratingRapidly || !hasEarlierPlanningFailed) return [];
  const why = because('R-HCK-01', { isDeterioratingRapidly, hasEarlierPlanningFailed });
  return [{ effect: 'auto', code: 'exclusion.considerAfterDeterioration', why }];
}

/** R-HCK-01 (b) and R-HCK-17. */
function repeatedExclusions({ exclusions }: ExclusionFacts, figures: ExclusionFigures): Decision[] {
  const { programmeFromExclusions } = figures;
  if (exclusions.length < programmeFromExclusions) return [];
  const inputs = { exclusions: exclusions.length, programmeFromExclusions };
  return [
    { effect: 'auto', code: 'exclusion.considerAfterSeveral', why: because('R-HCK-01', inputs) },
    { effect: 'auto', code: 'exclusion.startAfterSeveral', why: because('R-HCK-17', inputs) },
  ];
}

/** R-HCK-01 (c) and R-HCK-02, for each exclusion that is long enough. */
function longExclusions({ exclusions }: ExclusionFacts, { programmeFromSchoolDays }: ExclusionFigures): Decision[] {
  return exclusions
    .filter(({ schoolDays }) => schoolDays >= programmeFromSchoolDays)
    .flatMap(({ from, schoolDays }): Decision[] => {
      const inputs = { schoolDays, programmeFromSchoolDays };
      return [
        { effect: 'auto', code: 'exclusion.considerAfterLong', why: because('R-HCK-01', inputs, from) },
        { effect: 'warn', code: 'exclusion.readyBeforeReturn', why: because('R-HCK-02', inputs, from) },
      ];
    });
}

/** R-HCK-01 (d). */
function riskOfPermanentExclusion({ isAtRiskOfPermanentExclusion }: ExclusionFacts): Decision[] {
  if (!isAtRiskOfPermanentExclusion) return [];
  const why = because('R-HCK-01', { isAtRiskOfPermanentExclusion });
  return [{ effect: 'auto', code: 'exclusion.considerAtRisk', why }];
}

/** R-HCK-16, for every term that passes either figure. */
function consultation({ exclusions, calendar }: ExclusionFacts, figures: ExclusionFigures): Decision[] {
  const { consultBeyondExclusions, consultBeyondSchoolDays } = figures;
  return exclusionsByTerm(exclusions, calendar)
    .filter(({ count, schoolDays }) => count > consultBeyondExclusions || schoolDays > consultBeyondSchoolDays)
    .map(({ term, count, schoolDays }): Decision => {
      const inputs = { term, exclusions: count, schoolDays, consultBeyondExclusions, consultBeyondSchoolDays };
      return { effect: 'warn', code: 'exclusion.consultBeforePermanent', why: because('R-HCK-16', inputs) };
    });
}
