import { z } from 'zod/mini';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';
import { AttendanceSchema } from '../meeting/meeting';

/** How far an outcome has come (C2-7), from least to most. */
export const PROGRESS = ['none', 'little', 'some', 'good', 'achieved'] as const;
export type Progress = (typeof PROGRESS)[number];
export const ACTION_RESULTS = ['notDone', 'partly', 'done'] as const;
export const IDP_FIT = ['yes', 'no', 'notApplicable'] as const;
export const IMPACTS = ['yes', 'partly', 'no'] as const;
/** R-NPT-37: what follows from a review. */
export const NEXT_STEPS = ['continue', 'adapt', 'cease', 'discuss'] as const;

/** The answers of form C2. Hours are decimal hours a week in quarters; a row's id is that of the outcome or action. */
export const ReviewAnswersSchema = answer.formAnswers({
  planVersion: answer.number(1),
  reviewNumber: answer.number(1),
  heldOn: answer.date(),
  venue: answer.text(120),
  attendees: z.optional(z.array(AttendanceSchema)),
  pupilWorking: answer.longText(),
  pupilNotWorking: answer.longText(),
  pupilViewMissingReason: answer.text(500),
  checkIns: answer.rows({ on: answer.date(), working: answer.cellText(1000), notWorking: answer.cellText(1000) }),
  familyView: answer.longText(),
  familyViewMissingReason: answer.text(500),
  familySatisfied: answer.yesNo(),
  agencies: answer.rows({
    agency: answer.cellText(120),
    update: answer.cellText(1000),
    concern: answer.yesNo(),
  }),
  outcomes: answer.rows({
    outcome: answer.cellText(1000),
    progress: z.enum(PROGRESS),
    evidence: answer.cellText(1000),
    measureNow: answer.cellText(500),
  }),
  actions: answer.rows({
    action: answer.cellText(1000),
    result: z.enum(ACTION_RESULTS),
    comment: answer.cellText(1000),
  }),
  attendancePercent: answer.number(0, 100),
  exclusionsSince: answer.number(0),
  exclusionDaysSince: answer.number(0),
  hasReducedTimetable: answer.yesNo(),
  weeklyHoursNow: answer.number(0, 50),
  weeklyHoursNext: answer.number(0, 50),
  nextIncreaseOn: answer.date(),
  reintegrationOnTrack: answer.yesNo(),
  nonAttendance: answer.yesNo(),
  codesChecked: answer.yesNo(),
  riskAssessmentReviewedOn: answer.date(),
  lastReducedDay: answer.date(),
  progressSharedWith: answer.text(500),
  hasAlternativeProvision: answer.yesNo(),
  provisionAttendanceChecked: answer.yesNo(),
  provisionOutcomes: answer.longText(),
  providerAttended: answer.yesNo(),
  provisionConcern: answer.yesNo(),
  idpStillRight: answer.choice(IDP_FIT),
  safeguardingConcern: answer.yesNo(),
  requiredImpact: answer.choice(IMPACTS),
  nextStep: answer.choice(NEXT_STEPS),
  changes: answer.rows({ what: answer.cellText(1000), why: answer.cellText(1000) }),
  nextReviewDate: answer.date(),
  nextReviewLateReason: answer.text(500),
  signedBy: answer.text(120),
  signedOn: answer.date(),
});
export type ReviewAnswers = z.infer<typeof ReviewAnswersSchema>;

/** One review meeting, held and written down (C2). */
export const ReviewRecordSchema = filledForm('c2', ReviewAnswersSchema);
export type ReviewRecord = z.infer<typeof ReviewRecordSchema>;
