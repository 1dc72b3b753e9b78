import type { AttachmentRecord, Dispatch } from '../../domain/dispatch/dispatch';
import { type DispatchIdentity, dispatchKeyParts } from '../../domain/dispatch/dispatch-key';
import type { PlannedDispatch } from '../../domain/dispatch/dispatches-for-plan';
import { type Plan, planKey } from '../../domain/plan/plan';
import { fail, type Result } from '../../domain/result/result';
import type { Settings } from '../../domain/settings/settings';
import { planMailSubject } from '../mail/plan-mail';
import type { PolicyDeps } from '../policy-deps';
import type { Ports } from '../ports';
import { createOrJoin, type Joined } from '../settle';

export interface MessageToQueue {
  readonly plan: Plan;
  readonly planned: PlannedDispatch;
  readonly attachment: AttachmentRecord;
}

/**
 * P1: the row of one message of one kind, under its key; joins the row that is there. Nothing has an effect outside
 * before this row exists. Failure: notFound for a plan that was never locked, and those of the list.
 */
export async function queueDispatch(
  ports: Ports,
  deps: PolicyDeps,
  settings: Settings,
  { plan, planned, attachment }: MessageToQueue,
): Promise<Result<Joined<Dispatch>>> {
  const { contentHash, caseRef } = plan;
  if (contentHash === undefined) return fail({ kind: 'notFound' });
  const identity: DispatchIdentity = {
    schoolId: settings.schoolId,
    caseRef,
    kind: planned.kind,
    subjectKey: planKey(plan),
    contentHash,
    recipients: [...planned.to],
    resendNo: 0,
  };
  const dispatchKey = await keyOf(ports, identity);
  const words = await deps.words(deps.pack.languages[0] ?? 'en');
  const { schoolId: _, ...fields } = identity;
  const { record } = settings.mailboxes;
  return createOrJoin(ports.records.dispatches, dispatchKey, {
    schemaVersion: 1,
    dispatchKey,
    ...fields,
    rule: planned.rule,
    state: 'Queued',
    copyTo: record ? [record] : [],
    subject: planMailSubject(words, plan),
    attachments: [attachment],
    leaseNo: 0,
    attemptNo: 0,
    queuedAt: ports.clock.now(),
  });
}

/** The unique key of one effect (RELIABILITY 2.1). */
export async function keyOf(ports: Pick<Ports, 'digest'>, identity: DispatchIdentity): Promise<string> {
  return `D-${await ports.digest.sha256(dispatchKeyParts(identity))}`;
}
