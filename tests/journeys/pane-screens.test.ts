import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deps } from '../support/school-world';
import { arrangeBoard, arrangeCase, arrangeSchool } from './support/arrange';
import { openPane, type PaneOptions } from './support/booking-pane';
import { expectContractKept } from './support/contract-report';
import { launchBrowser } from './support/host-pages';
import { type LocalStack, startLocalStack } from './support/local-stack';
import { look } from './support/look';
import { tooWide } from './support/too-wide';

/** Light in English at both widths always; dark, high contrast and Welsh with FULL=1. */
const LOOKS: Readonly<Record<string, PaneOptions>> = {
  'light-320': {},
  'light-280': { width: '280' },
  ...(process.env.FULL === '1'
    ? {
        'dark-280': { theme: 'dark', width: '280' },
        'contrast-280': { theme: 'contrast', width: '280' },
        'cymraeg-320': { language: 'cy-gb' },
        'cymraeg-280': { language: 'cy-gb', width: '280' },
      }
    : {}),
};

let stack: LocalStack;
let browser: Browser;

beforeAll(async () => {
  stack = await startLocalStack();
  browser = await launchBrowser();
  await arrangeSchool(stack);
  await arrangeCase(stack, { upTo: 'evidence', serial: 1, reducedTimetable: true });
  await arrangeBoard(stack, 3);
});
afterAll(async () => {
  await browser?.close();
  await stack?.end();
});

/** What an unpainted page would show through in each theme of Outlook's, as it is drawn here. */
const BACKGROUNDS = { default: 'rgb(255, 255, 255)', dark: 'rgb(41, 41, 41)', contrast: 'rgb(0, 0, 0)' };

describe.each(Object.entries(LOOKS))('The screens of the pane in %s', (look_, options) => {
  it('begin with the request to sign in, in the colours and the language of Outlook', async () => {
    const { page, app, context, pageErrors } = await openPane(browser, stack, 'keyAdult', options);
    const { t } = await deps.words(options.language === 'cy-gb' ? 'cy' : 'en');
    const line = app.getByText(t('pane.start.signIn'));
    await line.waitFor();
    await app.getByRole('button', { name: t('tab.signIn') }).waitFor();
    expect(await backgroundBehind(line)).toBe(BACKGROUNDS[options.theme ?? 'default']);
    await look(page, `pane-sign-in-${look_}`);
    expect(await tooWide(app)).toEqual([]);
    expect(pageErrors).toEqual([]);
    await context.close();
  });

  it('are found without fault by axe, and nothing is wider than the pane', async () => {
    const { page, app, context, pageErrors } = await openPane(browser, stack, 'lead', options);
    const { t } = await deps.words(options.language === 'cy-gb' ? 'cy' : 'en');
    const seen = async (name: string) => {
      await look(page, `pane-${name}-${look_}`);
      expect.soft(await tooWide(app), `${name}: wider than the pane`).toEqual([]);
    };
    const press = (name: string) => app.getByRole('button', { name, exact: true }).click();

    await app.getByRole('button', { name: /PSP-0001/ }).waitFor();
    await seen('cases');
    await app.getByRole('button', { name: /PSP-0001/ }).click();
    await app.getByText(t('pane.people.mustCome')).waitFor();
    await unfold(app);
    await seen('people');
    await app
      .getByRole('button', { name: new RegExp(`^${t('tab.why').replace('?', '[?]')}`) })
      .first()
      .click();
    await seen('why');
    await page.keyboard.press('Escape');
    await press(t('tab.continue'));
    await app.getByRole('textbox', { name: t('pane.time.date') }).fill('10/11/2026');
    await app.getByLabel(t('pane.time.start')).fill('10:00');
    await seen('time');
    await press(t('tab.continue'));
    await app.getByText(t('pane.book.filled')).waitFor();
    await seen('book');
    await page.getByRole('button', { name: /Remove.*Non Bevan/ }).click();
    await press(t('pane.book.press'));
    await app.getByText(t('pane.differ.refused')).waitFor();
    await seen('refused');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page
      .getByRole('dialog')
      .getByText(/Non Bevan/)
      .waitFor();
    await seen('smart-alert');
    expect(pageErrors).toEqual([]);
    await context.close();
  });
});

it('keeps to the published description', () => expectContractKept(stack));

/** Opens the folded parts of the step; a reason behind *Why?* lies over it instead. */
async function unfold(app: FrameLocator): Promise<void> {
  for (const heading of await app.locator('h2 button[aria-expanded]').all()) await heading.click();
}

/** The colour painted behind an element: that of the nearest one around it that has any. */
const backgroundBehind = (locator: Locator): Promise<string | undefined> =>
  locator.evaluate((element) => {
    const around: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) around.push(at);
    return around.map((one) => getComputedStyle(one).backgroundColor).find((colour) => colour !== 'rgba(0, 0, 0, 0)');
  });
