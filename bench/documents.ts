import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { FrozenAnswer, FrozenPlan } from '../src/domain/plan/plan';
import { aCompletePlan } from '../tests/support/a-complete-plan';
import { aFrozenPlan, signed } from '../tests/support/a-signed-plan';
import type { Measure } from './measure';
import { median } from './median';

interface Drawn {
  readonly ms: number;
  readonly bytes: number;
}
interface Draws {
  readonly drawn: readonly Drawn[];
  /** The script files that drawing needed; all of the page where it fetches none later. */
  readonly scripts: readonly string[];
}
const WARM_RUNS = 7;

/** The PDF of a signed plan in the browser beside pdfmake drawing the same words; not slowed down. */
export async function measureDocuments(browser: Browser, origin: string, pages: string): Promise<Measure[]> {
  const input = signed(await aFrozenPlan(aCompletePlan()));
  const ours = await draws(browser, `${origin}/document.html`, input);
  const peers = await draws(browser, `${origin}/pdfmake.html`, wordsOf(input.plan));
  const measure = (
    name: string,
    unit: 'ms' | 'KB',
    of: (drawn: readonly Drawn[]) => number,
    most?: number,
  ): Measure => ({
    group: 'document',
    name,
    value: of(ours.drawn),
    unit,
    peer: { name: 'pdfmake', value: of(peers.drawn) },
    ...(most === undefined ? {} : { target: { of: 'value', most } as const }),
  });
  const zipped = ({ scripts }: Draws) =>
    scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(pages, file))).length, 0) / 1024;
  return [
    measure('plan PDF: first', 'ms', ([first]) => first?.ms ?? Number.NaN),
    measure('plan PDF: then', 'ms', ([, ...warm]) => median(warm.map(({ ms }) => ms)), 100),
    measure('plan PDF: file', 'KB', ([first]) => (first?.bytes ?? Number.NaN) / 1024),
    {
      group: 'document',
      name: 'plan PDF: script, gzip',
      value: zipped(ours),
      unit: 'KB',
      peer: { name: 'pdfmake', value: zipped(peers) },
      target: { of: 'value', most: 220 },
    },
  ];
}

async function draws(browser: Browser, url: string, input: unknown): Promise<Draws> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.evaluate('ready');
    const before = await scriptsOf(page);
    const drawn: Drawn[] = [];
    for (let run = 0; run <= WARM_RUNS; run += 1) {
      drawn.push((await page.evaluate(`draw(${JSON.stringify(input)})`)) as Drawn); // what both pages give
    }
    const all = await scriptsOf(page);
    const later = all.filter((file) => !before.includes(file));
    return { drawn, scripts: later.length > 0 ? later : all };
  } finally {
    await context.close();
  }
}

const scriptsOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    `performance.getEntriesByType('resource').map((e) => new URL(e.name).pathname.slice(1)).filter((name) => name.endsWith('.js'))`,
  );

const wordsOf = ({ sections }: FrozenPlan) =>
  sections.map(({ heading, questions }) => ({
    heading,
    rows: questions.map(({ label, answer }) => [label, textOf(answer)] as const),
  }));

function textOf(answer: FrozenAnswer): string {
  if (answer.kind === 'text') return answer.text;
  return answer.kind === 'list' ? answer.items.join('\n') : answer.rows.map((row) => row.join(', ')).join('\n');
}
