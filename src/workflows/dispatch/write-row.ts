import type { Dispatch, DispatchState } from '../../domain/dispatch/dispatch';
import { mayBecome } from '../../domain/dispatch/dispatch-states';
import { Fault } from '../../domain/result/fault';
import type { Stored } from '../ports';
import { observe } from './lease';
import { type DispatchPass, goOn, rest, type Step } from './pass';

/** What a write changes; `error: undefined` clears the error. */
export type RowChange = Omit<Partial<Dispatch>, 'error'> & { readonly error?: string | undefined };

/**
 * Every write of the protocol: If-Match, only transitions of RELIABILITY 2.2, and it renews the lease.
 * The lease counts from just before the request left, so the holder always believes in less time than it has.
 * A lost answer or a lost race is settled by reading: it was ours only if the row now says exactly what we wrote.
 */
export async function writeRow(pass: DispatchPass, was: Stored<Dispatch>, change: RowChange): Promise<Step> {
  const { ports, memory } = pass;
  guardTransition(was.value.state, change.state ?? was.value.state);
  const before = ports.clock.mark();
  const written = await ports.records.dispatches.replace(was, changed(was.value, change));
  if (written.ok) {
    memory.held.set(was.id, before);
    observe(ports, memory, written.value);
    return goOn(written.value);
  }
  if (written.failure.kind !== 'conflict' && written.failure.kind !== 'unknown') return rest(was, written.failure);
  const reloaded = await ports.records.dispatches.read(was.id);
  if (!reloaded.ok) return rest(was, reloaded.failure);
  observe(ports, memory, reloaded.value);
  if (!says(reloaded.value.value, change) || reloaded.value.value.attempt !== (change.attempt ?? was.value.attempt)) {
    return rest(reloaded.value);
  }
  memory.held.set(was.id, before);
  return goOn(reloaded.value);
}

function guardTransition(from: DispatchState, to: DispatchState): void {
  if (from !== to && !mayBecome(from, to)) throw new Fault(`dispatch.transition:${from}-${to}`);
}

function changed(was: Dispatch, change: RowChange): Dispatch {
  const { error, ...rest } = { ...was, ...change };
  return error === undefined ? rest : { ...rest, error };
}

function says(now: Dispatch, change: RowChange): boolean {
  const record: Record<string, unknown> = now;
  return Object.entries(change).every(([key, value]) => JSON.stringify(record[key]) === JSON.stringify(value));
}
