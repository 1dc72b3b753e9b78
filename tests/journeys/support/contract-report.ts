import { appendFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { LocalStack } from './local-stack';

/**
 * Every call of a journey was checked by the tenant, both ways. Fails on a violation, and leaves the counts
 * for `npm run contract` (a line of JSON per journey in the file that PSP_CONTRACT_REPORT names).
 */
export async function expectContractKept(stack: LocalStack): Promise<void> {
  const report = await stack.contract();
  if (process.env.PSP_CONTRACT_REPORT) appendFileSync(process.env.PSP_CONTRACT_REPORT, `${JSON.stringify(report)}\n`);
  expect(report.violations).toEqual([]);
  expect(report.checked).toBeGreaterThan(0);
}
