import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstAttachment, runPdfTool, whyWithout } from '../support/pdf-tools';
import { expectContractKept } from './support/contract-report';
import { fillPlan } from './support/fill-plan';
import { allowIfAsked, appIn, choose, choosePerson, launchBrowser, openTab, sitDownAs } from './support/host-pages';
import { type LocalStack, startLocalStack } from './support/local-stack';
import { look, photograph } from './support/look';

/** The main job, end to end, through both host pages: each step goes on from where the one before ended. */
describe('From a worry to a signed plan at the authority', () => {
  let stack: LocalStack;
  let browser: Browser;
  let page: Page;
  let pageErrors: string[];
  let tab: FrameLocator;

  const plansIn = async (person: string, mailbox: string): Promise<number> => {
    await page.goto(`${stack.hosts}/outlook`);
    await choosePerson(page, person);
    await page.getByRole('region', { name: mailbox }).getByRole('button', { name: 'Inbox' }).click();
    const plans = page.getByRole('button', { name: /PSP plan - PSP-0001 v1/ });
    await plans.first().waitFor();
    return plans.count();
  };
  const goTo = (section: string) => tab.getByRole('navigation').getByText(section, { exact: true }).click();

  beforeAll(async () => {
    stack = await startLocalStack();
    browser = await launchBrowser();
    ({ page, pageErrors } = await sitDownAs(browser, stack, 'Angharad Rees, Senior lead'));
  });
  beforeEach(({ task, onTestFailed }) => {
    onTestFailed(() => photograph(page, `failed-${task.name.slice(0, 40).replace(/\W+/g, '-')}`));
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.end();
  });

  it('the lead adds the tab to the private channel, and it makes its lists', async () => {
    await page.getByRole('button', { name: '+ Add a tab' }).click();
    const config = appIn(page, 'tab.html?view=config');
    await config.getByRole('button', { name: 'Set up' }).waitFor();
    await look(page, '01-configure');
    await config.getByRole('button', { name: 'Set up' }).click();
    await allowIfAsked(page);
    await config.getByText('Ready. Press Save').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    tab = appIn(page, 'tab.html?site=');
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
    await expect
      .poll(() => tab.getByRole('alert').first().innerText())
      .toContain('Check the UPN: its first letter does not match its numbers');
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
    await box('Reason, seen from all sides').fill(
      'Sam leaves lessons when they get loud and has missed one day in six.',
    );
    await tab.getByRole('button', { name: 'Add what was tried' }).click();
    await tab.locator('[id^="what-"]').fill('A quiet place to start the day');
    await tab.locator('[id^="result-"]').fill('Helped for three weeks, then stopped when the room closed.');
    await nameThePeople(tab);
    await look(page, '05-new-case');
    await tab.getByRole('button', { name: 'Open the case' }).click();
    await tab.getByRole('heading', { name: /PSP-0001/ }).waitFor();
    await look(page, '06-case-overview');
  });

  it('staff record five kinds of evidence on paper, and which adult the pupil chose', async () => {
    await tab.getByRole('button', { name: 'Start gathering' }).click();
    await tab.getByText('Gathering views').first().waitFor();
    await goTo('Contributions');
    for (const from of ['Form tutor', 'Sam', 'Carys Jones', 'Inclusion lead']) {
      await tab
        .getByRole('button', { name: /^Record/ })
        .first()
        .click();
      await tab.getByRole('radio', { name: 'Received on paper' }).check();
      await tab.getByRole('textbox', { name: 'From', exact: true }).fill(from);
      await tab.getByRole('textbox', { name: 'Main points (optional)' }).fill('Kept with the paper file.');
      await tab.getByRole('button', { name: 'Record', exact: true }).last().click();
      await tab.getByText(`from: ${from}`).waitFor();
    }
    await tab
      .getByRole('button', { name: /^Record/ })
      .first()
      .click();
    await tab.getByRole('radio', { name: 'Not available' }).check();
    await tab.getByRole('textbox', { name: 'Why it is not available' }).fill('No agency is involved yet.');
    await tab.getByRole('button', { name: 'Record', exact: true }).last().click();
    await tab.getByText('Recorded: 5 of 5').waitFor();
    await tab.getByRole('radio', { name: 'Named an adult' }).check();
    await tab.getByRole('combobox', { name: 'The adult' }).selectOption({ label: 'Huw Parry, Adult the pupil chose' });
    await choose(tab, 'Is the pupil invited?', 'Yes');
    await tab.getByRole('button', { name: 'Save', exact: true }).click();
    await tab.getByText('Saved').first().waitFor();
    await look(page, '07-contributions');
  });

  it('Outlook fills the appointment with the people the rules ask for', async () => {
    await page.goto(`${stack.hosts}/outlook#new`);
    const pane = appIn(page, 'outlook.html');
    await pane.getByRole('button', { name: 'Sign in' }).click();
    await allowIfAsked(page);
    await pane.getByRole('button', { name: /PSP-0001/ }).click();
    await pane.getByText('Must come').waitFor();
    await look(page, '08-pane-people');
    await pane.getByRole('button', { name: /^Continue|^Next/ }).click();
    await pane.getByRole('textbox', { name: 'Day' }).fill('10 November 2026');
    await pane.getByLabel('Starts at').fill('10:00');
    await pane.getByRole('combobox', { name: 'Room' }).selectOption({ label: 'The Haven' });
    await look(page, '09-pane-time');
    await pane.getByRole('button', { name: /^Continue|^Next/ }).click();
    await pane.getByText('The appointment beside this pane is filled in').waitFor();
    await look(page, '10-pane-book');
  });

  it('a required person who is missing stops Book in the pane and Send in Outlook, with the reason', async () => {
    const pane = appIn(page, 'outlook.html');
    await page.getByRole('button', { name: /Remove.*Non Bevan/ }).click();
    await pane.getByRole('button', { name: 'Book the meeting' }).click();
    await pane.getByText('Missing: Non Bevan. Why:').first().waitFor();
    await look(page, '11-pane-refuses');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const alert = page.getByRole('dialog');
    await alert.getByText(/Non Bevan/).waitFor({ timeout: 15_000 });
    await look(page, '12-smart-alert');
    await alert.getByRole('button', { name: 'Go back and fix' }).click();
    await pane.getByRole('button', { name: 'Put back' }).click();
    await page.getByRole('button', { name: /Remove.*Non Bevan/ }).waitFor();
  });

  it('Book sends one event, invites everybody, and moves the case on', async () => {
    const pane = appIn(page, 'outlook.html');
    await pane.getByRole('button', { name: 'Book the meeting' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).waitFor({ state: 'hidden', timeout: 20_000 });
    await page.getByText('PSP meeting – PSP-0001').first().waitFor();
    await look(page, '13-calendar');
    for (const person of ['Non Bevan, Education Welfare Officer', 'Carys Jones, Parent']) {
      const invited = await sitDownAs(browser, stack, 'Angharad Rees, Senior lead');
      await invited.page.goto(`${stack.hosts}/outlook`);
      await choosePerson(invited.page, person);
      await invited.page.getByRole('button', { name: /PSP meeting – PSP-0001/ }).waitFor();
      expect(await invited.page.getByRole('button', { name: /PSP meeting – PSP-0001/ }).count()).toBe(1);
      await invited.context.close();
    }
    tab = await openTab(page, stack);
    await tab.getByText('Meeting booked').first().waitFor({ timeout: 20_000 });
    await look(page, '14-board-booked');
  });

  it('the meeting is recorded as held, with who came', async () => {
    await stack.admin('POST', '/admin/clock', { now: '2026-11-10T15:00:00Z' });
    tab = await openTab(page, stack);
    await tab
      .getByRole('link', { name: 'PSP-0001' })
      .or(tab.getByRole('button', { name: 'PSP-0001' }))
      .first()
      .click();
    await goTo('Meetings');
    await tab.getByText('Record the meeting as held').waitFor();
    for (const came of await tab.getByRole('radio', { name: 'Attended', exact: true }).all()) await came.check();
    await look(page, '15-hold-meeting');
    await tab.getByRole('button', { name: 'Record and open the plan' }).click();
    await tab.getByText('Sections completed: 0 of 8').waitFor();
    await look(page, '16-plan-sections');
  });

  it('the plan is written section by section and saves itself', async () => {
    await fillPlan(tab);
    await look(page, '17-plan-review');
    await tab
      .getByRole('radiogroup', { name: 'Have you completed this section?' })
      .getByRole('radio', { name: 'Yes' })
      .check();
    await tab.getByRole('button', { name: /^Continue/ }).click();
    await tab.getByText('Sections completed: 8 of 8').waitFor();
    await look(page, '18-plan-complete');
  });

  it('locked, it is signed in the room on one device', async () => {
    await tab.getByRole('button', { name: 'Lock the plan for signing' }).click();
    await allowIfAsked(page, 3000);
    await tab.getByRole('heading', { name: 'Sign version 1' }).waitFor({ timeout: 15_000 });
    await look(page, '19-sign-hub');
    for (const [name, button] of [
      ['Sam Jenkins', 'Hand over this device: Sam Jenkins'],
      ['Angharad Rees', 'Sign: Angharad Rees'],
    ] as const) {
      await tab.getByRole('button', { name: button }).click();
      await tab.getByText(`This page is for ${name}`).waitFor();
      await look(page, `20-signer-${name.split(' ')[0]}`);
      await tab.getByRole('tab', { name: 'Type your name' }).click();
      await tab.getByRole('textbox', { name: 'Your name' }).fill(name);
      await tab.getByRole('button', { name: 'Sign', exact: true }).click();
      await tab.getByRole('button', { name: /I am staff and have the device/ }).click();
      await tab.getByRole('heading', { name: 'Sign version 1' }).waitFor();
    }
    await tab.getByRole('button', { name: 'Hand over this device: Carys Jones' }).click();
    await tab.locator('canvas').scrollIntoViewIfNeeded();
    const pad = await tab.locator('canvas').boundingBox();
    if (!pad) throw new Error('There is no signature box.');
    await page.mouse.move(pad.x + 20, pad.y + 60);
    await page.mouse.down();
    for (const [x, y] of [
      [60, 20],
      [100, 90],
      [150, 30],
      [220, 70],
    ] as const)
      await page.mouse.move(pad.x + x, pad.y + y, { steps: 6 });
    await page.mouse.up();
    await tab.getByRole('button', { name: 'Sign', exact: true }).click();
    await tab.getByRole('button', { name: /I am staff and have the device/ }).click();
  });

  it('by itself, without a click, it reaches the authority', async () => {
    await tab.getByText('Sent: 3 of 3').waitFor({ timeout: 90_000 });
    await look(page, '21-sent');
    await goTo('Overview');
    await look(page, '22-overview-active');
    tab = await openTab(page, stack);
    await tab.getByText('Sent', { exact: true }).first().waitFor({ timeout: 20_000 });
    await look(page, '23-board-sent');
  });

  it('the officers hold one message each, and its PDF is the signed plan', async () => {
    for (const [person, mailbox] of [
      ['Non Bevan, Education Welfare Officer', 'Non Bevan'],
      ['Mair Howells, Deputy Education Safeguarding Officer', 'Education safeguarding mailbox'],
      ['Rhodri Thomas, PSP officer', 'PSP mailbox'],
    ] as const) {
      expect(await plansIn(person, mailbox)).toBe(1);
    }
    await page.getByRole('button', { name: /PSP plan - PSP-0001 v1/ }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download PSP-0001-v1.pdf' }).click();
    const pdf = readFileSync(await (await download).path());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const without = whyWithout('pdfinfo', 'poppler-utils');
    if (without) console.log(`What is inside the PDF: ${without}`);
    else {
      expect(runPdfTool('pdfinfo', ['PDF'], pdf).text).toMatch(/^Tagged: +yes$/m);
      expect(JSON.parse(firstAttachment(pdf))).toMatchObject({ caseRef: 'PSP-0001', planVersion: 1, formId: 'c1' });
    }
    await look(page, '24-officer');
  });

  it('the first review stands in the calendar as an event of its own', async () => {
    await page.goto(`${stack.hosts}/outlook#calendar`);
    await stack.admin('POST', '/admin/clock', { now: '2026-11-30T09:00:00Z' });
    await choosePerson(page, 'Angharad Rees, Senior lead');
    await page.getByText('PSP review – PSP-0001').first().waitFor();
    await look(page, '25-review');
  });

  it('ends without a page error and without a violation of the published description', async () => {
    expect(pageErrors).toEqual([]);
    await expectContractKept(stack);
  });
});

/** The rows of the case's people in the order they stand: lead, ALNCo and EWO come from the settings. */
async function nameThePeople(tab: FrameLocator): Promise<void> {
  const rows = tab.getByRole('listitem').filter({ has: tab.getByRole('combobox', { name: 'Role' }) });
  const parent = rows.nth(3);
  await parent.getByRole('textbox', { name: 'Name' }).fill('Carys Jones');
  await parent.getByRole('textbox', { name: 'Email (optional)' }).fill('carys.jones@home.example');
  await parent.getByRole('radio', { name: 'Yes', exact: true }).check();
  const keyAdult = rows.nth(4);
  await keyAdult.getByRole('textbox', { name: 'Name' }).fill('Gareth Lloyd');
  await keyAdult.getByRole('textbox', { name: 'Email (optional)' }).fill('gareth.lloyd@brynglas.example');
  await tab.getByRole('button', { name: 'Add a person' }).click();
  const friend = rows.nth(5);
  await friend.getByRole('textbox', { name: 'Name' }).fill('Huw Parry');
  await friend.getByRole('combobox', { name: 'Role' }).selectOption({ label: 'Adult the pupil chose' });
  await friend.getByRole('textbox', { name: 'Email (optional)' }).fill('huw.parry@home.example');
}
