// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
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

const problems = () =>
  within(screen.getByRole('heading', { name: 'There is a problem' }).parentElement as HTMLElement)
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const birthday = async (day: string, month: string, year: string) => {
  await userEvent.type(screen.getByLabelText('Day'), day);
  await userEvent.type(screen.getByLabelText('Month'), month);
  await userEvent.type(screen.getByLabelText('Year'), year);
};

it('names everything that is wrong at once, and takes each message away when its answer is corrected', async () => {
  await aNewCase();
  await birthday('31', '2', '2012');
  await userEvent.type(screen.getByLabelText('UPN'), 'A801200005001');
  await userEvent.type(screen.getByLabelText('Attendance, per cent (optional)'), '140');
  await userEvent.click(screen.getByRole('button', { name: 'Add what was tried' }));
  await userEvent.type(screen.getByLabelText('From (optional)'), '31 9 2026');
  await userEvent.click(screen.getByRole('button', { name: 'Open the case' }));
  expect(problems()).toEqual([
    'Date of birth: February 2012 has 29 days',
    'Attendance, per cent: enter a number from 0 to 100',
    'From: September 2026 has 30 days',
    'Enter the pupil’s name',
    'Check the UPN: its first letter does not match its numbers',
  ]);
  expect(screen.getByLabelText('From (optional)')).toHaveProperty('value', '31 9 2026');
  await userEvent.clear(screen.getByLabelText('UPN'));
  await userEvent.type(screen.getByLabelText('UPN'), 'B801200005001');
  expect(problems()).not.toContain('Check the UPN: its first letter does not match its numbers');
  expect(document.activeElement).toBe(screen.getByLabelText('UPN'));
});

it('says that a birthday is in the future, and gives no age for it', async () => {
  await aNewCase();
  await userEvent.type(screen.getByLabelText('Name', { selector: '[id="pupil.name"]' }), 'Mali Tudor');
  await birthday('1', '2', '2031');
  await userEvent.click(screen.getByRole('button', { name: 'Open the case' }));
  expect(problems()).toEqual(['Date of birth is in the future: 1 February 2031']);
});

it('asks before what was typed is left behind, and keeps it on Stay', async () => {
  await aNewCase();
  await userEvent.type(screen.getByLabelText('UPN'), 'A801');
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  // By its words: while a dialog opens, the page is hidden by role, and for a moment the dialog with it.
  await screen.findByText('If you leave now, what you have typed for this case is lost.');
  await userEvent.click(screen.getByText('Stay'));
  expect(screen.getByLabelText('UPN')).toHaveProperty('value', 'A801');
});

it('is left at once while nothing has been typed', async () => {
  await aNewCase();
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  await Promise.resolve();
  expect(screen.queryByText('Something is not saved yet')).toBeNull();
});
