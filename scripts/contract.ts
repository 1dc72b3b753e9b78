/**
 * `npm run contract`: drives the journeys in a real browser and prints what the tenant checked of their Graph traffic:
 * shapes both ways against the published description (GRAPH_OPENAPI), scopes against GRAPH_PERMISSIONS.
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
  spawnSync('npx', ['webpack', '--mode', 'production', '--env', 'local'], { cwd: root, stdio: 'inherit' });
  const journeys = spawnSync('npx', ['vitest', 'run', '--config', 'vitest.journeys.config.ts', 'tests/journeys'], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      CHROME_PATH: browserPath(),
      GRAPH_OPENAPI: openapi,
      GRAPH_PERMISSIONS: permissions,
      PSP_CONTRACT_REPORT: file,
    },
  });
  const reports = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as ContractReport)
    : [];
  const operations = new Map<string, number>();
  for (const [name, count] of reports.flatMap((report) => Object.entries(report.operations))) {
    operations.set(name, (operations.get(name) ?? 0) + count);
  }
  for (const [name, count] of [...operations].sort()) console.log(`${String(count).padStart(6)}  ${name}`);
  const checked = reports.reduce((sum, report) => sum + report.checked, 0);
  const violations = reports.flatMap((report) => report.violations);
  for (const violation of violations) console.log(JSON.stringify(violation));
  console.log(`${checked} calls checked in ${operations.size} operations, ${violations.length} violations`);
  process.exitCode = violations.length > 0 || checked === 0 || journeys.status !== 0 ? 1 : 0;
}
