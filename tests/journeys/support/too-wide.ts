import type { FrameLocator } from 'playwright-core';

/** What makes the application wider than its frame, so that it would have to be moved sideways. */
export const tooWide = (app: FrameLocator): Promise<string[]> =>
  app.locator('html').evaluate((html) => {
    if (html.scrollWidth <= html.clientWidth) return [];
    const out = [...html.querySelectorAll('body *')].filter((one) => {
      const { right, width } = one.getBoundingClientRect();
      return width > 0 && right > html.clientWidth + 1;
    });
    return out.map((one) => `${one.tagName.toLowerCase()}#${one.id} ${one.textContent?.slice(0, 30)}`);
  });
