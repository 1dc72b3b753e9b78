// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ContributionForm } from '../../../src/ui/case/contribution-form';
import { REF } from '../../support/school-world';
import { show } from '../show';

const nothing = () => undefined;

it('takes the message away once it is chosen how the evidence stands', async () => {
  await show(<ContributionForm caseRef={REF} kind="pupil" was={undefined} onStored={nothing} onCancel={nothing} />);
  await userEvent.click(screen.getByRole('button', { name: 'Record' }));
  expect(screen.getAllByText('Choose how it stands')).toHaveLength(2);
  await userEvent.click(screen.getByRole('radio', { name: 'Received on paper' }));
  expect(screen.queryByText('Choose how it stands')).toBeNull();
});
