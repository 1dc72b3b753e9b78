// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/domain/date/school-day';
import { ContributionForm } from '../../../src/ui/case/contribution-form';
import { MemoryWorld } from '../../support/memory-world';
import { REF } from '../../support/school-world';
import { portsIn, show } from '../show';

const nothing = () => undefined;

it('takes the message away once it is chosen how the evidence stands', async () => {
  await show(<ContributionForm caseRef={REF} kind="pupil" was={undefined} onStored={nothing} onCancel={nothing} />);
  await userEvent.click(screen.getByRole('button', { name: 'Record' }));
  expect(screen.getAllByText('Choose how it stands')).toHaveLength(2);
  await userEvent.click(screen.getByRole('radio', { name: 'Received on paper' }));
  expect(screen.queryByText('Choose how it stands')).toBeNull();
});

it('refuses a day of receipt that is still to come', async () => {
  const ports = portsIn(new MemoryWorld());
  const receivedOn = addDays(ports.clock.today(), 1);
  await show(
    <ContributionForm
      caseRef={REF}
      kind="staff"
      was={{ status: 'receivedOnPaper', receivedOn, from: 'Gareth Lloyd', summary: '' }}
      onStored={nothing}
      onCancel={nothing}
    />,
    { ports },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Record' }));
  expect((await screen.findAllByText(/is still to come\. Enter the day/)).length).toBeGreaterThan(0);
  const stored = await ports.records.contributions.ofCase(REF);
  expect(stored.ok && stored.value.records).toEqual([]);
});
