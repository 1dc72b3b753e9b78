import type { Dispatch } from '../../domain/dispatch/dispatch';
import type { Failure } from '../../domain/result/result';
import type { SendAnswer, Stored } from '../ports';
import { leaseLeftMs, SEND_MARGIN_MS } from './lease';
import type { DispatchPass, Step } from './pass';
import { needDecision } from './record-outcome';
import { writeRow } from './write-row';

/** `asked`: the request left and was not refused, so the mailbox must be searched now. */
export type SendStep = { readonly kind: 'asked'; readonly row: Stored<Dispatch> } | Extract<Step, { kind: 'rest' }>;

/**
 * P6: writes the attempt ahead, then asks to send the fenced draft, once, and only while enough of the lease is left
 * at the moment the request leaves (a tab that slept in between does not send). The answer is judged by 2.4.
 */
export async function sendOnce(pass: DispatchPass, row: Stored<Dispatch>): Promise<SendStep> {
  const { ports, memory } = pass;
  const { draftId } = row.value;
  if (draftId === undefined) return needsDecision(pass, row, 'noTrace');
  const ahead = await writeRow(pass, row, {
    attempt: ports.session.attempt,
    attemptNo: row.value.attemptNo + 1,
    lastAttemptAt: ports.clock.now(),
    error: undefined,
  });
  if (ahead.kind === 'rest') return ahead;
  if (leaseLeftMs(ports, memory, ahead.row) < SEND_MARGIN_MS) {
    memory.answers.set(row.id, { attemptNo: ahead.row.value.attemptNo, answer: 'refused' });
    return { kind: 'rest', row: ahead.row };
  }
  return judge(pass, ahead.row, await ports.outbox.send(draftId));
}

async function judge(pass: DispatchPass, row: Stored<Dispatch>, answer: SendAnswer): Promise<SendStep> {
  const { ports, memory } = pass;
  const { attemptNo } = row.value;
  switch (answer.kind) {
    case 'accepted':
      memory.answers.set(row.id, { attemptNo, answer: 'accepted' });
      return { kind: 'asked', row };
    case 'gone':
      return { kind: 'asked', row };
    case 'unknown':
      memory.attempts.set(row.id, { attemptNo, since: ports.clock.mark() });
      return { kind: 'rest', row };
    case 'refused':
      memory.answers.set(row.id, { attemptNo, answer: 'refused' });
      return refused(pass, row, answer.failure);
  }
}

/** Not accepted: the same draft goes again once the reason is gone. Only a malformed request needs a person. */
async function refused(pass: DispatchPass, row: Stored<Dispatch>, failure: Failure): Promise<SendStep> {
  if (failure.kind === 'invalid') return needsDecision(pass, row, 'sendRefused');
  if (failure.kind === 'throttled') {
    pass.memory.notBefore.set(row.id, { since: pass.ports.clock.mark(), ms: failure.retryAfterSeconds * 1000 });
  }
  return { kind: 'rest', row, failure };
}

async function needsDecision(pass: DispatchPass, row: Stored<Dispatch>, error: string): Promise<SendStep> {
  const step = await needDecision(pass, row, error);
  return step.kind === 'rest' ? step : { kind: 'rest', row: step.row };
}
