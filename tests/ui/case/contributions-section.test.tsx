// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ContributionsSection } from '../../../src/ui/case/contributions-section';
import { aCase } from '../../support/builders';
import { STAFF } from '../../support/memory-world';
import { aSchool, settingsOf, sitDown, valueIn } from '../../support/school-world';
import { portsIn, show } from '../show';

it('keeps what is typed for one kind of evidence while another is opened', async () => {
  const world = await aSchool();
  const desk = sitDown(world, STAFF.lead);
  valueIn(await desk.ports.records.cases.create(aCase({ state: 'gathering' })));
  const file = await desk.file();
  const nothing = () => undefined;
  await show(<ContributionsSection screen={{ file, settings: settingsOf(world), put: nothing, reload: nothing }} />, {
    ports: portsIn(world),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Record: Staff' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Received on paper' }));
  await userEvent.type(screen.getByLabelText(/^Main points/), 'He helps younger pupils.');
  await userEvent.click(screen.getByRole('button', { name: 'Record: Pupil' }));
  expect(screen.getAllByRole('radio', { name: 'Received on paper' })).toHaveLength(2);
  const kept = within(screen.getByRole('heading', { name: 'Staff' }).closest('li') as HTMLElement);
  expect(kept.getByLabelText(/^Main points/)).toHaveProperty('value', 'He helps younger pupils.');
});
