import { addDays } from '../date/school-day';
import type { Progress } from '../review/review-record';
import { because, type Inputs, type RuleRef, type Why } from '../rule/decision';
import type { RagFacts } from './rag-facts';

export const RED_KEYS = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'] as const;
export const AMBER_KEYS = ['a1', 'a2', 'a3', 'a4'] as const;
export const GREEN_KEYS = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7', 'g8'] as const;
export const RAG_COLOURS = ['green', 'amber', 'red'] as const;

export type RagKey = (typeof RED_KEYS)[number] | (typeof AMBER_KEYS)[number];
export type GreenKey = (typeof GREEN_KEYS)[number];
export type RagColour = (typeof RAG_COLOURS)[number];

/** One adverse row of the matrix. */
export interface RagRow {
  readonly key: RagKey;
  readonly colour: 'red' | 'amber';
  /** True when the row cannot be judged before the first review. */
  readonly needsReview?: true;
  /** Why the row matches; undefined when it does not. */
  readonly matches: (facts: RagFacts) => Why | undefined;
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
    matches: ({ isUsedInappropriately, parentAgreed }) => {
      if (isUsedInappropriately === true) return because('R-NPT-62', { isUsedInappropriately });
      return parentAgreed === false ? because('R-NPT-49', { parentAgreed }) : undefined;
    },
  },
  {
    key: 'r2',
    colour: 'red',
    matches: (facts) => (hasExitStrategy(facts) ? undefined : because('R-NPT-53', exitInputs(facts))),
  },
  {
    key: 'r3',
    colour: 'red',
    matches: ({ agenciesWithInput }) =>
      agenciesWithInput < 1 ? because('R-NPT-48', { agenciesWithInput }) : undefined,
  },
  {
    key: 'r4',
    colour: 'red',
    matches: ({ harmRisks }) =>
      harmRisks.length > 0 ? because('R-NPT-50', { harmRisks: harmRisks.join(', ') }) : undefined,
  },
  {
    key: 'r5',
    colour: 'red',
    matches: ({ lookedAfter, childProtection, careAndSupport }) => {
      const isVulnerable = lookedAfter === true || childProtection === true || careAndSupport === true;
      return isVulnerable ? because('B6-r5', known({ lookedAfter, childProtection, careAndSupport })) : undefined;
    },
  },
  {
    key: 'r6',
    colour: 'red',
    matches: ({ schoolDaysNotAttended, nonAttendanceSchoolDays }) =>
      schoolDaysNotAttended >= nonAttendanceSchoolDays
        ? because('B6-r6', { schoolDaysNotAttended, nonAttendanceSchoolDays })
        : undefined,
  },
  {
    key: 'a1',
    colour: 'amber',
    matches: (facts) => (endsWithinLimit(facts) === false ? limitWhy('R-NPT-56', facts) : undefined),
  },
  {
    key: 'a2',
    colour: 'amber',
    needsReview: true,
    matches: ({ latestReview }) =>
      latestReview?.progress.every(isPoor)
        ? because('B6-a2', { progress: latestReview.progress.join(', ') })
        : undefined,
  },
  {
    key: 'a3',
    colour: 'amber',
    needsReview: true,
    matches: ({ latestReview }) => {
      if (latestReview === undefined) return undefined;
      const { weeklyMinutesBefore, weeklyMinutesNow } = latestReview;
      return weeklyMinutesNow > weeklyMinutesBefore
        ? undefined
        : because('B6-a3', { weeklyMinutesBefore, weeklyMinutesNow });
    },
  },
  {
    key: 'a4',
    colour: 'amber',
    matches: ({ hasParentalDissatisfaction, hasProfessionalConcern }) =>
      hasParentalDissatisfaction === true || hasProfessionalConcern === true
        ? because('B6-a4', known({ hasParentalDissatisfaction, hasProfessionalConcern }))
        : undefined,
  },
];

const isPoor = (progress: Progress): boolean => progress === 'none' || progress === 'little';

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
