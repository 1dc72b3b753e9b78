/**
 * What the Smart Alert knows about one appointment. It is bundled into the event file, which classic Outlook runs without a
 * browser: no conditional operator, no `?.`, no `??` in this file (the ES2016 build would turn them into conditionals).
 */

export interface RequiredPerson {
  readonly email: string;
  readonly name: string;
  readonly because: string;
}

/** Outlook cuts an alert at 500 characters; a cut in the middle of a name would mislead. */
const LONGEST_MESSAGE = 500;

/** Reads what the pane kept. Anything else than a list of people (edited by hand, older version) is nobody. */
export function requiredPeople(kept: unknown): readonly RequiredPerson[] {
  if (typeof kept !== 'string') return [];
  try {
    const list: unknown = JSON.parse(kept);
    if (Array.isArray(list)) return list.filter(isRequiredPerson);
  } catch {
    return [];
  }
  return [];
}

/** The people who must be asked and are not among the attendees. Addresses are compared without case. */
export function missingPeople(
  required: readonly RequiredPerson[],
  attendees: readonly string[],
): readonly RequiredPerson[] {
  const asked = attendees.map((address) => address.toLowerCase());
  return required.filter((person) => asked.indexOf(person.email.toLowerCase()) < 0);
}

/** "<words> Carys Jones (parent, R-NPT-18); Non Bevan (…)": as many people as fit, never half a name. */
export function alertMessage(words: string, missing: readonly RequiredPerson[]): string {
  let message = words;
  let separator = ' ';
  for (const person of missing) {
    const next = `${separator}${person.name} (${person.because})`;
    if (message.length + next.length > LONGEST_MESSAGE - 2) return `${message} …`;
    message += next;
    separator = '; ';
  }
  return message;
}

function isRequiredPerson(value: unknown): value is RequiredPerson {
  if (typeof value !== 'object' || value === null) return false;
  const person = value as Record<string, unknown>; // narrowed field by field below
  return typeof person.email === 'string' && typeof person.name === 'string' && typeof person.because === 'string';
}
