// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { TabApp } from '../../../src/ui/app/tab-app';
// Read with the test, so that opening a case does not wait for it.
import '../../../src/ui/case/case-page';
import { aCase, caseRef } from '../../support/builders';
import { aSchool, valueIn } from '../../support/school-world';
import { portsIn, show } from '../show';

beforeEach(() => {
  const narrow = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.spyOn(window, 'matchMedia').mockReturnValue(narrow as unknown as MediaQueryList); // only what a screen reads of it
});

async function aTab() {
  const ports = portsIn(await aSchool());
  valueIn(await ports.records.cases.create(aCase({ caseRef: caseRef('PSP-0142') })));
  await show(<TabApp />, { ports });
  await screen.findByText(/Owain Jones/, {}, { timeout: 8000 });
}

it('goes to the search, hides names and opens help by single keys', async () => {
  await aTab();
  await userEvent.keyboard('h');
  expect(screen.queryByText(/Owain Jones/)).toBeNull();
  await userEvent.keyboard('/');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  screen.getByRole('searchbox').blur();
  await userEvent.keyboard('?');
  expect(await screen.findByText('About this screen')).toBeTruthy();
});

it('takes letters typed into a field as letters', async () => {
  await aTab();
  await userEvent.type(screen.getByRole('searchbox'), 'hn');
  expect(screen.getByRole('searchbox')).toHaveProperty('value', 'hn');
  expect(screen.getByRole('button', { name: 'Hide names' })).toBeTruthy();
});

it('lets a person switch single keys off', async () => {
  await aTab();
  await userEvent.click(screen.getByRole('button', { name: 'Help' }));
  await userEvent.click(await screen.findByLabelText('Use single keys'));
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('h');
  expect(screen.getByText(/Owain Jones/)).toBeTruthy();
});

it('finds the search and the row again on the way back', async () => {
  await aTab();
  await userEvent.type(screen.getByRole('searchbox'), 'owain');
  await userEvent.click(screen.getByRole('button', { name: /^PSP-0142/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Back' }, { timeout: 8000 }));
  const row = await screen.findByRole('button', { name: /^PSP-0142/ });
  expect(screen.getByRole('searchbox')).toHaveProperty('value', 'owain');
  await vi.waitFor(() => expect(document.activeElement).toBe(row), { timeout: 4000 });
});
