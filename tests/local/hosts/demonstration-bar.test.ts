// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { demonstrationBar } from '../../../src/local/hosts/frame/demonstration-bar';
import { loadSettings } from '../../../src/local/hosts/frame/host-settings';
import { TenantClient, type TenantState } from '../../../src/local/hosts/frame/tenant-client';
import { wordsIn } from '../../../src/local/hosts/words';

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const stateAt = (now: string): TenantState => ({
  organisations: [],
  people: [],
  mailboxes: [],
  channels: [],
  rooms: [],
  faults: [],
  now,
});

/** A bar on a page, of a tenant whose clock stands at `now` a minute later. */
function aBar(now: string) {
  vi.useFakeTimers();
  const tenant = new TenantClient({ tenantOrigin: 'https://tenant.example' });
  vi.spyOn(tenant, 'state').mockResolvedValue(stateAt(now));
  const settings = loadSettings(localStorage);
  const state = stateAt('2026-10-06T08:00:00Z');
  const words = wordsIn('en-gb');
  const bar = demonstrationBar({ place: 'start', tenant, state, settings, words, people: [], person: null });
  document.body.append(bar);
  const clock = bar.querySelector<HTMLInputElement>('input[type="datetime-local"]');
  if (!clock) throw new Error('expected a clock');
  return clock;
}

describe('the clock of the bar', () => {
  it('follows the tenant each minute, in British time', async () => {
    const clock = aBar('2026-10-06T08:01:00Z');
    expect(clock.value).toBe('2026-10-06T09:00');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(clock.value).toBe('2026-10-06T09:01');
  });

  it('stands still while somebody sets it', async () => {
    const clock = aBar('2026-10-06T08:01:00Z');
    clock.focus();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(clock.value).toBe('2026-10-06T09:00');
  });
});
