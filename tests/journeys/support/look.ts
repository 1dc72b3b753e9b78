import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const SHOTS = new URL('../shots/', import.meta.url).pathname;

/** Keeps a picture of what a person sees now, under tests/journeys/shots. */
export async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}

/**
 * Fails with what axe found on the page and in its frames. Fluent's own focus sentinels are left out
 * (docs/decisions/0005): nothing else is.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page })
    .exclude('[data-tabster-dummy]')
    .exclude(['iframe[src*="/tab.html"]', '[data-tabster-dummy]'])
    .exclude(['iframe[src*="/outlook.html"]', '[data-tabster-dummy]'])
    // The sender's own text stands in a frame where no script runs, so that axe cannot look inside.
    .exclude('iframe.message-body')
    .analyze();
  const lines = found.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' > ')} ${node.failureSummary ?? ''}`),
  );
  expect(lines).toEqual([]);
}

/** A picture and a check of the same screen. */
export async function look(page: Page, name: string): Promise<void> {
  await photograph(page, name);
  await expectAccessible(page);
}
