import { describe, expect, it } from 'vitest';
import { createContract } from '../../../src/local/tenant/contract/contract';
import { loadDescription } from '../../../src/local/tenant/contract/description';
import { aTenant } from './a-tenant';

const description = loadDescription();
const messages = { method: 'GET', template: '/me/messages' };
const url = (search: string) => new URL(`https://localhost/v1.0/me/messages${search}`);

describe.skipIf(description === undefined)('the contract (skipped when the published description is not there)', () => {
  it('passes an answer of the described shape and counts it', () => {
    const contract = createContract(description);
    contract.checkResponse(messages, 200, { value: [{ id: '1', subject: 'x' }] });
    expect(contract.report()).toEqual({ checked: 1, operations: { 'GET /me/messages': 1 }, violations: [] });
  });

  it.each([
    ['a misspelt property', 200, { value: [{ id: '1', subjekt: 'x' }] }],
    ['a value of another type', 200, { value: [{ id: 1 }] }],
    ['a missing body', 200, undefined],
    ['a status nobody described', 204, undefined],
    ['an error of another shape', 404, { code: 'x' }],
  ])('records %s in an answer of our own', (_, status, json) => {
    const contract = createContract(description);
    contract.checkResponse(messages, status, json);
    expect(contract.report().violations).toMatchObject([{ direction: 'response', operation: 'GET /me/messages' }]);
  });

  it('refuses a query option the operation does not have', () => {
    const contract = createContract(description);
    expect(() => contract.checkRequest(messages, url('?$filtre=x'), '', undefined)).toThrow("'$filtre'");
    expect(contract.report().violations).toMatchObject([{ direction: 'request' }]);
  });

  it('refuses a body with a property the service does not know, and names it', async () => {
    const lead = await (await aTenant()).as('lead');
    const { status, json } = await lead('POST', '/me/messages', { subjekt: 'x' });
    expect(status).toBe(400);
    expect(json.error.message).toContain('subjekt');
  });

  it('counts the calls of a running tenant by operation', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    await lead('GET', '/me');
    await lead('GET', '/me/messages');
    const { json } = await tenant.admin('GET', '/admin/contract');
    expect(json).toMatchObject({ checked: 2, operations: { 'GET /me': 1, 'GET /me/messages': 1 }, violations: [] });
  });
});

describe('without a description', () => {
  it('checks nothing and says so by counting nothing', () => {
    const contract = createContract(undefined);
    contract.checkResponse(messages, 999, { wrong: true });
    expect(contract.report()).toEqual({ checked: 0, operations: {}, violations: [] });
  });
});
