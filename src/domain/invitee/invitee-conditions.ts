import type { Case } from '../case/case';

/** When a row of the invitee table holds, by name. */
export type InviteeCondition =
  | 'always'
  | 'pupilInvited'
  | 'chosenAdultNamed'
  | 'attendanceIssue'
  | 'reducedTimetable'
  | 'reducedTimetableWithIdp'
  | 'alternativeProvision'
  | 'aln'
  | 'socialCare'
  | 'fosterCare'
  | 'permanentExclusionRisk';

/** Whether a condition holds for a case. What is not answered does not hold. */
export function conditionHolds(condition: InviteeCondition, kase: Case): boolean {
  return HOLDS[condition](kase);
}

/** An IDP, or a need that is written down. */
export const hasAln = ({ pupil }: Pick<Case, 'pupil'>): boolean => hasIdp({ pupil }) || Boolean(pupil.alnNeed?.trim());

const hasIdp = ({ pupil }: Pick<Case, 'pupil'>): boolean => pupil.schoolIdp === true || pupil.laIdp === true;

const hasSocialWorker = ({ pupil }: Pick<Case, 'pupil'>): boolean =>
  pupil.lookedAfter === true || pupil.childProtection === true || pupil.careAndSupport === true;

const HOLDS: Readonly<Record<InviteeCondition, (kase: Case) => boolean>> = {
  always: () => true,
  pupilInvited: ({ pupilInvited }) => pupilInvited === true,
  chosenAdultNamed: ({ chosenAdult }) => chosenAdult.answer === 'named',
  attendanceIssue: ({ pupil }) => pupil.attendanceIssue === true,
  reducedTimetable: ({ reducedTimetable }) => reducedTimetable,
  reducedTimetableWithIdp: (kase) => kase.reducedTimetable && hasIdp(kase),
  alternativeProvision: ({ alternativeProvision }) => alternativeProvision === true,
  aln: hasAln,
  socialCare: hasSocialWorker,
  fosterCare: ({ pupil }) => pupil.lookedAfter === true && pupil.inFosterCare === true,
  permanentExclusionRisk: ({ riskBasis }) => riskBasis.includes('permanentExclusion'),
};
