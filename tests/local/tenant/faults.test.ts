import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../../src/local/tenant/admin/fault-rules';
import { createFaults } from '../../../src/local/tenant/admin/faults';
import { aTenant } from './a-tenant';

const armed = (...rules: FaultRule[]) => {
  const faults = createFaults(() => '2026-11-03T09:00:00.000Z');
  faults.set(rules);
  return faults;
};

describe('a fault rule', () => {
  it('acts on its method and path, as often as it says', () => {
    const faults = armed({ kind: 'status', method: 'POST', pathPattern: '/v1.0/*/send', times: 1 });
    expect(faults.strike(['status'], 'GET', '/v1.0/me/messages/1/send')).toBeUndefined();
    expect(faults.strike(['status'], 'POST', '/v1.0/me/messages/1')).toBeUndefined();
    expect(faults.strike(['drop'], 'POST', '/v1.0/me/messages/1/send')).toBeUndefined();
    expect(faults.strike(['status'], 'POST', '/v1.0/me/messages/1/send')).toMatchObject({ kind: 'status' });
    expect(faults.strike(['status'], 'POST', '/v1.0/me/messages/1/send')).toBeUndefined();
    expect(faults.rules()).toEqual([]);
  });

  it('with a rate acts on the same calls in every run', () => {
    const run = () => {
      const faults = armed({ kind: 'status', pathPattern: '*', rate: 0.5 });
      return Array.from({ length: 12 }, () => faults.strike(['status'], 'GET', '/x') !== undefined);
    };
    expect(run()).toEqual(run());
    expect(new Set(run())).toEqual(new Set([true, false]));
  });

  it('reads a dot in a pattern as a dot', () => {
    expect(armed({ kind: 'drop', pathPattern: '/v1.0/me' }).strike(['drop'], 'GET', '/v1x0/me')).toBeUndefined();
  });
});

describe('a tenant with faults', () => {
  it('refuses before doing anything, with Retry-After only when the rule has it', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    await tenant.admin('POST', '/admin/faults', {
      rules: [
        { kind: 'status', pathPattern: '/v1.0/me/messages', status: 507, times: 1 },
        { kind: 'throttle', pathPattern: '/v1.0/me/messages', retryAfterSeconds: 2.128, times: 1 },
      ],
    });
    const full = await lead('POST', '/me/messages', { subject: 'x' });
    expect([full.status, full.headers.get('retry-after')]).toEqual([507, null]);
    const throttled = await lead('POST', '/me/messages', { subject: 'x' });
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '2.128']);
    expect((await lead('GET', '/me/messages')).json.value).toEqual([]);
  });

  it('takes no rule it does not understand', async () => {
    const tenant = await aTenant();
    expect(
      (await tenant.admin('POST', '/admin/faults', { rules: [{ kind: 'explode', pathPattern: '*' }] })).status,
    ).toBe(400);
  });
});
