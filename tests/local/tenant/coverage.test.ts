import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/local/tenant/contract/coverage';
import { loadDescription } from '../../../src/local/tenant/contract/description';
import { graphRoutes } from '../../../src/local/tenant/routes/graph-routes';
import { aTenant } from './a-tenant';

const report = (operations: Record<string, number>) => ({ checked: 0, operations, violations: [] });
const route = (template: string) => ({ method: 'GET' as const, template, scopes: [], handle: () => ({ status: 200 }) });

describe('the coverage of the description', () => {
  it('says which operations are answered, refused, and never called', () => {
    const described = ['GET /me', 'GET /users', 'POST /$batch'];
    expect(coverageOf(report({ 'GET /me': 3 }), described, [route('/me'), route('/users')])).toEqual({
      described: 3,
      answered: 2,
      refused: ['POST /$batch'],
      unused: ['GET /users'],
    });
  });

  it.skipIf(loadDescription() === undefined)(
    'stands in the report of the tenant, and every route is a described operation (skipped when that file is not there)',
    async () => {
      const tenant = await aTenant();
      const lead = await tenant.as('lead');
      await lead('GET', '/me');
      const { coverage } = (await tenant.admin('GET', '/admin/contract')).json;
      expect(coverage.answered).toBe(graphRoutes.length);
      expect(coverage.described).toBe(coverage.answered + coverage.refused.length);
      expect(coverage.unused).not.toContain('GET /me');
      expect(coverage.unused).toContain('GET /users');
    },
  );
});
