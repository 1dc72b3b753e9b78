import { describe, expect, it } from 'vitest';
import { aTenant, type OpenTenant } from './a-tenant';

const RULES = [
  { kind: 'refuse', method: 'POST', pathPattern: '/v1.0/*', rate: 0.3 },
  { kind: 'applyThenFail', pathPattern: '/v1.0/me/messages', rate: 0.3 },
];

/** Twenty calls of one person; what each was answered. */
async function run(tenant: OpenTenant, seed: number): Promise<number[]> {
  const lead = await tenant.as('lead');
  await tenant.admin('POST', '/admin/faults', { seed, rules: RULES });
  const statuses: number[] = [];
  for (let i = 0; i < 20; i++) {
    statuses.push((await lead('POST', '/me/messages', { subject: `${i}` })).status);
    statuses.push((await lead('GET', '/me/messages')).status);
  }
  return statuses;
}
const journal = async (tenant: OpenTenant) => {
  const { json } = await tenant.admin('GET', '/admin/faults');
  return json.journal.map(({ at: _, ...hit }: { at: string }) => hit);
};

describe('a run with faults', () => {
  it('is the same again with the same seed, call by call, and another with another', async () => {
    const [one, two, three] = [await aTenant(), await aTenant(), await aTenant()];
    const first = await run(one, 42);
    expect(await run(two, 42)).toEqual(first);
    expect(await journal(two)).toEqual(await journal(one));
    expect(await run(three, 43)).not.toEqual(first);
  });

  it('is replayed in the same tenant by arming the same seed again', async () => {
    const tenant = await aTenant();
    const first = await run(tenant, 5);
    expect(await run(tenant, 5)).toEqual(first);
  });

  it('can be read afterwards: which rule hit which call', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const rules = [
      { kind: 'status', pathPattern: '/v1.0/me', times: 1 },
      { kind: 'throttle', method: 'POST', pathPattern: '/v1.0/me/*' },
    ];
    await tenant.admin('POST', '/admin/faults', { seed: 9, rules });
    await lead('GET', '/me');
    await lead('GET', '/me');
    await lead('POST', '/me/messages', {});
    const { json } = await tenant.admin('GET', '/admin/faults');
    expect(json.seed).toBe(9);
    expect(json.rules).toEqual([rules[1]]);
    expect(json.journal).toMatchObject([
      { number: 1, rule: 0, kind: 'status', method: 'GET', path: '/v1.0/me' },
      { number: 2, rule: 1, kind: 'throttle', method: 'POST', path: '/v1.0/me/messages' },
    ]);
  });
});
