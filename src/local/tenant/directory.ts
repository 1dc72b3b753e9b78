import type { Mailbox, Person } from './store/records';
import { type Store, WHOLE } from './store/store';

/** The mailbox of an address, in whichever organisation; addresses compare without regard to case. */
export function mailboxByAddress(store: Store, address: string): Mailbox | undefined {
  const wanted = address.toLowerCase();
  return store.all('mailboxes', WHOLE).find((mailbox) => mailbox.address.toLowerCase() === wanted);
}

/** Whether a person is in an organisation's directory, at home or as a guest. */
export function belongsTo(person: Person, organisationId: string): boolean {
  return person.organisationId === organisationId || person.guestOf.includes(organisationId);
}

/** A person as items name their author. */
export function identityOf(store: Store, personId: string): { user: { id: string; displayName: string } } {
  return { user: { id: personId, displayName: store.get('people', WHOLE, personId)?.name ?? personId } };
}
