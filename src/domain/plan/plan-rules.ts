import type { IsoDate } from '../date/iso-date';
import { checkAge } from '../pupil/age';
import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import { judgeReviewDate } from '../review/judge-review-date';
import { judgeReviewDay } from '../review/judge-review-day';
import type { ReviewSchedule } from '../review/review-schedule';
import type { TermCalendar } from '../settings/settings';
import { checkReducedTimetable } from '../timetable/check-reduced-timetable';
import type { FullTimeHours } from '../timetable/hours';
import { checkOutcomes } from './check-outcomes';
import type { PlanAnswers } from './plan-answers';

/** What the rules of a plan need beside its answers: from the clock, the settings and the pack. */
export interface PlanFacts {
  readonly today: IsoDate;
  readonly calendar: TermCalendar;
  /** Absent where the authority sets no interval. */
  readonly schedule?: ReviewSchedule;
  /** The number of the review that the plan sets, counted from 1. */
  readonly reviewNumber: number;
  readonly fullTimeHours: FullTimeHours;
  readonly rttMaximumDays: number;
  /** Per cent (pack `attendancePromptBelow`). */
  readonly attendancePromptBelow: number;
}

/**
 * What the answers of form C1 say together that no single field can know (DOMAIN C1; R-NPT-02, 03, 10, 31 and, with a
 * reduced timetable, C4). What one question can know, an absent answer included, is the form's matter: join both with
 * `onePerPlace`. Civil days.
 */
export function checkPlanAnswers(answers: PlanAnswers, facts: PlanFacts): Issue[] {
  return [
    ...checkIdentity(answers),
    ...checkAttendance(answers, facts),
    ...checkMeetingDate(answers, facts),
    ...checkOutcomes(answers),
    ...checkReview(answers, facts),
    ...checkTimetable(answers, facts),
  ];
}

function checkIdentity({ dateOfBirth, meetingDate, schoolIdp, laIdp }: PlanAnswers): Issue[] {
  const issues = dateOfBirth && meetingDate ? checkAge(dateOfBirth, meetingDate) : [];
  return schoolIdp && laIdp ? [...issues, warns('plan.bothIdps', 'laIdp')] : issues;
}

function checkAttendance(answers: PlanAnswers, { today, attendancePromptBelow: limit }: PlanFacts): Issue[] {
  const { attendancePercent: percent, attendanceIssue, attendanceAsAt, exclusionCount: count, exclusionDays } = answers;
  const issues: Issue[] = [];
  if (percent !== undefined && percent < limit && attendanceIssue === false) {
    issues.push(warns('plan.attendancePrompt', 'attendanceIssue', { rule: 'R-NPT-10', params: { percent, limit } }));
  }
  if (attendanceAsAt && attendanceAsAt > today) issues.push(blocks('plan.attendanceInFuture', 'attendanceAsAt'));
  const isHalfAnswered = count !== undefined && exclusionDays !== undefined && (count === 0) !== (exclusionDays === 0);
  if (isHalfAnswered) issues.push(warns('plan.exclusionMismatch', 'exclusionDays'));
  return issues;
}

function checkMeetingDate({ meetingDate }: PlanAnswers, { today }: PlanFacts): Issue[] {
  if (!meetingDate || meetingDate <= today) return [];
  return [blocks('plan.meetingInFuture', 'meetingDate', { params: { meetingDate } })];
}

function checkReview(answers: PlanAnswers, facts: PlanFacts): Issue[] {
  const { reviewDate, meetingDate, planEndDate, reviewLateReason } = answers;
  const issues: Issue[] = [];
  if (planEndDate && reviewDate && planEndDate < reviewDate) {
    issues.push(blocks('plan.endBeforeReview', 'planEndDate', { params: { planEndDate, reviewDate } }));
  }
  if (planEndDate && meetingDate && planEndDate <= meetingDate) {
    issues.push(blocks('plan.endBeforeMeeting', 'planEndDate', { params: { planEndDate, meetingDate } }));
  }
  if (!reviewDate || !meetingDate) return issues;
  const { schedule } = facts;
  if (!schedule) return [...issues, ...judgeReviewDay(reviewDate, meetingDate, facts.calendar)];
  const reason = reviewLateReason && { reason: reviewLateReason };
  return [...issues, ...judgeReviewDate({ ...facts, schedule, base: meetingDate, chosen: reviewDate, ...reason })];
}

function checkTimetable(answers: PlanAnswers, facts: PlanFacts): Issue[] {
  if (!answers.hasReducedTimetable) return [];
  const { reducedTimetable, yearGroup, meetingDate, outcomes } = answers;
  if (!reducedTimetable) return [blocks('rtt.missing', 'reducedTimetable', { rule: 'R-NPT-53' })];
  const issues = checkReducedTimetable(reducedTimetable, {
    ...facts,
    yearGroup,
    meetingDate,
    maximumDays: facts.rttMaximumDays,
    hasAln: Boolean(answers.schoolIdp || answers.laIdp || answers.alnNeed?.trim()),
  }).map((issue) => ({ ...issue, path: `reducedTimetable.${issue.path}` }));
  const hasBothTerms = (['short', 'long'] as const).every((term) => outcomes?.some((outcome) => outcome.term === term));
  return hasBothTerms ? issues : [...issues, blocks('rtt.needsShortAndLong', 'outcomes', { rule: 'B6-g4' })];
}
