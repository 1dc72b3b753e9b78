import type { IsoDate } from '../date/iso-date';
import { addDays } from '../date/school-day';
import { because, type Decision } from '../rule/decision';

/** The periods of a needs assessment as the authority states them; what it does not state is absent. */
export interface AssessmentPeriods {
  /** Weeks from the request to the decision whether to assess, and to the finished plan. */
  readonly decideWithinWeeks: number;
  readonly completeWithinWeeks: number;
  /** Calendar days that a consulted school has to answer. */
  readonly schoolAnswersWithinDays?: number;
  /** Calendar days that parents have, at least, to answer a draft. */
  readonly parentsAnswerWithinDays?: number;
}

/** The days on which the steps of an assessment happened. Civil days. */
export interface AssessmentSteps {
  readonly requestedOn: IsoDate;
  readonly schoolConsultedOn?: IsoDate;
  readonly draftSentOn?: IsoDate;
}

export type AssessmentDate =
  | 'assessment.decide'
  | 'assessment.complete'
  | 'assessment.schoolAnswers'
  | 'assessment.parentsAnswer';

/**
 * By when each step of a needs assessment is due, in `why.on` (R-HCK-33): the authority's two dates from the request;
 * the answer of the school and that of the parents are separate tracks, each from its own day (DOMAIN G-15). Calendar
 * days, holidays included. A step that did not begin, or for which no period is stated, has no date.
 */
export function assessmentTrack(steps: AssessmentSteps, periods: AssessmentPeriods): Decision<AssessmentDate>[] {
  const { requestedOn, schoolConsultedOn, draftSentOn } = steps;
  const { decideWithinWeeks, completeWithinWeeks, schoolAnswersWithinDays, parentsAnswerWithinDays } = periods;
  return [
    ...dueAfter('assessment.decide', requestedOn, decideWithinWeeks * 7),
    ...dueAfter('assessment.complete', requestedOn, completeWithinWeeks * 7),
    ...dueAfter('assessment.schoolAnswers', schoolConsultedOn, schoolAnswersWithinDays),
    ...dueAfter('assessment.parentsAnswer', draftSentOn, parentsAnswerWithinDays),
  ];
}

function dueAfter(code: AssessmentDate, from?: IsoDate, days?: number): Decision<AssessmentDate>[] {
  if (from === undefined || days === undefined) return [];
  return [{ effect: 'auto', code, why: because('R-HCK-33', { from, days }, addDays(from, days)) }];
}
