import { z } from 'zod/mini';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';
import { emptyReducedTimetable, type ReducedTimetable, ReducedTimetableSchema } from '../plan/plan-answers';

export const AUTHORISATION_DECISIONS = ['authorised', 'refused'] as const;

/**
 * The answers of form C4 where there is no plan around it (a reduced timetable purely for health needs, R-NPT-42), with
 * the authorisation beyond the maximum (R-NPT-56), which belongs to the authority. Inside a plan the first part is
 * `PlanAnswers.reducedTimetable`.
 */
export const ReducedTimetableAnswersSchema = answer.formAnswers({
  ...z.partial(ReducedTimetableSchema).shape,
  hasIdp: answer.yesNo(),
  purelyMedical: answer.yesNo(),
  healthcarePlanDate: answer.date(),
  authorisationRequestedOn: answer.date(),
  authorisationDecision: answer.choice(AUTHORISATION_DECISIONS),
  authorisationDecidedOn: answer.date(),
  authorisationDecidedBy: answer.text(120),
  authorisedUntil: answer.date(),
});
export type ReducedTimetableAnswers = z.infer<typeof ReducedTimetableAnswersSchema>;

export const ReducedTimetableRecordSchema = filledForm('c4', ReducedTimetableAnswersSchema);
export type ReducedTimetableRecord = z.infer<typeof ReducedTimetableRecordSchema>;

/** The part of the answers that `checkReducedTimetable` judges: text and lists that are absent are empty there. */
export function reducedTimetableOf(answers: ReducedTimetableAnswers): ReducedTimetable {
  return ReducedTimetableSchema.parse({ ...emptyReducedTimetable(), ...answers });
}
