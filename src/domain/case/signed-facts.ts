import type { IsoDate } from '../date/iso-date';
import type { Plan } from '../plan/plan';
import type { Case } from './case';

/** What a signed version says that decides who is told. What was signed counts; the case where the plan is silent. */
export interface SignedFacts {
  readonly isReduced: boolean;
  /** The start of the reduced timetable; absent without one. */
  readonly rttStart?: IsoDate;
  /** R-NPT-10: attendance is an issue or the timetable is reduced. */
  readonly involvesEwo: boolean;
  readonly reviewDate?: IsoDate;
}

/** Reads the facts of a version from its frozen answers, before it is frozen from the answers themselves. */
export function signedFacts(kase: Pick<Case, 'pupil'>, plan: Plan): SignedFacts {
  const answers = plan.frozen?.answers ?? plan.answers;
  const isReduced = answers.hasReducedTimetable === true;
  const rttStart = isReduced ? answers.reducedTimetable?.start : undefined;
  const attendanceIssue = answers.attendanceIssue ?? kase.pupil.attendanceIssue;
  return {
    isReduced,
    ...(rttStart === undefined ? {} : { rttStart }),
    involvesEwo: isReduced || attendanceIssue === true,
    ...(answers.reviewDate === undefined ? {} : { reviewDate: answers.reviewDate }),
  };
}
