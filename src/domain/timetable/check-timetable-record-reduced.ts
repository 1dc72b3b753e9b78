import { changedAnswers } from '../form/changed-answers';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { checkHealthOnlyPath } from './rtt-basis';
import type { ReducedTimetableAnswers } from './timetable-record-reduced';

/**
 * Whether a reduced timetable may do without a plan (C4-3, R-NPT-42): its only reason is medical, it is declared purely
 * medical, and a Healthcare Plan refers to it. Any other reason asks for a plan. Not yet declared is the form's matter.
 */
export function checkHealthOnly(answers: ReducedTimetableAnswers): Issue[] {
  const { reasons = [], purelyMedical, healthcarePlanDate } = answers;
  return checkHealthOnlyPath(
    { reasons, isDeclared: purelyMedical !== false, hasHealthcarePlan: healthcarePlanDate !== undefined },
    { declared: 'purelyMedical', plan: 'healthcarePlanDate' },
  );
}

/** Only the authority writes the decision about going beyond the maximum: a change by anybody else blocks (R-NPT-56). */
export function checkAuthorisationUntouched(before: ReducedTimetableAnswers, after: ReducedTimetableAnswers): Issue[] {
  return changedAnswers(before, after, AUTHORITY_KEYS).map((key) =>
    blocks('authorisation.byOthers', key, { rule: 'R-NPT-56' }),
  );
}

const AUTHORITY_KEYS = [
  'authorisationDecision',
  'authorisationDecidedOn',
  'authorisationDecidedBy',
  'authorisedUntil',
] as const;
