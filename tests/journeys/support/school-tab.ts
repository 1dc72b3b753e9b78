import {
  type Browser,
  type BrowserContext,
  chromium,
  type FrameLocator,
  type Locator,
  type Page,
  type Request,
} from 'playwright-core';
import { browserPath, QUIET_FLAGS } from '../../../scripts/browser';
import seedIds from '../../../src/local/seed-ids.json' with { type: 'json' };
import type { PersonKey } from './desk';
import type { LocalStack } from './local-stack';

/** The channel's tab as one person has it open in Teams. */
export interface SchoolTab {
  readonly page: Page;
  /** The application inside the Teams page. */
  readonly app: FrameLocator;
  readonly context: BrowserContext;
  /** What the page threw and nobody caught. */
  readonly pageErrors: string[];
  /** Time goes by for Microsoft 365 and for this page, and what was due in it happens; nobody waits. */
  later(seconds: number): Promise<void>;
  /** Opens Teams again at another place, in the same window. */
  goTo(place: string | undefined): Promise<void>;
  /** Waits until this is on the screen; else fails with what the page says and which requests failed. */
  shows(locator: Locator): Promise<void>;
  /** Nothing is asked of Microsoft 365 any more: what the page does at once is done. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export interface TabOptions {
  /** Where a link leads, such as `case/PSP-0001/sign`; the board otherwise. */
  readonly place?: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly language?: 'en-gb' | 'cy-gb';
  readonly frame?: 'full' | '320';
  readonly size?: { readonly width: number; readonly height: number };
}

/** A browser that takes the local certificate. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath(), args: [...QUIET_FLAGS] });

/** Opens Teams as `person`, who sees the tab that the school has in its channel. */
export async function openTab(
  browser: Browser,
  stack: LocalStack,
  person: PersonKey,
  options: TabOptions = {},
): Promise<SchoolTab> {
  const { place, theme = 'default', language = 'en-gb', frame = 'full', size = { width: 1280, height: 900 } } = options;
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-GB', viewport: size });
  const kept = JSON.stringify({ personId: seedIds.people[person].id, theme, language, width: frame });
  await context.addInitScript(
    ([origin, settings]) => {
      if (location.origin === origin) localStorage.setItem('host-settings', settings);
    },
    [stack.hosts, kept] as const,
  );
  await context.clock.install();
  const page = await context.newPage();
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));
  const failedRequests: string[] = [];
  page.on('requestfailed', (request) =>
    failedRequests.push(`${request.failure()?.errorText} ${request.method()} ${request.url()}`),
  );
  const idle = idleness(page, stack.tenant);
  const goTo = async (to: string | undefined): Promise<void> => {
    await page.goto(`${stack.hosts}/teams${to ? `?sub=1/${to}` : ''}`);
  };
  await goTo(place);
  const app = page.frameLocator('.channel-panel iframe');
  const shows = async (locator: Locator): Promise<void> => {
    try {
      await locator.waitFor();
    } catch (cause) {
      const text = await app.locator('body').innerText();
      throw new Error([`The page says: ${text}`, ...pageErrors, ...failedRequests].join('\n'), { cause });
    }
  };
  return {
    shows,
    goTo,
    idle,
    page,
    app,
    context,
    pageErrors,
    later: async (seconds) => {
      // A request that is under way would be given up: for it, too, that time has passed.
      await idle();
      const { now } = await stack.admin<{ now: string }>('GET', '/admin/state');
      const then = new Date(Date.parse(now) + seconds * 1000);
      await stack.admin('POST', '/admin/clock', { now: then.toISOString() });
      await context.clock.fastForward(seconds * 1000);
    },
    close: async () => {
      // Closing a context lets go of the requests it holds back, and the page would go on for a moment: end the page first.
      await page.goto('about:blank');
      await context.close();
    },
  };
}

const QUIET_MS = 300;
const PATIENCE_MS = 30_000;

/** Watches the page's requests to the tenant; gives the way to wait until there have been none for a moment. */
function idleness(page: Page, tenant: string): () => Promise<void> {
  const running = new Set<Request>();
  let since = Date.now();
  const ended = (request: Request): void => {
    if (running.delete(request)) since = Date.now();
  };
  page.on('request', (request) => {
    if (request.url().startsWith(tenant)) running.add(request);
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    const start = Date.now();
    while (running.size > 0 || Date.now() - since < QUIET_MS) {
      if (Date.now() - start > PATIENCE_MS) {
        const waiting = [...running].map((request) => `${request.method()} ${request.url()}`);
        throw new Error(['The page does not come to rest. Without an answer:', ...waiting].join('\n'));
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      // A page that is drawing a document answers later, and may ask more then.
      await page.evaluate(() => undefined);
    }
  };
}
