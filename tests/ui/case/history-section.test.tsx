// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CasePage } from '../../../src/ui/case/case-page';
import { DueQueueProvider } from '../../../src/ui/queue/due-queue-context';
import { SettingsGate } from '../../../src/ui/settings/settings-context';
import { STAFF } from '../../support/memory-world';
import { aQueuedMessage, REF, sitDown } from '../../support/school-world';
import { portsIn, show } from '../show';

it('gives a rule as the reason of an entry, but not the number of a step', async () => {
  const world = await aQueuedMessage();
  await sitDown(world, STAFF.lead).work();
  await show(
    <SettingsGate>
      <DueQueueProvider>
        <CasePage caseRef={REF} section="history" />
      </DueQueueProvider>
    </SettingsGate>,
    { ports: portsIn(world) },
  );
  expect(await screen.findByText('Plan in force')).toBeTruthy();
  expect(screen.queryByText(/^Why: T/)).toBeNull();
  expect(screen.getAllByText(/^Why: R-/).length).toBeGreaterThan(0);
  expect(screen.getByText('signed plan to the authority')).toBeTruthy();
});
