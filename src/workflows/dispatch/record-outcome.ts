import type { Dispatch } from '../../domain/dispatch/dispatch';
import type { MailSnapshot, Stored } from '../ports';
import { wentToRecorded } from './compare-draft';
import { noteSent } from './note-sent';
import { type DispatchPass, goOn, rest, type Step } from './pass';
import { writeRow } from './write-row';

/** P8 and P9: the copy was found, so the row says Sent, and the case's history says so once. */
export async function recordSent(pass: DispatchPass, row: Stored<Dispatch>, copy: MailSnapshot): Promise<Step> {
  if (!wentToRecorded(copy, row.value)) return needDecision(pass, row, 'sentDiffers');
  const change = {
    state: 'Sent',
    evidenceId: copy.id,
    sentAt: copy.sentAt ?? pass.ports.clock.now(),
    error: undefined,
  } as const;
  let written = await writeRow(pass, row, change);
  if (written.kind === 'rest' && !written.failure && written.row.value.state === 'Sending') {
    written = await writeRow(pass, written.row, change);
  }
  if (written.row.value.state !== 'Sent') return written;
  const noted = await noteSent(pass.ports, written.row.value);
  return noted.ok ? goOn(written.row) : rest(written.row, noted.failure);
}

/** Neither sent nor unsent can be proved, or the draft is not what was signed: the app stops and a person decides. */
export async function needDecision(pass: DispatchPass, row: Stored<Dispatch>, error: string): Promise<Step> {
  const written = await writeRow(pass, row, { state: 'NeedsDecision', error });
  return rest(written.row, written.kind === 'rest' ? written.failure : undefined);
}
