/**
 * `npm run bench`: speed and size beside their peers, in one sitting. Prints a table and writes bench/results.json.
 * A benchmark, never a timed test: a missed target is a line in the table; it fails only where nothing could be measured.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserPath, QUIET_FLAGS } from '../scripts/browser';
import { startLocalStack } from '../tests/journeys/support/local-stack';
import { measureBoards } from './boards';
import { buildPages } from './build-pages';
import { measureDocuments } from './documents';
import { measureFirstList } from './first-list';
import { measureLoads } from './loads';
import { isMet, type Measure, ratioOf, tableOf } from './measure';
import { measureRoundTrips } from './round-trips';
import { measureRules } from './rules';
import { serveSite } from './site-server';
import { measureSizes } from './sizes';
import { measureTenant } from './tenant';

const root = new URL('..', import.meta.url).pathname;
const siteDir = join(root, 'dist/site');
const RUNS = 3;
// The certificate of the local servers is made on this computer; nothing else is asked.
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';

const measures = await measureAll();
writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(report(measures), null, 2)}\n`);
console.log(tableOf(measures));

async function measureAll(): Promise<Measure[]> {
  const build = spawnSync('npx', ['webpack', '--mode', 'production'], { cwd: root, stdio: 'inherit' });
  if (build.status !== 0) throw new Error('The production site could not be built.');
  const pages = mkdtempSync(join(tmpdir(), 'psp-bench-'));
  await buildPages(pages);
  const site = await serveSite([pages, join(root, 'bench/pages'), siteDir]);
  const browser = await chromium.launch({ executablePath: browserPath(), args: QUIET_FLAGS });
  const stack = await startLocalStack();
  try {
    return await measureInTurn({
      // Leaves one active case behind, which the pages in their hosts then show.
      'round trips': () => measureRoundTrips(stack),
      size: async () => measureSizes(siteDir),
      rules: async () => measureRules(),
      load: () => measureLoads(browser, placesOf(site.origin, stack.hosts), RUNS),
      board: () => measureBoards(browser, site.origin, RUNS),
      document: () => measureDocuments(browser, site.origin, pages),
      'first list': () => measureFirstList(stack),
      tenant: () => measureTenant(RUNS),
    });
  } finally {
    await endAll(browser, site, stack);
  }
}

/** What could not be measured is said, and the rest is still worth having. */
async function measureInTurn(groups: Readonly<Record<string, () => Promise<Measure[]>>>): Promise<Measure[]> {
  const measured: Measure[] = [];
  for (const [name, measure] of Object.entries(groups)) {
    try {
      measured.push(...(await measure()));
    } catch (error) {
      console.error(`Not measured: ${name}.`, error);
      process.exitCode = 1;
    }
  }
  return measured;
}

async function endAll(browser: Browser, site: { close(): Promise<void> }, stack: { end(): Promise<void> }) {
  await browser.close();
  await site.close();
  await stack.end();
}

/** The floor, our hello world, our pages alone, and our pages in their hosts with one case. */
function placesOf(site: string, hosts: string): Parameters<typeof measureLoads>[1] {
  return {
    floor: { url: `${site}/floor.html` },
    'hello world': { url: `${site}/hello.html` },
    'pane alone': { url: `${site}/outlook.html` },
    'tab alone': { url: `${site}/browser.html` },
    'pane in Outlook': { url: `${hosts}/outlook#new`, frame: '/outlook.html', awaitedText: 'PSP-0001' },
    'tab in Teams': { url: `${hosts}/teams`, frame: '/tab.html', awaitedText: 'PSP-0001' },
  };
}

function report(all: readonly Measure[]) {
  return {
    measuredOn: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}`,
    measures: all.map((measure) => ({ ...measure, ratio: ratioOf(measure), met: isMet(measure) })),
  };
}
