import type { IsoDate } from '../date/iso-date';
import type { Progress } from '../review/review-record';

/** Known risks of significant harm that make a reduced timetable Red (B6 r4). */
export const HARM_RISKS = [
  'sexualExploitation',
  'criminalExploitation',
  'radicalisation',
  'abuse',
  'domesticAbuseHistory',
] as const;
export type HarmRisk = (typeof HARM_RISKS)[number];

/** What the latest review found. Agreed minutes a week before and from that review on. */
export interface RagReview {
  readonly progress: readonly Progress[];
  readonly weeklyMinutesBefore: number;
  readonly weeklyMinutesNow: number;
}

/** An officer of the authority who is involved with the pupil (B6 g7). */
export interface InvolvedOfficer {
  readonly isUpdated: boolean;
  readonly isInvited: boolean;
  readonly agreesActions: boolean;
}

/**
 * What the audit matrix looks at (DOMAIN B6). Absent means not known: it speaks neither for Green nor for Red or Amber,
 * except that an end, a reintegration plan and long-term targets must be known to be there (r2).
 */
export interface RagFacts {
  /** The authority's own finding. */
  readonly isUsedInappropriately?: boolean;
  /** False: the school reduced the hours against the parent's or carer's will (R-NPT-49). */
  readonly parentAgreed?: boolean;
  readonly start?: IsoDate;
  /** The last day on reduced hours, as planned or as extended. */
  readonly lastDay?: IsoDate;
  /** Calendar days, the first counted (pack `rtt.maximumDays`). */
  readonly maximumDays: number;
  readonly hasReintegrationPlan?: boolean;
  readonly hasShortTermTargets?: boolean;
  readonly hasLongTermTargets?: boolean;
  /** Agencies other than the school that attended, contributed or agreed. */
  readonly agenciesWithInput: number;
  readonly harmRisks: readonly HarmRisk[];
  readonly lookedAfter?: boolean;
  readonly childProtection?: boolean;
  readonly careAndSupport?: boolean;
  /** The longest run of school days on which the agreed hours were not attended. */
  readonly schoolDaysNotAttended: number;
  /** From how many school days such a run counts (default 5). */
  readonly nonAttendanceSchoolDays: number;
  /** Absent before the first review: then a2 and a3 are not assessed. */
  readonly latestReview?: RagReview;
  readonly hasParentalDissatisfaction?: boolean;
  readonly hasProfessionalConcern?: boolean;
  /** The tick of form C4-5, whatever the reason of the timetable. */
  readonly hasSafeguardingConcern?: boolean;
  readonly isGuidanceUsed?: boolean;
  readonly hasValidConsents?: boolean;
  readonly isHealthOnly?: boolean;
  readonly hasPsp?: boolean;
  readonly hasHealthcarePlan?: boolean;
  readonly areReviewDatesKept?: boolean;
  readonly isDesoAware?: boolean;
  readonly involvedOfficers: readonly InvolvedOfficer[];
  readonly areRiskAssessmentsCompleted?: boolean;
  readonly areRiskAssessmentsCurrent?: boolean;
}
