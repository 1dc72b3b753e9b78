import type { RagFacts } from '../../src/domain/audit/rag-facts';
import { day } from '../../src/domain/date/iso-date';

/** Facts of a reduced timetable that meets all eight conditions of Green, 84 days long, without a review yet. */
export function greenFacts(more: Partial<RagFacts> = {}): RagFacts {
  return {
    isUsedInappropriately: false,
    parentAgreed: true,
    start: day('2026-09-14'),
    lastDay: day('2026-12-06'),
    maximumDays: 84,
    hasReintegrationPlan: true,
    hasShortTermTargets: true,
    hasLongTermTargets: true,
    agenciesWithInput: 1,
    harmRisks: [],
    lookedAfter: false,
    childProtection: false,
    careAndSupport: false,
    schoolDaysNotAttended: 0,
    nonAttendanceSchoolDays: 5,
    hasParentalDissatisfaction: false,
    hasProfessionalConcern: false,
    hasSafeguardingConcern: false,
    isGuidanceUsed: true,
    hasValidConsents: true,
    isHealthOnly: false,
    hasPsp: true,
    areReviewDatesKept: true,
    isDesoAware: true,
    involvedOfficers: [],
    areRiskAssessmentsCompleted: true,
    areRiskAssessmentsCurrent: true,
    ...more,
  };
}
