import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { MessageEvents } from './message-events';

/** M1 to M3 never without every required signature. */
export function unsigned({ isFullySigned }: MessageEvents['planActive']): Issue[] {
  return isFullySigned ? [] : [blocks('message.unsigned', '', { rule: 'R-NPT-18' })];
}

/** M2 goes out once for each version of a plan. */
export function sentForVersion({ sentKinds, planVersion }: MessageEvents['planActive']): Issue[] {
  if (!sentKinds.includes('M2')) return [];
  return [blocks('message.sentForVersion', 'M2', { rule: 'R-NPT-52', params: { version: planVersion } })];
}

/** M4 never before the start day, never before agreement, never with an unexplained No in the checklist (C5). */
export function timetableNotReady(facts: MessageEvents['timetableStarts']): Issue[] {
  const { start, agreedOn, today, unexplainedNo } = facts;
  const issues: Issue[] = [];
  if (today < start) issues.push(blocks('message.beforeStart', '', { rule: 'R-NPT-51', params: { start } }));
  if (agreedOn === undefined || start < agreedOn)
    issues.push(blocks('message.beforeAgreement', '', { rule: 'R-NPT-41', params: { start } }));
  return [...issues, ...unexplainedNo.map((item) => blocks('message.unexplainedNo', item, { rule: 'R-NPT-64' }))];
}

/** M5 never without a valid safeguarding declaration (C8). */
export function declarationInvalid({ isDeclarationValid }: MessageEvents['provisionStarts']): Issue[] {
  return isDeclarationValid ? [] : [blocks('message.declarationInvalid', '', { rule: 'R-NPT-80' })];
}

/** M6 never before the review is completed. */
export function reviewNotCompleted({ isCompleted }: MessageEvents['reviewCompleted']): Issue[] {
  return isCompleted ? [] : [blocks('message.reviewNotCompleted', '', { rule: 'R-NPT-34' })];
}

/** M7 never without a rationale. */
export function noRationale({ rationale }: MessageEvents['timetableBeyondLimit']): Issue[] {
  return rationale.trim() ? [] : [blocks('message.noRationale', '', { rule: 'R-NPT-56' })];
}

/** M8 never while a part of the travel form is incomplete or the entitlement is not confirmed (R-NPT-67, 70, 73). */
export function travelFormIncomplete(facts: MessageEvents['travelChange']): Issue[] {
  const issues: Issue[] = [];
  if (!facts.isEntitlementConfirmed) issues.push(blocks('message.noEntitlement', 'gate', { rule: 'R-NPT-70' }));
  if (!facts.isRequesterPartComplete) issues.push(blocks('message.travelRequester', 'part1', { rule: 'R-NPT-67' }));
  if (!facts.isPupilPartComplete) issues.push(blocks('message.travelPupil', 'part2', { rule: 'R-NPT-67' }));
  if (!facts.isSanctioned) issues.push(blocks('message.travelSanction', 'part3', { rule: 'R-NPT-73' }));
  return issues;
}
