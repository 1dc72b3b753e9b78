// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import type { PlanAnswers } from '../../../src/domain/plan/plan-answers';
import { planForm } from '../../../src/forms/c1/plan.form';
import southGlosJson from '../../../src/policy/packs/south-gloucestershire/pack.json';
import { readPack } from '../../../src/policy/read-pack';
import { PlanSectionPage } from '../../../src/ui/plan/plan-section-page';
import { loadCase } from '../../../src/workflows/load-case';
import { aCase, aPlan, aSettings, planAnswers } from '../../support/builders';
import { MemoryWorld } from '../../support/memory-world';
import { deps, REF, valueIn } from '../../support/school-world';
import { portsIn, show } from '../show';

async function theReviewSection(pack = deps.pack, answers: Partial<PlanAnswers> = {}) {
  const ports = portsIn(new MemoryWorld());
  valueIn(await ports.records.cases.create(aCase({ caseRef: REF, state: 'meetingHeld', currentPlanVersion: 1 })));
  valueIn(await ports.records.plans.create(aPlan({ caseRef: REF, answers: planAnswers(answers) })));
  const file = valueIn(await loadCase(ports, REF));
  const [plan] = file.plans;
  const section = planForm.sections.find(({ key }) => key === 'review');
  if (!plan || !section) throw new Error('no plan');
  const caseScreen = { file, settings: aSettings(), put: () => undefined, reload: () => undefined };
  await show(<PlanSectionPage screen={caseScreen} plan={plan} section={section} />, { ports, pack });
}

it('says that the authority sets no time between reviews, and proposes no date', async () => {
  await theReviewSection(valueIn(readPack(southGlosJson)));
  expect(screen.getByText('Not defined by this authority: Time between reviews')).toBeTruthy();
  expect(screen.queryByText(/^Proposed: /)).toBeNull();
  expect(screen.queryByText(/^Latest date to choose: /)).toBeNull();
});

it('proposes a date where the authority sets a time between reviews', async () => {
  await theReviewSection();
  expect(screen.getByText(/^Proposed: /)).toBeTruthy();
  expect(screen.queryByText(/^Not defined by this authority/)).toBeNull();
});

it('shows the last school day up to a limit in the holidays, and the limit beside it', async () => {
  await theReviewSection(deps.pack, { meetingDate: day('2026-11-10') });
  expect(
    screen.getByText('Latest date to choose: Friday 18 December 2026. The limit is 22 December 2026'),
  ).toBeTruthy();
});

it('says once at the field, and once in the summary, that a review is too late', async () => {
  await theReviewSection(deps.pack, { reviewDate: day('2026-11-25'), meetingDate: day('2026-10-06') });
  await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
  await userEvent.click(screen.getByRole('button', { name: /^Continue/ }));
  expect(await screen.findAllByText(/^Review is 50 days after the meeting/)).toHaveLength(2);
});
