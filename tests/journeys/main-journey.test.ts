import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectContractKept } from './support/contract-report';
import { allowIfAsked, appFrame, choose, launchBrowser, openTab, sitDownAs } from './support/host-pages';
import { type LocalStack, startLocalStack } from './support/local-stack';
import { look, photograph } from './support/look';

/** The main job, end to end, through both host pages: each step goes on from where the one before ended. */
describe('From a worry to a signed plan at the authority', () => {
  let stack: LocalStack;
  let browser: Browser;
  let page: Page;
  let pageErrors: string[];
  let tab: Frame;

  beforeAll(async () => {
    stack = await startLocalStack();
    browser = await launchBrowser();
    ({ page, pageErrors } = await sitDownAs(browser, stack, 'Angharad Rees, Senior lead'));
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.end();
  });

  it('the lead adds the tab to the private channel, and it makes its lists', async () => {
    await page.getByRole('button', { name: '+ Add a tab' }).click();
    const config = await appFrame(page, 'tab.html');
    await config.getByRole('button', { name: 'Set up' }).waitFor();
    await look(page, '01-configure');
    await config.getByRole('button', { name: 'Set up' }).click();
    await allowIfAsked(page);
    await config.getByText('Ready. Press Save').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    tab = await appFrame(page, 'tab.html');
    await tab.getByRole('heading', { name: 'Set up Pastoral Support' }).waitFor({ timeout: 20_000 });
    await look(page, '02-settings');
    await tab.getByRole('button', { name: 'Save the settings' }).click();
    await tab.getByText('There is no open case yet.').waitFor();
    await look(page, '03-board-empty');
  });

  it('she opens a case: a wrong UPN is named, nothing typed is lost', async () => {
    await tab.getByRole('button', { name: 'Open the first case' }).click();
    const box = (name: string) => tab.getByRole('textbox', { name, exact: true }).first();
    await box('Name').fill('Sam Jenkins');
    await box('Day').fill('4');
    await box('Month').fill('5');
    await box('Year').fill('2013');
    await box('UPN').fill('A801200005001');
    await tab.getByRole('button', { name: 'Open the case' }).click();
    await expect.poll(() => tab.getByRole('alert').first().innerText()).toContain('Check the UPN: its first letter does not match its numbers');
    expect(await box('Name').inputValue()).toBe('Sam Jenkins');
    await photograph(page, '04-new-case-upn');
    await box('UPN').fill('B801200005001');
    await box('Attendance, per cent (optional)').fill('82.5');
    for (const [question, answer] of [
      ['Is attendance an issue?', 'Yes'],
      ['Is the pupil eligible for free school meals?', 'No'],
      ['Is the pupil looked after?', 'No'],
      ['Is the pupil on the child protection register?', 'No'],
      ['Is there a care and support plan?', 'No'],
      ['Is there a school IDP?', 'No'],
      ['Is there an authority IDP?', 'No'],
      ['Is a reduced timetable part of it?', 'Yes'],
    ] as const) {
      await choose(tab, question, answer);
    }
    await tab.getByRole('checkbox', { name: 'disengagement' }).check();
    await box('Reason, seen from all sides').fill('Sam leaves lessons when they get loud and has missed one day in six.');
    await tab.getByRole('button', { name: 'Add what was tried' }).click();
    await tab.locator('[id^="what-"]').fill('A quiet place to start the day');
    await tab.locator('[id^="result-"]').fill('Helped for three weeks, then stopped when the room closed.');
    await nameThePeople(tab);
    await look(page, '05-new-case');
    await tab.getByRole('button', { name: 'Open the case' }).click();
    await tab.getByRole('heading', { name: /PSP-0001/ }).waitFor({ timeout: 20_000 });
    await look(page, '06-case-overview');
  });

  it('ends without a page error and without a violation of the published description', async () => {
    expect(pageErrors).toEqual([]);
    await expectContractKept(stack);
  });
});

async function nameThePeople(tab: Frame): Promise<void> {
  const people = tab.getByRole('group').filter({ has: tab.getByRole('combobox', { name: 'Role' }) });
  console.log(await people.count(), await tab.locator('[id^="person-"]').evaluateAll((e) => e.map((x) => `${x.id} ${(x as HTMLInputElement).value}`)));
}
