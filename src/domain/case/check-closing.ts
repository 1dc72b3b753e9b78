import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { LeavingFacts, NotProceedingFacts } from './transition-facts';

/** T3: a case that does not proceed says why. */
export function checkNotProceeding({ reason }: Pick<NotProceedingFacts, 'reason'>): Issue[] {
  return reason.trim() ? [] : [blocks('case.notProceedReasonMissing', 'reason', { rule: 'D1-T3' })];
}

/** T15: the day the pupil leaves, and where to or that nobody knows. */
export function checkLeaving({ leavingDate, destination }: Pick<LeavingFacts, 'leavingDate' | 'destination'>): Issue[] {
  const issues: Issue[] = [];
  if (!leavingDate) issues.push(blocks('case.leavingDateMissing', 'leavingDate', { rule: 'D1-T15' }));
  const isNamed = destination?.kind === 'notKnown' || Boolean(destination?.name.trim());
  if (!isNamed) issues.push(blocks('case.destinationMissing', 'destination', { rule: 'D1-T15' }));
  return issues;
}
