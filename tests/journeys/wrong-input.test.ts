import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseRef } from '../../src/domain/case/case';
import { loadCase } from '../../src/workflows/load-case';
import { savePlan } from '../../src/workflows/save-plan';
import { valueIn } from '../support/school-world';
import { arrangeCase, arrangeSchool } from './support/arrange';
import { expectContractKept } from './support/contract-report';
import { sitDown } from './support/desk';
import { type LocalStack, startLocalStack } from './support/local-stack';
import { photograph } from './support/look';
import { openBrowser, openTab, type SchoolTab, type TabOptions } from './support/school-tab';

let stack: LocalStack;
let browser: Browser;
/** The meeting was held on 4 November 2026; its plan is a draft. */
let drafted: CaseRef;

beforeAll(async () => {
  stack = await startLocalStack();
  browser = await openBrowser();
  await arrangeSchool(stack);
  drafted = await arrangeCase(stack, { upTo: 'meetingHeld', serial: 1 });
});
afterAll(async () => {
  await browser?.close();
  await stack?.end();
});

const open = (options: TabOptions = {}) => openTab(browser, stack, 'lead', options);
const faults = (...rules: object[]) => stack.admin('POST', '/admin/faults', { rules });

const textbox = (tab: SchoolTab, name: string) => tab.app.getByRole('textbox', { name, exact: true });
const press = (tab: SchoolTab, name: string) => tab.app.getByRole('button', { name, exact: true }).click();
/** Calls the section completed, which is when it is checked. */
async function complete(tab: SchoolTab): Promise<void> {
  const question = tab.app.getByRole('radiogroup', { name: 'Have you completed this section?' });
  await question.getByRole('radio', { name: 'Yes' }).check();
  await tab.app.getByRole('button', { name: 'Continue' }).click();
}
const problem = (tab: SchoolTab) => tab.app.getByRole('alert').filter({ hasText: 'There is a problem' });
const draftNow = async () => {
  const { plans } = valueIn(await loadCase(await sitDown(stack, 'lead'), drafted));
  const [plan] = plans;
  if (!plan) throw new Error('no draft');
  return plan;
};

describe('A new case', () => {
  it('with a wrong UPN and a day that does not exist says so, opens nothing and keeps what was typed', async () => {
    const tab = await open({ place: 'new' });
    await textbox(tab, 'Name').first().fill('Mali Tudor');
    await textbox(tab, 'Day').first().fill('31');
    await textbox(tab, 'Month').first().fill('2');
    await textbox(tab, 'Year').first().fill('2013');
    await textbox(tab, 'UPN').fill('A801200005001');
    await press(tab, 'Open the case');
    const summary = problem(tab);
    await summary.waitFor();
    expect((await summary.innerText()).split('\n').filter(Boolean)).toEqual([
      'There is a problem',
      'Date of birth: February 2013 has 28 days',
      'Check the UPN: its first letter does not match its numbers',
    ]);
    await photograph(tab.page, 'wrong-1-new-case');
    expect(await textbox(tab, 'Name').first().inputValue()).toBe('Mali Tudor');
    expect(await textbox(tab, 'Day').first().inputValue()).toBe('31');
    expect(await textbox(tab, 'UPN').inputValue()).toBe('A801200005001');
    await tab.close();
    const { cases } = (await sitDown(stack, 'lead')).records;
    expect(valueIn(await cases.open()).records).toHaveLength(1);
  });
});

describe('The plan', () => {
  it('with a review beyond six weeks asks for a reason, and keeps the day', async () => {
    const tab = await open({ place: `case/${drafted}/plan/review` });
    await textbox(tab, 'Review Date').fill('18 12 2026');
    await complete(tab);
    await problem(tab).waitFor();
    const sentence =
      'Review is 44 days after the meeting; the limit is 42. Choose 16 December 2026 or earlier, or give a reason (R-NPT-02)';
    expect(await problem(tab).innerText()).toContain(sentence);
    await photograph(tab.page, 'wrong-2-review');
    expect(await textbox(tab, 'Review Date').inputValue()).toBe('18 12 2026');
    await textbox(tab, 'Reason for this review date').fill('The family is away until then.');
    await tab.app.getByRole('button', { name: 'Continue' }).click();
    await expect.poll(() => problem(tab).innerText()).not.toContain('Review is 44 days');
    await tab.later(2);
    await tab.app.getByText(/^Saved /).waitFor();
    await tab.close();
    expect((await draftNow()).value.answers).toMatchObject({
      reviewDate: '2026-12-18',
      reviewLateReason: 'The family is away until then.',
    });
  });

  it('changed by two people at once shows both texts and loses neither', async () => {
    const tab = await open({ place: `case/${drafted}/plan/reason` });
    await textbox(tab, 'Reason for PSP?').waitFor();
    const colleague = await sitDown(stack, 'alnCo');
    const base = await draftNow();
    valueIn(await savePlan(colleague, base, { ...base.value.answers, reason: 'Written by the ALNCo.' }));
    await textbox(tab, 'Reason for PSP?').fill('Written by the lead.');
    await tab.later(2);
    const dialog = tab.app.getByRole('alertdialog', { name: 'Two people changed the same answer' });
    await dialog.waitFor();
    const shown = await dialog.innerText();
    expect(shown).toContain('Written by the lead.');
    expect(shown).toContain('Written by the ALNCo.');
    await photograph(tab.page, 'wrong-3-race');
    await dialog.getByRole('button', { name: 'Use this' }).click();
    await tab.later(2);
    await tab.app.getByText(/^Saved /).waitFor();
    await tab.idle();
    await tab.close();
    const { reason } = (await draftNow()).value.answers;
    expect(reason).toContain('Written by the lead.');
    expect(reason).toContain('Written by the ALNCo.');
  });

  it('while the tenant cannot be reached says that it is not saved, keeps it, and saves it afterwards', async () => {
    const tab = await open({ place: `case/${drafted}/plan/reason` });
    await textbox(tab, 'Reason for PSP?').waitFor();
    await tab.idle();
    await faults({ pathPattern: '/v1.0/*', kind: 'drop' });
    await textbox(tab, 'Reason for PSP?').fill('Typed while nothing could be reached.');
    await tab.later(2);
    await tab.app.getByText('Offline: keep this page open. Your answers stay here and are saved later.').waitFor();
    await photograph(tab.page, 'wrong-4-unreachable');
    expect(await textbox(tab, 'Reason for PSP?').inputValue()).toBe('Typed while nothing could be reached.');
    await faults();
    await tab.later(11);
    await tab.app.getByText(/^Saved /).waitFor();
    await tab.close();
    expect((await draftNow()).value.answers.reason).toBe('Typed while nothing could be reached.');
  });
});

describe('A signature', () => {
  it('dated before the meeting is not taken; the typed name stays and counts the day after', async () => {
    const caseRef = await arrangeCase(stack, { upTo: 'awaitingSignatures', serial: 2 });
    const { now } = await stack.admin<{ now: string }>('GET', '/admin/state');
    await stack.admin('POST', '/admin/clock', { now: new Date(Date.parse(now) - 86_400_000).toISOString() });
    const tab = await open({ place: `case/${caseRef}/sign` });
    await press(tab, 'Hand over this device: Carys Jones');
    await tab.app.getByRole('tab', { name: 'Type your name' }).click();
    await textbox(tab, 'Your name').fill('Carys Jones');
    await press(tab, 'Sign');
    const sentence =
      'Date of signing must be on or after the meeting. Meeting: 5 November 2026. Signed: 4 November 2026';
    await tab.app.getByText(sentence).waitFor();
    await photograph(tab.page, 'wrong-5-signature');
    expect(await textbox(tab, 'Your name').inputValue()).toBe('Carys Jones');
    const { records } = await sitDown(stack, 'lead');
    expect(valueIn(await records.signatures.ofCase(caseRef)).records).toHaveLength(0);
    await tab.later(86_400);
    await press(tab, 'Sign');
    await tab.app.getByRole('heading', { name: 'Thank you. It is recorded' }).waitFor();
    await tab.close();
  });
});

describe('Signing in', () => {
  it('cancelled says that nothing was changed; signing in then leads to the place of the link', async () => {
    const tab = await openTab(browser, stack, 'keyAdult', { place: `case/${drafted}/overview` });
    await press(tab, 'Sign in');
    await tab.page.getByRole('button', { name: 'Cancel' }).click();
    await tab.app.getByText('Sign-in was cancelled. Nothing was changed. Sign in to go on.').waitFor();
    await photograph(tab.page, 'wrong-6-cancelled');
    await press(tab, 'Sign in');
    await tab.page.getByRole('button', { name: 'Allow' }).click();
    await tab.app.getByRole('heading', { name: new RegExp(drafted) }).waitFor();
    await tab.close();
  });

  it('refused by the service says whom to ask', async () => {
    await faults({ pathPattern: '/v1.0/sites/*', kind: 'status', status: 403 });
    const tab = await open();
    await tab.app.getByText('You do not have permission to do this. Ask an owner of the team.').waitFor();
    await photograph(tab.page, 'wrong-7-refused');
    await faults();
    await tab.close();
  });

  it('refused the right to send mail: signing goes on, the message waits and says why, and goes once it is allowed', async () => {
    const caseRef = await arrangeCase(stack, { upTo: 'lastSignatureMissing', serial: 3, attendanceIssue: false });
    await faults({ pathPattern: 'Mail.Send', kind: 'denyScope' });
    const tab = await open({ place: `case/${caseRef}/sign` });
    await press(tab, 'Hand over this device: Carys Jones');
    await tab.page.getByRole('button', { name: 'Allow' }).click();
    await tab.app.getByRole('tab', { name: 'Type your name' }).click();
    await textbox(tab, 'Your name').fill('Carys Jones');
    await press(tab, 'Sign');
    await tab.app.getByRole('button', { name: /^I am staff and have the device/ }).click();
    await tab.app.getByText('Sending from here is not allowed yet').waitFor();
    await tab.app.getByText('signed plan to the authority is waiting. Mail is not allowed for this app yet.').waitFor();
    await tab.app.getByText('Sent: 0 of 1').waitFor();
    await photograph(tab.page, 'wrong-8-mail-refused');
    await faults();
    await press(tab, 'Allow sending');
    await tab.idle();
    await tab.later(31);
    await tab.app.getByText('Sent: 1 of 1').waitFor();
    await tab.close();
  });

  it('while the tenant cannot be reached says so and tries again on a press', async () => {
    await faults({ pathPattern: '/v1.0/*', kind: 'drop' });
    const tab = await open();
    await tab.app.getByText(/^You are offline, or Microsoft 365 cannot be reached/).waitFor();
    await faults();
    await press(tab, 'Try again');
    await tab.app.getByRole('button', { name: drafted }).waitFor();
    await tab.close();
  });
});

it('keeps to the published description', () => expectContractKept(stack));
