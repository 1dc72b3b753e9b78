// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { DispatchList } from '../../../src/ui/dispatch/dispatch-list';
import { DueQueueProvider } from '../../../src/ui/queue/due-queue-context';
import { SendingConsentProvider } from '../../../src/ui/queue/sending-consent';
import { type CaseFile, loadCase } from '../../../src/workflows/load-case';
import { STAFF } from '../../support/memory-world';
import { aQueuedMessage, REF, settingsOf, valueIn } from '../../support/school-world';
import { portsIn, show } from '../show';

function Sending({ first, settings }: { readonly first: CaseFile; readonly settings: ReturnType<typeof settingsOf> }) {
  const [file, put] = useState(first);
  return <DispatchList screen={{ file, settings, put, reload: () => undefined }} />;
}

it('shows by itself what a colleague sent, and announces it', async () => {
  const world = await aQueuedMessage();
  const ports = portsIn(world);
  await show(
    <DueQueueProvider>
      <SendingConsentProvider>
        <Sending first={valueIn(await loadCase(ports, REF))} settings={settingsOf(world)} />
      </SendingConsentProvider>
    </DueQueueProvider>,
    { ports: { ...ports, records: { ...ports.records, cases: { ...ports.records.cases, open: neverAnswers } } } },
  );
  expect(screen.getByText('Queued')).toBeTruthy();
  const colleague = world.open({ ...STAFF.alnCo, attempt: 'colleague' });
  const [stored] = valueIn(await colleague.records.dispatches.ofCase(REF)).records;
  if (!stored) throw new Error('no message');
  const sent = { ...stored.value, state: 'Sent' as const, sentAt: colleague.clock.now() };
  valueIn(await colleague.records.dispatches.replace(stored, sent));
  expect(await screen.findByText('signed plan to the authority: Sent.', {}, { timeout: 6000 })).toBeTruthy();
  expect(screen.getByText('Sent')).toBeTruthy();
});

/** The queue of this tab finds nothing to do, so that only the colleague works. */
const neverAnswers = () => new Promise<never>(() => undefined);
