import type { Dispatch } from '../../domain/dispatch/dispatch';
import type { Failure } from '../../domain/result/result';
import type { MailSnapshot, Stored } from '../ports';
import type { DispatchPass } from './pass';

/** `sent`: a copy that is no draft. `draft`: the fenced draft is still there. `nothing`: neither was found. */
export type Evidence =
  | { readonly kind: 'sent'; readonly message: MailSnapshot }
  | { readonly kind: 'draft' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** P7: looks for the sent copy by key, then by internet message id, then by the stored id. Reads only. */
export async function findEvidence(pass: DispatchPass, row: Stored<Dispatch>): Promise<Evidence> {
  const { dispatchKey, internetMessageId, draftId } = row.value;
  const found = await pass.ports.outbox.find({
    dispatchKey,
    ...(internetMessageId === undefined ? {} : { internetMessageId }),
    ...(draftId === undefined ? {} : { messageId: draftId }),
  });
  if (!found.ok) return { kind: 'failed', failure: found.failure };
  const sent = found.value.find((message) => !message.isDraft);
  if (sent) return { kind: 'sent', message: sent };
  return found.value.some((message) => message.id === draftId) ? { kind: 'draft' } : { kind: 'nothing' };
}

/** Seconds after the send at which the mailbox is searched (2.3 P7); later passes of the queue go on. */
const POLL_AT_SECONDS = [0, 2, 5, 10, 30] as const;

/** P7 right after an answer: searches until the copy is there, at most half a minute. */
export async function pollEvidence(pass: DispatchPass, row: Stored<Dispatch>): Promise<Evidence> {
  let evidence: Evidence = { kind: 'nothing' };
  let waited = 0;
  for (const at of POLL_AT_SECONDS) {
    if (at > waited) await pass.ports.clock.wait((at - waited) * 1000);
    waited = at;
    evidence = await findEvidence(pass, row);
    if (evidence.kind === 'sent') return evidence;
  }
  return evidence;
}
