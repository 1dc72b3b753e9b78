import { CONTRIBUTION_KINDS } from '../src/domain/contribution/contribution';
import { wallTime } from '../src/domain/date/iso-date';
import { addSchoolDays } from '../src/domain/date/school-day';
import { instantOf } from '../src/domain/date/zone';
import { inviteesFor } from '../src/domain/invitee/invitees';
import { ok } from '../src/domain/result/result';
import type { SignatureLine } from '../src/domain/signature/signature';
import { activatePlan } from '../src/workflows/activate-plan';
import { bookByGraph, bookFromPane, prepareMeeting } from '../src/workflows/book-meeting';
import { changeCase } from '../src/workflows/change-case';
import { createQueueMemory, workDueQueue } from '../src/workflows/due-queue';
import { holdMeeting } from '../src/workflows/hold-meeting';
import { loadBoard } from '../src/workflows/load-board';
import { type CaseFile, loadCase } from '../src/workflows/load-case';
import { lockPlan } from '../src/workflows/lock-plan';
import { openCase, startGathering } from '../src/workflows/open-case';
import { recordContribution } from '../src/workflows/record-contribution';
import { savePlan } from '../src/workflows/save-plan';
import { signPlan } from '../src/workflows/sign-plan';
import { arrangeCase, arrangeSchool } from '../tests/journeys/support/arrange';
import { answersAfter, newCase } from '../tests/journeys/support/arranged-records';
import { sitDown } from '../tests/journeys/support/desk';
import type { LocalStack } from '../tests/journeys/support/local-stack';
import { deps, valueIn } from '../tests/support/school-world';
import { countTrips } from './count-trips';
import type { Measure } from './measure';

/**
 * The fewest requests in a chain that each task can do with (RELIABILITY 2-4, DESIGN 10): a write, a line of history
 * that must follow the last one, a fresh look where the screen needs it. Sending: P1 row, T8 commit, P0 look, P2 claim,
 * P3 draft and its check, P4 fence, P5 check, P6 count and send, P7 evidence, P8 row, P9 history.
 */
const LEAST_SERIAL: Readonly<Record<string, number>> = {
  'open the board': 1,
  'open a case': 1,
  'autosave a section': 1,
  'open a new case': 4,
  'record a contribution': 3,
  'book a meeting from the pane': 2,
  'book a meeting by Graph': 3,
  'record the meeting as held': 5,
  'lock the plan': 5,
  'record a signature': 4,
  'last signature to sent': 16,
};

/** What Outlook does with its own form asks nothing of Graph from the page. */
const APPOINTMENT = { keep: async () => ok(undefined), send: async () => ok(undefined) };

/** Does the steps 3a to 3e with the product's own workflows and adapters, each counted. Needs an empty stack. */
export async function measureRoundTrips(stack: LocalStack): Promise<Measure[]> {
  const measures: Measure[] = [];
  const counted = async <T>(name: string, task: () => Promise<T>): Promise<T> => {
    const { value, trips } = await countTrips(task);
    const least = LEAST_SERIAL[name];
    measures.push(
      {
        group: 'round trips',
        name: `${name}: one after another`,
        value: trips.serial,
        unit: 'trips',
        ...(least === undefined ? {} : { peer: { name: 'least', value: least } }),
      },
      { group: 'round trips', name: `${name}: all requests`, value: trips.requests, unit: 'requests' },
    );
    return value;
  };

  const settings = await counted('set up lists and settings', () => arrangeSchool(stack));
  let ports = await sitDown(stack, 'lead');
  const opened = await counted('open a new case', async () =>
    valueIn(await openCase(ports, deps, settings, newCase(1, { reducedTimetable: true, attendanceIssue: true }))),
  );
  const caseRef = opened.value.caseRef;
  if (caseRef === undefined) throw new Error('The case has no reference.');
  await counted('start gathering', async () => valueIn(await startGathering(ports, deps, opened)));
  await counted('open the board', () => loadBoard(ports));
  const file = async () => valueIn(await loadCase(ports, caseRef));
  await counted('open a case', file);

  const receivedOn = ports.clock.today();
  for (const kind of CONTRIBUTION_KINDS) {
    const answer = { status: 'receivedOnPaper', receivedOn, from: 'Gareth Lloyd', summary: 'In short.' } as const;
    const record = () => recordContribution(ports, caseRef, kind, answer);
    valueIn(await (kind === CONTRIBUTION_KINDS[0] ? counted('record a contribution', record) : record()));
  }
  const chosen = { chosenAdult: { answer: 'named', personId: 'chosenAdult' }, pupilInvited: true } as const;
  valueIn(await changeCase(ports, (await file()).case, chosen, 'factsChanged'));

  const date = addSchoolDays(ports.clock.today(), 1, settings.calendar);
  if (date === undefined) throw new Error('No school day follows.');
  const prepare = async (of: CaseFile) => {
    const { invitees } = inviteesFor(of.case.value, settings.people, 'planning');
    const choices = { date, start: wallTime('09:30'), durationMinutes: 60, invitees, room: { name: 'The Haven' } };
    return valueIn(await prepareMeeting(ports, deps, of, settings, choices));
  };
  const other = valueIn(await loadCase(ports, await arrangeCase(stack, { upTo: 'evidence', serial: 2 })));
  const preparedInPane = await prepare(other);
  await counted('book a meeting from the pane', async () =>
    valueIn(await bookFromPane(ports, preparedInPane, APPOINTMENT)),
  );
  const prepared = await prepare(await file());
  const { invitees } = prepared.meeting;
  await counted('book a meeting by Graph', async () => {
    const row = valueIn(await ports.records.meetings.create({ ...prepared.meeting, path: 'graph' }));
    valueIn(await bookByGraph(ports, deps, row));
  });

  await stack.admin('POST', '/admin/clock', { now: instantOf(date, wallTime('15:00')) });
  ports = await sitDown(stack, 'lead');
  const planned = await file();
  const attendance = invitees.map(
    ({ personId, name, role }) => ({ personId, name, role, attended: 'attended' }) as const,
  );
  const held = await counted('record the meeting as held', async () =>
    valueIn(await holdMeeting(ports, deps, planned, { heldOn: date, attendance })),
  );
  const [draft] = held.plans;
  if (!draft) throw new Error('No draft was opened.');
  const answers = answersAfter(draft.value.answers, settings.calendar, true);
  await counted('autosave a section', async () => valueIn(await savePlan(ports, draft, answers)));
  const written = await file();
  await counted('lock the plan', async () => valueIn(await lockPlan(ports, deps, settings, written, 'en')));

  const sign = async (line: SignatureLine, personId: string) => {
    const now = await file();
    const { people, pupil } = now.case.value;
    const name = people.find(({ id }) => id === personId)?.name ?? pupil.name;
    const outcome = { kind: 'signed', method: 'device', mark: { kind: 'typed', name } } as const;
    const input = { line, personId, outcome, date: ports.clock.today(), language: 'en' } as const;
    return async () => valueIn(await signPlan(ports, deps, now, input));
  };
  await counted('record a signature', await sign('school', 'lead'));
  await (await sign('pupil', 'pupil'))();
  await (await sign('consent', 'parent'))();
  await counted('last signature to sent', async () => {
    valueIn(await activatePlan(ports, deps, settings, await file()));
    const report = await workDueQueue(ports, deps, createQueueMemory());
    if (report.problems.length > 0) throw new Error(`Not sent: ${JSON.stringify(report.problems)}`);
  });
  return measures;
}
