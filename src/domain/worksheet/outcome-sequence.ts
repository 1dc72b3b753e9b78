import type { z } from 'zod/mini';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';

export const OUTCOME_BASES = ['changeNotWorking', 'moveTowardsAspiration'] as const;
/** Step 5, in the order of the workbook; the good answer to the last one is No. */
export const OUTCOME_CHECKS = [
  'measurable',
  'achievable',
  'keepsWhatWorks',
  'changesWhatDoesNot',
  'movesCloser',
  'meetsNeed',
  'everydayLanguage',
  'solutionEmbedded',
] as const;
export const CHECK_ANSWERS = ['yes', 'no', 'notApplicable'] as const;
/** The practitioner's own questions: never sent to the authority. */
export const OUTCOME_PRACTICE = ['matters', 'working', 'change', 'specific', 'checked', 'involved'] as const;

/** The answers of form C9, one worksheet for each outcome. */
export const OutcomeSequenceSchema = answer.formAnswers({
  outcomeId: answer.text(64),
  whatMatters: answer.longText(),
  whoMatters: answer.longText(),
  whereMatters: answer.longText(),
  aspirations: answer.longText(),
  working: answer.longText(),
  notWorking: answer.longText(),
  positiveChange: answer.longText(),
  basis: answer.choice(OUTCOME_BASES),
  outcome: answer.text(1000),
  checks: answer.grid(OUTCOME_CHECKS, { answer: answer.choice(CHECK_ANSWERS) }),
  practice: answer.grid(OUTCOME_PRACTICE, { done: answer.yesNo() }),
});
export type OutcomeSequence = z.infer<typeof OutcomeSequenceSchema>;

export const OutcomeSequenceRecordSchema = filledForm('c9', OutcomeSequenceSchema);
export type OutcomeSequenceRecord = z.infer<typeof OutcomeSequenceRecordSchema>;
