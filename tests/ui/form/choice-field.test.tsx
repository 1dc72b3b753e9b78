// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { ManyField } from '../../../src/ui/form/choice-field';
import { show } from '../show';

const LANGUAGES = [
  { value: 'cy', label: 'Welsh' },
  { value: 'en', label: 'English' },
  { value: 'pl', label: 'Polish' },
] as const;

function Languages() {
  const [value, setValue] = useState<readonly ('cy' | 'en' | 'pl')[]>([]);
  return <ManyField id="languages" label="Languages" value={value} choices={LANGUAGES} onChange={setValue} />;
}

it.each(LANGUAGES)('ticks the box whose words are clicked: $label', async ({ label }) => {
  await show(<Languages />);
  await userEvent.click(screen.getByText(label));
  const ticked = screen.getAllByRole('checkbox', { checked: true });
  expect(ticked.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent)).toEqual([label]);
});

it('calls every box by its own words, and the group by the question', async () => {
  await show(<Languages />);
  expect(screen.getByRole('checkbox', { name: 'Polish' })).toBeTruthy();
  expect(screen.getByRole('group', { name: 'Languages' })).toBeTruthy();
});
