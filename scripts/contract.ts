/**
 * `npm run contract`: drives the tests of the tenant and the journeys in a real browser, and prints what the tenant
 * checked of their Graph traffic: shapes both ways against the published description (GRAPH_OPENAPI), scopes against
 * GRAPH_PERMISSIONS, and how much of that description it answers, refuses with 501, and was seen to answer.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContractReport } from '../tests/journeys/support/local-stack';
import { browserPath } from './browser';

const root = new URL('..', import.meta.url).pathname;
const beside = (name: string) => join(root, '../shared/graph', name);
const openapi = process.env.GRAPH_OPENAPI ?? beside('openapi-subset.json');
const permissions = process.env.GRAPH_PERMISSIONS ?? beside('permissions-subset.json');

if (existsSync(openapi) && existsSync(permissions)) run();
else
  console.log(
    'npm run contract was skipped: the published description is not here. Name it by GRAPH_OPENAPI and GRAPH_PERMISSIONS.',
  );

function run(): void {
  const file = join(mkdtempSync(join(tmpdir(), 'psp-contract-')), 'report.jsonl');
  const vitest = (...args: string[]) =>
    spawnSync('npx', ['vitest', 'run', ...args], {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        CHROME_PATH: browserPath(),
        GRAPH_OPENAPI: openapi,
        GRAPH_PERMISSIONS: permissions,
        PSP_CONTRACT_REPORT: file,
      },
    }).status === 0;
  spawnSync('npx', ['webpack', '--mode', 'production', '--env', 'local'], { cwd: root, stdio: 'inherit' });
  const testsPassed = vitest('tests/local/tenant');
  const journeysPassed = vitest('--config', 'vitest.journeys.config.ts', 'tests/journeys');
  const reports = reportsIn(file);
  const violations = reports.reduce((sum, report) => sum + report.violations.length, 0);
  const checked = print(reports);
  process.exitCode = violations > 0 || checked === 0 || !testsPassed || !journeysPassed ? 1 : 0;
}

function reportsIn(file: string): ContractReport[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as ContractReport); // written by contract-report.ts and a-tenant.ts
}

/** Prints the sums of all runs; gives how many calls were checked. */
function print(reports: readonly ContractReport[]): number {
  const operations = new Map<string, number>();
  for (const [name, count] of reports.flatMap((report) => Object.entries(report.operations))) {
    operations.set(name, (operations.get(name) ?? 0) + count);
  }
  for (const [name, count] of [...operations].sort()) console.log(`${String(count).padStart(6)}  ${name}`);
  const coverage = reports[0]?.coverage;
  const unseen = (coverage?.unused ?? []).filter((name) => !operations.has(name));
  for (const name of coverage?.refused ?? []) console.log(`   501  ${name}`);
  for (const name of unseen) console.log(` never  ${name}`);
  const violations = reports.flatMap((report) => report.violations);
  for (const violation of violations) console.log(JSON.stringify(violation));
  const checked = reports.reduce((sum, report) => sum + report.checked, 0);
  const answered = coverage?.answered ?? 0;
  console.log(`${checked} calls checked in ${operations.size} operations, ${violations.length} violations`);
  console.log(
    `${coverage?.described ?? 0} operations described: ${answered} answered (${answered - unseen.length} of them exercised), ${coverage?.refused.length ?? 0} refused with 501`,
  );
  return checked;
}
