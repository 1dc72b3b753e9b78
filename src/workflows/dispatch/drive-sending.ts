import type { Dispatch } from '../../domain/dispatch/dispatch';
import type { Stored } from '../ports';
import { checkDraft } from './check-draft';
import { claim } from './claim';
import { type Evidence, findEvidence, pollEvidence } from './find-evidence';
import { isMine, isQuietOver, NO_TRACE_MS } from './lease';
import { type DispatchPass, rest, type Step } from './pass';
import { needDecision, recordSent } from './record-outcome';
import { sendOnce } from './send-once';

/**
 * P5 to P9, from the row alone, by any session that reads the row's mailbox. Looking comes before sending: whatever
 * was asked before may have been done. `Sending` ends as Sent or as a decision for a person, never by going back.
 */
export async function driveSending(pass: DispatchPass, row: Stored<Dispatch>): Promise<Step> {
  if (!readsMailbox(pass, row)) return rest(row);
  if (row.value.attemptNo === 0 && isMine(pass.ports, row)) return checkAndSend(pass, row);
  const evidence = await findEvidence(pass, row);
  switch (evidence.kind) {
    case 'failed':
      return rest(row, evidence.failure);
    case 'sent':
      return recordSent(pass, row, evidence.message);
    case 'nothing':
      return waitForTrace(pass, row);
    case 'draft':
      return draftIsThere(pass, row);
  }
}

/** RELIABILITY 2.5: only where the draft lies can it be sent or its copy be found. */
export function readsMailbox({ ports }: DispatchPass, row: Stored<Dispatch>): boolean {
  const { mailbox } = row.value;
  if (mailbox === undefined || mailbox.toLowerCase() !== ports.outbox.mailbox.toLowerCase()) return false;
  return ports.outbox.canRead(mailbox);
}

/** The draft was not sent as far as can be seen: once it is quiet and the row is mine, the same draft goes again. */
async function draftIsThere(pass: DispatchPass, row: Stored<Dispatch>): Promise<Step> {
  const { ports, memory } = pass;
  const own = memory.answers.get(row.id);
  const answer = own?.attemptNo === row.value.attemptNo ? own.answer : undefined;
  if (answer === 'accepted') return waitForTrace(pass, row);
  memory.missing.delete(row.id);
  const isQuiet = row.value.attemptNo === 0 || answer === 'refused' || isQuietOver(ports, memory, row);
  if (!isQuiet) return rest(row);
  const claimed = await claim(pass, row);
  return claimed.kind === 'rest' ? claimed : checkAndSend(pass, claimed.row);
}

async function checkAndSend(pass: DispatchPass, row: Stored<Dispatch>): Promise<Step> {
  const check = await checkDraft(pass, row);
  switch (check.kind) {
    case 'failed':
      return rest(row, check.failure);
    case 'differs':
      return needDecision(pass, row, check.error);
    case 'gone':
      return afterAsking(pass, row, await findEvidence(pass, row));
    case 'same': {
      const asked = await sendOnce(pass, row);
      if (asked.kind === 'rest') return asked;
      return afterAsking(pass, asked.row, await pollEvidence(pass, asked.row));
    }
  }
}

function afterAsking(pass: DispatchPass, row: Stored<Dispatch>, evidence: Evidence): Promise<Step> {
  if (evidence.kind === 'sent') return recordSent(pass, row, evidence.message);
  if (evidence.kind === 'failed') return Promise.resolve(rest(row, evidence.failure));
  return waitForTrace(pass, row);
}

/** Nothing is sent again while no draft is there, or after it was accepted; after 15 minutes a person decides. */
async function waitForTrace(pass: DispatchPass, row: Stored<Dispatch>): Promise<Step> {
  const { ports, memory } = pass;
  const since = memory.missing.get(row.id);
  if (!since) {
    memory.missing.set(row.id, ports.clock.mark());
    return rest(row);
  }
  if (ports.clock.elapsedMs(since, 'observer') < NO_TRACE_MS) return rest(row);
  return needDecision(pass, row, 'noTrace');
}
