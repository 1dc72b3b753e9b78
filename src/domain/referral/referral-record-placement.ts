import type { z } from 'zod/mini';
import type { IsoDate } from '../date/iso-date';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';

/** Five intensive weeks and one of reintegration (R-HCK-28). */
export const COLLEGE_WEEKS = ['1', '2', '3', '4', '5', '6'] as const;

/** The answers of form C12 for a placement at New Regent's College (Lower). */
export const CollegePlacementAnswersSchema = answer.formAnswers({
  referredOn: answer.date(),
  suitabilityMeetingOn: answer.date(),
  targets: answer.rows({ target: answer.cellText(1000), measure: answer.cellText(500) }),
  start: answer.date(),
  weeks: answer.grid(COLLEGE_WEEKS, { from: answer.date(), note: answer.text(1000) }),
  reports: answer.rows({ due: answer.date(), receivedOn: answer.date() }),
  endMeetingOn: answer.date(),
  schoolVisitOn: answer.date(),
  endReportReceivedOn: answer.date(),
});
export type CollegePlacementAnswers = z.infer<typeof CollegePlacementAnswersSchema>;

export const CollegePlacementRecordSchema = filledForm('c12Placement', CollegePlacementAnswersSchema);
export type CollegePlacementRecord = z.infer<typeof CollegePlacementRecordSchema>;

/** Days of a placement that are out of order (C12; R-HCK-29, 30, 32): each comes after the one before it. Civil days. */
export function checkCollegePlacement(answers: CollegePlacementAnswers): Issue[] {
  const { referredOn, suitabilityMeetingOn, start, schoolVisitOn, endMeetingOn } = answers;
  return [
    ...inOrder('suitabilityMeetingOn', 'R-HCK-29', referredOn, suitabilityMeetingOn),
    ...inOrder('start', 'R-HCK-29', suitabilityMeetingOn, start),
    ...inOrder('schoolVisitOn', 'R-HCK-32', start, schoolVisitOn),
    ...inOrder('endMeetingOn', 'R-HCK-30', start, endMeetingOn),
  ];
}

function inOrder(path: string, rule: string, before: IsoDate | undefined, after: IsoDate | undefined): Issue[] {
  if (!before || !after || after >= before) return [];
  return [blocks('collegePlacement.order', path, { rule, params: { before, after } })];
}
