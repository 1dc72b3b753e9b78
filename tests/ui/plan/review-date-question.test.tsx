// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { planForm } from '../../../src/forms/c1/plan.form';
import southGlosJson from '../../../src/policy/packs/south-gloucestershire/pack.json';
import { readPack } from '../../../src/policy/read-pack';
import { PlanSectionPage } from '../../../src/ui/plan/plan-section-page';
import { loadCase } from '../../../src/workflows/load-case';
import { aCase, aPlan, aSettings } from '../../support/builders';
import { MemoryWorld } from '../../support/memory-world';
import { deps, REF, valueIn } from '../../support/school-world';
import { portsIn, show } from '../show';

async function theReviewSection(pack = deps.pack) {
  const ports = portsIn(new MemoryWorld());
  valueIn(await ports.records.cases.create(aCase({ caseRef: REF, state: 'meetingHeld', currentPlanVersion: 1 })));
  valueIn(await ports.records.plans.create(aPlan({ caseRef: REF })));
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
  expect(screen.queryByText(/^Latest lawful date: /)).toBeNull();
});

it('proposes a date where the authority sets a time between reviews', async () => {
  await theReviewSection();
  expect(screen.getByText(/^Proposed: /)).toBeTruthy();
  expect(screen.queryByText(/^Not defined by this authority/)).toBeNull();
});
