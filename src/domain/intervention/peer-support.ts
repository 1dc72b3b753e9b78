import { because, type Decision } from '../rule/decision';

/** R-KS3-11: what peer supporters may not do, in the order of the toolkit. */
export const PEER_SUPPORT_LIMITS = [
  'sanction',
  'contactParents',
  'engageAgencies',
  'createDependency',
  'replaceAdults',
] as const;

/** The issues that are planned for before peers support one another (sheet 4.2). */
export const PEER_SUPPORT_ISSUES = ['publicity', 'parents', 'training', 'supervision', 'racistIncidents'] as const;

/**
 * R-KS3-11: when an action of the plan is peer support, its limits are shown, and who supervises it is to be recorded
 * until it is. Silent for every other action.
 */
export function advisePeerSupport(action: {
  readonly isPeerSupport: boolean;
  readonly supervisor: string;
}): Decision[] {
  if (!action.isPeerSupport) return [];
  const limits = PEER_SUPPORT_LIMITS.map(
    (limit): Decision => ({ effect: 'inform', code: `peerSupport.${limit}`, why: because('R-KS3-11', { limit }) }),
  );
  if (action.supervisor.trim()) return limits;
  return [...limits, { effect: 'record', code: 'peerSupport.supervisor', why: because('R-KS3-11') }];
}
