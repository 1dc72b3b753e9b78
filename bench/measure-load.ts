import type { Browser, Frame, Page } from 'playwright-core';

/** The slow profile of docs/speed.md: CPU 4 x slower, 10 Mbit/s down, 40 ms per request, empty cache. */
const SLOW = { cpu: 4, latencyMs: 40, bytesPerSecond: 1_250_000 };

export interface Load {
  /** First contentful paint, ms after navigation of the judged frame began. */
  readonly firstPaintMs: number;
  /** First usable control on screen and the main thread free. */
  readonly firstControlMs: number;
  /** The awaited text (the first case) on screen; equals the first control where nothing is awaited. */
  readonly contentMs: number;
  /** JavaScript received up to then, as transferred (compressed). */
  readonly scriptBytes: number;
  readonly requests: number;
  /** Sum of long-task time over 50 ms before the first control. */
  readonly longTaskExcessMs: number;
}

export interface Place {
  readonly url: string;
  /** The part of the address that tells the frame to judge; the page itself when absent. */
  readonly frame?: string;
  readonly awaitedText?: string;
}

/** Runs before any script of a frame: watches for paint, long tasks, the first control that can be used and the text. */
const watch = (text: string | undefined): string => `
  window.__load = { tasks: [] };
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.__load.tasks.push([e.startTime, e.duration]); }).observe({ type: 'longtask', buffered: true });
  (function look() {
    const load = window.__load, text = ${JSON.stringify(text ?? null)};
    const free = (name) => { if (!load['saw' + name]) { load['saw' + name] = true; setTimeout(() => { load[name] = performance.now(); }, 0); } };
    const usable = (el) => !el.disabled && el.getClientRects().length > 0;
    if ([...document.querySelectorAll('button, input, select, textarea, a[href]')].some(usable)) free('control');
    if (text === null ? load.sawcontrol : document.body?.textContent.includes(text)) free('content');
    if (!load.content || !load.control) requestAnimationFrame(look);
  })();
`;

const READ = `(() => {
  const { control, content, tasks } = window.__load;
  const scripts = performance.getEntriesByType('resource').filter((e) => e.initiatorType === 'script' || /\\.m?js($|\\?)/.test(e.name));
  return {
    firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    firstControlMs: control,
    contentMs: content,
    scriptBytes: scripts.filter((e) => e.responseEnd <= content).reduce((sum, e) => sum + e.encodedBodySize, 0),
    requests: performance.getEntriesByType('resource').filter((e) => e.responseEnd <= content).length + 1,
    longTaskExcessMs: tasks.filter(([start]) => start < control).reduce((sum, [, ms]) => sum + Math.max(0, ms - 50), 0),
  };
})()`;

/** One cold load of a place under the slow profile, in a browser context of its own. */
export async function measureLoad(browser: Browser, place: Place): Promise<Load> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    // Reading the figures back is an `eval`, which the pages' own policy forbids.
    bypassCSP: true,
    viewport: { width: 1280, height: 1000 },
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch(place.awaitedText));
    await slowDown(page);
    await page.goto(place.url);
    const frame = await frameOf(page, place.frame);
    await frame.waitForFunction('window.__load?.content && window.__load?.control', undefined, { timeout: 60_000 });
    return (await frame.evaluate(READ)) as Load; // what READ builds
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
}

async function frameOf(page: Page, part: string | undefined): Promise<Frame> {
  if (part === undefined) return page.mainFrame();
  for (let tries = 0; tries < 300; tries += 1) {
    const frame = page.frames().find((one) => one.url().includes(part));
    if (frame) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error(`The page shows no frame ${part}.`);
}
