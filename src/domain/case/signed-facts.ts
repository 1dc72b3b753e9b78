import type { IsoDate } from '../date/iso-date';
import type { Involvement } from '../dispatch/plan-rows';
import type { Plan } from '../plan/plan';
import type { Case } from './case';

/** What a signed version says that decides who is told. What was signed counts; the case where the plan is silent. */
export interface SignedFacts extends Involvement {
  /** The start of the reduced timetable; absent without one. */
  readonly rttStart?: IsoDate;
  readonly reviewDate?: IsoDate;
}

/** Reads the facts of a version from its frozen answers, before it is frozen from the answers themselves. */
export function signedFacts(kase: Pick<Case, 'pupil'>, plan: Plan): SignedFacts {
  const answers = plan.frozen?.answers ?? plan.answers;
  const hasReducedTimetable = answers.hasReducedTimetable === true;
  const rttStart = hasReducedTimetable ? answers.reducedTimetable?.start : undefined;
  return {
    hasReducedTimetable,
    hasAttendanceIssue: (answers.attendanceIssue ?? kase.pupil.attendanceIssue) === true,
    ...(rttStart === undefined ? {} : { rttStart }),
    ...(answers.reviewDate === undefined ? {} : { reviewDate: answers.reviewDate }),
  };
}
