import type { Dispatch } from '../domain/dispatch/dispatch';
import { fail, ok, type Result } from '../domain/result/result';
import type { Settings } from '../domain/settings/settings';
import { claim } from './dispatch/claim';
import { driveSending } from './dispatch/drive-sending';
import { fence } from './dispatch/fence';
import { isResting, mayHold, observe } from './dispatch/lease';
import type { LeaseMemory } from './dispatch/lease-memory';
import { type DispatchPass, rest, type Step } from './dispatch/pass';
import { type Preflight, preflight } from './dispatch/preflight';
import { prepareDraft } from './dispatch/prepare-draft';
import { writeRow } from './dispatch/write-row';
import type { PolicyDeps } from './policy-deps';
import type { Ports, Stored } from './ports';

/**
 * One pass of the outbox protocol over one row, as far as it may go now (RELIABILITY 2.3 P0-P9). The row alone says
 * where to go on, so any session may call it at any time, twice, or after a crash: the message goes out once.
 * Failures: those of the ports; the row is then as it was, or further, never further back.
 */
export async function dispatchPlan(
  ports: Ports,
  deps: PolicyDeps,
  settings: Settings,
  was: Stored<Dispatch>,
  memory: LeaseMemory,
): Promise<Result<Stored<Dispatch>>> {
  if (memory.busy.has(was.id)) return ok(was);
  memory.busy.add(was.id);
  try {
    const step = await passOver({ ports, deps, settings, memory }, was);
    return step.kind === 'rest' && step.failure ? fail(step.failure) : ok(step.row);
  } finally {
    memory.busy.delete(was.id);
  }
}

function passOver(pass: DispatchPass, row: Stored<Dispatch>): Promise<Step> {
  observe(pass.ports, pass.memory, row);
  if (isResting(pass.ports, pass.memory, row)) return Promise.resolve(rest(row));
  switch (row.value.state) {
    case 'Queued':
    case 'Claimed':
      return submit(pass, row);
    case 'Sending':
      return driveSending(pass, row);
    default:
      return Promise.resolve(rest(row));
  }
}

/** P0 to P4, then on: up to the fence nothing can have left, so whoever holds the lease may begin again. */
async function submit(pass: DispatchPass, row: Stored<Dispatch>): Promise<Step> {
  if (!mayHold(pass.ports, pass.memory, row)) return rest(row);
  const checked = await preflight(pass, row);
  if (checked.kind !== 'ready') return stopBeforeFence(pass, row, checked);
  const claimed = await claim(pass, row);
  if (claimed.kind === 'rest') return claimed;
  const attachments = [checked.document.record];
  const draft = await prepareDraft(pass.ports.outbox, checked.mail, { ...claimed.row.value, attachments });
  if (!draft.ok) return rest(claimed.row, draft.failure);
  const fenced = await fence(pass, claimed.row, draft.value, attachments);
  return fenced.kind === 'rest' ? fenced : driveSending(pass, fenced.row);
}

type NotReady = Exclude<Preflight, { kind: 'ready' }>;

/** What a preflight that failed leaves behind: a reason on the row, once, and nothing else. */
async function stopBeforeFence(pass: DispatchPass, row: Stored<Dispatch>, checked: NotReady): Promise<Step> {
  switch (checked.kind) {
    case 'early':
      return rest(row);
    case 'failed':
      return rest(row, checked.failure);
    case 'void':
      return writeRow(pass, row, { state: 'Cancelled', error: checked.error });
    case 'refused':
      return row.value.error === checked.error ? rest(row) : writeRow(pass, row, { error: checked.error });
  }
}
