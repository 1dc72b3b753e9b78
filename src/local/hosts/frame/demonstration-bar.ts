import type { Words } from '../words';
import { applyTheme } from './apply-theme';
import type { BarOptions } from './bar-options';
import { element } from './element';
import { DELAYS, delayInForce, FAULTS, faultInForce } from './faults';
import { firstSteps } from './first-steps';
import { saveSettings } from './host-settings';
import { tellInDialog } from './modal-dialog';
import { switches } from './switches';
import type { Person } from './tenant-client';

const PLACES = [
  ['start', '/'],
  ['teams', '/teams'],
  ['outlook', '/outlook'],
] as const;

/** The hatched bar on top of every host page: says that this is a demonstration, and holds its switches. */
export function demonstrationBar(options: BarOptions): HTMLElement {
  const { words, person } = options;
  applyTheme(options.settings.theme);
  return element(
    'header',
    { class: 'demo-bar', 'aria-label': words.bar.region },
    element(
      'div',
      { class: 'demo-line' },
      element('p', {}, element('strong', {}, words.bar.region), words.bar.whatItIs),
      element(
        'button',
        { type: 'button', class: 'quiet', click: () => void tellAbout(words.bar) },
        words.bar.whatIsThis,
      ),
      ...warnings(options),
      placeLinks(options),
    ),
    foldOnNarrow(element('div', { class: 'demo-switches' }, ...switches(options)), words.bar.settings),
    person ? orientation(options, person) : null,
  );
}

function warnings({ state, words }: BarOptions): readonly HTMLElement[] {
  const fault = faultInForce(state.faults);
  const delay = delayInForce(state.faults);
  return [
    fault === FAULTS[0] ? '' : words.bar.faultOn(words.bar.faults[fault]),
    delay === DELAYS[0] ? '' : words.bar.delayOn(words.bar.delays[delay]),
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => element('p', { class: 'fault-chip' }, sentence));
}

function placeLinks({ place: here, words }: BarOptions): HTMLElement {
  const links = PLACES.map(([place, href]) => {
    const current: Record<string, string> = place === here ? { 'aria-current': 'page' } : {};
    return element('a', { class: 'place-link', href, ...current }, words.bar[place]);
  });
  return element('nav', { 'aria-label': words.bar.places }, ...links);
}

function foldOnNarrow(content: HTMLElement, title: string): HTMLElement {
  const narrow = window.matchMedia('(max-width: 45rem)');
  const details = element('details', { open: !narrow.matches }, element('summary', {}, title), content);
  narrow.addEventListener('change', () => {
    details.open = !narrow.matches;
  });
  return details;
}

/** Who the visitor is, and what to try first; the steps can be put away and brought back. */
function orientation({ words, state, settings }: BarOptions, person: Person): HTMLElement {
  const organisation = state.organisations.find(({ id }) => id === person.organisationId);
  const steps = firstSteps(words, state);
  const toggle = element('button', { type: 'button', class: 'quiet', click: () => show(Boolean(steps.hidden)) });
  const show = (isOpen: boolean) => {
    saveSettings(localStorage, { steps: isOpen ? 'open' : 'closed' });
    steps.hidden = !isOpen;
    toggle.textContent = isOpen ? words.bar.hideSteps : words.bar.firstSteps;
    toggle.setAttribute('aria-expanded', String(isOpen));
  };
  show(settings.steps === 'open');
  const who = words.bar.youAre(person.name, person.role, organisation?.name ?? '');
  return element('div', { class: 'orientation' }, element('p', {}, element('strong', {}, who)), toggle, steps);
}

function tellAbout(words: Words['bar']): Promise<void> {
  const paragraphs = words.about.map((paragraph) => element('p', {}, paragraph));
  return tellInDialog(words.whatIsThis, paragraphs, words.close);
}
