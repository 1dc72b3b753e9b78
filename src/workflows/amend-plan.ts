import { canMove } from '../domain/case/transitions';
import { type Plan, planKey } from '../domain/plan/plan';
import { fail, invalid, ok, type Result } from '../domain/result/result';
import { type CaseFile, currentPlan, loadCase } from './load-case';
import { caseRefOf, moveCase } from './move-case';
import type { Ports } from './ports';
import { createOrJoin, settle } from './settle';

/**
 * T9: the content must change, so version n+1 opens as a draft with the answers of n. The signatures of n stay with n
 * and count only there. The write that withdraws n is under If-Match against the one that would bring it into force:
 * one of the two wins. Failures: invalid with the issues of T9, conflict when the plan came into force first.
 */
export async function amendPlan(ports: Ports, file: CaseFile, reason: string): Promise<Result<CaseFile>> {
  const plan = currentPlan(file);
  if (!plan) return fail({ kind: 'notFound' });
  const isWithdrawn = plan.value.state === 'superseded' && plan.value.inForceAt === undefined;
  const verdict = canMove('T9', { case: file.case.value, plan: plan.value, reason });
  if (!verdict.allowed && !isWithdrawn) return invalid(...verdict.issues);

  const { answers, caseRef, version } = plan.value;
  const draft: Plan = { schemaVersion: 1, caseRef, version: version + 1, state: 'draft', answers: reopened(answers) };
  const created = await createOrJoin(ports.records.plans, planKey(draft), draft);
  if (!created.ok) return created;
  const withdrawn = await settle(ports.records.plans, plan, (now) => {
    if (now.state === 'superseded') return ok(now);
    return now.state === 'locked' ? ok({ ...now, state: 'superseded' as const }) : fail({ kind: 'conflict' });
  });
  if (!withdrawn.ok) return withdrawn;
  const moved = await moveCase(ports, file.case, {
    from: 'awaitingSignatures',
    to: 'meetingHeld',
    change: { currentPlanVersion: version + 1 },
    note: { onceKey: `amended|${version}`, what: 'planAmended', why: reason, details: { from: String(version) } },
  });
  return moved.ok ? loadCase(ports, caseRefOf(file.case.value)) : moved;
}

/** The new version has to be confirmed again: nothing counts as completed or confirmed because it once was. */
function reopened({ completedSections: _, reviewMeeting, ...answers }: Plan['answers']): Plan['answers'] {
  return reviewMeeting ? { ...answers, reviewMeeting: { ...reviewMeeting, confirmed: false } } : answers;
}
