import type { RagFacts } from '../../src/domain/audit/rag-facts';
import { day } from '../../src/domain/date/iso-date';

/** A reduced timetable that meets every condition of Green: 12 October to 18 December 2026, before its first review. */
export function greenFacts(more: Partial<RagFacts> = {}): RagFacts {
  return {
    isUsedInappropriately: false,
    parentAgreed: true,
    start: day('2026-10-12'),
    lastDay: day('2026-12-18'),
    maximumDays: 84,
    hasReintegrationPlan: true,
    hasShortTermTargets: true,
    hasLongTermTargets: true,
    agenciesWithInput: 1,
    harmRisks: [],
    schoolDaysNotAttended: 0,
    nonAttendanceSchoolDays: 5,
    isGuidanceUsed: true,
    hasValidConsents: true,
    hasPsp: true,
    areReviewDatesKept: true,
    isDesoAware: true,
    involvedOfficers: [],
    areRiskAssessmentsCompleted: true,
    areRiskAssessmentsCurrent: true,
    ...more,
  };
}
