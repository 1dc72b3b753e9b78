import type { Case } from '../case/case';
import type { CasePerson, Role } from '../person/person';
import type { RuleRef } from '../rule/decision';
import { conditionHolds, type InviteeCondition } from './invitee-conditions';

export type MeetingKind = 'planning' | 'review';

/** How strongly a row asks for somebody at a meeting. */
export type InviteeLevel = 'required' | 'optional' | 'notInvited';

/** One row of DOMAIN B5 as data: whom it means, when it holds, and how strongly it asks for them at either meeting. */
export interface InviteeRow {
  readonly role: Role;
  readonly when: InviteeCondition;
  readonly planning: InviteeLevel;
  readonly review: InviteeLevel;
  /** The meetings at which they are told, beside or instead of an invitation. */
  readonly notified: readonly MeetingKind[];
  readonly rule: RuleRef;
}

/** The rows of DOMAIN B5 in its order. Of several rows of one role, the first that holds decides. */
export const INVITEE_ROWS: readonly InviteeRow[] = [
  row('schoolLead', 'always', 'required', 'required', 'R-NPT-04'),
  row('coordinator', 'always', 'required', 'required', 'R-NPT-04'),
  row('parentCarer', 'always', 'required', 'required', 'R-NPT-11'),
  row('pupil', 'pupilInvited', 'required', 'required', 'R-NPT-11'),
  row('chosenAdult', 'chosenAdultNamed', 'required', 'required', 'R-NPT-28'),
  row('ewo', 'attendanceIssue', 'required', 'required', 'R-NPT-10'),
  row('ewo', 'reducedTimetable', 'required', 'required', 'R-NPT-48'),
  row('socialWorker', 'socialCare', 'required', 'required', 'R-NPT-72'),
  row('fosterCarer', 'fosterCare', 'required', 'required', 'R-NPT-72'),
  row('partner', 'always', 'required', 'required', 'R-NPT-11'),
  row('alnCo', 'aln', 'required', 'optional', 'R-NPT-05', ['planning']),
  row('alnCo', 'always', 'optional', 'optional', 'R-NPT-05', ['planning']),
  row('keyAdult', 'always', 'optional', 'optional', 'R-NPT-35'),
  row('wbs', 'permanentExclusionRisk', 'optional', 'optional', 'R-NPT-24', ['planning']),
  row('pspOfficer', 'reducedTimetable', 'optional', 'required', 'B6-g7'),
  row('provider', 'alternativeProvision', 'optional', 'required', 'R-NPT-78'),
  row('deso', 'reducedTimetable', 'notInvited', 'notInvited', 'R-NPT-52', ['planning', 'review']),
  row('alnst', 'reducedTimetableWithIdp', 'notInvited', 'notInvited', 'R-NPT-68', ['planning', 'review']),
];

/** The rows that decide for a case: of each role the first whose condition holds. */
export function rowsFor(kase: Case, rows: readonly InviteeRow[]): InviteeRow[] {
  const holding = rows.filter(({ when }) => conditionHolds(when, kase));
  return holding.filter(({ role }, index) => holding.findIndex((each) => each.role === role) === index);
}

/** Whether a row means this person: the lead and the chosen adult by name, everybody else by role. */
export function isMeant({ role }: Pick<InviteeRow, 'role'>, person: CasePerson, kase: Case): boolean {
  if (role === 'schoolLead') return person.id === kase.schoolLeadId;
  if (role !== 'chosenAdult') return person.role === role;
  return kase.chosenAdult.answer === 'named' && person.id === kase.chosenAdult.personId;
}

function row(
  role: Role,
  when: InviteeCondition,
  planning: InviteeLevel,
  review: InviteeLevel,
  rule: RuleRef,
  notified: readonly MeetingKind[] = [],
): InviteeRow {
  return { role, when, planning, review, rule, notified };
}
