import type { Case, CaseRef } from '../../../src/domain/case/case';
import { CONTRIBUTION_KINDS } from '../../../src/domain/contribution/contribution';
import { type IsoDate, wallTime } from '../../../src/domain/date/iso-date';
import { addSchoolDays } from '../../../src/domain/date/school-day';
import { instantOf } from '../../../src/domain/date/zone';
import { inviteesFor } from '../../../src/domain/invitee/invitees';
import { type Settings, SettingsSchema } from '../../../src/domain/settings/settings';
import type { SignatureLine } from '../../../src/domain/signature/signature';
import { tabAddress } from '../../../src/entry/compose/tab-address';
import seedIds from '../../../src/local/seed-ids.json' with { type: 'json' };
import suggestedSettings from '../../../src/local/suggested-settings.json' with { type: 'json' };
import { activatePlan } from '../../../src/workflows/activate-plan';
import { bookByGraph, prepareMeeting } from '../../../src/workflows/book-meeting';
import { changeCase } from '../../../src/workflows/change-case';
import { createQueueMemory, workDueQueue } from '../../../src/workflows/due-queue';
import { holdMeeting } from '../../../src/workflows/hold-meeting';
import { type CaseFile, loadCase } from '../../../src/workflows/load-case';
import { lockPlan } from '../../../src/workflows/lock-plan';
import { openCase, startGathering } from '../../../src/workflows/open-case';
import type { Ports } from '../../../src/workflows/ports';
import { recordContribution } from '../../../src/workflows/record-contribution';
import { savePlan } from '../../../src/workflows/save-plan';
import { loadSettings, proposeSettings, saveSettings } from '../../../src/workflows/set-up-site';
import { signPlan } from '../../../src/workflows/sign-plan';
import { deps, valueIn } from '../../support/school-world';
import { answersAfter, type CaseFacts, newCase } from './arranged-records';
import { consent, listsOf, type PersonKey, sitDown } from './desk';
import type { LocalStack } from './local-stack';

/** How far a case is taken; each step contains those before it. */
export const STEPS = [
  'gathering',
  'evidence',
  'meetingPlanned',
  'meetingHeld',
  'awaitingSignatures',
  'lastSignatureMissing',
  'active',
] as const;
export type Step = (typeof STEPS)[number];

const SENDERS: readonly PersonKey[] = ['lead', 'alnCo', 'office'];

/** A school that is set up: lists, settings, the tab in the channel, and three people who allowed everything. */
export async function arrangeSchool(
  stack: LocalStack,
  options: { readonly sendFrom?: string } = {},
): Promise<Settings> {
  const { sendFrom } = options;
  for (const person of SENDERS) {
    await consent(stack, person, [
      'signIn',
      'records',
      'calendar',
      'mail',
      ...(sendFrom ? ['sharedMail' as const] : []),
    ]);
  }
  const lists = await listsOf(stack);
  const address = `${stack.app}/${tabAddress(lists)}`;
  const tab = { id: 'psp', name: 'Pastoral Support', entityId: 'psp', contentUrl: address, websiteUrl: address };
  await stack.admin('PUT', '/admin/hosts/tabs', { [seedIds.channel.id]: [tab] });
  const proposed = proposeSettings(deps, suggestedSettings);
  const settings = SettingsSchema.parse({
    ...proposed,
    mailboxes: {
      ...proposeSettings(deps, {}).mailboxes,
      ...suggestedSettings.mailboxes,
      ...(sendFrom ? { sendFrom } : {}),
    },
  });
  valueIn(await saveSettings(await sitDown(stack, 'lead'), settings));
  return settings;
}

/**
 * One case, taken as far as `upTo` by the product's own workflows in the name of the lead. The meeting is booked for
 * the next school day; to be held, the stack's clock is moved to its afternoon.
 */
export async function arrangeCase(
  stack: LocalStack,
  options: {
    readonly upTo: Step;
    readonly serial?: number;
    /** Why the messages are to stop; unless given, they must go. */
    readonly stopped?: string;
  } & Partial<CaseFacts>,
): Promise<CaseRef> {
  const { upTo, serial = 1, stopped, reducedTimetable = false, attendanceIssue = true } = options;
  const reaches = (step: Step) => STEPS.indexOf(upTo) >= STEPS.indexOf(step);
  const before = await atDesk(stack);
  const caseRef = await gather(before, serial, { reducedTimetable, attendanceIssue });
  if (!reaches('evidence')) return caseRef;
  await collect(before, caseRef);
  if (!reaches('meetingPlanned')) return caseRef;
  const on = await book(before, caseRef);
  if (!reaches('meetingHeld')) return caseRef;
  await stack.admin('POST', '/admin/clock', { now: instantOf(on, wallTime('15:00')) });

  const desk = await atDesk(stack);
  await hold(desk, caseRef, on);
  if (!reaches('awaitingSignatures')) return caseRef;
  await lock(desk, caseRef, reducedTimetable);
  if (!reaches('lastSignatureMissing')) return caseRef;
  await sign(desk, caseRef, 'school', 'lead');
  await sign(desk, caseRef, 'pupil', 'pupil');
  if (!reaches('active')) return caseRef;
  await sign(desk, caseRef, 'consent', 'parent');
  valueIn(await activatePlan(desk.ports, deps, desk.settings, await fileOf(desk, caseRef)));
  const worked = await workDueQueue(desk.ports, deps, createQueueMemory());
  const unexpected = worked.problems.filter(({ code }) => code !== stopped);
  if (unexpected.length > 0) throw new Error(`Not sent: ${JSON.stringify(unexpected)}`);
  return caseRef;
}

/** Beyond the serials that a test gives to cases of its own. */
const FIRST_ON_BOARD = 100;

/** A board of `count` more cases that gather evidence, a few made at a time. */
export async function arrangeBoard(stack: LocalStack, count: number): Promise<readonly CaseRef[]> {
  const desk = await atDesk(stack);
  const made: CaseRef[] = [];
  const serials = Array.from({ length: count }, (_, index) => FIRST_ON_BOARD + index).values();
  const work = async () => {
    for (const serial of serials)
      made.push(await gather(desk, serial, { reducedTimetable: serial % 5 === 0, attendanceIssue: true }));
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return made;
}

/** The lead at work, with the school's settings. */
interface Desk {
  readonly ports: Ports;
  readonly settings: Settings;
}

async function atDesk(stack: LocalStack): Promise<Desk> {
  const first = await sitDown(stack, 'lead');
  const settings = (valueIn(await loadSettings(first)) ?? missing('settings')).value;
  const { sendFrom } = settings.mailboxes;
  return { ports: sendFrom ? await sitDown(stack, 'lead', { sendFrom }) : first, settings };
}

const fileOf = async ({ ports }: Desk, caseRef: CaseRef): Promise<CaseFile> => valueIn(await loadCase(ports, caseRef));

async function gather({ ports, settings }: Desk, serial: number, facts: CaseFacts): Promise<CaseRef> {
  const opened = valueIn(await openCase(ports, deps, settings, newCase(serial, facts)));
  const gathering = valueIn(await startGathering(ports, deps, opened));
  return refOf(gathering.value);
}

/** Evidence of every kind, the adult whom the pupil chose, and that the pupil comes. */
async function collect(desk: Desk, caseRef: CaseRef): Promise<void> {
  const { ports } = desk;
  for (const kind of CONTRIBUTION_KINDS) {
    const summary = `What the ${kind} contribution says, in short.`;
    const receivedOn = ports.clock.today();
    const answer = { status: 'receivedOnPaper', receivedOn, from: 'Gareth Lloyd', summary } as const;
    valueIn(await recordContribution(ports, caseRef, kind, answer));
  }
  const chosen = { chosenAdult: { answer: 'named', personId: 'chosenAdult' }, pupilInvited: true } as const;
  valueIn(await changeCase(ports, (await fileOf(desk, caseRef)).case, chosen, 'factsChanged'));
}

async function book(desk: Desk, caseRef: CaseRef): Promise<IsoDate> {
  const { ports, settings } = desk;
  const file = await fileOf(desk, caseRef);
  const date = addSchoolDays(ports.clock.today(), 1, settings.calendar) ?? missing('school day');
  const { invitees } = inviteesFor(file.case.value, settings.people, 'planning');
  const choices = { date, start: wallTime('09:30'), durationMinutes: 60, invitees, room: { name: 'The Haven' } };
  const prepared = valueIn(await prepareMeeting(ports, deps, file, settings, choices));
  const row = valueIn(await ports.records.meetings.create({ ...prepared.meeting, path: 'graph' }));
  valueIn(await bookByGraph(ports, deps, row));
  return date;
}

async function hold(desk: Desk, caseRef: CaseRef, heldOn: IsoDate): Promise<void> {
  const file = await fileOf(desk, caseRef);
  const invited = file.meetings[0]?.value.invitees ?? [];
  const attendance = invited.map(
    ({ personId, name, role }) => ({ personId, name, role, attended: 'attended' }) as const,
  );
  valueIn(await holdMeeting(desk.ports, deps, file, { heldOn, attendance }));
}

async function lock(desk: Desk, caseRef: CaseRef, reducedTimetable: boolean): Promise<void> {
  const { ports, settings } = desk;
  const draft = (await fileOf(desk, caseRef)).plans[0] ?? missing('draft');
  const answers = answersAfter(draft.value.answers, settings.calendar, reducedTimetable);
  valueIn(await savePlan(ports, draft, answers));
  valueIn(await lockPlan(ports, deps, settings, await fileOf(desk, caseRef), 'en'));
}

async function sign(desk: Desk, caseRef: CaseRef, line: SignatureLine, personId: string): Promise<void> {
  const file = await fileOf(desk, caseRef);
  const { people, pupil } = file.case.value;
  const name = people.find(({ id }) => id === personId)?.name ?? pupil.name;
  const outcome = { kind: 'signed', method: 'device', mark: { kind: 'typed', name } } as const;
  const date = desk.ports.clock.today();
  valueIn(await signPlan(desk.ports, deps, file, { line, personId, outcome, date, language: 'en' }));
}

const refOf = (kase: Case): CaseRef => kase.caseRef ?? missing('reference');

function missing(what: string): never {
  throw new Error(`no ${what}`);
}
