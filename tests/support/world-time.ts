import { type Instant, type IsoDate, instant } from '../../src/domain/date/iso-date';
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

  constructor(private milliseconds = Date.parse('2026-10-06T10:00:00Z')) {}

  get now(): number {
    return this.milliseconds;
  }

  text(): Instant {
    return instant(new Date(this.milliseconds).toISOString());
  }

  /** Lets time pass; whoever waited for it goes on. */
  advance(ms: number): void {
    const until = this.milliseconds + ms;
    for (let next = this.nextBefore(until); next; next = this.nextBefore(until)) {
      this.sleepers.splice(this.sleepers.indexOf(next), 1);
      this.milliseconds = Math.max(this.milliseconds, next.at);
      next.wake();
    }
    this.milliseconds = until;
  }

  private nextBefore(until: number): Sleeper | undefined {
    return this.sleepers.filter(({ at }) => at <= until).sort((left, right) => left.at - right.at)[0];
  }

  /** Lets time pass until the next sleeper wakes; false when nobody sleeps. */
  advanceToNext(): boolean {
    const next = Math.min(...this.sleepers.map((sleeper) => sleeper.at));
    if (!Number.isFinite(next)) return false;
    this.advance(Math.max(0, next - this.milliseconds));
    return true;
  }

  /** Does something once this time is reached. */
  at(moment: number, act: () => void): void {
    this.sleepers.push({ at: moment, wake: act });
  }

  sleep(ms: number): Promise<void> {
    if (!this.isConducted) {
      this.advance(ms);
      return Promise.resolve();
    }
    return new Promise((wake) => this.at(this.milliseconds + ms, wake));
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
