import type { z } from 'zod/mini';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';

/** Sheet 3.5: the six rows of a referral meeting, in order (R-KS3-03). */
export const MEETING_STEPS = ['analysis', 'inSchool', 'otherAgencies', 'approach', 'monitoring', 'exit'] as const;
/** Activity 3.3: what all parties agree at a referral meeting (R-KS3-02). */
export const AGREEMENT_POINTS = [
  'approach',
  'actionPlan',
  'responsibility',
  'feedback',
  'contacts',
  'monitoring',
  'familyStrategy',
  'schoolSupport',
  'informationSharing',
] as const;
/** Activity 3.3: what may be considered first (R-KS3-07). */
export const FIRST_QUESTIONS = ['whoResponds', 'response', 'immediate', 'longTerm', 'referral'] as const;
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
  firstQuestions: answer.grid(FIRST_QUESTIONS, { note: answer.text(1000) }),
  steps: answer.grid(MEETING_STEPS, { notes: answer.text(1000), action: answer.text(1000), owner: answer.text(120) }),
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
