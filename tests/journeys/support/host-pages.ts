import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { browserPath, QUIET_FLAGS } from '../../../scripts/browser';
import type { LocalStack } from './local-stack';

/** A browser that trusts the local certificate. One per journey. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: QUIET_FLAGS });
}

/** A person's own browser window on one of the host pages. */
export async function sitDownAs(
  browser: Browser,
  stack: LocalStack,
  person: string,
  size = { width: 1280, height: 1000 },
): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly pageErrors: string[] }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: size, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(12_000);
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));
  await page.goto(`${stack.hosts}/teams`);
  await choosePerson(page, person);
  return { page, context, pageErrors };
}

/**
 * The demonstration bar's person switch. The page loads anew for another person: done when it has, because a step that
 * meets that reload half-way is aborted with it.
 */
export async function choosePerson(page: Page, person: string): Promise<void> {
  const bar = page.getByRole('combobox', { name: 'I am' });
  await bar.waitFor();
  if ((await bar.locator('option:checked').textContent()) === person) return;
  const loaded = page.waitForEvent('load');
  await bar.selectOption({ label: person });
  await loaded;
}

/** A page of the application inside the host page; found anew at each step, so a reload does no harm. */
export function appIn(page: Page, address: 'tab.html?view=config' | 'tab.html?site=' | 'outlook.html'): FrameLocator {
  return page.frameLocator(`iframe[src*="${address}"]`);
}

/** Opens the configured tab of the channel. */
export async function openTab(page: Page, stack: LocalStack): Promise<FrameLocator> {
  await page.goto(`${stack.hosts}/teams`);
  await page.getByRole('link', { name: 'Pastoral Support' }).click();
  return appIn(page, 'tab.html?site=');
}

/** Allows what the application asks for, if the host's consent dialog shows within `ms`. */
export async function allowIfAsked(page: Page, ms = 6000): Promise<void> {
  const allow = page.getByRole('button', { name: 'Allow' });
  await allow.waitFor({ timeout: ms }).then(
    () => allow.click(),
    () => undefined,
  );
}

/** Ticks one answer of a question with few answers. */
export async function choose(frame: FrameLocator, question: string | RegExp, answer: string): Promise<void> {
  await frame.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer, exact: true }).check();
}
