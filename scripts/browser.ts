/**
 * Finds an installed Chrome, Edge or Chromium, else installs one: Playwright's download where the internet allows it,
 * the Debian package as root otherwise. Prints its path.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const KNOWN_PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser on this machine, or undefined. */
export function installedBrowser(): string | undefined {
  const known = KNOWN_PLACES.find((place) => place !== undefined && existsSync(place));
  if (known) return known;
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** As `installedBrowser`, installing one when there is none. Throws with what to do when that fails too. */
export function browserPath(): string {
  return installedBrowser() ?? installed() ?? noBrowser();
}

function installed(): string | undefined {
  console.error('No Chrome, Edge or Chromium found: installing one.');
  const download = spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  if (download.status === 0 && installedBrowser()) return installedBrowser();
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
  }
  return installedBrowser();
}

function noBrowser(): never {
  throw new Error(
    'No browser could be installed. Install Chrome, Edge or Chromium, or set CHROME_PATH to one, and run again.',
  );
}

/** Flags under which Chromium talks to nobody but our own pages. */
export const QUIET_FLAGS = [
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The local certificate is nobody's. Ignored per page, each connection begins with an error and a restart, and a
  // request that meets too many of them fails (ERR_TOO_MANY_RETRIES); ignored here, there is no error to begin with.
  '--ignore-certificate-errors',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
