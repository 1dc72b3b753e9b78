import type { Dispatch } from '../../domain/dispatch/dispatch';
import type { Stored } from '../ports';
import { isMine, leaseLeftMs, mayHold, SEND_MARGIN_MS } from './lease';
import { type DispatchPass, goOn, rest, type Step } from './pass';
import { writeRow } from './write-row';

/**
 * P2: takes the row for this tab, or leaves it to who has it. A row in `Sending` keeps its state: only its holder
 * changes, and only to a session that reads the mailbox. Never two holders: the write is under If-Match.
 */
export function claim(pass: DispatchPass, row: Stored<Dispatch>): Promise<Step> {
  const { ports, memory } = pass;
  if (!mayHold(ports, memory, row)) return Promise.resolve(rest(row));
  const isHeld = isMine(ports, row) && row.value.state !== 'Queued';
  if (isHeld && leaseLeftMs(ports, memory, row) > SEND_MARGIN_MS) return Promise.resolve(goOn(row));
  return writeRow(pass, row, {
    state: row.value.state === 'Sending' ? 'Sending' : 'Claimed',
    ownerId: ports.session.me.id,
    ownerName: ports.session.me.name,
    attempt: ports.session.attempt,
    leaseNo: row.value.leaseNo + 1,
  });
}
