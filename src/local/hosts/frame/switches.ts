import { applyTheme } from './apply-theme';
import type { BarOptions } from './bar-options';
import { type ChoiceGroup, type ChoiceOption, choice, worded } from './choice';
import { clockField } from './clock-field';
import { element } from './element';
import { DELAYS, delayInForce, FAULTS, faultInForce, faultRules } from './faults';
import { FRAME_WIDTHS, type HostSettings, LANGUAGES, oneOf, saveSettings, THEMES } from './host-settings';
import { askInDialog } from './modal-dialog';
import type { Organisation, Person } from './tenant-client';

const LANGUAGE_NAMES = { 'en-gb': 'English', 'cy-gb': 'Cymraeg' } as const;

/** Everything a visitor can switch, in the order of how often it is wanted. */
export function switches(options: BarOptions): readonly HTMLElement[] {
  const { settings, tenant, state, words, people, person } = options;
  const { bar } = words;
  const [fault, delay] = [faultInForce(state.faults), delayInForce(state.faults)];
  const organisations = state.organisations.filter(({ id }) => people.some((one) => one.organisationId === id));
  const becomeFirstOf = (organisationId: string) => {
    const first = people.find((one) => one.organisationId === organisationId);
    if (first) keepAndReload({ personId: first.id });
  };
  return [
    ...(person
      ? [
          choice(bar.iAm, grouped(people, organisations), person.id, (personId) => keepAndReload({ personId })),
          choice(bar.organisation, organisations.map(named), person.organisationId, becomeFirstOf),
        ]
      : []),
    clockField(bar.now, tenant, state),
    choice(bar.theme, worded(THEMES, bar.themes), settings.theme, (value) => {
      const theme = oneOf(THEMES, value, 'default');
      saveSettings(localStorage, { theme });
      applyTheme(theme);
      options.onTheme?.(theme);
    }),
    choice(bar.language, worded(LANGUAGES, LANGUAGE_NAMES), settings.language, (value) =>
      keepAndReload({ language: oneOf(LANGUAGES, value, 'en-gb') }),
    ),
    ...(options.onWidth
      ? [
          choice(bar.width, worded(options.widths ?? FRAME_WIDTHS, bar.widths), settings.width, (value) => {
            const { width } = saveSettings(localStorage, { width: oneOf(FRAME_WIDTHS, value, 'full') });
            options.onWidth?.(width);
          }),
        ]
      : []),
    choice(bar.delay, worded(DELAYS, bar.delays), delay, async (value) => {
      await tenant.setFaults(faultRules(fault, oneOf(DELAYS, value, '0')));
      location.reload();
    }),
    choice(bar.fault, worded(FAULTS, bar.faults), fault, async (value) => {
      await tenant.setFaults(faultRules(oneOf(FAULTS, value, 'none'), delay));
      location.reload();
    }),
    element('button', { type: 'button', click: () => void startAgain(options) }, bar.startAgain),
  ];
}

function keepAndReload(changes: Partial<HostSettings>): void {
  saveSettings(localStorage, changes);
  location.reload();
}

const named = ({ id, name }: Organisation): ChoiceOption => [id, name];

function grouped(people: readonly Person[], organisations: readonly Organisation[]): readonly ChoiceGroup[] {
  return organisations.map(({ id, name }) => ({
    heading: name,
    options: people
      .filter(({ organisationId }) => organisationId === id)
      .map((person): ChoiceOption => [person.id, `${person.name}, ${person.role}`]),
  }));
}

async function startAgain({ tenant, words: { bar } }: BarOptions): Promise<void> {
  const sure = await askInDialog({
    title: bar.startAgainQuestion,
    body: [element('p', {}, bar.startAgainMeans)],
    choices: [
      { label: bar.startAgainYes, value: true },
      { label: bar.keep, value: false, safe: true },
    ],
    dismissed: false,
  });
  if (!sure) return;
  await tenant.startAgain();
  localStorage.clear();
  location.assign('/');
}
