import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import seedIds from '../../../src/local/seed-ids.json' with { type: 'json' };
import type { PersonKey } from './desk';
import type { LocalStack } from './local-stack';
import type { TabOptions } from './school-tab';

/** A new appointment in Outlook with the application's pane beside it. */
export interface BookingPane {
  readonly page: Page;
  /** The application in the pane. */
  readonly app: FrameLocator;
  readonly context: BrowserContext;
  readonly pageErrors: string[];
}

export interface PaneOptions extends Pick<TabOptions, 'theme' | 'language'> {
  readonly width?: '320' | '280';
}

/** Opens Outlook as `person` at a new appointment, signed in. */
export async function openPane(
  browser: Browser,
  stack: LocalStack,
  person: PersonKey,
  options: PaneOptions = {},
): Promise<BookingPane> {
  const { theme = 'default', language = 'en-gb', width = '320' } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'en-GB',
    viewport: { width: 1000, height: 1400 },
  });
  const kept = JSON.stringify({ personId: seedIds.people[person].id, theme, language, width });
  await context.addInitScript(
    ([origin, settings]) => {
      if (location.origin === origin) localStorage.setItem('host-settings', settings);
    },
    [stack.hosts, kept] as const,
  );
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));
  await page.goto(`${stack.hosts}/outlook#new`);
  return { page, app: page.frameLocator('.pane iframe'), context, pageErrors };
}
