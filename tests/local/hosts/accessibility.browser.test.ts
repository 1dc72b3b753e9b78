import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostWorld, openHostWorld } from './support/host-world';

const SCREENSHOTS = process.env.HOST_SCREENSHOTS;
const PLACES = [
  ['start', '/', 'Choose a door.'],
  ['teams', '/teams', 'The plan is ready.'],
  ['activity', '/teams#activity', 'Nothing has happened yet'],
  ['meetings', '/teams#meetings', 'Join PSP meeting – PSP-0001'],
  ['meeting', '/teams#meeting/event-1', 'Add the tab to a channel first'],
  ['mail', '/outlook#mail', 'Plan for PSP-0001'],
  ['calendar', '/outlook#calendar', 'PSP meeting – PSP-0001'],
  ['appointment', '/outlook#new', 'Text of the invitation'],
] as const;
const THEMES = ['default', 'dark', 'contrast'] as const;
const WIDTHS = [1280, 800, 320] as const;
/** Another width is another layout, in the same colours. */
const themesAt = (width: number) => (width === 1280 ? THEMES : (['default'] as const));

/** The sender's own text, in a frame where no script runs, so that axe cannot look inside. Its title is checked here. */
const MESSAGE_BODY = 'iframe.message-body';

let world: HostWorld;
beforeAll(async () => {
  world = await openHostWorld();
});
afterAll(() => world.close());

async function openPlace(width: number, theme: string, path: string, words: string): Promise<Page> {
  const context = await world.context({ width });
  await context.addInitScript((name) => {
    if (window.parent === window) localStorage.setItem('host-settings', JSON.stringify({ theme: name }));
  }, theme);
  const page = await context.newPage();
  await page.goto(world.hostOrigin + path);
  await page.getByText(words).first().waitFor();
  return page;
}

const faultsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).exclude(MESSAGE_BODY).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
};

for (const width of WIDTHS) {
  describe(`at ${width} pixels`, () => {
    for (const theme of themesAt(width)) {
      for (const [name, path, words] of PLACES) {
        it(`${name} in the ${theme} theme has no accessibility fault and nothing cut off`, async () => {
          const page = await openPlace(width, theme, path, words);
          await screenshot(page, `${name}-${theme}-${width}`);
          expect(await faultsOf(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          await page.context().close();
        });
      }
    }
  });
}

describe('dialogs and opened things', () => {
  it('an open message, an open event and a question have no accessibility fault', async () => {
    const page = await openPlace(1280, 'default', '/outlook#mail', 'Plan for PSP-0001');
    await page.getByRole('button', { name: /Plan for PSP-0001/ }).click();
    await page.getByRole('link', { name: 'Open plan.pdf in a new tab' }).waitFor();
    expect(await page.locator(MESSAGE_BODY).getAttribute('title')).toBe('Text of the message');
    await screenshot(page, 'message-open');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'New mail' }).click();
    await screenshot(page, 'mail-compose');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Calendar' }).click();
    await page.getByRole('button', { name: /PSP meeting – PSP-0001/ }).click();
    await screenshot(page, 'event-open');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'What is this?' }).click();
    await screenshot(page, 'what-is-this');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep');
    await screenshot(page, 'question');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });
});

describe('the width of a phone', () => {
  it('has no accessibility fault and nothing cut off', async () => {
    const page = await openPlace(1280, 'default', '/teams#meetings', 'Join PSP meeting – PSP-0001');
    await page.getByLabel('Width').selectOption('360');
    await page.getByRole('button', { name: 'Channels', expanded: false }).click();
    await page.getByText('Join PSP meeting – PSP-0001').waitFor();
    await screenshot(page, 'phone');
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.locator('.stand-in').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();
  });
});

async function screenshot(page: Page, name: string): Promise<void> {
  if (!SCREENSHOTS) return;
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
}
