import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseRef } from '../../src/domain/case/case';
import { deps } from '../support/school-world';
import { arrangeBoard, arrangeCase, arrangeSchool } from './support/arrange';
import { expectContractKept } from './support/contract-report';
import { type LocalStack, startLocalStack } from './support/local-stack';
import { look } from './support/look';
import { openBrowser, openTab, type SchoolTab, type TabOptions } from './support/school-tab';
import { tooWide } from './support/too-wide';

/** Light in English at two widths always; dark, high contrast and Welsh with FULL=1. */
const LOOKS: Readonly<Record<string, TabOptions>> = {
  'light-1280': {},
  'light-320': { frame: '320' },
  ...(process.env.FULL === '1'
    ? {
        'dark-1280': { theme: 'dark' },
        'contrast-1280': { theme: 'contrast' },
        'dark-320': { theme: 'dark', frame: '320' },
        'contrast-320': { theme: 'contrast', frame: '320' },
        'cymraeg-1280': { language: 'cy-gb' },
        'cymraeg-320': { language: 'cy-gb', frame: '320' },
      }
    : {}),
};

/** A screen: where it is, and what is there once it has been drawn. */
interface Screen {
  readonly name: string;
  readonly place?: string;
  arrive?(tab: SchoolTab): Promise<void>;
  /** The frame that holds the screen, where it is not the tab. */
  frame?(page: Page): FrameLocator;
}

let stack: LocalStack;
let browser: Browser;
const screens: Screen[] = [];

beforeAll(async () => {
  stack = await startLocalStack();
  browser = await openBrowser();
  await arrangeSchool(stack);
  const active = await arrangeCase(stack, { upTo: 'active', serial: 1, reducedTimetable: true });
  const signing = await arrangeCase(stack, { upTo: 'lastSignatureMissing', serial: 2 });
  const writing = await arrangeCase(stack, { upTo: 'meetingHeld', serial: 3, reducedTimetable: true });
  const refused = await arrangeRefusedSending(4);
  await arrangeBoard(stack, 6);
  screens.push(
    { name: 'board' },
    { name: 'board-why', arrive: askWhy },
    { name: 'new-case', place: 'new' },
    { name: 'case-active', place: `case/${active}/overview` },
    { name: 'sending', place: `case/${active}/sign` },
    { name: 'meetings', place: `case/${active}/meetings` },
    { name: 'contributions', place: `case/${active}/contributions` },
    { name: 'history', place: `case/${active}/history` },
    { name: 'details', place: `case/${active}/details` },
    { name: 'plan-tasks', place: `case/${writing}/plan` },
    { name: 'plan-outcomes', place: `case/${writing}/plan/outcomes` },
    { name: 'plan-timetable', place: `case/${writing}/plan/timetable` },
    { name: 'plan-review', place: `case/${writing}/plan/review` },
    { name: 'sign', place: `case/${signing}/sign` },
    { name: 'signer', place: `case/${signing}/sign`, arrive: handOver },
    { name: 'decision', place: `case/${refused}/sign` },
    { name: 'decision-history', place: `case/${refused}/history` },
    { name: 'settings', place: 'settings' },
    { name: 'configure', arrive: addTab, frame: setUpDialog },
  );
});
afterAll(async () => {
  await browser?.close();
  await stack?.end();
});

/** A case whose messages Microsoft 365 refused: a person has to decide. */
async function arrangeRefusedSending(serial: number): Promise<CaseRef> {
  const refusal = { method: 'POST', pathPattern: '/v1.0/*/send', kind: 'status', status: 400 };
  await stack.admin('POST', '/admin/faults', { rules: [refusal] });
  const caseRef = await arrangeCase(stack, { upTo: 'active', serial, stopped: 'sendRefused' });
  await stack.admin('POST', '/admin/faults', { rules: [] });
  return caseRef;
}

/** The reason lies over the board and leaves the rest of it to be seen and pressed. */
async function askWhy({ app }: SchoolTab): Promise<void> {
  await app
    .getByRole('button', { name: /^(Why|Pam)[?]/ })
    .last()
    .click();
  await app.getByRole('dialog').waitFor();
  await app.locator('h1').click({ trial: true });
}
const handOver = (tab: SchoolTab) => tab.app.locator('button', { hasText: 'Carys Jones' }).click();
const setUpDialog = (page: Page): FrameLocator => page.frameLocator('dialog iframe');
/** From the posts, so that the set-up dialog is the only page of the application. */
async function addTab({ page }: SchoolTab): Promise<void> {
  await page.getByRole('link', { name: 'Posts' }).click();
  await page.getByRole('heading', { name: 'No posts yet' }).waitFor();
  await page.getByRole('button', { name: '+ Add a tab' }).click();
  await setUpDialog(page).getByRole('heading', { level: 1 }).waitFor();
}

describe.each(Object.entries(LOOKS))('The screens of the tab in %s', (look_, options) => {
  it('begin with the request to sign in, in the language of Teams', async () => {
    const tab = await openTab(browser, stack, 'keyAdult', options);
    const { t } = await deps.words(options.language === 'cy-gb' ? 'cy' : 'en');
    await tab.app.getByRole('button', { name: t('tab.signIn') }).waitFor();
    expect(await tab.app.getByRole('status').innerText()).toBe(t('tab.start.signIn'));
    await look(tab.page, `screen-sign-in-${look_}`);
    expect(await tooWide(tab.app)).toEqual([]);
    expect(tab.pageErrors).toEqual([]);
    await tab.close();
  });

  it('are found without fault by axe, and nothing is wider than its screen', async () => {
    const tab = await openTab(browser, stack, 'lead', { ...options, size: { width: 1280, height: 1600 } });
    for (const screen of screens) {
      await tab.goTo(screen.place);
      await tab.app.locator('main:not(.shell)').first().waitFor();
      await tab.idle();
      await screen.arrive?.(tab);
      await tab.idle();
      await look(tab.page, `screen-${screen.name}-${look_}`);
      expect
        .soft(await tooWide(screen.frame?.(tab.page) ?? tab.app), `${screen.name}: wider than the screen`)
        .toEqual([]);
    }
    expect(tab.pageErrors).toEqual([]);
    await tab.close();
  });
});

it('keeps to the published description', () => expectContractKept(stack));
