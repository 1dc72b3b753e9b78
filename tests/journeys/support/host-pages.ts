import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
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
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));
  await page.goto(`${stack.hosts}/teams`);
  await choosePerson(page, person);
  return { page, context, pageErrors };
}

/** The demonstration bar's person switch. */
export async function choosePerson(page: Page, person: string): Promise<void> {
  await page.getByRole('combobox', { name: 'I am' }).selectOption({ label: person });
}

/** The application inside the host page: the newest frame of the page that the host shows. */
export async function appFrame(page: Page, file: 'tab.html' | 'outlook.html'): Promise<Frame> {
  const frame = () => page.frames().findLast((one) => one.url().includes(`/${file}`));
  for (let tries = 0; tries < 150 && !frame(); tries += 1) await page.waitForTimeout(100);
  const found = frame();
  if (!found) throw new Error(`The host page shows no ${file}.`);
  return found;
}

/** Opens the configured tab of the channel and gives its frame. */
export async function openTab(page: Page, stack: LocalStack): Promise<Frame> {
  await page.goto(`${stack.hosts}/teams`);
  await page.getByRole('tab', { name: 'Pastoral Support' }).or(page.getByRole('button', { name: 'Pastoral Support', exact: true })).first().click();
  return appFrame(page, 'tab.html');
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
export async function choose(frame: Frame, question: string | RegExp, answer: string): Promise<void> {
  await frame.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer, exact: true }).check();
}
