import type { IsoDate } from '../date/iso-date';
import { asksReason, blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import type { PlanAnswers } from './plan-answers';

/**
 * What is wrong between the outcomes, the actions and the days of a plan (C1 17 to 22; R-NPT-12, 21, 31): days out of
 * order block, a silent pupil or family asks for a reason, thin outcomes warn. Civil days.
 */
export function checkAgreements(answers: PlanAnswers): Issue[] {
  return [...checkInterventions(answers), ...checkOutcomes(answers), ...checkVoices(answers), ...checkActions(answers)];
}

function checkInterventions({ earlierInterventions = [] }: PlanAnswers): Issue[] {
  return earlierInterventions.flatMap(({ from, to }, index): Issue[] =>
    from && to && to < from
      ? [blocks('plan.interventionDates', `earlierInterventions.${index}.to`, { params: { from, to } })]
      : [],
  );
}

function checkOutcomes({ outcomes = [], meetingDate, planEndDate }: PlanAnswers): Issue[] {
  return outcomes.flatMap((outcome, index) => {
    const path = `outcomes.${index}`;
    const issues = checkTargetDate(outcome.targetDate, meetingDate, planEndDate, `${path}.targetDate`);
    if (!outcome.measure.trim()) issues.push(thinOutcome('outcome.noMeasure', `${path}.measure`));
    if (!outcome.startingPoint.trim()) issues.push(thinOutcome('outcome.noStartingPoint', `${path}.startingPoint`));
    return issues;
  });
}

const thinOutcome = (code: string, path: string): Issue => warns(code, path, { rule: 'R-NPT-31' });

function checkTargetDate(
  target: IsoDate | undefined,
  meeting: IsoDate | undefined,
  planEnd: IsoDate | undefined,
  path: string,
): Issue[] {
  if (target && meeting && target <= meeting) {
    return [blocks('outcome.targetBeforeMeeting', path, { params: { target, meeting } })];
  }
  if (target && planEnd && target > planEnd) {
    return [blocks('outcome.targetAfterEnd', path, { params: { target, planEnd } })];
  }
  return [];
}

function checkVoices({ pupilView, pupilViewMissingReason }: PlanAnswers): Issue[] {
  if (pupilView?.trim() || pupilViewMissingReason?.trim()) return [];
  return [asksReason('plan.noPupilView', 'pupilView', { rule: 'R-NPT-21' })];
}

function checkActions(answers: PlanAnswers): Issue[] {
  const { familyActions = [], familyNoActionReason, professionalActions = [], schoolReactive = [] } = answers;
  const issues: Issue[] = [];
  if (schoolReactive.length === 0) issues.push(warns('plan.noReactive', 'schoolReactive'));
  if (familyActions.length === 0 && !familyNoActionReason?.trim()) {
    issues.push(asksReason('plan.noFamilyAction', 'familyActions', { rule: 'R-NPT-12' }));
  }
  const cameFromOutside = (answers.attendees ?? []).some(
    ({ role, attended }) => role === 'partner' && attended === 'attended',
  );
  if (cameFromOutside && professionalActions.length === 0) {
    issues.push(blocks('plan.noProfessionalAction', 'professionalActions', { rule: 'R-NPT-12' }));
  }
  return issues;
}
