import type { Organisation, Person, Session } from '../store/records';
import type { Store } from '../store/store';
import type { AuthorizeRequest } from './authorize-request';
import { peopleOf } from './directory-accounts';

/** Who can be meant by a request: the hinted person, else everybody of the hinted domain, else everybody. */
export function meantPeople(store: Store, organisation: Organisation | 'any', request: AuthorizeRequest): Person[] {
  const people = peopleOf(store, organisation);
  const hint = request.prompt === 'select_account' ? undefined : request.login_hint?.toLowerCase();
  const hinted = people.filter(({ address }) => address.toLowerCase() === hint);
  if (hinted.length > 0) return hinted;
  const domain = `@${request.domain_hint?.toLowerCase()}`;
  const local = people.filter(({ address }) => address.toLowerCase().endsWith(domain));
  return local.length > 0 ? local : people;
}

/** The one of them who is signed in already, unless the application wants the question asked again. */
export function personInSession(
  people: readonly Person[],
  { prompt }: AuthorizeRequest,
  session: Session | undefined,
): Person | undefined {
  if (prompt === 'login' || prompt === 'select_account') return undefined;
  const present = people.filter(({ id }) => session?.personIds.includes(id));
  return present.length === 1 ? present[0] : undefined;
}
