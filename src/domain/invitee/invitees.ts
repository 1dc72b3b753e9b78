import type { Case } from '../case/case';
import type { Invitee } from '../meeting/meeting';
import type { CasePerson, EmailAddress, Role } from '../person/person';
import type { Issue } from '../result/result';
import { because, type Why } from '../rule/decision';
import type { Settings } from '../settings/settings';
import { PUPIL_PERSON_ID } from '../signature/needed-signatures';
import { INVITEE_ROWS, type InviteeLevel, type InviteeRow, isMeant, type MeetingKind, rowsFor } from './invitee-rules';
import { missingPeople } from './missing-people';

/** Somebody who is told about the programme without a place in the calendar. */
export interface Notified {
  readonly role: Role;
  readonly rule: string;
  readonly name?: string;
  readonly email?: EmailAddress;
}

/** What the table asks of one role at this meeting, and why. */
export interface AskedRole {
  readonly role: Role;
  readonly level: InviteeLevel;
  readonly isNotified: boolean;
  readonly why: Why;
}

export interface Invitation {
  /** Each person once, required before optional, in the order of the guidance. */
  readonly invitees: readonly Invitee[];
  /** Who or what must still be named: block, reason (answered in `case.reasons`) or warn. `path` is the role. */
  readonly missing: readonly Issue[];
  readonly notified: readonly Notified[];
  /** The rows of the table that decided, one for each role. */
  readonly asked: readonly AskedRole[];
}

/**
 * Who must and may come to a meeting, and by which rule (DOMAIN B5; R-NPT-04, 05, 10, 11, 24, 28, 35, 48, 52, 68, 72,
 * 78), by the rows of an authority. ALNCo and EWO come from the case's people, else from the settings.
 */
export function inviteesFor(
  kase: Case,
  settingsPeople: Settings['people'],
  kind: MeetingKind,
  table: readonly InviteeRow[] = INVITEE_ROWS,
): Invitation {
  const people = [...kase.people, ...standIns(kase, settingsPeople)];
  const rows = rowsFor(kase, table);
  const asked = (need: Invitee['need']) =>
    rows
      .filter((row) => row[kind] === need)
      .flatMap((row) =>
        people.filter((person) => isMeant(row, person, kase)).map((person) => invitee(person, need, row.rule)),
      );
  return {
    invitees: onceEach([...asked('required'), ...asked('optional')]),
    missing: missingPeople(kase, people, rows, kind),
    notified: rows.filter((row) => isNotified(row, kind)).flatMap(({ role, rule }) => notifiedOf(role, rule, people)),
    asked: rows.map((row) => askedBy(row, kind)),
  };
}

/**
 * Required people who are not among the addresses of an appointment. `attendeeEmails` includes the organiser's own.
 * Someone without an address (a pupil, a parent without e-mail) is invited otherwise and never listed.
 */
export function missingRequired(invitees: readonly Invitee[], attendeeEmails: readonly string[]): Invitee[] {
  const present = new Set(attendeeEmails.map((address) => address.toLowerCase()));
  return invitees.filter(({ need, email }) => need === 'required' && email && !present.has(email.toLowerCase()));
}

/** People whom the settings or the case know without listing them. */
function standIns(kase: Case, settingsPeople: Settings['people']): CasePerson[] {
  const pupil: CasePerson = { id: PUPIL_PERSON_ID, name: kase.pupil.name, role: 'pupil' };
  const { alnCo, ewo } = settingsPeople;
  const candidates: CasePerson[] = [
    pupil,
    { id: 'settings-alnCo', role: 'alnCo', ...alnCo },
    ...(ewo ? [{ id: 'settings-ewo', role: 'ewo' as const, ...ewo }] : []),
  ];
  return candidates.filter(({ role }) => !kase.people.some((person) => person.role === role));
}

const isNotified = ({ notified }: InviteeRow, kind: MeetingKind): boolean => notified.includes(kind);

function askedBy(row: InviteeRow, kind: MeetingKind): AskedRole {
  const { role, when, rule } = row;
  const isTold = isNotified(row, kind);
  return { role, level: row[kind], isNotified: isTold, why: because(rule, { when, meeting: kind }) };
}

function invitee(person: CasePerson, need: Invitee['need'], rule: string): Invitee {
  const { id, name, role, email } = person;
  return { personId: id, name, role, ...(email ? { email } : {}), need, rule };
}

/** One place for each person and address: the first. */
function onceEach(invited: readonly Invitee[]): Invitee[] {
  const kept: Invitee[] = [];
  for (const each of invited) {
    const known = kept.some(
      ({ personId, email }) =>
        personId === each.personId || (email !== undefined && email.toLowerCase() === each.email?.toLowerCase()),
    );
    if (!known) kept.push(each);
  }
  return kept;
}

function notifiedOf(role: Role, rule: string, people: readonly CasePerson[]): Notified[] {
  const known = people.filter((person) => person.role === role);
  if (known.length === 0) return [{ role, rule }];
  return known.map(({ name, email }) => ({ role, rule, name, ...(email ? { email } : {}) }));
}
