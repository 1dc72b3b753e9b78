/** `npm run test:long`: every screen in every theme, width and language, beside what `npm test` looks at. */
import { spawnSync } from 'node:child_process';
import { browserPath } from './browser';

const env = { ...process.env, FULL: '1', CHROME_PATH: browserPath() };
spawnSync('npx', ['webpack', '--mode', 'production', '--env', 'local'], { stdio: 'inherit' });
const screens = ['tests/journeys/screens.test.ts', 'tests/journeys/pane-screens.test.ts'];
const run = spawnSync('npx', ['vitest', 'run', '--config', 'vitest.journeys.config.ts', ...screens], {
  stdio: 'inherit',
  env,
});
process.exitCode = run.status ?? 1;
