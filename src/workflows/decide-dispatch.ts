import { authorityAddress } from '../domain/dispatch/authority-address';
import type { Dispatch, DispatchState } from '../domain/dispatch/dispatch';
import { mayBecome } from '../domain/dispatch/dispatch-states';
import { fail, invalid, ok, type Result } from '../domain/result/result';
import { appendHistory } from './append-history';
import { keyOf } from './dispatch/queue-dispatch';
import type { Ports, Stored } from './ports';
import { createOrJoin, settle } from './settle';

export interface DispatchDecision {
  /** `found`: a sent copy is there. `sendAgain`: a new message with the next number. `doNotSend`: proved unsent, and stays so. */
  readonly kind: 'found' | 'sendAgain' | 'doNotSend';
  readonly reason: string;
}

/**
 * What a person decided about a message that stopped: one in `NeedsDecision`, or one that stopped before the fence with
 * an error and therefore never left. Sending again is a new row with the next number, to the address of the settings as
 * they are now. Failures: invalid without a reason, conflict when the row went on meanwhile.
 */
export async function decideDispatch(
  ports: Ports,
  was: Stored<Dispatch>,
  decision: DispatchDecision,
): Promise<Result<Stored<Dispatch>>> {
  if (!decision.reason.trim()) {
    return invalid({ code: 'decision.reasonMissing', path: 'reason', effect: 'block' });
  }
  const target = targetOf(was.value, decision.kind);
  if (!target || !mayBecome(was.value.state, target)) return fail({ kind: 'conflict' });
  if (decision.kind === 'sendAgain') {
    const again = await queueAgain(ports, was.value);
    if (!again.ok) return again;
  }
  const copy = decision.kind === 'found' ? await sentCopy(ports, was.value) : {};
  const record = { by: ports.session.me.name, at: ports.clock.now(), reason: decision.reason };
  const decided = await settle(ports.records.dispatches, was, (now) => {
    if (now.state === target) return ok(now);
    return now.state === was.value.state
      ? ok({ ...now, ...copy, state: target, decision: record })
      : fail({ kind: 'conflict' });
  });
  if (!decided.ok) return decided;
  const noted = await appendHistory(ports, was.value.caseRef, {
    onceKey: `decided|${was.value.dispatchKey}`,
    what: 'messageDecided',
    why: decision.reason,
    details: { decision: decision.kind, kind: was.value.kind, subjectKey: was.value.subjectKey },
  });
  return noted.ok ? decided : noted;
}

/** Before the fence nothing left, so a stopped row is cancelled; after it only what a person proved counts. */
function targetOf({ state, error }: Dispatch, kind: DispatchDecision['kind']): DispatchState | undefined {
  if (state === 'NeedsDecision')
    return { found: 'Sent', sendAgain: 'Resent', doNotSend: 'Cancelled' }[kind] as DispatchState;
  const isStopped = (state === 'Queued' || state === 'Claimed') && error !== undefined;
  return isStopped && kind !== 'found' ? 'Cancelled' : undefined;
}

/** Child first: the new row stands before the old one says that it was sent again. */
async function queueAgain(ports: Ports, old: Dispatch): Promise<Result<unknown>> {
  const settings = await ports.records.settings.byKey('school');
  if (!settings.ok) return settings;
  const school = settings.value?.value;
  const address = school && authorityAddress(old.kind, school);
  if (!school || !address) return invalid({ code: 'dispatch.noMailbox', path: old.kind, effect: 'block' });
  const { schemaVersion, caseRef, kind, subjectKey, contentHash, rule, subject, attachments } = old;
  const identity = { caseRef, kind, subjectKey, contentHash, recipients: [address], resendNo: old.resendNo + 1 };
  const dispatchKey = await keyOf(ports, { schoolId: school.schoolId, ...identity });
  const { record } = school.mailboxes;
  return createOrJoin(ports.records.dispatches, dispatchKey, {
    schemaVersion,
    dispatchKey,
    ...identity,
    rule,
    state: 'Queued',
    copyTo: record ? [record] : [],
    subject,
    attachments,
    leaseNo: 0,
    attemptNo: 0,
    queuedAt: ports.clock.now(),
  });
}

/** The copy the person found, where this session can read the mailbox; the decision stands without it. */
async function sentCopy(ports: Ports, { dispatchKey, mailbox }: Dispatch): Promise<Partial<Dispatch>> {
  if (mailbox === undefined || !ports.outbox.canRead(mailbox)) return {};
  const found = await ports.outbox.find({ dispatchKey });
  const copy = found.ok ? found.value.find((message) => !message.isDraft) : undefined;
  return copy ? { evidenceId: copy.id, ...(copy.sentAt ? { sentAt: copy.sentAt } : {}) } : {};
}
