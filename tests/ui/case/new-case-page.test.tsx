// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { NewCasePage } from '../../../src/ui/case/new-case-page';
import { SettingsGate } from '../../../src/ui/settings/settings-context';
import type { Ports } from '../../../src/workflows/ports';
import { aSettings } from '../../support/builders';
import { MemoryWorld } from '../../support/memory-world';
import { valueIn } from '../../support/school-world';
import { repeatedIds } from '../repeated-ids';
import { portsIn, show } from '../show';

async function aNewCase() {
  let made = 0;
  const ports: Ports = { ...portsIn(new MemoryWorld()), ids: { fresh: () => `new-${++made}` } };
  const settings = valueIn(await ports.records.settings.create(aSettings()));
  await show(
    <SettingsGate known={settings}>
      <NewCasePage />
    </SettingsGate>,
    { ports },
  );
  await screen.findByRole('heading', { name: 'New case' });
}

it('gives every control of a new case an id of its own', async () => {
  await aNewCase();
  await userEvent.click(screen.getByRole('button', { name: /^Add what was tried/ }));
  expect(repeatedIds()).toEqual([]);
});
