import type { z } from 'zod/mini';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';

/** The seven areas, in the order of the workbook; the questions for adults are not used. */
export const SUPPORT_AREAS = [
  'yourself',
  'technology',
  'equipment',
  'familyAndFriends',
  'community',
  'setting',
  'support',
] as const;
export const SUPPORT_PRACTICE = ['triedAlready', 'allAreas', 'personalBudgets', 'involved'] as const;

/** The answers of form C10: how an outcome can be reached. */
export const SupportSequenceSchema = answer.formAnswers({
  outcome: answer.text(1000),
  triedAlready: answer.longText(),
  ownIdeas: answer.longText(),
  areas: answer.grid(SUPPORT_AREAS, {
    ideas: answer.text(1000),
    explored: answer.yesNo(),
    chosen: answer.yesNo(),
    who: answer.text(120),
    due: answer.date(),
  }),
  practice: answer.grid(SUPPORT_PRACTICE, { done: answer.yesNo() }),
});
export type SupportSequence = z.infer<typeof SupportSequenceSchema>;

export const SupportSequenceRecordSchema = filledForm('c10', SupportSequenceSchema);
export type SupportSequenceRecord = z.infer<typeof SupportSequenceRecordSchema>;
