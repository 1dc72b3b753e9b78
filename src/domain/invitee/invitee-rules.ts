import type { Case } from '../case/case';
import type { CasePerson, Role } from '../person/person';

export type MeetingKind = 'planning' | 'review';
type Level = 'required' | 'optional' | 'notInvited';

/** One row of DOMAIN B5: whom it means, when it holds, and how strongly it asks for them at either meeting. */
export interface InviteeRule {
  readonly role: Role;
  readonly when: (kase: Case) => boolean;
  readonly planning: (kase: Case) => Level;
  readonly review: (kase: Case) => Level;
  readonly rule: (kase: Case) => string;
  readonly isMeant: (person: CasePerson, kase: Case) => boolean;
  /** Told at this kind of meeting, beside or instead of an invitation. */
  readonly notified?: (kind: MeetingKind) => boolean;
}

const always = () => true;
const required = (): Level => 'required';
const optional = (): Level => 'optional';
const notInvited = (): Level => 'notInvited';
const atPlanning = (kind: MeetingKind) => kind === 'planning';

export const hasAln = ({ pupil }: Pick<Case, 'pupil'>): boolean =>
  pupil.schoolIdp === true || pupil.laIdp === true || Boolean(pupil.alnNeed?.trim());

export const hasSocialWorker = ({ pupil }: Pick<Case, 'pupil'>): boolean =>
  pupil.lookedAfter === true || pupil.childProtection === true || pupil.careAndSupport === true;

/** R-NPT-10: the EWO is involved when attendance is an issue or the timetable is reduced. */
export const involvesEwo = ({ pupil, reducedTimetable }: Pick<Case, 'pupil' | 'reducedTimetable'>): boolean =>
  pupil.attendanceIssue === true || reducedTimetable;

const isPupilInvited = (kase: Case): boolean => kase.pupilInvited === true;
const isReduced = (kase: Case): boolean => kase.reducedTimetable;

function row(role: Role, rule: string, levels: Pick<InviteeRule, MeetingKind> & Partial<InviteeRule>): InviteeRule {
  return { role, when: always, rule: () => rule, isMeant: (person) => person.role === role, ...levels };
}

/** The rows of DOMAIN B5 that this version knows, in its order. ALNST and alternative provision come later. */
export const INVITEE_RULES: readonly InviteeRule[] = [
  row('schoolLead', 'R-NPT-04', {
    planning: required,
    review: required,
    isMeant: (person, kase) => person.id === kase.schoolLeadId,
  }),
  row('coordinator', 'R-NPT-04', { planning: required, review: required }),
  row('parentCarer', 'R-NPT-11', { planning: required, review: required }),
  row('pupil', 'R-NPT-11', { when: isPupilInvited, planning: required, review: required }),
  row('chosenAdult', 'R-NPT-28', {
    when: (kase) => kase.chosenAdult.answer === 'named',
    planning: required,
    review: required,
    isMeant: (person, { chosenAdult }) => chosenAdult.answer === 'named' && person.id === chosenAdult.personId,
  }),
  row('ewo', 'R-NPT-10', {
    when: involvesEwo,
    planning: required,
    review: required,
    rule: ({ pupil }) => (pupil.attendanceIssue === true ? 'R-NPT-10' : 'R-NPT-48'),
  }),
  row('socialWorker', 'R-NPT-72', { when: hasSocialWorker, planning: required, review: required }),
  row('fosterCarer', 'R-NPT-72', {
    when: ({ pupil }) => pupil.lookedAfter === true && pupil.inFosterCare === true,
    planning: required,
    review: required,
  }),
  row('partner', 'R-NPT-11', { planning: required, review: required }),
  row('alnCo', 'R-NPT-05', {
    planning: (kase) => (hasAln(kase) ? 'required' : 'optional'),
    review: optional,
    notified: atPlanning,
  }),
  row('keyAdult', 'R-NPT-35', { planning: optional, review: optional }),
  row('wbs', 'R-NPT-24', {
    when: ({ riskBasis }) => riskBasis.includes('permanentExclusion'),
    planning: optional,
    review: optional,
    notified: atPlanning,
  }),
  row('pspOfficer', 'B6-g7', { when: isReduced, planning: optional, review: required }),
  row('deso', 'R-NPT-52', { when: isReduced, planning: notInvited, review: notInvited, notified: always }),
];
