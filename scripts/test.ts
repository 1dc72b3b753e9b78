/**
 * `npm test`: every promise of the project, in the order of how fast it can fail. Ends with `N passed, N failed`.
 * `--check` stops before anything that needs a browser or a build (`npm run check`).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from './browser';
import { ensureDocumentTools } from './document-tools';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const quick = process.argv.includes('--check');
const reports = mkdtempSync(join(tmpdir(), 'psp-test-'));

const counts: Count[] = [
  step('Types', ['npx', 'tsc', '--noEmit', '-p', 'tsconfig.json']),
  step('Types of the pure rooms', ['npx', 'tsc', '--noEmit', '-p', 'tsconfig.pure.json']),
  step('Lint and format', ['npx', 'biome', 'check', '--error-on-warnings', '.']),
  step('Import rules', ['npx', 'depcruise', 'src', '--config', '.dependency-cruiser.cjs']),
];
if (!quick && !ensureDocumentTools())
  console.log('poppler-utils and qpdf are not installed: tests that need them are skipped.');
counts.push(vitest('Unit, contract and house tests', 'vitest.config.ts', {}));
counts.push(vitest('The domain in a second time zone', 'vitest.zone.config.ts', {}));
if (!quick) {
  const browser = { CHROME_PATH: browserPath() };
  counts.push(step('Local build', ['npx', 'webpack', '--mode', 'production', '--env', 'local']));
  counts.push(step('Production build', ['npx', 'tsx', 'scripts/package.ts', '--config', 'config/example.json']));
  counts.push(vitest('Tests in a real browser', 'vitest.journeys.config.ts', browser));
}

const total = counts.reduce((sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function step(name: string, [command, ...args]: [string, ...string[]]): Count {
  console.log(`\n== ${name}`);
  const run = spawnSync(command, args, { stdio: 'inherit' });
  return run.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(name: string, config: string, env: Record<string, string>): Count {
  console.log(`\n== ${name}`);
  const file = join(reports, `${config}.json`);
  const args = [
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const run = spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return countsFrom(file, run.status === 0);
}

/** A run without a report, or a red run whose report counts no failure, is one failure. */
function countsFrom(file: string, green: boolean): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: report.numPassedTests, failed: Math.max(report.numFailedTests, green ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
