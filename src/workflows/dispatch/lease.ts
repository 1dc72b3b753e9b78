import type { Dispatch } from '../../domain/dispatch/dispatch';
import type { Ports, Stored } from '../ports';
import type { LeaseMemory } from './lease-memory';

/** RELIABILITY 2.3: two minutes for the holder, counted from just before its last successful write. */
export const LEASE_MS = 120_000;
/** An observer may take over only after it saw the same etag for this long on its own clock. */
export const TAKEOVER_MS = 130_000;
/** A send may leave only while this much of the lease is left. */
export const SEND_MARGIN_MS = 20_000;
/** After an unknown answer, and for every AttemptNo that this tab meets for the first time. */
export const QUIET_MS = 120_000;
/** With neither draft nor sent copy for this long, a person decides. */
export const NO_TRACE_MS = 15 * 60_000;

/** Remembers when this tab first saw the row's etag and its AttemptNo. Called with every row that is read. */
export function observe(ports: Ports, memory: LeaseMemory, row: Stored<Dispatch>): void {
  if (memory.seen.get(row.id)?.etag !== row.etag) {
    memory.seen.set(row.id, { etag: row.etag, since: ports.clock.mark() });
  }
  if (memory.attempts.get(row.id)?.attemptNo !== row.value.attemptNo) {
    memory.attempts.set(row.id, { attemptNo: row.value.attemptNo, since: ports.clock.mark() });
  }
}

/** The claim carries the mark of this very tab. */
export const isMine = (ports: Ports, row: Stored<Dispatch>): boolean => row.value.attempt === ports.session.attempt;

/** How much of my lease is left; 0 when this tab remembers no write of its own. */
export function leaseLeftMs(ports: Ports, memory: LeaseMemory, row: Stored<Dispatch>): number {
  const since = memory.held.get(row.id);
  return since ? Math.max(0, LEASE_MS - ports.clock.elapsedMs(since, 'holder')) : 0;
}

/** True for a row nobody holds, a row I hold, and a row whose etag stood still for longer than any holder's lease. */
export function mayHold(ports: Ports, memory: LeaseMemory, row: Stored<Dispatch>): boolean {
  if (row.value.attempt === undefined || isMine(ports, row)) return true;
  const seen = memory.seen.get(row.id);
  return seen?.etag === row.etag && ports.clock.elapsedMs(seen.since, 'observer') >= TAKEOVER_MS;
}

/** The quiet period of this AttemptNo is over, as far as this tab can tell. */
export function isQuietOver(ports: Ports, memory: LeaseMemory, row: Stored<Dispatch>): boolean {
  const attempt = memory.attempts.get(row.id);
  return attempt?.attemptNo === row.value.attemptNo && ports.clock.elapsedMs(attempt.since, 'observer') >= QUIET_MS;
}

/** Microsoft 365 asked us to wait (Retry-After), and the time is not over. */
export function isResting(ports: Ports, memory: LeaseMemory, row: Stored<Dispatch>): boolean {
  const rest = memory.notBefore.get(row.id);
  return rest !== undefined && ports.clock.elapsedMs(rest.since, 'observer') < rest.ms;
}
