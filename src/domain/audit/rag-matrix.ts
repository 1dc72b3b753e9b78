import { addDays } from '../date/school-day';
import { because, type Inputs, type RuleRef, type Why } from '../rule/decision';
import type { RagFacts } from './rag-facts';

export type RagKey = 'r1' | 'r2' | 'r3' | 'r4' | 'r5' | 'r6' | 'a1' | 'a2' | 'a3' | 'a4';
export type GreenKey = 'g1' | 'g2' | 'g3' | 'g4' | 'g5' | 'g6' | 'g7' | 'g8';
export type RagColour = 'red' | 'amber' | 'green';

/** One adverse row of the matrix. */
export interface RagRow {
  readonly key: RagKey;
  readonly colour: 'red' | 'amber';
  /** True when the row cannot be judged before the first review. */
  readonly needsReview?: true;
  readonly holds: (facts: RagFacts) => boolean;
  readonly why: (facts: RagFacts) => Why;
}

/** One condition of Green. */
export interface GreenRow {
  readonly key: GreenKey;
  readonly holds: (facts: RagFacts) => boolean;
  readonly why: (facts: RagFacts) => Why;
}

/** The Red and Amber rows of the matrix of Appendix 2, in its order (DOMAIN B6). */
export const RAG_ROWS: readonly RagRow[] = [
  {
    key: 'r1',
    colour: 'red',
    holds: ({ isUsedInappropriately, parentAgreed }) => isUsedInappropriately === true || parentAgreed === false,
    why: ({ isUsedInappropriately, parentAgreed }) =>
      isUsedInappropriately === true
        ? because('R-NPT-62', { isUsedInappropriately })
        : because('R-NPT-49', known({ parentAgreed })),
  },
  {
    key: 'r2',
    colour: 'red',
    holds: (facts) => !hasExitStrategy(facts),
    why: (facts) => because('R-NPT-53', exitInputs(facts)),
  },
  {
    key: 'r3',
    colour: 'red',
    holds: ({ agenciesWithInput }) => agenciesWithInput < 1,
    why: ({ agenciesWithInput }) => because('R-NPT-48', { agenciesWithInput }),
  },
  {
    key: 'r4',
    colour: 'red',
    holds: ({ harmRisks }) => harmRisks.length > 0,
    why: ({ harmRisks }) => because('R-NPT-50', { harmRisks: harmRisks.join(', ') }),
  },
  {
    key: 'r5',
    colour: 'red',
    holds: ({ lookedAfter, childProtection, careAndSupport }) =>
      lookedAfter === true || childProtection === true || careAndSupport === true,
    why: ({ lookedAfter, childProtection, careAndSupport }) =>
      because('B6-r5', known({ lookedAfter, childProtection, careAndSupport })),
  },
  {
    key: 'r6',
    colour: 'red',
    holds: ({ schoolDaysNotAttended, nonAttendanceSchoolDays }) => schoolDaysNotAttended >= nonAttendanceSchoolDays,
    why: ({ schoolDaysNotAttended, nonAttendanceSchoolDays }) =>
      because('B6-r6', { schoolDaysNotAttended, nonAttendanceSchoolDays }),
  },
  {
    key: 'a1',
    colour: 'amber',
    holds: (facts) => endsWithinLimit(facts) === false,
    why: (facts) => limitWhy('R-NPT-56', facts),
  },
  {
    key: 'a2',
    colour: 'amber',
    needsReview: true,
    holds: ({ latestReview }) =>
      latestReview?.progress.every((progress) => progress === 'none' || progress === 'little') === true,
    why: ({ latestReview }) => because('B6-a2', known({ progress: latestReview?.progress.join(', ') })),
  },
  {
    key: 'a3',
    colour: 'amber',
    needsReview: true,
    holds: ({ latestReview }) =>
      latestReview !== undefined && latestReview.weeklyMinutesNow <= latestReview.weeklyMinutesBefore,
    why: ({ latestReview }) =>
      because('B6-a3', known({ before: latestReview?.weeklyMinutesBefore, now: latestReview?.weeklyMinutesNow })),
  },
  {
    key: 'a4',
    colour: 'amber',
    holds: ({ hasParentalDissatisfaction, hasProfessionalConcern }) =>
      hasParentalDissatisfaction === true || hasProfessionalConcern === true,
    why: ({ hasParentalDissatisfaction, hasProfessionalConcern }) =>
      because('B6-a4', known({ hasParentalDissatisfaction, hasProfessionalConcern })),
  },
];

/** What must all be true for Green (DOMAIN B6 g1 to g8). */
export const GREEN_ROWS: readonly GreenRow[] = [
  {
    key: 'g1',
    holds: ({ isGuidanceUsed }) => isGuidanceUsed === true,
    why: ({ isGuidanceUsed }) => because('B6-g1', known({ isGuidanceUsed })),
  },
  {
    key: 'g2',
    holds: (facts) => endsWithinLimit(facts) === true,
    why: (facts) => limitWhy('R-NPT-38', facts),
  },
  {
    key: 'g3',
    holds: ({ hasValidConsents }) => hasValidConsents === true,
    why: ({ hasValidConsents }) => because('R-NPT-72', known({ hasValidConsents })),
  },
  { key: 'g4', holds: hasPlanInOrder, why: (facts) => because('B6-g4', planInputs(facts)) },
  { key: 'g5', holds: hasExitStrategy, why: (facts) => because('R-NPT-53', exitInputs(facts)) },
  {
    key: 'g6',
    holds: ({ isDesoAware }) => isDesoAware === true,
    why: ({ isDesoAware }) => because('R-NPT-52', known({ isDesoAware })),
  },
  {
    key: 'g7',
    holds: ({ involvedOfficers }) => involvedOfficers.every(isEngaged),
    why: ({ involvedOfficers }) =>
      because('B6-g7', {
        involvedOfficers: involvedOfficers.length,
        engagedOfficers: involvedOfficers.filter(isEngaged).length,
      }),
  },
  {
    key: 'g8',
    holds: ({ areRiskAssessmentsCompleted, areRiskAssessmentsCurrent }) =>
      areRiskAssessmentsCompleted === true && areRiskAssessmentsCurrent === true,
    why: ({ areRiskAssessmentsCompleted, areRiskAssessmentsCurrent }) =>
      because('R-NPT-66', known({ areRiskAssessmentsCompleted, areRiskAssessmentsCurrent })),
  },
];

/** No end, no way back or no long-term targets: no exit strategy (B6 r2, g5). */
function hasExitStrategy({ lastDay, hasReintegrationPlan, hasLongTermTargets }: RagFacts): boolean {
  return lastDay !== undefined && hasReintegrationPlan === true && hasLongTermTargets === true;
}

function exitInputs({ lastDay, hasReintegrationPlan, hasLongTermTargets }: RagFacts): Inputs {
  return known({ lastDay, hasReintegrationPlan, hasLongTermTargets });
}

/** Undefined while the start or the end is not known. */
function endsWithinLimit({ start, lastDay, maximumDays }: RagFacts): boolean | undefined {
  if (start === undefined || lastDay === undefined) return undefined;
  return lastDay <= addDays(start, maximumDays - 1);
}

function limitWhy(rule: RuleRef, { start, lastDay, maximumDays }: RagFacts): Why {
  const limit = start === undefined ? undefined : addDays(start, maximumDays - 1);
  return because(rule, known({ start, lastDay, maximumDays }), limit);
}

/** A PSP, or the Healthcare Plan on the health-only path, with both kinds of targets and its review dates kept. */
function hasPlanInOrder(facts: RagFacts): boolean {
  const document = facts.isHealthOnly === true ? facts.hasHealthcarePlan : facts.hasPsp;
  return (
    document === true &&
    facts.hasShortTermTargets === true &&
    facts.hasLongTermTargets === true &&
    facts.areReviewDatesKept === true
  );
}

function planInputs(facts: RagFacts): Inputs {
  const { isHealthOnly, hasPsp, hasHealthcarePlan, hasShortTermTargets, hasLongTermTargets, areReviewDatesKept } =
    facts;
  return known({
    isHealthOnly,
    hasPsp,
    hasHealthcarePlan,
    hasShortTermTargets,
    hasLongTermTargets,
    areReviewDatesKept,
  });
}

const isEngaged = ({ isUpdated, isInvited, agreesActions }: RagFacts['involvedOfficers'][number]): boolean =>
  isUpdated && isInvited && agreesActions;

/** The inputs that are known. */
function known(inputs: Readonly<Record<string, string | number | boolean | undefined>>): Inputs {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
