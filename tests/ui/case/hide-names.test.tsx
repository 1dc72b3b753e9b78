// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { planForm } from '../../../src/forms/c1/plan.form';
import { HideNamesSwitch } from '../../../src/ui/app/hide-names-switch';
import { IdentityProvider } from '../../../src/ui/app/preferences';
import type { CaseSection } from '../../../src/ui/app/route';
import { CasePage } from '../../../src/ui/case/case-page';
import { identityIn } from '../../../src/ui/case/identity-in';
import { PlanSectionPage } from '../../../src/ui/plan/plan-section-page';
import { DueQueueProvider } from '../../../src/ui/queue/due-queue-context';
import { SendingConsentProvider } from '../../../src/ui/queue/sending-consent';
import { SettingsGate } from '../../../src/ui/settings/settings-context';
import { loadCase } from '../../../src/workflows/load-case';
import { aCase, allContributions, aMeeting, aPlan, aSettings, planAnswers } from '../../support/builders';
import { STAFF } from '../../support/memory-world';
import { aQueuedMessage, aSchool, REDUCED, REF, sitDown, valueIn } from '../../support/school-world';
import { portsIn, show } from '../show';

// happy-dom lets nobody set the list of an input; a browser has it as an attribute only.
Reflect.deleteProperty(HTMLInputElement.prototype, 'list');

/** Whatever says who somebody is: names of people of the case and of staff, birthday, number, addresses. */
const IDENTITY =
  /Owain|Carys|Jones|Angharad|Rees|Gareth|Lloyd|Elin|Vaughan|Huw|Parry|Non\b|Bevan|B801200005001|11 February 2014|11 Chwefror 2014|@/;

/** A case in force with everything that carries names: contributions, a meeting, signatures, a sent message. */
async function aCaseWithNames(section: CaseSection) {
  const world = await aQueuedMessage();
  const desk = sitDown(world, STAFF.lead);
  for (const contribution of allContributions()) {
    const answer = { ...contribution.answer, summary: 'Owain says that Carys helps him.' };
    valueIn(await desk.ports.records.contributions.create({ ...contribution, answer } as typeof contribution)); // paper, as built
  }
  valueIn(await desk.ports.records.meetings.create(aMeeting({ state: 'held' })));
  await desk.work();
  const drawn = await show(
    <SettingsGate>
      <DueQueueProvider>
        <SendingConsentProvider>
          <HideNamesSwitch />
          <CasePage caseRef={REF} section={section} />
        </SendingConsentProvider>
      </DueQueueProvider>
    </SettingsGate>,
    { ports: portsIn(world) },
  );
  await screen.findByRole('heading', { level: 1 });
  return drawn;
}

/** All that can be read on the page: text, values and names of controls, but not what is covered. */
function readable(container: HTMLElement): string {
  const copy = container.cloneNode(true) as HTMLElement; // a clone is of the kind it was made from
  const values = [...container.querySelectorAll('input, textarea')]
    .filter((field) => !field.closest('[hidden]'))
    .map((field) => (field as HTMLInputElement).value); // both kinds have a value
  for (const covered of copy.querySelectorAll('[hidden], style')) covered.remove();
  const labels = [...copy.querySelectorAll('[aria-label]')].map((part) => part.getAttribute('aria-label'));
  return [copy.textContent, ...values, ...labels].join('\n');
}

it.each(['overview', 'contributions', 'meetings', 'plan', 'sign', 'history', 'details'] as const)(
  'shows nobody by name in the section %s while names are hidden',
  async (section) => {
    const { container } = await aCaseWithNames(section);
    expect(readable(container)).toMatch(IDENTITY);
    await userEvent.click(screen.getByRole('button', { name: 'Hide names' }));
    expect(readable(container).match(IDENTITY)).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('PSP-0142 O. J.');
  },
);

it('says at a covered field how to see it, and shows it again', async () => {
  const { container } = await aCaseWithNames('details');
  await userEvent.click(screen.getByRole('button', { name: 'Hide names' }));
  expect(within(container).getAllByText('Hidden. Press Show names to read or change it.').length).toBeGreaterThan(5);
  await userEvent.click(screen.getByRole('button', { name: 'Show names' }));
  expect(readable(container)).toContain('B801200005001');
});

it('keeps a name readable while it is typed, and covers it when the field is left', async () => {
  const { container } = await aCaseWithNames('details');
  await userEvent.click(screen.getByRole('button', { name: 'Hide names' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add a person' }));
  const added = [...container.querySelectorAll<HTMLInputElement>('input[id^="person-"][id$="-name"]')].at(-1);
  if (!added) throw new Error('no field for the name');
  await userEvent.type(added, 'Carys');
  expect(readable(container)).toContain('Carys');
  await userEvent.tab();
  expect(readable(container)).not.toContain('Carys');
});

it.each(planForm.sections.map(({ key }) => key))('shows nobody by name in the questions of %s', async (key) => {
  const ports = portsIn(await aSchool());
  valueIn(await ports.records.cases.create(aCase({ caseRef: REF, state: 'meetingHeld', currentPlanVersion: 1 })));
  valueIn(await ports.records.plans.create(aPlan({ caseRef: REF, answers: planAnswers(REDUCED) })));
  const file = valueIn(await loadCase(ports, REF));
  const [plan] = file.plans;
  const section = planForm.sections.find((known) => known.key === key);
  if (!plan || !section) throw new Error('no plan');
  const caseScreen = { file, settings: aSettings(), put: () => undefined, reload: () => undefined };
  const { container } = await show(
    <IdentityProvider value={identityIn(file, caseScreen.settings)}>
      <HideNamesSwitch />
      <PlanSectionPage screen={caseScreen} plan={plan} section={section} />
    </IdentityProvider>,
    { ports },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Hide names' }));
  expect(readable(container).match(IDENTITY)).toBeNull();
});
