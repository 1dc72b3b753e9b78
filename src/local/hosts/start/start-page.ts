import { demonstrationBar } from '../frame/demonstration-bar';
import { byId, element } from '../frame/element';
import { saveSettings } from '../frame/host-settings';
import { openPage } from '../frame/open-page';
import type { Person } from '../frame/tenant-client';

type Door = {
  readonly title: string;
  readonly sentence: string;
  readonly href: string;
  readonly person: Person | undefined;
};

const FIRST_STEPS = [
  'Track: add the tab to the channel, then open a case for a pupil.',
  'Book: make a new appointment in Outlook and choose the case in the pane beside it.',
  'Track: record the meeting, fill in the plan and sign it.',
  'Authority: read what has arrived at the authority, without anyone having pressed Send.',
] as const;

void openPage(({ tenant, state, settings }) => {
  const withRole = (role: string) => state.people.find((person) => person.role === role);
  const lead = withRole('Senior lead');
  const doors: readonly Door[] = [
    {
      title: 'Book',
      sentence: 'Invite the right people to a meeting, from a new appointment in Outlook.',
      href: '/outlook#new',
      person: lead,
    },
    {
      title: 'Track',
      sentence: 'See every case, fill in the plan and sign it, in a channel of Teams.',
      href: '/teams',
      person: lead,
    },
    {
      title: 'Authority',
      sentence: 'Read what arrives at the authority, in its shared mailbox.',
      href: '/outlook#mail',
      person: withRole('PSP officer'),
    },
  ];
  byId('page').replaceChildren(
    demonstrationBar({ place: 'start', tenant, state, settings, people: [], person: null }),
    element(
      'main',
      { class: 'start' },
      element('h1', {}, 'Pastoral Support, tried at home'),
      element('p', {}, 'A school and its local authority, both invented, on this computer only. Choose a door.'),
      element('ul', { class: 'doors' }, ...doors.map(doorItem)),
      element('h2', {}, 'What to try first'),
      element('ol', {}, ...FIRST_STEPS.map((step) => element('li', {}, step))),
    ),
  );
});

function doorItem({ title, sentence, href, person }: Door): HTMLElement {
  const choosePerson = () => {
    if (person) saveSettings(localStorage, { personId: person.id });
  };
  return element(
    'li',
    {},
    element('h2', {}, element('a', { class: 'door-link', href, click: choosePerson }, title)),
    element('p', {}, sentence),
    person ? element('p', { class: 'as-person' }, `You are ${person.name}, ${person.role}.`) : null,
  );
}
