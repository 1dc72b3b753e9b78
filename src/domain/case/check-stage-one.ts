import type { IsoDate } from '../date/iso-date';
import { hasAln } from '../invitee/invitee-conditions';
import { checkAge } from '../pupil/age';
import { checkUpn, normaliseUpn } from '../pupil/upn';
import { asksReason, blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import { type Case, isAtRiskOfPermanentExclusion, isOpen, type Pupil } from './case';

/** T1: name, school, a possible date of birth and UPN, and no other open case of this pupil (DOMAIN D1, C1-2, C1-4). */
export function checkNewCase(facts: {
  readonly pupil: Pupil;
  readonly schoolName: string;
  readonly openCases: readonly Case[];
  readonly today: IsoDate;
}): Issue[] {
  const { pupil, schoolName, openCases, today } = facts;
  const issues = checkNewPupil(pupil, today);
  if (!schoolName.trim()) issues.push(blocks('case.schoolMissing', 'schoolName'));
  const same = openCases.find((other) => isOpen(other.state) && isSamePupil(pupil, other.pupil));
  if (!same) return issues;
  const params = { caseRef: same.caseRef ?? '' };
  return [...issues, blocks('case.alreadyOpen', 'pupil', { params })];
}

/** The part of T1 that one pupil's details can know: name, a possible date of birth and UPN. Paths begin with `pupil`. */
export function checkNewPupil(pupil: Pupil, today: IsoDate): Issue[] {
  const issues: Issue[] = [];
  if (!pupil.name.trim()) issues.push(blocks('case.nameMissing', 'pupil.name'));
  if (!pupil.dateOfBirth) issues.push(blocks('case.dateOfBirthMissing', 'pupil.dateOfBirth'));
  else issues.push(...checkAge(pupil.dateOfBirth, today).map(belowPupil));
  return [...issues, ...checkUpnAnswer(pupil).map(belowPupil)];
}

function checkUpnAnswer({ upn }: Pupil): Issue[] {
  if (upn?.kind === 'notKnown') return upn.reason.trim() ? [] : [blocks('upn.reason', 'upn.reason')];
  const issue = upn && checkUpn(upn.value);
  return issue ? [issue] : [];
}

const belowPupil = (issue: Issue): Issue => ({ ...issue, path: `pupil.${issue.path}` });

/** The same UPN, or the same name and date of birth, whatever the case of the letters and the spaces between. */
export function isSamePupil(one: Pupil, other: Pupil): boolean {
  if (one.upn?.kind === 'known' && other.upn?.kind === 'known') {
    return normaliseUpn(one.upn.value) === normaliseUpn(other.upn.value);
  }
  const sameDay = one.dateOfBirth !== undefined && one.dateOfBirth === other.dateOfBirth;
  return sameDay && plainName(one.name) === plainName(other.name);
}

const plainName = (name: string): string => name.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();

/** T2: what Stage One asks for before evidence is gathered (R-NPT-01, 04, 22, 23, 24). */
export function checkStageOne(kase: Case): Issue[] {
  const { riskBasis, schoolLeadId, people } = kase;
  const issues: Issue[] = [];
  if (riskBasis.length === 0) {
    issues.push(blocks('case.riskBasisMissing', 'riskBasis', { rule: 'R-NPT-01' }));
  }
  if (!people.some(({ id }) => id === schoolLeadId)) {
    issues.push(blocks('case.leadMissing', 'schoolLeadId', { rule: 'R-NPT-04' }));
  }
  issues.push(...checkExpectations(kase));
  if (isAtRiskOfPermanentExclusion(kase) && !people.some(({ role }) => role === 'wbs')) {
    issues.push(warns('case.wbsMissing', 'people', { rule: 'R-NPT-24' }));
  }
  return issues;
}

/** What is expected before a programme; where it is not met, a recorded reason stands for it. */
function checkExpectations(kase: Case): Issue[] {
  const { earlierInterventions: earlier, pupil } = kase;
  const unmet: [isUnmet: boolean, code: string, path: string, rule: string][] = [
    [earlier.length === 0, 'case.noInterventions', 'earlierInterventions', 'R-NPT-01'],
    [
      earlier.length > 0 && !earlier.some(({ result }) => result.trim()),
      'case.noGraduatedResponse',
      'earlierInterventions',
      'R-NPT-22',
    ],
    [hasAln(kase) && !pupil.schoolIdp && !pupil.laIdp, 'case.noIdp', 'pupil.schoolIdp', 'R-NPT-23'],
  ];
  return unmet
    .filter(([isUnmet, , , rule]) => isUnmet && !kase.reasons[rule]?.trim())
    .map(([, code, path, rule]) => asksReason(code, path, { rule }));
}
