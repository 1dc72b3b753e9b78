import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { HeldFacts } from './transition-facts';

/** T6, T10: a meeting was held when its day is not in the future and somebody came. Civil days. */
export function checkHeld({ heldOn, attendance, today }: Pick<HeldFacts, 'heldOn' | 'attendance' | 'today'>): Issue[] {
  const issues: Issue[] = [];
  if (heldOn > today) issues.push(blocks('meeting.heldInFuture', 'heldOn', { params: { heldOn } }));
  if (!attendance.some(({ attended }) => attended === 'attended'))
    issues.push(blocks('meeting.nobodyCame', 'attendance'));
  return issues;
}
