import { type Store, WHOLE } from './store/store';

/** The tenant's movable clock; where it stands is kept, so a restart does not lose the date. */
export interface TenantClock {
  /** Milliseconds since the epoch, on the tenant's clock. */
  now(): number;
  /** The same as an ISO instant in UTC. */
  iso(): string;
  /** Puts the clock to this moment; it runs on from there. */
  set(milliseconds: number): void;
  /** Resolves when so much time has passed; putting the clock forward passes it too. */
  wait(milliseconds: number): Promise<void>;
}

/** A clock whose offset from the machine's is kept in the store. */
export function createTenantClock(store: Store): TenantClock {
  const offset = (): number => store.get('clock', WHOLE, 'offset')?.offsetMs ?? 0;
  const now = (): number => Date.now() + offset();
  const waiting = new Set<{ dueAt: number; end: () => void }>();
  return {
    now,
    iso: () => new Date(now()).toISOString(),
    set: (milliseconds) => {
      store.commit([
        { collection: 'clock', partition: WHOLE, id: 'offset', value: { offsetMs: milliseconds - Date.now() } },
      ]);
      for (const { dueAt, end } of [...waiting]) if (dueAt <= milliseconds) end();
    },
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const one = { dueAt: now() + milliseconds, end: () => finish() };
        const timer = setTimeout(one.end, milliseconds);
        waiting.add(one);
        const finish = (): void => {
          clearTimeout(timer);
          waiting.delete(one);
          resolve();
        };
      }),
  };
}
