import type { Plan } from '../plan/plan';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';

/**
 * T7, T12, T14: what goes out to be signed is a draft without open issues, and its reduced timetable breaches neither
 * R-NPT-49 (no parental agreement: likely an unlawful exclusion) nor R-NPT-50 (significant risk when not in school),
 * whatever the issues given say.
 */
export function checkLock(plan: Plan, planIssues: readonly Issue[]): Issue[] {
  const told = new Set(planIssues.map(({ code }) => code));
  return [
    ...inPlanState(plan, 'draft'),
    ...planIssues,
    ...unlawfulReduction(plan).filter(({ code }) => !told.has(code)),
  ];
}

/** The version must stand where the step needs it. */
export function inPlanState(plan: Plan, state: Plan['state']): Issue[] {
  return plan.state === state ? [] : [blocks('plan.wrongState', 'plan')];
}

function unlawfulReduction({ answers }: Plan): Issue[] {
  const timetable = answers.hasReducedTimetable ? answers.reducedTimetable : undefined;
  const issues: Issue[] = [];
  if (timetable?.parentAgreed === false)
    issues.push(blocks('rtt.parentNotAgreed', 'reducedTimetable.parentAgreed', { rule: 'R-NPT-49' }));
  if (timetable?.significantRisk === true)
    issues.push(blocks('rtt.significantRisk', 'reducedTimetable.significantRisk', { rule: 'R-NPT-50' }));
  return issues;
}
