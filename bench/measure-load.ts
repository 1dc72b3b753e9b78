import type { Browser, Frame, Page } from 'playwright-core';

/** The slow profile of docs/speed.md: CPU 4 x slower, 10 Mbit/s down, 40 ms per request, empty cache. */
const SLOW = { cpu: 4, latencyMs: 40, bytesPerSecond: 1_250_000 };

export interface Load {
  /** First contentful paint, ms after navigation began. */
  readonly firstPaintMs: number;
  /** First usable control on screen and the main thread free. */
  readonly firstControlMs: number;
  /** JavaScript received, as transferred (compressed). */
  readonly scriptBytes: number;
  readonly requests: number;
  /** Sum of long-task time over 50 ms before the first control. */
  readonly longTaskExcessMs: number;
}

/** Runs before any script of the page: watches for paint, long tasks and the first control that can be used. */
const WATCH = `
  window.__load = { long: 0 };
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.__load.long += Math.max(0, e.duration - 50); }).observe({ type: 'longtask', buffered: true });
  (function look() {
    const control = [...document.querySelectorAll('button, input, select, textarea, a[href]')].find((el) => !el.disabled && el.getClientRects().length > 0);
    if (control && !window.__load.seen) { window.__load.seen = true; const free = () => { window.__load.control = performance.now(); }; setTimeout(free, 0); return; }
    requestAnimationFrame(look);
  })();
`;

/** One cold load of `url` under the slow profile. `frameOf` picks the frame to judge (a page inside a host). */
export async function measureLoad(
  browser: Browser,
  url: string,
  frameOf: (page: Page) => Promise<Frame> = async (page) => page.mainFrame(),
): Promise<Load> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  await page.goto(url);
  const frame = await frameOf(page);
  await frame.waitForFunction('window.__load && window.__load.control', undefined, { timeout: 60_000 });
  const load = (await frame.evaluate(`(() => {
    const scripts = performance.getEntriesByType('resource').filter((e) => e.initiatorType === 'script' || /\\.m?js($|\\?)/.test(e.name));
    return {
      firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      firstControlMs: window.__load.control,
      scriptBytes: scripts.reduce((sum, e) => sum + e.encodedBodySize, 0),
      requests: performance.getEntriesByType('resource').length + 1,
      longTaskExcessMs: window.__load.long,
    };
  })()`)) as Load;
  await context.close();
  return load;
}
