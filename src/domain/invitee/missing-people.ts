import type { Case } from '../case/case';
import type { CasePerson, Role } from '../person/person';
import { asksReason, blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import { type InviteeRow, isMeant, type MeetingKind } from './invitee-rules';

/** Required by their condition alone: without such a person the invitation must not go out. */
const NEVER_MISSING: readonly Role[] = ['schoolLead', 'ewo', 'socialWorker', 'fosterCarer', 'provider'];
/** Reached by phone or letter when they have no address. */
const INVITED_OTHERWISE: readonly Role[] = ['parentCarer', 'chosenAdult', 'fosterCarer'];

/** What stands between a case and its invitations (R-NPT-04, 10, 11, 24, 28, 48, 72, 78; DOMAIN B5). */
export function missingPeople(
  kase: Case,
  people: readonly CasePerson[],
  rows: readonly InviteeRow[],
  kind: MeetingKind,
): Issue[] {
  const required = rows.filter((row) => row[kind] === 'required');
  return [
    ...required.flatMap((row) => missingPerson(row, kase, people)),
    ...missingParent(kase, people),
    ...missingPupil(kase),
    ...checkChosenAdult(kase, people),
    ...missingWbs(rows, people),
    ...required.flatMap((row) => missingAddress(row, kase, people)),
  ];
}

function missingPerson(row: InviteeRow, kase: Case, people: readonly CasePerson[]): Issue[] {
  if (!NEVER_MISSING.includes(row.role) || people.some((person) => isMeant(row, person, kase))) return [];
  const { rule } = row;
  const code =
    row.role === 'ewo' && row.when === 'reducedTimetable' ? 'invite.noEwoForTimetable' : `invite.no.${row.role}`;
  return [blocks(code, row.role, { rule })];
}

function missingParent(kase: Case, people: readonly CasePerson[]): Issue[] {
  if (people.some(({ role }) => role === 'parentCarer') || kase.reasons['R-NPT-11']?.trim()) return [];
  return [asksReason('invite.no.parentCarer', 'parentCarer', { rule: 'R-NPT-11' })];
}

function missingPupil({ pupilInvited }: Case): Issue[] {
  if (pupilInvited === true || pupilInvited?.reason.trim()) return [];
  return [asksReason('invite.no.pupil', 'pupil', { rule: 'R-NPT-11' })];
}

/** R-NPT-28: the pupil was asked which adult comes along, and the answer can be used. */
export function checkChosenAdult({ chosenAdult }: Pick<Case, 'chosenAdult'>, people: readonly CasePerson[]): Issue[] {
  const issue = (code: string): Issue[] => [blocks(code, 'chosenAdult', { rule: 'R-NPT-28' })];
  switch (chosenAdult.answer) {
    case 'notAsked':
      return issue('invite.chosenAdultNotAsked');
    case 'named':
      return people.some(({ id }) => id === chosenAdult.personId) ? [] : issue('invite.chosenAdultUnknown');
    case 'declined':
    case 'notPossible':
      return chosenAdult.note.trim() ? [] : issue('invite.chosenAdultNote');
  }
}

function missingWbs(rows: readonly InviteeRow[], people: readonly CasePerson[]): Issue[] {
  if (!rows.some(({ role }) => role === 'wbs') || people.some(({ role }) => role === 'wbs')) return [];
  return [warns('invite.no.wbs', 'wbs', { rule: 'R-NPT-24' })];
}

function missingAddress(row: InviteeRow, kase: Case, people: readonly CasePerson[]): Issue[] {
  const without = people.filter((person) => isMeant(row, person, kase) && !person.email && person.role !== 'pupil');
  return without.map(({ name, role }) => ({
    code: INVITED_OTHERWISE.includes(role) ? 'invite.inviteOtherwise' : 'invite.noAddress',
    path: role,
    effect: INVITED_OTHERWISE.includes(role) ? 'warn' : 'block',
    rule: row.rule,
    params: { name },
  }));
}
