import type { Browser } from 'playwright-core';
import type { Measure } from './measure';
import { median } from './median';
import type { BoardTimes } from './pages/timed-board';

/** The product's board beside Fluent's DataGrid: rows at hand, not slowed down, a new page for each run. */
export async function measureBoards(browser: Browser, origin: string, runs: number): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const rows of [200, 2000]) {
    const ours: BoardTimes[] = [];
    const peers: BoardTimes[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const [own, peer] = [
        await timed(browser, `${origin}/board.html`, rows),
        await timed(browser, `${origin}/data-grid.html`, rows),
      ];
      if (run > 0) {
        ours.push(own);
        peers.push(peer);
      }
    }
    const measure = (what: string, of: keyof BoardTimes, unit: Measure['unit'], most?: number): Measure => ({
      group: 'board',
      name: `${rows} rows: ${what}`,
      value: median(ours.map((times) => times[of])),
      unit,
      peer: { name: 'DataGrid', value: median(peers.map((times) => times[of])) },
      ...(most === undefined ? {} : { target: { of: 'value', most } as const }),
    });
    measures.push(
      measure('data to painted rows', 'mountMs', 'ms'),
      measure('filter key to paint', 'keyMs', 'ms', 33),
      measure('elements', 'nodes', 'nodes'),
    );
  }
  return measures;
}

async function timed(browser: Browser, url: string, rows: number): Promise<BoardTimes> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return (await page.evaluate(`run(${rows})`)) as BoardTimes; // what `timeBoard` gives
  } finally {
    await context.close();
  }
}
