// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { HoldMeetingForm } from '../../../src/ui/case/hold-meeting-form';
import { loadCase } from '../../../src/workflows/load-case';
import { aCase, aMeeting, anInvitee, aSettings, PEOPLE } from '../../support/builders';
import { MemoryWorld } from '../../support/memory-world';
import { REF, valueIn } from '../../support/school-world';
import { portsIn, show } from '../show';

async function aBookedMeeting() {
  const ports = portsIn(new MemoryWorld());
  valueIn(await ports.records.cases.create(aCase({ caseRef: REF, state: 'meetingPlanned' })));
  const file = valueIn(await loadCase(ports, REF));
  const meeting = aMeeting({ caseRef: REF, invitees: [anInvitee(PEOPLE.lead), anInvitee(PEOPLE.parent)] });
  const caseScreen = { file, settings: aSettings(), put: () => undefined, reload: () => undefined };
  await show(<HoldMeetingForm screen={caseScreen} meeting={meeting} />, { ports });
}
const problems = () =>
  within(screen.getByRole('heading', { name: 'There is a problem' }).parentElement as HTMLElement)
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

it('names a day to come beside everybody without an answer, and drops each once it is answered', async () => {
  await aBookedMeeting();
  const day = screen.getByLabelText('Day it was held');
  await userEvent.clear(day);
  await userEvent.type(day, '1 12 2031');
  await userEvent.click(screen.getByRole('button', { name: 'Record and open the plan' }));
  expect(problems()).toEqual([
    expect.stringContaining('1 December 2031'),
    'Choose whether this person came: Angharad Rees',
    'Choose whether this person came: Carys Jones',
  ]);
  const lead = within(screen.getByRole('radiogroup', { name: /Angharad Rees/ }));
  await userEvent.click(lead.getAllByRole('radio')[0] as HTMLElement);
  expect(problems()).not.toContain('Choose whether this person came: Angharad Rees');
});
