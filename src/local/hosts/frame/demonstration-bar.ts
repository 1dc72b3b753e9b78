import { element } from './element';
import { FAULTS, type FaultKind, faultInForce, faultRules } from './faults';
import {
  FRAME_WIDTHS,
  type FrameWidth,
  type HostSettings,
  LANGUAGES,
  type Language,
  oneOf,
  saveSettings,
  THEMES,
  type Theme,
} from './host-settings';
import { askInDialog } from './modal-dialog';
import { fieldFromInstant, instantFromField } from './school-time';
import type { Person, TenantClient, TenantState } from './tenant-client';

/** What the bar shows and what it calls when something needs no reload. */
export type BarOptions = {
  readonly place: 'start' | 'teams' | 'outlook';
  readonly tenant: TenantClient;
  readonly state: TenantState;
  readonly settings: HostSettings;
  readonly people: readonly Person[];
  readonly person: Person | null;
  onTheme?(theme: Theme): void;
  /** The widths that the application's frame can have on this page. */
  readonly widths?: readonly FrameWidth[];
  onWidth?(width: FrameWidth): void;
};

const THEME_WORDS: Record<Theme, string> = { default: 'Light', dark: 'Dark', contrast: 'High contrast' };
const LANGUAGE_WORDS: Record<Language, string> = { 'en-gb': 'English', 'cy-gb': 'Cymraeg' };
const WIDTH_WORDS: Record<FrameWidth, string> = { full: 'Full', '320': '320 pixels', '280': '280 pixels' };
const FAULT_WORDS: Record<FaultKind, string> = { none: 'None', throttled: 'Throttled', offline: 'Offline' };
const PLACES = [
  ['start', '/', 'Start'],
  ['teams', '/teams', 'Teams'],
  ['outlook', '/outlook', 'Outlook'],
] as const;

/** The hatched bar on top of every host page: says that this is a demonstration, and holds its switches. */
export function demonstrationBar(options: BarOptions): HTMLElement {
  applyTheme(options.settings.theme);
  const fault = faultInForce(options.state.faults);
  return element(
    'header',
    { class: 'demo-bar', 'aria-label': 'Demonstration' },
    element(
      'div',
      { class: 'demo-line' },
      element(
        'p',
        {},
        element('strong', {}, 'Demonstration'),
        ': invented people; nothing leaves this computer; not Microsoft.',
      ),
      fault === 'none' ? null : element('p', { class: 'fault-chip' }, `Fault on: ${FAULT_WORDS[fault].toLowerCase()}`),
      placeLinks(options.place),
    ),
    foldOnNarrow(element('div', { class: 'demo-switches' }, ...switches(options, fault))),
  );
}

/** Gives the page the colours of a theme. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

function placeLinks(here: string): HTMLElement {
  const links = PLACES.map(([place, href, words]) => {
    const current: Record<string, string> = place === here ? { 'aria-current': 'page' } : {};
    return element('a', { class: 'place-link', href, ...current }, words);
  });
  return element('nav', { 'aria-label': 'Places' }, ...links);
}

function foldOnNarrow(content: HTMLElement): HTMLElement {
  const narrow = window.matchMedia('(max-width: 45rem)');
  const details = element(
    'details',
    { open: !narrow.matches },
    element('summary', {}, 'Demonstration settings'),
    content,
  );
  narrow.addEventListener('change', () => {
    details.open = !narrow.matches;
  });
  return details;
}

function switches(options: BarOptions, fault: FaultKind): readonly HTMLElement[] {
  const { settings, tenant } = options;
  const keepAndReload = (changes: Partial<HostSettings>) => {
    saveSettings(localStorage, changes);
    location.reload();
  };
  const people = options.people.map((person) => [person.id, `${person.name}, ${person.role}`] as const);
  return [
    people.length > 0
      ? choice('I am', people, options.person?.id ?? '', (personId) => keepAndReload({ personId }))
      : null,
    clockField(options),
    choice('Theme', worded(THEMES, THEME_WORDS), settings.theme, (value) => {
      const theme = oneOf(THEMES, value, 'default');
      saveSettings(localStorage, { theme });
      applyTheme(theme);
      options.onTheme?.(theme);
    }),
    choice('Language', worded(LANGUAGES, LANGUAGE_WORDS), settings.language, (value) =>
      keepAndReload({ language: oneOf(LANGUAGES, value, 'en-gb') }),
    ),
    options.onWidth
      ? choice('Width', worded(options.widths ?? FRAME_WIDTHS, WIDTH_WORDS), settings.width, (value) => {
          const { width } = saveSettings(localStorage, { width: oneOf(FRAME_WIDTHS, value, 'full') });
          options.onWidth?.(width);
        })
      : null,
    choice('Fault', worded(FAULTS, FAULT_WORDS), fault, async (value) => {
      await tenant.setFaults(faultRules(oneOf(FAULTS, value, 'none')));
      location.reload();
    }),
    element('button', { type: 'button', click: () => void startAgain(tenant) }, 'Start again'),
  ].filter((part) => part !== null);
}

function worded<Value extends string>(values: readonly Value[], words: Record<Value, string>) {
  return values.map((value) => [value, words[value]] as const);
}

function choice(
  label: string,
  options: readonly (readonly [value: string, words: string])[],
  selected: string,
  onChoose: (value: string) => unknown,
): HTMLElement {
  const select = element(
    'select',
    { change: () => void onChoose(select.value) },
    ...options.map(([value, words]) => element('option', { value, selected: value === selected }, words)),
  );
  return element('label', {}, label, ' ', select);
}

function clockField({ tenant, state }: BarOptions): HTMLElement {
  const input = element('input', {
    type: 'datetime-local',
    value: fieldFromInstant(Date.parse(state.now)),
    change: async () => {
      const moment = instantFromField(input.value);
      if (moment === null) return;
      await tenant.setNow(new Date(moment).toISOString());
      location.reload();
    },
  });
  setInterval(() => void followClock(input, tenant), MINUTE_MS);
  return element('label', {}, 'Now', ' ', input);
}

const MINUTE_MS = 60_000;

/** Shows what the tenant's clock says now, unless somebody is setting it or the tenant is away. */
async function followClock(input: HTMLInputElement, tenant: TenantClient): Promise<void> {
  const state = await tenant.state().catch(() => undefined);
  if (state && document.activeElement !== input) input.value = fieldFromInstant(Date.parse(state.now));
}

async function startAgain(tenant: TenantClient): Promise<void> {
  const sure = await askInDialog({
    title: 'Start again?',
    body: [element('p', {}, 'Everything done so far in this demonstration is thrown away: cases, meetings, mail.')],
    choices: [
      { label: 'Throw away and start again', value: true },
      { label: 'Keep', value: false, safe: true },
    ],
    dismissed: false,
  });
  if (!sure) return;
  await tenant.startAgain();
  localStorage.clear();
  location.assign('/');
}
