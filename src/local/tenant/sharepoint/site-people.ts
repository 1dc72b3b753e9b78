import type { Site } from '../store/records';

/** The number by which a site knows a person, as `AuthorLookupId` and person columns show it; undefined for a stranger. */
export function personNumber({ members }: Site, personId: string): number | undefined {
  const position = Object.keys(members).indexOf(personId);
  return position < 0 ? undefined : FIRST_NUMBER + position;
}

/** The person behind such a number. */
export function personOfNumber({ members }: Site, number: number): string | undefined {
  return Object.keys(members)[number - FIRST_NUMBER];
}

/** Lower numbers are the site's own accounts, as at the service. */
const FIRST_NUMBER = 6;
