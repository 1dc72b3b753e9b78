import type { z } from 'zod/mini';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';

export const PLACEMENT_DAYS = ['1', '2', '3', '4', '5'] as const;
/** R-NPT-86: where the placement leads. */
export const PLACEMENT_NEXT_STEPS = ['reintegration', 'furtherEducation', 'training', 'employment'] as const;

/** The answers of form C7: alternative provision that one pupil attends. Times are wall times. */
export const PlacementAnswersSchema = answer.formAnswers({
  provider: answer.text(120),
  isNewProvider: answer.yesNo(),
  address: answer.text(500),
  start: answer.date(),
  end: answer.date(),
  week: answer.grid(PLACEMENT_DAYS, { from: answer.time(), until: answer.time() }),
  objective: answer.longText(),
  attainment: answer.longText(),
  nextStep: answer.choice(PLACEMENT_NEXT_STEPS),
  rationale: answer.longText(),
  pupilConsultedOn: answer.date(),
  familyConsultedOn: answer.date(),
  agenciesConsultedOn: answer.date(),
  monitor: answer.text(120),
  safetyCheckedBy: answer.text(120),
  safetyCheckedOn: answer.date(),
  discussedInMeeting: answer.yesNo(),
  safeguardingAgreed: answer.yesNo(),
  declarationNumber: answer.number(1),
  notifiedOn: answer.date(),
});
export type PlacementAnswers = z.infer<typeof PlacementAnswersSchema>;

export const PlacementRecordSchema = filledForm('c7', PlacementAnswersSchema);
export type PlacementRecord = z.infer<typeof PlacementRecordSchema>;
