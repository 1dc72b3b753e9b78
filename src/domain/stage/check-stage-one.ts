import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { StageOneFacts } from './stage-facts';

/**
 * What Stage 1 must have before it counts as carried out: the formal meeting with its parts (R-SG-11) and clear targets,
 * each with a day (R-SG-17). Paths are fields of `StageOneFacts`.
 */
export function checkStageOne(facts: StageOneFacts): Issue[] {
  return [...checkFormalMeeting(facts), ...checkTargets(facts)];
}

function checkFormalMeeting(facts: StageOneFacts): Issue[] {
  const rule = 'R-SG-11';
  const issues: Issue[] = [];
  if (!facts.formalMeetingOn) issues.push(blocks('stage.formalMeetingMissing', 'formalMeetingOn', { rule }));
  if (!facts.pspReviewed) issues.push(blocks('stage.pspNotReviewed', 'pspReviewed', { rule }));
  if (!facts.parentingContract) issues.push(blocks('stage.contractMissing', 'parentingContract', { rule }));
  if (!facts.difficulties.trim()) issues.push(blocks('stage.difficultiesMissing', 'difficulties', { rule }));
  if (!facts.interventions.trim()) issues.push(blocks('stage.interventionsMissing', 'interventions', { rule }));
  return issues;
}

function checkTargets({ targets, formalMeetingOn }: StageOneFacts): Issue[] {
  const rule = 'R-SG-17';
  if (targets.length === 0) return [blocks('stage.targetMissing', 'targets', { rule })];
  return targets.flatMap(({ text, deadline }, index) => {
    const path = `targets.${index}`;
    const issues: Issue[] = [];
    if (!text.trim()) issues.push(blocks('stage.targetTextMissing', `${path}.text`, { rule }));
    if (!deadline) issues.push(blocks('stage.targetDayMissing', `${path}.deadline`, { rule }));
    else if (formalMeetingOn && deadline <= formalMeetingOn) {
      issues.push(
        blocks('stage.targetBeforeMeeting', `${path}.deadline`, { rule, params: { meeting: formalMeetingOn } }),
      );
    }
    return issues;
  });
}
