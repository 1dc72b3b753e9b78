// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fail } from '../../../src/domain/result/result';
import { AppHeader } from '../../../src/ui/app/app-header';
import { FrameVisibility } from '../../../src/ui/app/frame-visibility';
import { CasePage } from '../../../src/ui/case/case-page';
import { DueQueueProvider } from '../../../src/ui/queue/due-queue-context';
import { SendingConsentProvider } from '../../../src/ui/queue/sending-consent';
import { SettingsGate } from '../../../src/ui/settings/settings-context';
import { readDraft } from '../../../src/workflows/read-draft';
import { aCase, aLockedPlan, aSettings } from '../../support/builders';
import { aSchool, deps, REF, valueIn } from '../../support/school-world';
import { portsIn, show } from '../show';

/** A locked plan that nobody has signed. */
async function aSigningHub(more: Pick<NonNullable<Parameters<typeof show>[1]>, 'prepareSending'> = {}) {
  const ports = portsIn(await aSchool());
  valueIn(
    await ports.records.cases.create(aCase({ caseRef: REF, state: 'awaitingSignatures', currentPlanVersion: 1 })),
  );
  const plan = aLockedPlan({ caseRef: REF });
  const frozen = readDraft(deps, aSettings(), plan, await deps.words('en'));
  valueIn(await ports.records.plans.create({ ...plan, frozen }));
  await show(
    <SettingsGate>
      <DueQueueProvider>
        <SendingConsentProvider>
          <FrameVisibility header={<AppHeader />}>
            <CasePage caseRef={REF} section="sign" />
          </FrameVisibility>
        </SendingConsentProvider>
      </DueQueueProvider>
    </SettingsGate>,
    { ports, ...more },
  );
  return ports;
}

it('shows a signer nothing but his own page', async () => {
  await aSigningHub();
  await userEvent.click(await screen.findByRole('button', { name: 'Hand over this device: Carys Jones' }));
  expect(await screen.findByRole('heading', { name: 'This page is for Carys Jones' })).toBeTruthy();
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Board' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
});

it('asks for a mark before it signs, then wipes the page and waits for staff', async () => {
  const ports = await aSigningHub();
  await userEvent.click(await screen.findByRole('button', { name: 'Hand over this device: Carys Jones' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Sign' }));
  expect(screen.getByText('Draw or type your name').closest('[class*="fui-MessageBar"]')).toBeTruthy();
  await userEvent.click(screen.getByRole('tab', { name: 'Type your name' }));
  await userEvent.type(screen.getByLabelText('Your name'), 'Carys Jones');
  await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
  expect(await screen.findByRole('heading', { name: 'Thank you. It is recorded' })).toBeTruthy();
  expect(screen.queryByText(/Carys/)).toBeNull();
  const stored = await ports.records.signatures.ofCase(REF);
  expect(stored.ok && stored.value.records.map(({ value }) => value.outcome.kind)).toEqual(['signed']);
});

it('asks for mail and calendar on the press that hands over the device, before sending can be due', async () => {
  const prepareSending = vi.fn(async () => ({ ok: true as const, value: undefined }));
  await aSigningHub({ prepareSending });
  const handOver = await screen.findByRole('button', { name: 'Hand over this device: Carys Jones' });
  expect(prepareSending).not.toHaveBeenCalled();
  await userEvent.click(handOver);
  expect(prepareSending).toHaveBeenCalledTimes(1);
});

it('lets signing go on when mail was refused, and says what that means for sending', async () => {
  await aSigningHub({ prepareSending: async () => fail({ kind: 'forbidden', capability: 'mail' }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Hand over this device: Carys Jones' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Give back' }));
  await userEvent.click(screen.getByRole('button', { name: /Angharad Rees/ }));
  expect(await screen.findByText('Sending from here is not allowed yet')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Allow sending' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Hand over this device: Carys Jones' })).toBeTruthy();
});

it('asks the signed-in person to sign, and hands the device over to anybody else', async () => {
  await aSigningHub();
  expect(await screen.findByRole('button', { name: 'Sign: Angharad Rees' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Hand over this device: Angharad Rees' })).toBeNull();
  expect(screen.getByText('Signatures: 0 of 3')).toBeTruthy();
});

it('tells a Welsh signer that the plan is in English, and gives staff their own language back', async () => {
  await aSigningHub();
  await userEvent.click(await screen.findByRole('button', { name: 'Hand over this device: Carys Jones' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Cymraeg' }));
  expect(await screen.findByText("Mae'r cynllun ei hun yn Saesneg.")).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Rhoi yn ôl' }));
  await userEvent.click(screen.getByRole('button', { name: /Angharad Rees/ }));
  expect(await screen.findByRole('heading', { name: 'Sign version 1' })).toBeTruthy();
});
