// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { PlanAnswers } from '../../../src/domain/plan/plan-answers';
import { PlanTaskList } from '../../../src/ui/plan/plan-task-list';
import { DueQueueProvider } from '../../../src/ui/queue/due-queue-context';
import { SendingConsentProvider } from '../../../src/ui/queue/sending-consent';
import { loadCase } from '../../../src/workflows/load-case';
import { aCase, aPlan, aReducedTimetable, aSettings, planAnswers } from '../../support/builders';
import { MemoryWorld } from '../../support/memory-world';
import { REF, valueIn } from '../../support/school-world';
import { portsIn, show } from '../show';

async function aTaskList(answers: Partial<PlanAnswers>) {
  const ports = portsIn(new MemoryWorld());
  valueIn(await ports.records.cases.create(aCase({ caseRef: REF, state: 'meetingHeld', currentPlanVersion: 1 })));
  valueIn(await ports.records.plans.create(aPlan({ caseRef: REF, answers: planAnswers(answers) })));
  const file = valueIn(await loadCase(ports, REF));
  const [plan] = file.plans;
  if (!plan) throw new Error('no plan');
  const caseScreen = { file, settings: aSettings(), put: () => undefined, reload: () => undefined };
  await show(
    <DueQueueProvider>
      <SendingConsentProvider>
        <PlanTaskList screen={caseScreen} plan={plan} />
      </SendingConsentProvider>
    </DueQueueProvider>,
    { ports },
  );
}

const changes = (...terms: readonly ('short' | 'long')[]) =>
  terms.flatMap((term) =>
    (planAnswers().outcomes ?? []).slice(0, 1).map((outcome) => ({ ...outcome, id: term, term })),
  );
const statusOf = (section: string) =>
  within(screen.getByRole('button', { name: section }).closest('li') as HTMLElement).getByText(
    /^(Completed|In progress|Not started)$/,
  ).textContent;

it.each([
  { outcomes: changes('short'), status: 'In progress' },
  { outcomes: changes('short', 'long'), status: 'Completed' },
])('with a reduced timetable calls $outcomes.length kinds of change: $status', async ({ outcomes, status }) => {
  const reducedTimetable = aReducedTimetable();
  await aTaskList({ outcomes, hasReducedTimetable: true, reducedTimetable, completedSections: ['outcomes'] });
  expect(statusOf('Changes I want')).toBe(status);
});

it('lists what stops the lock under its section, with one button that says where it leads', async () => {
  await aTaskList({ outcomes: [], reason: '' });
  await userEvent.click(screen.getByRole('button', { name: /^Lock/ }));
  const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(new Set(headings).size).toBe(headings.length);
  for (const heading of headings) expect(screen.getByRole('button', { name: `Open: ${heading}` })).toBeTruthy();
  expect(headings.length).toBeGreaterThan(1);
});
