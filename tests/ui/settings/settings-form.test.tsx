// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SettingsForm } from '../../../src/ui/settings/settings-form';
import { aSettings } from '../../support/builders';
import { show } from '../show';

const user = userEvent.setup();
const form = (was?: ReturnType<typeof aSettings>) =>
  show(<SettingsForm {...(was ? { was } : {})} onSaved={() => undefined} />);

describe('the settings', () => {
  it('list the rooms, the bank holidays and the days closed by name', async () => {
    const was = aSettings();
    await form({ ...was, rooms: [{ name: 'The Haven' }] });
    expect(screen.getByText('The Haven')).toBeTruthy();
    await user.click(screen.getByText(/^Bank holidays: \d+$/));
    expect(screen.getByText('Christmas Day: Friday 25 December 2026')).toBeTruthy();
    await user.click(screen.getByText(/^Half-terms and other days closed: \d+$/));
    expect(screen.getByText(/: 26 October 2026 to 30 October 2026$/)).toBeTruthy();
  });

  it('offer the other language before set-up, where no header does', async () => {
    await form();
    expect(screen.getByRole('button', { name: 'Cymraeg' })).toBeTruthy();
  });
});
