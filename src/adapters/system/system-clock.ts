import { type Instant, instant } from '../../domain/date/iso-date';
import { dayOf } from '../../domain/date/zone';
import type { Clock, ClockMark } from '../../workflows/ports';

/** What the local host page hands to the framed application; absent everywhere else. */
interface LocalDate {
  readonly __pspLocal?: { readonly dateOffsetMs?: number };
}

/**
 * The time of this machine. Only in the local build is it moved by the date that the local host page chose;
 * the condition is a build-time constant, so a release has no way to be told another date.
 */
export function createSystemClock(): Clock {
  const now = (): Instant => instant(new Date(Date.now() + localOffsetMs()).toISOString());
  const mark = (): ClockMark => ({
    wall: Date.now() + localOffsetMs(),
    steady: performance.now() + localOffsetMs(),
  });
  return {
    now,
    today: () => dayOf(now()),
    mark,
    elapsedMs(since, view) {
      const { wall, steady } = mark();
      const differences = [wall - since.wall, steady - since.steady];
      return view === 'holder' ? Math.max(...differences) : Math.min(...differences);
    },
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) return resolve();
        const timer = setTimeout(resolve, ms);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}

function localOffsetMs(): number {
  if (typeof __LOCAL__ === 'undefined' || !__LOCAL__) return 0;
  const { __pspLocal } = globalThis as LocalDate;
  return __pspLocal?.dateOffsetMs ?? 0;
}
