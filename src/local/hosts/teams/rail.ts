import { element } from '../frame/element';
import type { PersonalTab } from '../host-config';
import type { Words } from '../words';
import { hashOf, type TeamsPlace } from './teams-place';

/** The rail at the edge: what Teams holds, and the application where it has a tab of its own. */
export function rail(place: TeamsPlace, personalTabs: readonly PersonalTab[], words: Words['teams']): HTMLElement {
  const isMeeting = place.kind === 'meetings' || place.kind === 'meeting';
  return element(
    'nav',
    { class: 'rail', 'aria-label': words.rail },
    entry(hashOf({ kind: 'activity' }), '◔', words.activity, place.kind === 'activity'),
    entry('#channel', '▤', words.teams, place.kind === 'channel'),
    entry(hashOf({ kind: 'meetings' }), '◫', words.meetings, isMeeting),
    entry('/outlook#calendar', '▦', words.calendar, false),
    ...personalTabs.map(({ entityId, name }) => {
      const isHere = place.kind === 'personal' && place.entityId === entityId;
      return entry(hashOf({ kind: 'personal', entityId, subPageId: null }), '◆', name, isHere);
    }),
  );
}

function entry(href: string, sign: string, label: string, isHere: boolean): HTMLElement {
  const current: Record<string, string> = isHere ? { 'aria-current': 'page' } : {};
  return element(
    'a',
    { class: 'rail-link', href, ...current },
    element('span', { class: 'rail-sign', 'aria-hidden': 'true' }, sign),
    label,
  );
}
