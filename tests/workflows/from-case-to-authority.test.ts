import { expect, test } from 'vitest';
import { CONTRIBUTION_KINDS } from '../../src/domain/contribution/contribution';
import { day, wallTime } from '../../src/domain/date/iso-date';
import { inviteesFor } from '../../src/domain/invitee/invitees';
import { activatePlan } from '../../src/workflows/activate-plan';
import { amendPlan } from '../../src/workflows/amend-plan';
import { bookFromPane, prepareMeeting } from '../../src/workflows/book-meeting';
import { changeCase } from '../../src/workflows/change-case';
import { holdMeeting } from '../../src/workflows/hold-meeting';
import { loadBoard } from '../../src/workflows/load-board';
import { loadCase } from '../../src/workflows/load-case';
import { checkPlan, lockPlan } from '../../src/workflows/lock-plan';
import { type NewCase, openCase, startGathering } from '../../src/workflows/open-case';
import type { Ports } from '../../src/workflows/ports';
import { recordContribution } from '../../src/workflows/record-contribution';
import { savePlan } from '../../src/workflows/save-plan';
import { type SignInput, signPlan } from '../../src/workflows/sign-plan';
import { aCompletePlan } from '../support/a-complete-plan';
import { aCase, aPupil, PEOPLE } from '../support/builders';
import { STAFF } from '../support/memory-world';
import { aSchool, aSignedCase, deps, REF, settingsOf, sitDown, valueIn } from '../support/school-world';

const { earlierInterventions, reason, riskBasis } = aCase();
const NEW_CASE: NewCase = {
  pupil: aPupil({ attendanceIssue: true, attendancePercent: 83 }),
  riskBasis,
  reason,
  earlierInterventions,
  reasons: { 'R-NPT-22': 'Tried for two terms', 'R-NPT-23': 'Discussed with the family' },
  people: [PEOPLE.lead, PEOPLE.keyAdult, PEOPLE.parent, PEOPLE.chosenAdult, PEOPLE.ewo],
  schoolLeadId: 'lead',
  reducedTimetable: false,
};
const TYPED = (name: string): SignInput['outcome'] => ({
  kind: 'signed',
  method: 'device',
  mark: { kind: 'typed', name },
});

test('a case goes from opening to the authority’s mailbox, and every step is in its history', async () => {
  const world = await aSchool();
  const lead = sitDown(world, STAFF.lead);
  const { ports } = lead;
  const settings = settingsOf(world);

  const opened = valueIn(await openCase(ports, deps, settings, NEW_CASE));
  expect(opened.value).toMatchObject({ caseRef: REF, state: 'considering', packVersion: '2026.2' });
  expect(await openCase(ports, deps, settings, NEW_CASE)).toMatchObject({
    ok: false,
    failure: { issues: [{ code: 'case.alreadyOpen' }] },
  });
  const gathering = valueIn(await startGathering(ports, deps, opened));
  for (const kind of CONTRIBUTION_KINDS) {
    const answer = { status: 'notAvailable', reason: 'Asked twice' } as const;
    valueIn(await recordContribution(ports, REF, kind, answer));
  }
  const chosen = { chosenAdult: { answer: 'named', personId: 'chosenAdult' }, pupilInvited: true } as const;
  valueIn(await changeCase(ports, gathering, chosen, 'factsChanged'));

  await bookTheMeeting(ports);
  await lead.work();
  expect((await lead.file()).case.value.state).toBe('meetingPlanned');
  world.time.advance(14 * 24 * 3_600_000);

  const attended = { personId: 'lead', name: 'Angharad Rees', role: 'schoolLead', attended: 'attended' } as const;
  const held = valueIn(
    await holdMeeting(ports, deps, await lead.file(), { heldOn: day('2026-10-20'), attendance: [attended] }),
  );
  const draft = held.plans[0];
  if (!draft) throw new Error('no draft');
  expect(draft.value.answers).toMatchObject({
    pupilName: 'Owain Jones',
    meetingDate: '2026-10-20',
    attendanceIssue: true,
  });

  const answers = aCompletePlan({
    meetingDate: day('2026-10-20'),
    reviewDate: day('2026-11-10'),
    planEndDate: day('2027-02-12'),
  });
  expect(
    checkPlan(deps, held, settings, answers, ports.clock.today()).filter(({ effect }) => effect !== 'warn'),
  ).toEqual([]);
  valueIn(await savePlan(ports, draft, answers));
  const locked = valueIn(await lockPlan(ports, deps, settings, await lead.file(), 'en'));
  expect(locked.case.value.state).toBe('awaitingSignatures');

  const sign = async (line: SignInput['line'], personId: string, name: string) => {
    const input = { line, personId, outcome: TYPED(name), date: day('2026-10-20'), language: 'en' } as const;
    return valueIn(await signPlan(ports, deps, await lead.file(), input));
  };
  expect((await sign('school', 'lead', 'Angharad Rees')).complete).toBe(false);
  expect((await sign('pupil', 'pupil', 'Owain Jones')).complete).toBe(false);
  const last = await sign('consent', 'parent', 'Carys Jones');
  expect(last.complete).toBe(true);
  const active = valueIn(await activatePlan(ports, deps, settings, last.file));
  expect(active.case.value.state).toBe('active');
  await lead.work();

  expect(world.mail.deliveries.map(({ to }) => to[0])).toEqual(['psp@npt.gov.uk', 'non.bevan@npt-demo.example']);
  const board = valueIn(await loadBoard(ports));
  expect(board.rows).toMatchObject([{ caseRef: REF, state: 'active', sending: 'Sent' }]);
  const file = await lead.file();
  expect(file.chainBroken).toBe(false);
  expect(file.history.map(({ value }) => value.what)).toEqual([
    'caseOpened',
    'gatheringStarted',
    ...CONTRIBUTION_KINDS.map(() => 'contributionRecorded'),
    'factsChanged',
    'meetingBooked',
    'meetingHeld',
    'planLocked',
    'signatureRecorded',
    'signatureRecorded',
    'signatureRecorded',
    'planInForce',
    'reviewBooked',
    'messageSent',
    'messageSent',
  ]);

  async function bookTheMeeting(by: Ports) {
    const read = valueIn(await loadCase(by, REF));
    const { invitees } = inviteesFor(read.case.value, settings.people, 'planning');
    const choices = { date: day('2026-10-20'), start: wallTime('09:30'), durationMinutes: 60, invitees };
    const prepared = valueIn(await prepareMeeting(by, deps, read, settings, choices));
    expect(prepared.subject).toBe('PSP meeting – PSP-0142');
    expect(prepared.alert.required.map(({ name, because }) => `${name} ${because}`)).toContain(
      'Non Bevan Education Welfare Officer, R-NPT-10',
    );
    const appointment = world.calendars.appointment('angharad.rees@brynglas.example', {
      subject: prepared.subject,
      bodyHtml: prepared.bodyHtml,
      date: choices.date,
      start: choices.start,
      durationMinutes: 60,
      required: prepared.alert.required,
      optional: [],
      isPrivate: true,
    });
    expect(valueIn(await bookFromPane(by, prepared, appointment))).toMatchObject({ sent: true });
  }
});

test('a change after the first signature opens a new version, and that signature no longer counts', async () => {
  const world = await aSignedCase();
  const lead = sitDown(world, STAFF.lead);
  const amended = valueIn(await amendPlan(lead.ports, await lead.file(), 'The hours are wrong'));
  expect(amended.case.value).toMatchObject({ state: 'meetingHeld', currentPlanVersion: 2 });
  expect(amended.plans.map(({ value }) => [value.version, value.state])).toEqual([
    [1, 'superseded'],
    [2, 'draft'],
  ]);
  expect(amended.signatures).toHaveLength(3);
  expect(await activatePlan(lead.ports, deps, settingsOf(world), amended)).toMatchObject({ ok: false });
  await lead.work();
  expect(world.mail.deliveries).toEqual([]);
});
