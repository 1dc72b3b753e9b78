import { saveSettings } from './host-settings';
import type { Person } from './tenant-client';

/** Becomes a person and goes to a page of the demonstration; the page loads anew even when it is open already. */
export function goAs(person: Person | undefined, href: string): void {
  if (person) saveSettings(localStorage, { personId: person.id });
  const target = new URL(href, location.href);
  const isHere = target.pathname === location.pathname && target.search === location.search;
  location.assign(target);
  if (isHere) location.reload();
}
