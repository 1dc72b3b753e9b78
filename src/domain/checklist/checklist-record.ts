import type { z } from 'zod/mini';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';

/** The answers of form C5, the checklist for using reduced timetables (Appendix 1). */
export const ChecklistAnswersSchema = answer.formAnswers({
  school: answer.text(120),
  keyStage: answer.text(40),
  pupilName: answer.text(120),
  dateOfBirth: answer.date(),
  referrals: answer.yesNo(),
  referralsComment: answer.text(500),
  riskAssessments: answer.yesNo(),
  pspInPlace: answer.yesNo(),
  /** R-NPT-42: purely medical, referenced in the Healthcare Plan instead of a PSP. */
  healthOnly: answer.yesNo(),
  consent: answer.yesNo(),
  careArrangements: answer.yesNo(),
  travelAgreed: answer.yesNo(),
  travelComment: answer.text(500),
  travelAssistance: answer.yesNo(),
  idp: answer.yesNo(),
  alnstLiaisonOn: answer.date(),
  reintegrationPlan: answer.yesNo(),
  completedBy: answer.text(120),
  completedOn: answer.date(),
});
export type ChecklistAnswers = z.infer<typeof ChecklistAnswersSchema>;

export const ChecklistRecordSchema = filledForm('c5', ChecklistAnswersSchema);
export type ChecklistRecord = z.infer<typeof ChecklistRecordSchema>;
