import type { IsoDate } from '../date/iso-date';
import type { Attendance, Meeting } from '../meeting/meeting';
import type { ActingRole } from '../permission/permissions';
import type { PlacementState } from '../placement/placement-state';
import type { Plan } from '../plan/plan';
import type { Issue } from '../result/result';
import type { TermCalendar } from '../settings/settings';
import type { Signature } from '../signature/signature';
import type { RttState } from '../timetable/rtt-state';
import type { Case, Pupil } from './case';
import type { BookingFacts } from './check-booking';
import type { ParentContact } from './parent-contact';

/** Who makes the step. Absent where roles are kept by the list's own permissions; then nobody is refused for a role. */
interface Acting {
  readonly by?: ActingRole;
}

interface OfCase extends Acting {
  readonly case: Case;
}

/** What each transition of DOMAIN D1 is judged by. Days are civil. */
export interface TransitionFacts {
  readonly T1: NewCaseFacts;
  readonly T2: OfCase;
  readonly T3: NotProceedingFacts;
  readonly T4: Acting & BookingFacts;
  readonly T5: MovedMeetingFacts;
  readonly T6: HeldFacts;
  readonly T7: LockingFacts;
  readonly T8: InForceFacts;
  readonly T9: OfCase & { readonly plan: Plan; readonly reason: string };
  readonly T10: HeldFacts;
  readonly T11: ReviewedFacts & { readonly nextReviewOn: IsoDate };
  readonly T12: ReviewedFacts & AmendmentFacts;
  readonly T13: ReviewedFacts & EndedFacts;
  readonly T14: AmendmentFacts;
  readonly T15: LeavingFacts;
}
export type Transition = keyof TransitionFacts;

export interface NewCaseFacts extends Acting {
  readonly pupil: Pupil;
  readonly schoolName: string;
  readonly openCases: readonly Case[];
  /** Cases of the school that are over: the new one links the latest of the same pupil. */
  readonly closedCases?: readonly Case[];
  readonly today: IsoDate;
}

export interface NotProceedingFacts extends OfCase {
  readonly reason: string;
  /** Contributions that were asked for and have not come. */
  readonly pendingRequests: number;
}

export interface MovedMeetingFacts extends OfCase {
  readonly meeting: Pick<Meeting, 'state' | 'date' | 'start'>;
  readonly to: Pick<Meeting, 'date' | 'start'>;
  readonly today: IsoDate;
  readonly calendar: TermCalendar;
  readonly noticeSchoolDays: number;
}

export interface HeldFacts extends OfCase {
  readonly heldOn: IsoDate;
  readonly attendance: readonly Attendance[];
  readonly today: IsoDate;
}

export interface LockingFacts extends OfCase {
  readonly plan: Plan;
  /** What form C1 and its rules say, with C4 and C7 where the plan has them. */
  readonly planIssues: readonly Issue[];
  /** Last day for the copies (R-NPT-32). */
  readonly copiesDueOn?: IsoDate;
}

export interface InForceFacts extends OfCase {
  readonly plan: Plan;
  readonly signatures: readonly Signature[];
  /** The version that was in force until now. */
  readonly replaces?: Plan;
  /** Alternative provision that the plan starts (M5). */
  readonly placements?: readonly { readonly id: string; readonly startsOn: IsoDate }[];
}

/** R-NPT-37, C2-15: what follows from a review. */
export type ReviewChoice = 'continue' | 'adapt' | 'cease' | 'discuss';

export interface ReviewedFacts extends OfCase {
  readonly review: { readonly choice?: ReviewChoice; readonly attendance: readonly Attendance[] };
  /** What form C2 and its rules say. */
  readonly reviewIssues: readonly Issue[];
}

export interface AmendmentFacts extends OfCase {
  /** The version in force, which stays so until the next one is signed. */
  readonly plan: Plan;
  /** The version that goes out to be signed, still a draft. */
  readonly amended: Plan;
  /** What form C1 and its rules say about `amended`. */
  readonly planIssues: readonly Issue[];
  readonly contact?: ParentContact;
  readonly today: IsoDate;
}

export interface EndedFacts {
  /** The reduced timetable of the case, if there was one. */
  readonly rtt?: RttState;
  readonly placements: readonly PlacementState[];
}

export interface LeavingFacts extends OfCase {
  readonly leavingDate?: IsoDate;
  readonly destination?: { readonly kind: 'known'; readonly name: string } | { readonly kind: 'notKnown' };
}
