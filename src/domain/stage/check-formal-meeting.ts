import type { IsoDate } from '../date/iso-date';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { StageOneFacts } from './stage-facts';
import { partsOpen, type StagePart } from './stage-part';

/**
 * What Stage 1 begins with: the formal meeting with its parts (R-SG-11) and clear targets, each with a day (R-SG-17).
 * Paths are fields of `StageOneFacts`.
 */
export function checkFormalMeeting(facts: StageOneFacts): Issue[] {
  return [...checkParts(facts), ...checkTargets(facts)];
}

/** R-SG-11: what the formal meeting includes. */
export const FORMAL_MEETING_PARTS = [
  { key: 'pspReviewed', code: 'stage.meetingWithoutPsp', rule: 'R-SG-11' },
  { key: 'parentingContract', code: 'stage.contractMissing', rule: 'R-SG-11' },
] as const satisfies readonly StagePart<string>[];

/** R-SG-17: the day of a target comes after the formal meeting. While either is not known there is no issue. Civil days. */
export function checkTargetDay(
  { deadline, meetingOn }: { readonly deadline: IsoDate | undefined; readonly meetingOn: IsoDate | undefined },
  index: number,
): Issue[] {
  if (!deadline || !meetingOn || deadline > meetingOn) return [];
  const params = { meeting: meetingOn };
  return [blocks('stage.targetBeforeMeeting', `targets.${index}.deadline`, { rule: 'R-SG-17', params })];
}

function checkParts(facts: StageOneFacts): Issue[] {
  const rule = 'R-SG-11';
  const issues: Issue[] = [];
  if (!facts.meetingOn) issues.push(blocks('stage.formalMeetingMissing', 'meetingOn', { rule }));
  issues.push(...partsOpen(FORMAL_MEETING_PARTS, facts));
  if (!facts.difficulties?.trim()) issues.push(blocks('stage.difficultiesMissing', 'difficulties', { rule }));
  if (!facts.interventions?.trim()) issues.push(blocks('stage.interventionsMissing', 'interventions', { rule }));
  return issues;
}

function checkTargets({ targets = [], meetingOn }: StageOneFacts): Issue[] {
  const rule = 'R-SG-17';
  if (targets.length === 0) return [blocks('stage.targetMissing', 'targets', { rule })];
  return targets.flatMap(({ target, deadline }, index) => {
    const path = `targets.${index}`;
    const issues: Issue[] = [];
    if (!target.trim()) issues.push(blocks('stage.targetTextMissing', `${path}.target`, { rule }));
    if (!deadline) issues.push(blocks('stage.targetDayMissing', `${path}.deadline`, { rule }));
    return [...issues, ...checkTargetDay({ deadline, meetingOn }, index)];
  });
}
