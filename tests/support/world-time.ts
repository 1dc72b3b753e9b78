import { type Instant, instant, type IsoDate } from '../../src/domain/date/iso-date';
import type { Clock, ClockMark } from '../../src/workflows/ports';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/**
 * The time of a test world. Nothing sleeps: `wait` jumps (one session) or, once somebody conducts the world,
 * sleeps until the conductor lets the time pass.
 */
export class WorldTime {
  private sleepers: Sleeper[] = [];
  /** True while a conductor moves the time (see `conduct.ts`). */
  isConducted = false;

  constructor(private milliseconds = Date.parse('2026-11-02T09:00:00Z')) {}

  get now(): number {
    return this.milliseconds;
  }

  text(): Instant {
    return instant(new Date(this.milliseconds).toISOString());
  }

  /** Lets time pass; whoever waited for it goes on. */
  advance(ms: number): void {
    this.milliseconds += ms;
    const due = this.sleepers.filter((sleeper) => sleeper.at <= this.milliseconds);
    this.sleepers = this.sleepers.filter((sleeper) => sleeper.at > this.milliseconds);
    for (const sleeper of due) sleeper.wake();
  }

  /** Lets time pass until the next sleeper wakes; false when nobody sleeps. */
  advanceToNext(): boolean {
    const next = Math.min(...this.sleepers.map((sleeper) => sleeper.at));
    if (!Number.isFinite(next)) return false;
    this.advance(Math.max(0, next - this.milliseconds));
    return true;
  }

  sleep(ms: number): Promise<void> {
    if (!this.isConducted) {
      this.advance(ms);
      return Promise.resolve();
    }
    return new Promise((wake) => this.sleepers.push({ at: this.milliseconds + ms, wake }));
  }

  /** The clock of one session; `skewMs` is how far its wall clock is off. */
  clock(skewMs = 0): Clock {
    const wall = () => this.milliseconds + skewMs;
    const text = () => new Date(wall()).toISOString();
    return {
      now: () => instant(text()),
      today: () => text().slice(0, 10) as IsoDate,
      mark: (): ClockMark => ({ wall: wall(), steady: this.milliseconds }),
      elapsedMs: (since, view) => {
        const elapsed = [wall() - since.wall, this.milliseconds - since.steady];
        return view === 'holder' ? Math.max(...elapsed) : Math.min(...elapsed);
      },
      wait: (ms) => this.sleep(ms),
    };
  }
}
