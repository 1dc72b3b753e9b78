import type { IsoDate } from '../date/iso-date';
import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import type { PlanAnswers } from './plan-answers';

/**
 * What is wrong between the outcomes, the earlier interventions and the days of a plan (C1 17, 19; R-NPT-31): days out
 * of order block, an outcome that cannot be measured warns. Civil days.
 */
export function checkOutcomes(answers: PlanAnswers): Issue[] {
  return [...checkInterventions(answers), ...checkEachOutcome(answers)];
}

function checkInterventions({ earlierInterventions = [] }: PlanAnswers): Issue[] {
  return earlierInterventions.flatMap(({ from, to }, index): Issue[] =>
    from && to && to < from
      ? [blocks('plan.interventionDates', `earlierInterventions.${index}.to`, { params: { from, to } })]
      : [],
  );
}

function checkEachOutcome({ outcomes = [], meetingDate, planEndDate }: PlanAnswers): Issue[] {
  return outcomes.flatMap((outcome, index) => {
    const path = `outcomes.${index}`;
    const issues = checkTargetDate(outcome.targetDate, meetingDate, planEndDate, `${path}.targetDate`);
    if (!outcome.measure.trim()) issues.push(thinOutcome('outcome.noMeasure', `${path}.measure`, index));
    if (!outcome.startingPoint.trim())
      issues.push(thinOutcome('outcome.noStartingPoint', `${path}.startingPoint`, index));
    return issues;
  });
}

const thinOutcome = (code: string, path: string, index: number): Issue =>
  warns(code, path, { rule: 'R-NPT-31', params: { number: index + 1 } });

function checkTargetDate(
  target: IsoDate | undefined,
  meeting: IsoDate | undefined,
  planEnd: IsoDate | undefined,
  path: string,
): Issue[] {
  if (!target) return [];
  if (meeting && target <= meeting) {
    return [blocks('outcome.targetBeforeMeeting', path, { params: { target, meeting } })];
  }
  if (planEnd && target > planEnd) {
    return [blocks('outcome.targetAfterEnd', path, { params: { target, planEnd } })];
  }
  return [];
}
