// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PeopleFields } from '../../../src/ui/case/people-fields';
import { PupilFields } from '../../../src/ui/case/pupil-fields';
import { PEOPLE } from '../../support/builders';
import { show } from '../show';

const nothing = () => undefined;

it('calls each row of people by role and name, so that two fields called Name are told apart', async () => {
  await show(
    <PeopleFields
      people={[PEOPLE.lead, PEOPLE.parent]}
      leadId="lead"
      errors={[]}
      onChange={nothing}
      onLead={nothing}
    />,
  );
  const parent = screen.getByRole('group', { name: 'Parent or carer: Carys Jones' });
  expect(within(parent).getByLabelText('Name')).toHaveProperty('value', 'Carys Jones');
});

it('offers nobody but leading roles as the lead of a case', async () => {
  await show(
    <PeopleFields
      people={[PEOPLE.lead, PEOPLE.parent]}
      leadId="lead"
      errors={[]}
      onChange={nothing}
      onLead={nothing}
    />,
  );
  const lead = screen.getByLabelText('PSP School Lead of this case');
  expect(
    within(lead)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Choose the lead', 'Angharad Rees']);
});

it('names the year groups in words', async () => {
  await show(<PupilFields pupil={{ name: '' }} onChange={nothing} errorAt={() => undefined} />, { language: 'cy' });
  expect(screen.getByRole('option', { name: 'Blwyddyn 9' })).toBeTruthy();
});
