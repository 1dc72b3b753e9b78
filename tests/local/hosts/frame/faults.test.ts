import { describe, expect, it } from 'vitest';
import { DELAYS, delayInForce, FAULTS, faultInForce, faultRules } from '../../../../src/local/hosts/frame/faults';
import { aTenant } from '../../tenant/a-tenant';

describe('a trouble that is switched on', () => {
  it.each(FAULTS)('%s is told again by the rules it makes, beside any delay', (fault) => {
    for (const delay of DELAYS) {
      const rules = faultRules(fault, delay);
      expect(faultInForce(rules)).toBe(fault);
      expect(delayInForce(rules)).toBe(delay);
    }
  });

  it('makes rules that the tenant takes, and is told by the state of the tenant', async () => {
    const tenant = await aTenant();
    for (const fault of FAULTS) {
      const taken = await tenant.admin('POST', '/admin/faults', { rules: faultRules(fault, '1000') });
      expect(taken.status).toBe(200);
      const { faults } = (await tenant.admin('GET', '/admin/state')).json;
      expect([faultInForce(faults), delayInForce(faults)]).toEqual([fault, '1000']);
    }
  });
});
