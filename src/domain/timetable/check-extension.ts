import { mayDo } from '../permission/may-do';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { DecisionFacts, ExtensionFacts, RttFacts } from './rtt-state-facts';

/** M7: an application for more than twelve weeks says why, and asks for days that need it (R-NPT-56). */
export function checkRequest({ wantedUntil, rationale, lastDay }: ExtensionFacts): Issue[] {
  const issues: Issue[] = [];
  if (!rationale.trim()) issues.push(blocks('rtt.extensionReasonMissing', 'rationale', { rule: 'R-NPT-56' }));
  if (wantedUntil <= lastDay)
    issues.push(blocks('rtt.extensionNotNeeded', 'wantedUntil', { rule: 'R-NPT-56', params: { lastDay } }));
  return issues;
}

/** E5: the application that can still extend the timetable is made by its last lawful day. */
export function checkRequestInTime({ lastDay, today }: ExtensionFacts): Issue[] {
  return today <= lastDay ? [] : [blocks('rtt.requestAfterLimit', 'requestedOn', { rule: 'E5', params: { lastDay } })];
}

/** R-NPT-56, C4: the director decides, or an officer of the authority records it; never the school; not before asked. */
export function checkDecision({ by, requestedOn, decidedOn, today }: DecisionFacts): Issue[] {
  const ofOwnAuthority = { ofOwnAuthority: true };
  const isAuthority = (['decideAuthorisation', 'recordAuthorisation'] as const).some(
    (action) => mayDo(by, action, ofOwnAuthority).may,
  );
  const issues: Issue[] = [];
  if (!isAuthority) issues.push(blocks('permission.authorityOnly', 'by', { rule: 'R-NPT-56' }));
  if (decidedOn < requestedOn)
    issues.push(blocks('rtt.decidedBeforeRequest', 'decidedOn', { rule: 'R-NPT-56', params: { requestedOn } }));
  if (decidedOn > today) issues.push(blocks('rtt.decidedInFuture', 'decidedOn', { rule: 'R-NPT-56' }));
  return issues;
}

/** E5: an authorisation reaches beyond the last lawful day and is not over already; beyond its own day the block returns. */
export function checkUntil({ until, lastDay, today }: RttFacts['authorise']): Issue[] {
  if (until <= lastDay) return [blocks('rtt.authorisedWithinLimit', 'until', { rule: 'E5', params: { lastDay } })];
  return until < today ? [blocks('rtt.authorisationOver', 'until', { rule: 'E5', params: { until } })] : [];
}
