// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { connectOutlook } from '../../../src/adapters/host/outlook/host';
import type { Case } from '../../../src/domain/case/case';
import { BookingPane } from '../../../src/ui/pane/booking-pane';
import { aCase, allContributions } from '../../support/builders';
import { installFakeOffice, type OutlookOptions, removeFakeOffice } from '../../support/fake-office';
import { aSchool, settingsOf, valueIn } from '../../support/school-world';
import { portsIn, show } from '../show';

afterEach(removeFakeOffice);

/** The pane beside an appointment on a school day, for one case whose views were gathered. */
async function aPane(options: { readonly kase?: Partial<Case>; readonly outlook?: OutlookOptions } = {}) {
  const world = await aSchool();
  const ports = portsIn(world);
  valueIn(await ports.records.cases.create(aCase({ state: 'gathering', ...options.kase })));
  for (const contribution of allContributions()) valueIn(await ports.records.contributions.create(contribution));
  const outlook = installFakeOffice(options.outlook);
  const host = valueIn(await connectOutlook());
  const { appointment } = host;
  if (!appointment) throw new Error('expected an open appointment');
  const pane = <BookingPane settings={settingsOf(world)} appointment={appointment} />;
  await show(pane, { ports, host });
  return { world, outlook };
}

const user = userEvent.setup();
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));

async function upToBook() {
  await user.click(await screen.findByRole('button', { name: /PSP-0142/ }));
  await press('Continue');
  await press('Continue');
  await screen.findByRole('button', { name: 'Book the meeting' });
}

describe('choosing people', () => {
  it('lists who must come with the rule that asks, and says why', async () => {
    await aPane({ kase: { pupil: { ...aCase().pupil, attendanceIssue: true } } });
    await user.click(await screen.findByRole('button', { name: /PSP-0142/ }));
    expect(await screen.findByText('(R-NPT-10)')).toBeTruthy();
    await press('Why? Non Bevan');
    expect(
      await screen.findByText('Attendance is an issue, so the Education Welfare Officer is involved.'),
    ).toBeTruthy();
    expect(
      await screen.findByText(
        'Neath Port Talbot: Pastoral Support Programmes (PSPs), under: The Pastoral Support Programme as a Collaborative Process',
      ),
    ).toBeTruthy();
  });

  it('leaves out an optional person, and a required one never', async () => {
    const { outlook } = await aPane();
    await user.click(await screen.findByRole('button', { name: /PSP-0142/ }));
    await press('Remove: Gareth Lloyd');
    expect(screen.queryByRole('button', { name: 'Remove: Carys Jones' })).toBeNull();
    await press('Continue');
    await press('Continue');
    await screen.findByRole('button', { name: 'Book the meeting' });
    expect(outlook.item.optional.map(({ displayName }) => displayName)).not.toContain('Gareth Lloyd');
  });

  it('records why the pupil does not come', async () => {
    const { world } = await aPane({ kase: { pupilInvited: undefined } as Partial<Case> });
    await user.click(await screen.findByRole('button', { name: /PSP-0142/ }));
    await user.click(await screen.findByRole('radio', { name: 'The pupil does not come' }));
    await user.type(screen.getByLabelText(/Why not/), 'Wrote a letter instead');
    await press('Record the reason');
    await waitFor(() =>
      expect(world.lists.cases.all()[0]?.value).toMatchObject({ pupilInvited: { reason: 'Wrote a letter instead' } }),
    );
  });
});

describe('choosing the day', () => {
  const toTime = async () => {
    await user.click(await screen.findByRole('button', { name: /PSP-0142/ }));
    await press('Continue');
  };
  const day = () => screen.findByLabelText<HTMLInputElement>('Day');
  const typeDay = async (text: string) => {
    const field = await day();
    await user.clear(field);
    await user.type(field, text);
    await user.tab();
  };
  const continues = () => screen.getByRole('button', { name: 'Continue' }).getAttribute('aria-disabled');

  it.each([
    ['30 2 2027', 'Day: February 2027 has 28 days'],
    ['28 11 2026', 'Meeting must be on a school day. 28 November 2026 is at a weekend'],
    ['5 10 2026', 'Date of the meeting must be after today'],
  ])('says at the field what is wrong with %s, and does not go on', async (text, message) => {
    await aPane();
    await toTime();
    await typeDay(text);
    expect(await screen.findByText(message)).toBeTruthy();
    expect(continues()).toBe('true');
  });

  it('proposes the next school day when the appointment is on a day that is not possible, and says so', async () => {
    await aPane({ outlook: { start: '2026-11-28T10:00:00Z' } });
    await toTime();
    expect((await day()).value).toBe('30 November 2026');
    expect(screen.getByText(/appointment is on Saturday 28 November 2026/)).toBeTruthy();
    await typeDay('1 12 2026');
    expect(screen.queryByText(/appointment is on Saturday/)).toBeNull();
  });

  it('offers to change a day that Book refuses', async () => {
    const { outlook } = await aPane();
    await upToBook();
    outlook.item.start = new Date('2026-11-28T10:00:00Z');
    outlook.item.end = new Date('2026-11-28T10:30:00Z');
    await act(async () => outlook.change('time'));
    await press("Use the appointment's time");
    await press('Change the day');
    expect(await screen.findByText(/28 November 2026 is at a weekend/)).toBeTruthy();
    expect((await day()).value).toBe('28 November 2026');
  });

  it('lets a chosen room go again', async () => {
    await aPane();
    await toTime();
    const room = await screen.findByLabelText<HTMLSelectElement>('Room');
    await user.selectOptions(room, 'Somewhere else');
    await user.selectOptions(room, 'No room yet');
    expect(room.selectedOptions[0]?.textContent).toBe('No room yet');
    expect(screen.queryByLabelText('Where')).toBeNull();
  });
});

describe('filling the appointment', () => {
  it('writes title, people, agenda and privacy, and guards a hand-pressed Send', async () => {
    const { outlook } = await aPane();
    await upToBook();
    const { item } = outlook;
    expect(item.subject).toBe('PSP meeting – PSP-0142');
    expect(item.required.map(({ displayName }) => displayName)).toEqual(['Carys Jones', 'Huw Parry']);
    expect(item.body).toContain('PSP-0142');
    expect(item.sensitivity).toBe('private');
    expect(item.properties.PspNotBooked).toMatch(/not booked yet/);
  });

  it('warns before Book of short notice and of a missing room, and stops nothing (R-NPT-26, R-NPT-27)', async () => {
    await aPane({ outlook: { start: '2026-10-08T08:30:00Z' } });
    await upToBook();
    const bars = screen.getAllByRole('group').map(({ textContent }) => textContent);
    expect(bars).toEqual([
      'School days of notice: 2. Aim for 10 so that everyone can come (R-NPT-26)',
      'No room is named. Choose one where the family is comfortable (R-NPT-27)',
    ]);
  });

  it('takes the room out of the appointment when "No room yet" is chosen', async () => {
    const { outlook } = await aPane();
    outlook.item.places = [{ id: 'Room 4', type: 'custom' }];
    await user.click(await screen.findByRole('button', { name: /PSP-0142/ }));
    await press('Continue');
    await user.selectOptions(await screen.findByLabelText('Room'), 'No room yet');
    await press('Continue');
    await screen.findByRole('button', { name: 'Book the meeting' });
    await waitFor(() => expect(outlook.item.places).toEqual([]));
  });

  it('keeps somebody whom the organiser added by hand', async () => {
    const { outlook } = await aPane();
    outlook.item.required = [{ displayName: 'Mair Howells', emailAddress: 'mair.howells@npt-demo.example' }];
    await upToBook();
    expect(outlook.item.required.map(({ displayName }) => displayName)).toContain('Mair Howells');
  });

  it('names the addresses that Outlook did not take', async () => {
    await aPane({ outlook: { drops: ['carys.jones@home.example'] } });
    await upToBook();
    expect(await screen.findByText(/did not take these addresses.*carys\.jones@home\.example/)).toBeTruthy();
  });
});

describe('booking', () => {
  it('refuses while a required person is missing, names who and why, and writes nothing', async () => {
    const { outlook, world } = await aPane();
    await upToBook();
    outlook.item.required = outlook.item.required.filter(({ displayName }) => displayName !== 'Carys Jones');
    await press('Book the meeting');
    const refusal = await screen.findByText('Not booked: nothing was sent');
    expect(refusal.parentElement?.textContent).toContain('Missing: Carys Jones. Why: Parent or carer, R-NPT-11');
    expect(refusal.compareDocumentPosition(screen.getByText('Title'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(world.lists.meetings.all()).toEqual([]);
    await press('Put back');
    await screen.findByRole('button', { name: 'Book the meeting' });
    expect(outlook.item.required.map(({ displayName }) => displayName)).toContain('Carys Jones');
  });

  it('shows a change by hand as soon as Outlook tells of it, and never writes over it by itself', async () => {
    const { outlook } = await aPane();
    await upToBook();
    outlook.item.required = [];
    await act(async () => outlook.change('required'));
    expect(await screen.findByText('The appointment was changed by hand')).toBeTruthy();
    await act(async () => window.dispatchEvent(new Event('focus')));
    expect(outlook.item.required).toEqual([]);
  });

  it('writes the row and the key, then sends', async () => {
    const { outlook, world } = await aPane();
    await upToBook();
    await press('Book the meeting');
    expect(await screen.findByText('Booked: waiting for Outlook')).toBeTruthy();
    expect(world.lists.meetings.all().map(({ value }) => value)).toMatchObject([
      { state: 'sending', path: 'pane', caseRef: 'PSP-0142' },
    ]);
    expect(outlook.item.properties).toMatchObject({ PspMeetingKey: 'PSP-0142|planning|1', PspNotBooked: '' });
  });

  it('leaves the Send to the person where Outlook cannot', async () => {
    await aPane({ outlook: { mailbox: 14 } });
    await upToBook();
    await press('Book the meeting');
    expect(await screen.findByText('Now press Send')).toBeTruthy();
  });

  it('says what the rules still miss instead of filling', async () => {
    const { outlook } = await aPane({ kase: { chosenAdult: { answer: 'notAsked' } } });
    await user.click(await screen.findByRole('button', { name: /PSP-0142/ }));
    await press('Continue');
    await press('Continue');
    const problems = await screen.findByText('There is a problem');
    expect(within(problems.parentElement ?? document.body).getAllByRole('listitem').length).toBeGreaterThan(0);
    // No room only warns, so it is no part of a refusal (R-NPT-27).
    expect(problems.parentElement?.textContent).not.toContain('No room is named');
    expect(screen.queryByRole('button', { name: 'Book the meeting' })).toBeNull();
    expect(outlook.item.subject).toBe('');
  });
});

describe('opening the pane again', () => {
  it('is at the step that was left, for the same appointment', async () => {
    const { outlook } = await aPane();
    await upToBook();
    expect(JSON.parse(outlook.item.properties.PspPane ?? '')).toMatchObject({ step: 'book', caseRef: 'PSP-0142' });
  });

  it('lets go of the appointment when the organiser goes back to the cases', async () => {
    const { outlook } = await aPane();
    await upToBook();
    for (const _step of ['time', 'people', 'case']) await press('Back');
    await screen.findByRole('searchbox');
    expect(outlook.item.properties.PspNotBooked).toBe('');
  });
});
