// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { PlanAnswers } from '../../../src/domain/plan/plan-answers';
import { planForm } from '../../../src/forms/c1/plan.form';
import { useRouter } from '../../../src/ui/app/router';
import { PlanSectionPage } from '../../../src/ui/plan/plan-section-page';
import { loadCase } from '../../../src/workflows/load-case';
import { aCase, aPlan, aReducedTimetable, aSettings, planAnswers } from '../../support/builders';
import { MemoryWorld, STAFF } from '../../support/memory-world';
import { REF, valueIn } from '../../support/school-world';
import { repeatedIds } from '../repeated-ids';
import { portsIn, show } from '../show';

function GoBack() {
  const router = useRouter();
  return (
    <button type="button" onClick={router.back}>
      Go back
    </button>
  );
}

async function aSection(key: string, answers: Partial<PlanAnswers> = {}) {
  const world = new MemoryWorld();
  const ports = portsIn(world);
  valueIn(await ports.records.cases.create(aCase({ caseRef: REF, state: 'meetingHeld', currentPlanVersion: 1 })));
  valueIn(await ports.records.plans.create(aPlan({ caseRef: REF, answers: planAnswers(answers) })));
  const file = valueIn(await loadCase(ports, REF));
  const [plan] = file.plans;
  const section = planForm.sections.find((known) => known.key === key);
  if (!plan || !section) throw new Error('no plan');
  const caseScreen = { file, settings: aSettings(), put: () => undefined, reload: () => undefined };
  await show(
    <>
      <GoBack />
      <PlanSectionPage screen={caseScreen} plan={plan} section={section} />
    </>,
    { ports },
  );
  const stored = async () => valueIn(await ports.records.plans.read(plan.id)).value.answers;
  return { world, ports, plan, stored };
}

it('saves what was typed by itself and says when', async () => {
  const { stored } = await aSection('reason');
  await userEvent.type(screen.getByLabelText(/^Reason for PSP/), ' More words.');
  expect(await screen.findByText(/^Saved \d\d:\d\d$/)).toBeTruthy();
  expect((await stored()).reason).toMatch(/ More words\.$/);
});

it('keeps both texts when a colleague changed the same answer, and writes nothing until a person chose', async () => {
  const { world, plan, stored } = await aSection('reason', { reason: 'first' });
  const theirs = { ...plan.value, answers: { ...plan.value.answers, reason: 'theirs' } };
  const colleague = world.open({ ...STAFF.alnCo, attempt: 'colleague' });
  valueIn(await colleague.records.plans.replace(plan, theirs));
  const field = screen.getByLabelText(/^Reason for PSP/);
  await userEvent.clear(field);
  await userEvent.type(field, 'mine');
  expect(await screen.findByText('Two people changed the same answer')).toBeTruthy();
  expect(screen.getByText(/^Changed meanwhile by Siân Morgan, \d+ \w+ 2026, \d\d:\d\d\.$/)).toBeTruthy();
  expect((await stored()).reason).toBe('theirs');
  await userEvent.click(screen.getByRole('button', { name: 'Use this' }));
  await waitFor(async () => expect((await stored()).reason).toBe('mine\n\ntheirs'));
});

it('moves the focus to the summary of what is wrong when a section is called completed', async () => {
  await aSection('reason', { reason: '' });
  await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
  await userEvent.click(screen.getByRole('button', { name: /^Continue/ }));
  const summary = (await screen.findByRole('heading', { name: 'There is a problem' })).parentElement;
  expect(document.activeElement).toBe(summary);
  expect(document.title.startsWith('Error: ')).toBe(true);
});

it.each(planForm.sections)('gives every control of the section an id of its own: $key', async ({ key }) => {
  await aSection(key);
  for (const add of screen.queryAllByRole('button', { name: /^Add / })) await userEvent.click(add);
  expect(screen.getByRole('radiogroup', { name: 'Have you completed this section?' })).toBeTruthy();
  expect(repeatedIds()).toEqual([]);
});

it('keeps a review time it cannot read in its field, says why and does not go on', async () => {
  const { stored } = await aSection('review');
  const time = screen.getByLabelText('Time of the review');
  await userEvent.clear(time);
  await userEvent.type(time, 'half two');
  await userEvent.tab();
  const why = 'Time of the review: enter the time as 24 hours, for example 14:00';
  expect(screen.getByText(why)).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'No, I will come back' }));
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(await screen.findByRole('button', { name: why })).toBeTruthy();
  expect(time).toHaveProperty('value', 'half two');
  await userEvent.clear(time);
  await userEvent.type(time, '2pm');
  expect(screen.queryByText(why)).toBeNull();
  await waitFor(async () => expect((await stored()).reviewMeeting?.start).toBe('14:00'));
});

it('asks before a section is left with text that cannot be saved', async () => {
  await aSection('about');
  await userEvent.type(screen.getByLabelText(/^Year/, { selector: 'input' }), 'x');
  await userEvent.click(screen.getByRole('button', { name: 'Go back' }));
  expect(await screen.findByText('Something is not saved yet')).toBeTruthy();
});

it('keeps hours it cannot read in their cell, and says why', async () => {
  await aSection('timetable', { hasReducedTimetable: true, reducedTimetable: aReducedTimetable() });
  const cell = screen.getByLabelText('Week 1, Mon, hours');
  await userEvent.clear(cell);
  await userEvent.type(cell, 'five');
  await userEvent.tab();
  expect(cell).toHaveProperty('value', 'five');
  expect(screen.getByText('Week 1, Mon, hours: enter a number, for example 12 or 12.5')).toBeTruthy();
});

it('says an uneven hour once, with its day', async () => {
  const [first = [], ...rest] = aReducedTimetable().weeks;
  const weeks = [[first[0] ?? 0, 250, ...first.slice(2)], ...rest];
  await aSection('timetable', { hasReducedTimetable: true, reducedTimetable: aReducedTimetable({ weeks }) });
  const completed = within(screen.getByRole('radiogroup', { name: 'Have you completed this section?' }));
  await userEvent.click(completed.getByRole('radio', { name: 'Yes' }));
  await userEvent.click(screen.getByRole('button', { name: /^Continue/ }));
  const sentence = 'Week 1, Tue: hours must be in steps of a quarter of an hour';
  expect(await screen.findAllByRole('button', { name: sentence })).toHaveLength(1);
});

it('says in the section that a reduced timetable needs a short-term and a long-term change', async () => {
  const outcomes = (planAnswers().outcomes ?? []).map((outcome) => ({ ...outcome, term: 'short' as const }));
  await aSection('outcomes', { outcomes, hasReducedTimetable: true, reducedTimetable: aReducedTimetable() });
  expect(
    screen.getByText('With a reduced timetable the plan needs at least one short-term and one long-term change'),
  ).toBeTruthy();
});
