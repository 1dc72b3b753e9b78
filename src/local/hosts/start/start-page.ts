import { demonstrationBar } from '../frame/demonstration-bar';
import { byId, element } from '../frame/element';
import { firstSteps } from '../frame/first-steps';
import { goAs } from '../frame/go-as';
import { openPage } from '../frame/open-page';
import type { Person } from '../frame/tenant-client';
import type { Words } from '../words';

const DOORS = [
  { key: 'book', href: '/outlook#new', role: 'Senior lead' },
  { key: 'track', href: '/teams', role: 'Senior lead' },
  { key: 'authority', href: '/outlook#mail', role: 'PSP officer' },
] as const;

void openPage(({ tenant, state, settings, words }) => {
  const withRole = (role: string) => state.people.find((person) => person.role === role);
  byId('page').replaceChildren(
    demonstrationBar({ place: 'start', tenant, state, settings, words, people: [], person: null }),
    element(
      'main',
      { class: 'start' },
      element('h1', {}, words.start.title),
      element('p', {}, words.start.intro),
      element('ul', { class: 'doors' }, ...DOORS.map((door) => doorItem(door, withRole(door.role), words.start))),
      element('h2', {}, words.start.tryFirst),
      firstSteps(words, state),
    ),
  );
});

function doorItem(
  { key, href }: (typeof DOORS)[number],
  person: Person | undefined,
  words: Words['start'],
): HTMLElement {
  const { title, sentence } = words.doors[key];
  const enter = (event: Event) => {
    event.preventDefault();
    goAs(person, href);
  };
  return element(
    'li',
    {},
    element('h2', {}, element('a', { class: 'door-link', href, click: enter }, title)),
    element('p', {}, sentence),
    person ? element('p', { class: 'as-person' }, words.youAre(person.name, person.role)) : null,
  );
}
