import { z } from 'zod/mini';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';
import { AttendanceSchema } from '../meeting/meeting';
import { ALTERNATIVES } from './stage';

export const ENTRY_REASONS = ['initial', 'escalation', 'seriousIncident'] as const;
/** R-SG-12: the Common Assessment Framework. */
export const CAF_STEPS = ['considered', 'reviewed'] as const;
export const TARGET_RESULTS = ['met', 'partly', 'notMet'] as const;
export const STAGE_ONE_EXITS = ['progress', 'toStage2'] as const;
export const STAGE_TWO_EXITS = ['progress', 'toStage3'] as const;

/** What every stage of the Partnership Inclusion Programme records (C13). */
const entry = {
  enteredOn: answer.date(),
  entryReason: answer.choice(ENTRY_REASONS),
  internalSupport: answer.longText(),
  lead: answer.text(120),
  caf: answer.choice(CAF_STEPS),
  cafDecision: answer.text(500),
  authorityRepresentative: answer.text(120),
  headteacherInformedOn: answer.date(),
  /** R-SG-04: time of the Behaviour Support Team, by agreement. */
  prioritySupportAgreed: answer.yesNo(),
};

export const StageOneAnswersSchema = answer.formAnswers({
  ...entry,
  meetingOn: answer.date(),
  pspReviewed: answer.yesNo(),
  parentingContract: answer.yesNo(),
  difficulties: answer.longText(),
  interventions: answer.longText(),
  proceduresExplained: answer.yesNo(),
  leafletGivenOn: answer.date(),
  restorativeMeetings: answer.longText(),
  inclusionResources: answer.longText(),
  rewardsAndSanctions: answer.yesNo(),
  targets: answer.rows({
    target: answer.cellText(1000),
    measure: answer.cellText(500),
    deadline: answer.date(),
  }),
  dailyLog: answer.rows({
    on: answer.date(),
    target: answer.cellText(500),
    result: z.enum(TARGET_RESULTS),
    note: answer.cellText(500),
  }),
  weeklyFeedback: answer.rows({ on: answer.date(), how: answer.cellText(120) }),
  weeklyReviews: answer.rows({ on: answer.date(), with: answer.cellText(500) }),
  reviewBy: answer.date(),
  exit: answer.choice(STAGE_ONE_EXITS),
  exitEvidence: answer.longText(),
});
export type StageOneAnswers = z.infer<typeof StageOneAnswersSchema>;

export const StageTwoAnswersSchema = answer.formAnswers({
  ...entry,
  meetingOn: answer.date(),
  attendees: z.optional(z.array(AttendanceSchema)),
  plansReviewed: answer.yesNo(),
  additionalSupport: answer.longText(),
  sanctionsAdvised: answer.yesNo(),
  outcomesReminded: answer.yesNo(),
  meetingRecord: answer.longText(),
  reviewBy: answer.date(),
  exit: answer.choice(STAGE_TWO_EXITS),
  exitEvidence: answer.longText(),
});
export type StageTwoAnswers = z.infer<typeof StageTwoAnswersSchema>;

export const StageThreeAnswersSchema = answer.formAnswers({
  ...entry,
  incident: answer.longText(),
  exclusionFrom: answer.date(),
  exclusionTo: answer.date(),
  workProvided: answer.yesNo(),
  reviewMeetingOn: answer.date(),
  attendees: z.optional(z.array(AttendanceSchema)),
  yearGroup: answer.text(20),
  alternative: answer.choice(ALTERNATIVES),
  alternativeDetail: answer.longText(),
  familyAgreed: answer.yesNo(),
  familySignature: answer.text(120),
  familySignedOn: answer.date(),
  panelSubmittedOn: answer.date(),
  reviewBy: answer.date(),
});
export type StageThreeAnswers = z.infer<typeof StageThreeAnswersSchema>;

export const StageOneRecordSchema = filledForm('c13Stage1', StageOneAnswersSchema);
export const StageTwoRecordSchema = filledForm('c13Stage2', StageTwoAnswersSchema);
export const StageThreeRecordSchema = filledForm('c13Stage3', StageThreeAnswersSchema);
export type StageOneRecord = z.infer<typeof StageOneRecordSchema>;
export type StageTwoRecord = z.infer<typeof StageTwoRecordSchema>;
export type StageThreeRecord = z.infer<typeof StageThreeRecordSchema>;
