import type { z } from 'zod/mini';
import { AGREEMENT_POINTS } from '../agreement/check-agreement-points';
import { PROCESS_ROWS } from '../agreement/process-rows';
import { RESPONSE_QUESTIONS } from '../agreement/response-questions';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';

/** Sheet 1.2: the seven prompts and the four rows of the action plan (R-KS3-08). */
export const FAMILY_PROMPTS = ['expectations', 'fair', 'consistent', 'support', 'teach', 'solutions', 'safe'] as const;
export const FAMILY_PLAN = ['jointWorking', 'familySupport', 'pupilSupport', 'familyVoice'] as const;
/** Sheet 1.3: the seven statements and their scale (R-KS3-09). */
export const PUPIL_STATEMENTS = [
  'headOfYear',
  'teachingAssistant',
  'specialSessions',
  'pupilOrAdult',
  'counsellor',
  'specialPlan',
  'professionals',
] as const;
export const PUPIL_SCALE = ['almostAlways', 'often', 'sometimes', 'rarely'] as const;

/** The answers of the three sheets of C14. No item is compulsory. */
export const ReferralMeetingSheetSchema = answer.formAnswers({
  firstQuestions: answer.grid(RESPONSE_QUESTIONS, { note: answer.text(1000) }),
  steps: answer.grid(PROCESS_ROWS, { notes: answer.text(1000), action: answer.text(1000), owner: answer.text(120) }),
  agreement: answer.grid(AGREEMENT_POINTS, { agreed: answer.yesNo(), text: answer.text(1000) }),
});
export type ReferralMeetingSheet = z.infer<typeof ReferralMeetingSheetSchema>;

export const FamilyDiscussionSheetSchema = answer.formAnswers({
  prompts: answer.grid(FAMILY_PROMPTS, { idea: answer.text(1000) }),
  supportAtHome: answer.rows({ idea: answer.cellText(1000) }),
  actionPlan: answer.grid(FAMILY_PLAN, { action: answer.text(1000) }),
});
export type FamilyDiscussionSheet = z.infer<typeof FamilyDiscussionSheetSchema>;

export const PupilViewsSheetSchema = answer.formAnswers({
  statements: answer.grid(PUPIL_STATEMENTS, { howOften: answer.choice(PUPIL_SCALE) }),
  couldGoWrong: answer.rows({ thing: answer.cellText(500) }),
  couldGoWell: answer.rows({ thing: answer.cellText(500) }),
});
export type PupilViewsSheet = z.infer<typeof PupilViewsSheetSchema>;

export const ReferralMeetingRecordSchema = filledForm('c14Meeting', ReferralMeetingSheetSchema);
export const FamilyDiscussionRecordSchema = filledForm('c14Family', FamilyDiscussionSheetSchema);
export const PupilViewsRecordSchema = filledForm('c14Pupil', PupilViewsSheetSchema);
