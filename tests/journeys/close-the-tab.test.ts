import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseRef } from '../../src/domain/case/case';
import seedIds from '../../src/local/seed-ids.json' with { type: 'json' };
import { arrangeCase, arrangeSchool } from './support/arrange';
import { expectContractKept } from './support/contract-report';
import type { PersonKey } from './support/desk';
import { type LocalStack, startLocalStack } from './support/local-stack';
import { receivedCounts } from './support/mailbox';
import { openBrowser, openTab, type SchoolTab } from './support/school-tab';
import { STOPS, type StopPoint, stopAt } from './support/stop-at';

/** Longer than any lease, quiet period or take-over of RELIABILITY 2.3. */
const OVER_THE_LEASE_SECONDS = 135;
const LEAD = seedIds.people.lead.name;

let stack: LocalStack;
let browser: Browser;

beforeAll(async () => {
  stack = await startLocalStack();
  browser = await openBrowser();
  await arrangeSchool(stack);
});
afterAll(async () => {
  await browser?.close();
  await stack?.end();
});

/** The parent signs last on the lead's device, and the lead's tab dies at `stop`. */
async function lastSignatureThenClosed(caseRef: CaseRef, stop: StopPoint): Promise<void> {
  const tab = await openTab(browser, stack, 'lead', { place: `case/${caseRef}/sign` });
  const handOver = tab.app.getByRole('button', { name: 'Hand over this device: Carys Jones' });
  await tab.shows(handOver);
  await handOver.click();
  await tab.app.getByRole('tab', { name: 'Type your name' }).click();
  await tab.app.getByRole('textbox', { name: 'Your name' }).fill('Carys Jones');
  const reached = await stopAt(tab.context, stack.tenant, stop);
  await tab.app.getByRole('button', { name: 'Sign', exact: true }).click();
  await reached();
  await tab.close();
}

const open = (person: PersonKey, caseRef: CaseRef): Promise<SchoolTab> =>
  openTab(browser, stack, person, { place: `case/${caseRef}/sign` });

/** How long a loaded machine may need to draw three plans and send them. */
const PATIENCE_MS = 45_000;

/** Lets the page's own passes of the queue come round until all messages are said to be sent. */
async function expectAllSent(tab: SchoolTab, messages: number): Promise<void> {
  // Time that moves before the tab has found its host would be the end of its patience with that host.
  await settled(tab);
  const sent = tab.app.getByText(`Sent: ${messages} of ${messages}`);
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS && !(await sent.isVisible()); ) {
    await tab.later(31);
    await tab.idle();
  }
  expect(await tab.app.locator('main').innerText()).toContain(`Sent: ${messages} of ${messages}`);
  expect(tab.pageErrors).toEqual([]);
}

/** The tab has read everything once, so that it knows since when nothing moves. */
async function settled(tab: SchoolTab): Promise<void> {
  await tab.shows(tab.app.getByRole('heading', { name: /^Plan agreed|^Sign version/ }));
  await tab.idle();
}

describe('The tab is closed after the last signature', () => {
  it('before the first row: a colleague who opens the tab puts the plan in force and sends it', async () => {
    const caseRef = await arrangeCase(stack, { upTo: 'lastSignatureMissing', serial: 1, reducedTimetable: true });
    await lastSignatureThenClosed(caseRef, STOPS.beforeFirstRow);
    expect(await receivedCounts(stack, caseRef)).toEqual({ psp: 0, sfs: 0, ewo: 0 });
    const colleague = await open('alnCo', caseRef);
    await expectAllSent(colleague, 3);
    await colleague.close();
    expect(await receivedCounts(stack, caseRef)).toEqual({ psp: 1, sfs: 1, ewo: 1 });
  });

  it('before the fence: a colleague finishes it once the lease is over, and not before', async () => {
    const caseRef = await arrangeCase(stack, { upTo: 'lastSignatureMissing', serial: 2, reducedTimetable: true });
    await lastSignatureThenClosed(caseRef, STOPS.beforeFence);
    const colleague = await open('alnCo', caseRef);
    await settled(colleague);
    await colleague.later(60);
    await settled(colleague);
    expect(await receivedCounts(stack, caseRef)).toEqual({ psp: 0, sfs: 0, ewo: 0 });
    await colleague.later(OVER_THE_LEASE_SECONDS);
    await expectAllSent(colleague, 3);
    await colleague.close();
    expect(await receivedCounts(stack, caseRef)).toEqual({ psp: 1, sfs: 1, ewo: 1 });
  });

  it('after the fence: the board says whom it waits for, and that person sends it on return', async () => {
    const caseRef = await arrangeCase(stack, { upTo: 'lastSignatureMissing', serial: 3, attendanceIssue: false });
    await lastSignatureThenClosed(caseRef, STOPS.beforeSend);
    const colleague = await openTab(browser, stack, 'alnCo');
    await colleague.app.getByRole('button', { name: /^Sending: \d/ }).click();
    await colleague.shows(colleague.app.getByText(`Waiting for ${LEAD}`).first());
    await colleague.later(OVER_THE_LEASE_SECONDS);
    await colleague.idle();
    await colleague.shows(colleague.app.getByText(`Waiting for ${LEAD}`).first());
    await colleague.close();
    expect((await receivedCounts(stack, caseRef)).psp).toBe(0);
    await leadReturns(caseRef, 1);
    expect(await receivedCounts(stack, caseRef)).toEqual({ psp: 1, sfs: 0, ewo: 0 });
  });

  it('after the send, before its evidence: on return the copy is found and nothing goes twice', async () => {
    const caseRef = await arrangeCase(stack, { upTo: 'lastSignatureMissing', serial: 4, attendanceIssue: false });
    await lastSignatureThenClosed(caseRef, STOPS.beforeEvidence);
    await leadReturns(caseRef, 1);
    expect(await receivedCounts(stack, caseRef)).toEqual({ psp: 1, sfs: 0, ewo: 0 });
  });

  it('after the fence with a shared sending mailbox: any colleague finishes it', async () => {
    await arrangeSchool(stack, { sendFrom: seedIds.sharedMailboxes.record.address });
    const caseRef = await arrangeCase(stack, { upTo: 'lastSignatureMissing', serial: 5, attendanceIssue: false });
    await lastSignatureThenClosed(caseRef, STOPS.beforeSend);
    const colleague = await open('office', caseRef);
    await settled(colleague);
    await colleague.later(OVER_THE_LEASE_SECONDS);
    await expectAllSent(colleague, 1);
    await colleague.close();
    expect(await receivedCounts(stack, caseRef)).toEqual({ psp: 1, sfs: 0, ewo: 0 });
  });

  it('keeps to the published description', () => expectContractKept(stack));
});

async function leadReturns(caseRef: CaseRef, messages: number): Promise<void> {
  const lead = await open('lead', caseRef);
  await settled(lead);
  await lead.later(OVER_THE_LEASE_SECONDS);
  await expectAllSent(lead, messages);
  await lead.close();
}
