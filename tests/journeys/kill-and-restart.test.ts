import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseRef } from '../../src/domain/case/case';
import { arrangeCase, arrangeSchool } from './support/arrange';
import { expectContractKept } from './support/contract-report';
import { type LocalStack, startLocalStack } from './support/local-stack';
import { askOutlook, receivedCounts } from './support/mailbox';
import { openBrowser, openTab, type SchoolTab } from './support/school-tab';

interface Events {
  readonly value: readonly { readonly subject: string; readonly start: { readonly dateTime: string } }[];
}

describe('Microsoft 365 is killed after the plan was sent, and started again', () => {
  let stack: LocalStack;
  let browser: Browser;
  let caseRef: CaseRef;
  let eventsBefore: Events['value'];
  let tab: SchoolTab;

  const events = async () => (await askOutlook<Events>(stack, 'lead', '/me/events?$select=subject,start')).value;

  beforeAll(async () => {
    stack = await startLocalStack();
    browser = await openBrowser();
    await arrangeSchool(stack);
    caseRef = await arrangeCase(stack, { upTo: 'active', reducedTimetable: true });
    eventsBefore = await events();
    await expectContractKept(stack);
    await stack.kill();
    await stack.startAgain();
    tab = await openTab(browser, stack, 'lead');
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.end();
  });

  it('the tab is in the channel, nobody is asked for consent, and the board shows the case as sent', async () => {
    const row = tab.app.getByRole('row', { name: new RegExp(caseRef) });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Active[\s\S]*Sent/);
    expect(await tab.page.getByRole('button', { name: 'Allow' }).count()).toBe(0);
  });

  it('the plan, its three signatures and its three messages are on the case page', async () => {
    await tab.app.getByRole('button', { name: caseRef }).click();
    await tab.app.getByRole('button', { name: 'Sign', exact: true }).click();
    await tab.app.getByRole('heading', { name: 'Plan agreed, version 1' }).waitFor();
    expect(await tab.app.getByText('Signed', { exact: true }).count()).toBe(3);
    await tab.app.getByText('Sent: 3 of 3').waitFor();
    await tab.app.getByRole('button', { name: 'Plan', exact: true }).click();
    await tab.app.getByText('I will stay in afternoon lessons').first().waitFor();
  });

  it('the history is whole', async () => {
    await tab.app.getByRole('button', { name: 'History', exact: true }).click();
    await tab.app.getByText(/^Chain checked: \d+ entries fit together/).waitFor();
    expect(tab.pageErrors).toEqual([]);
  });

  it('the mail of the authority and the events of the lead are as they were, and nothing was sent again', async () => {
    await tab.later(31);
    await tab.idle();
    expect(await receivedCounts(stack, caseRef)).toEqual({ psp: 1, sfs: 1, ewo: 1 });
    expect(eventsBefore).toHaveLength(2);
    expect(await events()).toEqual(eventsBefore);
  });

  it('a colleague who allowed it before the kill works on without being asked', async () => {
    const colleague = await openTab(browser, stack, 'alnCo', { place: `case/${caseRef}/overview` });
    await colleague.app.getByRole('heading', { name: new RegExp(caseRef) }).waitFor();
    expect(await colleague.page.getByRole('button', { name: 'Allow' }).count()).toBe(0);
    await colleague.close();
  });

  it('keeps to the published description', () => expectContractKept(stack));
});
