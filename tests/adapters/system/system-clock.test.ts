import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSystemClock } from '../../../src/adapters/system/system-clock';

describe('the system clock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 5, 30, 23, 30) });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('tells the moment in UTC and the day in London', () => {
    const clock = createSystemClock();
    expect(clock.now()).toBe('2026-06-30T23:30:00.000Z');
    expect(clock.today()).toBe('2026-07-01');
  });

  test('a corrected wall clock makes a holder’s lease older and an observer’s wait no shorter', () => {
    const clock = createSystemClock();
    const since = clock.mark();
    vi.advanceTimersByTime(10_000);
    const moved = { wall: since.wall - 60_000, steady: since.steady };
    expect(clock.elapsedMs(moved, 'holder')).toBe(70_000);
    expect(clock.elapsedMs(moved, 'observer')).toBe(10_000);
  });

  test('waiting ends at its time, or at once when it is called off', async () => {
    const clock = createSystemClock();
    let hasEnded = false;
    void clock.wait(5_000).then(() => {
      hasEnded = true;
    });
    await vi.advanceTimersByTimeAsync(4_999);
    expect(hasEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(hasEnded).toBe(true);
    const caller = new AbortController();
    const called = clock.wait(60_000, caller.signal);
    caller.abort();
    await expect(called).resolves.toBeUndefined();
    await expect(clock.wait(60_000, caller.signal)).resolves.toBeUndefined();
  });

  test('a date handed in by a page is believed in the local build and nowhere else', () => {
    vi.stubGlobal('__pspLocal', { dateOffsetMs: 24 * 60 * 60 * 1000 });
    const clock = createSystemClock();
    const since = clock.mark();
    expect(clock.today()).toBe('2026-07-01');
    vi.stubGlobal('__LOCAL__', true);
    expect(clock.today()).toBe('2026-07-02');
    expect(clock.elapsedMs(since, 'observer')).toBe(24 * 60 * 60 * 1000);
    vi.stubGlobal('__LOCAL__', false);
    expect(clock.today()).toBe('2026-07-01');
  });
});
