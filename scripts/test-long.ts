/**
 * `npm run test:long`: what `npm test` does a little of. Every screen in every theme, width and language, and 200 kills
 * of the local tenant while it writes (`ROUNDS` for another number).
 */
import { spawnSync } from 'node:child_process';
import { browserPath } from './browser';

const env = { ...process.env, FULL: '1', CHROME_PATH: browserPath() };
spawnSync('npx', ['webpack', '--mode', 'production', '--env', 'local'], { stdio: 'inherit' });
const screens = ['tests/journeys/screens.test.ts', 'tests/journeys/pane-screens.test.ts'];
const run = spawnSync('npx', ['vitest', 'run', '--config', 'vitest.journeys.config.ts', ...screens], {
  stdio: 'inherit',
  env,
});
const kills = spawnSync('npx', ['vitest', 'run', 'tests/local/tenant/kill-rounds.test.ts'], {
  stdio: 'inherit',
  env: { ROUNDS: '200', ...process.env },
});
process.exitCode = Math.max(run.status ?? 1, kills.status ?? 1);
