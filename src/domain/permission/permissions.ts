import type { Role } from '../person/person';
import type { RuleRef } from '../rule/decision';

/** Who acts: a role of the case, or one that acts without belonging to it. */
export type ActingRole = Role | 'director' | 'actingHeadteacher' | 'teacherInCharge';

/** What a person wants to do with a case (DOMAIN D3, columns Read and Write). */
export type Action = ReadAction | SchoolWrite | ContributorWrite | AuthorityWrite;

export type ReadAction =
  | 'readCase'
  | 'readHeader'
  | 'readOutcomes'
  | 'readCheckIns'
  | 'readFlags'
  | 'readSubmitted'
  | 'readAuthorisations'
  | 'readOwnPart'
  | 'readOwnCopy';
export type SchoolWrite =
  | 'openCase'
  | 'writeNarrative'
  | 'moveCase'
  | 'schedule'
  | 'remind'
  | 'recordDocument'
  | 'recordLeaving'
  | 'writeCheckIns'
  | 'writeFlags'
  | 'writeTasks'
  | 'placeOnReducedTimetable';
export type ContributorWrite = 'contribute' | 'reportAction';
export type AuthorityWrite =
  | 'writeAuditColour'
  | 'writeFindings'
  | 'recordAuthorisation'
  | 'decideAuthorisation'
  | 'writeProviders';

/** How near somebody is to the record: what a row of D3 holds within. */
export type Reach = 'ofOwnSchool' | 'ofOwnPupil' | 'ofOwnAuthority' | 'ownPart';

/** One row of DOMAIN D3: these roles may do this, and only within that reach. */
export interface PermissionRow {
  readonly row: RuleRef;
  readonly roles: readonly ActingRole[];
  readonly within: Reach;
  readonly may: readonly Action[];
}

const SCHOOL_READS = ['readCase', 'readHeader', 'readOutcomes', 'readCheckIns', 'readFlags'] as const;
const SCHOOL_WRITES = [
  'openCase',
  'writeNarrative',
  'moveCase',
  'schedule',
  'remind',
  'recordDocument',
  'recordLeaving',
  'writeCheckIns',
  'writeFlags',
  'writeTasks',
  'placeOnReducedTimetable',
] as const;
const OFFICE_WRITES = ['openCase', 'schedule', 'remind', 'recordDocument', 'recordLeaving'] as const;
const AUTHORITY_WRITES = ['writeAuditColour', 'writeFindings', 'recordAuthorisation', 'writeProviders'] as const;

/**
 * DOMAIN D3 in its order. The office writes no narrative; the authority never writes the school's; its officers record an
 * authorisation that the director decides, and the director does nothing else. `actingHeadteacher` stands in for the
 * headteacher. A role without a row may do nothing.
 */
export const PERMISSIONS: readonly PermissionRow[] = [
  {
    row: 'D3-schoolLead',
    roles: ['schoolLead', 'coordinator', 'alnCo', 'headteacher', 'actingHeadteacher'],
    within: 'ofOwnSchool',
    may: [...SCHOOL_READS, ...SCHOOL_WRITES],
  },
  { row: 'D3-office', roles: ['office'], within: 'ofOwnSchool', may: ['readHeader', ...OFFICE_WRITES] },
  {
    row: 'D3-keyAdult',
    roles: ['keyAdult'],
    within: 'ofOwnPupil',
    may: ['readOutcomes', 'readCheckIns', 'writeCheckIns'],
  },
  { row: 'D3-dsl', roles: ['dsl'], within: 'ofOwnSchool', may: [...SCHOOL_READS, 'writeFlags', 'writeTasks'] },
  {
    row: 'D3-partner',
    roles: ['partner', 'provider'],
    within: 'ownPart',
    may: ['readOwnPart', 'contribute', 'reportAction'],
  },
  {
    row: 'D3-authority',
    roles: ['ewo', 'deso', 'pspOfficer'],
    within: 'ofOwnAuthority',
    may: ['readSubmitted', 'readAuthorisations', ...AUTHORITY_WRITES],
  },
  {
    row: 'D3-director',
    roles: ['director'],
    within: 'ofOwnAuthority',
    may: ['readAuthorisations', 'decideAuthorisation'],
  },
  { row: 'D3-family', roles: ['pupil', 'parentCarer'], within: 'ownPart', may: ['readOwnCopy'] },
];
