import { describe, expect, test } from 'vitest';
import { day, wallTime } from '../../src/domain/date/iso-date';
import { inviteesFor } from '../../src/domain/invitee/invitees';
import type { Meeting } from '../../src/domain/meeting/meeting';
import {
  bookFromPane,
  type MeetingChoices,
  type PreparedMeeting,
  prepareMeeting,
} from '../../src/workflows/book-meeting';
import { aCase, allContributions, PEOPLE } from '../support/builders';
import { keepOpen } from '../support/dispatch-steps';
import { type MemoryWorld, STAFF } from '../support/memory-world';
import { aQueuedMessage, aSchool, aSignedCase, deps, settingsOf, sitDown, valueIn } from '../support/school-world';
import type { Call, Fate } from '../support/world-faults';

const CALENDAR = 'angharad.rees@brynglas.example';

async function aCaseToBook() {
  const world = await aSchool();
  const lead = sitDown(world, STAFF.lead);
  valueIn(await lead.ports.records.cases.create(aCase({ state: 'gathering' })));
  for (const contribution of allContributions()) valueIn(await lead.ports.records.contributions.create(contribution));
  const file = await lead.file();
  const { invitees } = inviteesFor(file.case.value, settingsOf(world).people, 'planning');
  const choices: MeetingChoices = { date: day('2026-10-20'), start: wallTime('09:30'), durationMinutes: 60, invitees };
  const prepare = (change: Partial<MeetingChoices> = {}) =>
    prepareMeeting(lead.ports, deps, file, settingsOf(world), { ...choices, ...change });
  return { world, lead, prepare, invitees };
}

function appointmentOf(
  world: MemoryWorld,
  prepared: PreparedMeeting,
  { canSend = true, without = '', session = 'pane' } = {},
) {
  const { date, start, durationMinutes } = prepared.meeting;
  const required = prepared.alert.required.filter(({ name }) => name !== without);
  const content = { subject: prepared.subject, bodyHtml: prepared.bodyHtml, date, start, durationMinutes };
  return world.calendars.appointment(
    CALENDAR,
    { ...content, required, optional: [], isPrivate: true },
    { canSend, session },
  );
}

describe('before anything is written', () => {
  test('an invitation without a required person is refused, with the rule and the name', async () => {
    const { prepare, invitees, world } = await aCaseToBook();
    const refused = await prepare({ invitees: invitees.filter(({ personId }) => personId !== PEOPLE.parent.id) });
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
    const issues = !refused.ok && refused.failure.kind === 'invalid' ? refused.failure.issues : [];
    expect(issues.filter(({ effect }) => effect === 'block')).toMatchObject([
      { code: 'invite.requiredLeftOut', params: { name: 'Carys Jones' }, rule: 'R-NPT-11' },
    ]);
    expect(world.lists.meetings.all()).toEqual([]);
  });

  test('subject and agenda name the reference and the headings, never the pupil', async () => {
    const { prepare } = await aCaseToBook();
    const { subject, bodyHtml, agenda } = valueIn(await prepare());
    expect(subject).toBe('PSP meeting – PSP-0142');
    expect(agenda.length).toBeGreaterThan(5);
    expect(bodyHtml).not.toMatch(/Owain|Jones/);
  });
});

describe('the pane path', () => {
  test('keeps the key, the required people and the sentence with the appointment', async () => {
    const { world, lead, prepare } = await aCaseToBook();
    const prepared = valueIn(await prepare());
    const appointment = appointmentOf(world, prepared, { canSend: false });
    expect(valueIn(await bookFromPane(lead.ports, prepared, appointment)).sent).toBe(false);
    const kept = valueIn(await appointment.kept());
    expect(kept).toMatchObject({ PspMeetingKey: 'PSP-0142|planning|1', PspWords: prepared.alert.lead });
    expect(JSON.parse(kept.PspRequired ?? '')).toContainEqual({
      email: 'carys.jones@home.example',
      name: 'Carys Jones',
      because: 'Parent or carer, R-NPT-11',
    });
  });

  test('where the person presses Send, the meeting is booked once its event is found', async () => {
    const { world, lead, prepare } = await aCaseToBook();
    const prepared = valueIn(await prepare());
    const appointment = appointmentOf(world, prepared, { canSend: false });
    await bookFromPane(lead.ports, prepared, appointment);
    await lead.work();
    expect(world.lists.meetings.all()[0]?.value.state).toBe('sending');
    appointment.press();
    await lead.work();
    expect(world.lists.meetings.all()[0]?.value).toMatchObject({ state: 'booked', eventId: 'e1' });
    expect((await lead.file()).case.value).toMatchObject({ state: 'meetingPlanned' });
  });

  test('Book pressed twice is one row, with the later choices', async () => {
    const { world, lead, prepare } = await aCaseToBook();
    const first = valueIn(await prepare());
    await bookFromPane(lead.ports, first, appointmentOf(world, first, { canSend: false }));
    const second = valueIn(await prepare({ start: wallTime('11:00') }));
    await bookFromPane(lead.ports, second, appointmentOf(world, second, { canSend: false }));
    expect(world.lists.meetings.all().map(({ value }) => value.start)).toEqual(['11:00']);
  });

  test('a required person who was taken off by hand is named on the row', async () => {
    const { world, lead, prepare } = await aCaseToBook();
    const prepared = valueIn(await prepare());
    await bookFromPane(lead.ports, prepared, appointmentOf(world, prepared, { without: 'Carys Jones' }));
    await lead.work();
    expect(world.lists.meetings.all()[0]?.value).toMatchObject({ state: 'booked', missingRequired: ['parent'] });
  });

  test('an appointment moved by hand is taken with its own hour', async () => {
    const { world, lead, prepare } = await aCaseToBook();
    const prepared = valueIn(await prepare());
    const content = { ...prepared, meeting: { ...prepared.meeting, start: wallTime('14:15'), durationMinutes: 45 } };
    await bookFromPane(lead.ports, prepared, appointmentOf(world, content));
    await lead.work();
    expect(world.lists.meetings.all()[0]?.value).toMatchObject({ start: '14:15', durationMinutes: 45 });
  });

  test('a colleague sees whom the booking waits for, and cannot book it a second time', async () => {
    const { world, lead, prepare } = await aCaseToBook();
    const prepared = valueIn(await prepare());
    await bookFromPane(lead.ports, prepared, appointmentOf(world, prepared, { canSend: false }));
    const colleague = sitDown(world, STAFF.alnCo);
    expect(await colleague.work()).toMatchObject({ waitingFor: [{ kind: 'planning', name: 'Angharad Rees' }] });
    const { invitees } = prepared.meeting;
    const choices = { date: day('2026-10-21'), start: wallTime('09:30'), durationMinutes: 60, invitees };
    const again = await prepareMeeting(colleague.ports, deps, await colleague.file(), settingsOf(world), choices);
    expect(again).toMatchObject({
      ok: false,
      failure: {
        issues: expect.arrayContaining([
          expect.objectContaining({ code: 'meeting.beingBooked', params: { name: 'Angharad Rees' } }),
        ]),
      },
    });
  });

  test('an appointment that was never sent is cancelled after a school day, and booking starts anew', async () => {
    const { world, lead, prepare } = await aCaseToBook();
    const prepared = valueIn(await prepare());
    await bookFromPane(lead.ports, prepared, appointmentOf(world, prepared, { canSend: false }));
    world.time.advance(24 * 3_600_000);
    await lead.work();
    expect(world.lists.meetings.all()[0]?.value.state).toBe('sending');
    world.time.advance(24 * 3_600_000);
    await lead.work();
    expect(world.lists.meetings.all()[0]?.value.state).toBe('cancelled');
  });
});

describe('the pane path, injured at every step', () => {
  const STEPS = {
    row: ({ port, op }: Call) => port === 'meetings' && op === 'create',
    key: ({ port, op }: Call) => port === 'appointment' && op === 'keep',
    sending: (call: Call) => writes(call, 'sending'),
    send: ({ port, op }: Call) => port === 'appointment' && op === 'send',
    caseMoved: ({ port, op }: Call) => port === 'cases' && op === 'replace',
    booked: (call: Call) => writes(call, 'booked'),
  };
  const writes = ({ port, op, content }: Call, state: Meeting['state']) =>
    port === 'meetings' && op === 'replace' && (content as Meeting).state === state;

  /** Somebody presses Book; a tab is open; back again they press Book where no event is there, and a tab stays open. */
  async function bookThroughIt(step: keyof typeof STEPS, fate: Fate) {
    const { world, prepare } = await aCaseToBook();
    const prepared = valueIn(await prepare());
    const pane = sitDown(world, STAFF.lead);
    const appointment = appointmentOf(world, prepared, { session: pane.tab.attempt });
    world.faults.inject(STEPS[step], fate);
    await Promise.race([bookFromPane(pane.ports, prepared, appointment), world.faults.death(pane.tab.attempt)]);
    await keepOpen(world, [sitDown(world, STAFF.lead)], 1);
    const returned = sitDown(world, STAFF.lead);
    if (world.calendars.events.length === 0) {
      const again = valueIn(await prepare());
      valueIn(await bookFromPane(returned.ports, again, appointmentOf(world, again)));
    }
    await keepOpen(world, [returned], 2);
    return { world, file: await returned.file() };
  }

  const FATES: readonly Fate[] = [
    { kind: 'dieBefore' },
    { kind: 'dieAfter' },
    { kind: 'lose' },
    { kind: 'refuse', failure: { kind: 'offline' } },
  ];
  const INJURIES = (['row', 'key', 'sending', 'send', 'caseMoved', 'booked'] as const).flatMap((step) =>
    FATES.map((fate) => ({ step, fate, named: `${step}: ${fate.kind}` })),
  );

  test.each(INJURIES)('$named leaves one row, one event and a planned meeting', async ({ step, fate }) => {
    const { world, file } = await bookThroughIt(step, fate);
    expect(world.lists.meetings.all().map(({ value }) => value.state)).toEqual(['booked']);
    expect(world.calendars.events.map(({ meetingKey }) => meetingKey)).toEqual(['PSP-0142|planning|1']);
    expect(file.case.value.state).toBe('meetingPlanned');
    const lines = world.lists.history.all().filter(({ value }) => value.what === 'meetingBooked');
    expect(lines).toHaveLength(1);
  });
});

describe('the review by Graph', () => {
  const events = (world: MemoryWorld) => world.calendars.events.map(({ subject, calendar }) => ({ subject, calendar }));
  const ONE = [{ subject: 'PSP review – PSP-0142', calendar: CALENDAR }];

  test.each(['lose', 'dieBefore', 'dieAfter'] as const)('an event whose creation met %s exists once', async (kind) => {
    const world = await aSignedCase();
    world.faults.inject((call) => call.port === 'calendar' && call.op === 'create', { kind });
    await sitDown(world, STAFF.lead).activate();
    await keepOpen(world, [sitDown(world, STAFF.lead)], 4);
    expect(events(world)).toEqual(ONE);
    expect(world.lists.meetings.all()[0]?.value).toMatchObject({ state: 'booked', eventId: 'e1' });
  });

  test('after an unknown answer the same bytes go again, in two tabs at once', async () => {
    const world = await aSignedCase();
    const lead = sitDown(world, STAFF.lead);
    world.faults.inject((call) => call.port === 'calendar' && call.op === 'create', { kind: 'late', ms: 5_000 });
    await lead.activate();
    await keepOpen(world, [lead, sitDown(world, STAFF.lead)], 1);
    expect(events(world)).toEqual(ONE);
  });

  test('the event is private to its people: no name in it, times as wall times', async () => {
    const world = await aQueuedMessage();
    const body = JSON.parse(world.calendars.events[0]?.body ?? '{}');
    expect(body).toMatchObject({ startsAt: '2026-11-02T09:30:00', endsAt: '2026-11-02T10:15:00', hideAttendees: true });
    expect(body.bodyHtml).not.toMatch(/Owain|Jones/);
  });
});
