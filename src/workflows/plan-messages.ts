import type { Case } from '../domain/case/case';
import { dispatchesForPlan, missingMailboxes, type PlannedDispatch } from '../domain/dispatch/dispatches-for-plan';
import type { Plan } from '../domain/plan/plan';
import type { Issue } from '../domain/result/result';
import type { Settings } from '../domain/settings/settings';
import type { PolicyDeps } from './policy-deps';

/** The messages that a plan in force causes, and what keeps one of them from having an address. */
export interface PlanMessages {
  readonly planned: readonly PlannedDispatch[];
  readonly missing: readonly Issue[];
}

/**
 * What goes to the authority when a plan comes into force (T8). Nothing where the authority defines no notice about a
 * programme that is mailed: then no mailbox is missing either (DOMAIN D4, D5 point 11).
 */
export function planMessages(
  { pack }: PolicyDeps,
  kase: Pick<Case, 'pupil'>,
  plan: Plan,
  settings: Settings,
): PlanMessages {
  const notices = pack.notices?.value ?? [];
  const mails = notices.some(({ about, channel }) => about === 'programme' && channel.kind === 'mailbox');
  if (!mails) return { planned: [], missing: [] };
  return { planned: dispatchesForPlan(kase, plan, settings), missing: missingMailboxes(kase, plan, settings) };
}
