import { belongsTo } from '../directory';
import type { Organisation, Person } from '../store/records';
import { type Store, WHOLE } from '../store/store';

/** Names that stand for "whichever organisation the person is at home in". */
const ANY_ORGANISATION = ['common', 'organizations'];

/** The organisation a sign-in path names; 'any' for the shared ones; undefined when there is no such organisation. */
export function organisationNamed(store: Store, name: string): Organisation | 'any' | undefined {
  if (ANY_ORGANISATION.includes(name)) return 'any';
  return store.all('organisations', WHOLE).find(({ id, domains }) => id === name || domains.includes(name));
}

/** Who can sign in there, guests included. */
export function peopleOf(store: Store, organisation: Organisation | 'any'): Person[] {
  const people = store.all('people', WHOLE);
  return organisation === 'any' ? people : people.filter((person) => belongsTo(person, organisation.id));
}
