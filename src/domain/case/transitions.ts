import type { IsoDate } from '../date/iso-date';
import type { Attendance } from '../meeting/meeting';
import type { Plan } from '../plan/plan';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { Signature } from '../signature/signature';
import { signatureProgress } from '../signature/signature-progress';
import type { Case, CaseState, Pupil } from './case';
import { type BookingFacts, checkBooking } from './check-booking';
import { checkNewCase, checkStageOne } from './check-stage-one';

/** What each transition of DOMAIN D1 is judged by. */
export interface TransitionFacts {
  readonly T1: {
    readonly pupil: Pupil;
    readonly schoolName: string;
    readonly openCases: readonly Case[];
    readonly today: IsoDate;
  };
  readonly T2: { readonly case: Case };
  readonly T4: BookingFacts;
  readonly T6: {
    readonly case: Case;
    readonly heldOn: IsoDate;
    readonly attendance: readonly Attendance[];
    readonly today: IsoDate;
  };
  readonly T7: { readonly case: Case; readonly plan: Plan; readonly planIssues: readonly Issue[] };
  readonly T8: { readonly case: Case; readonly plan: Plan; readonly signatures: readonly Signature[] };
  readonly T9: { readonly case: Case; readonly plan: Plan; readonly reason: string };
}
export type Transition = keyof TransitionFacts;

export interface MoveVerdict {
  /** True when no issue blocks and none waits for a reason; warnings may remain. */
  readonly allowed: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Whether a case may make a transition of DOMAIN D1 now, and every reason against it. A rule with effect REASON is
 * satisfied by a reason in `case.reasons` under its id. Civil days.
 */
export function canMove<T extends Transition>(transition: T, facts: TransitionFacts[T]): MoveVerdict {
  const issues = GUARDS[transition](facts);
  return { allowed: issues.every(({ effect }) => effect === 'warn'), issues };
}

const GUARDS: { readonly [T in Transition]: (facts: TransitionFacts[T]) => Issue[] } = {
  T1: (facts) => checkNewCase(facts),
  T2: (facts) => [...inState(facts.case, 'considering'), ...checkStageOne(facts.case)],
  T4: (facts) => [...inState(facts.case, 'gathering'), ...checkBooking(facts)],
  T6: (facts) => [...inState(facts.case, 'meetingPlanned'), ...checkHeld(facts)],
  T7: (facts) => [...inState(facts.case, 'meetingHeld'), ...inPlanState(facts.plan, 'draft'), ...facts.planIssues],
  T8: (facts) => [
    ...inState(facts.case, 'awaitingSignatures'),
    ...inPlanState(facts.plan, 'locked'),
    ...completeSignatures(facts),
  ],
  T9: (facts) => [
    ...inState(facts.case, 'awaitingSignatures'),
    ...inPlanState(facts.plan, 'locked'),
    ...(facts.reason.trim() ? [] : [blocks('case.amendReasonMissing', 'reason')]),
  ],
};

function inState(kase: Case, state: CaseState): Issue[] {
  return kase.state === state ? [] : [blocks('case.wrongState', 'state')];
}

function inPlanState(plan: Plan, state: Plan['state']): Issue[] {
  return plan.state === state ? [] : [blocks('plan.wrongState', 'plan')];
}

function checkHeld({ heldOn, attendance, today }: TransitionFacts['T6']): Issue[] {
  const issues: Issue[] = [];
  if (heldOn > today) issues.push(blocks('meeting.heldInFuture', 'heldOn', { params: { heldOn } }));
  if (!attendance.some(({ attended }) => attended === 'attended'))
    issues.push(blocks('meeting.nobodyCame', 'attendance'));
  return issues;
}

function completeSignatures({ case: kase, plan, signatures }: TransitionFacts['T8']): Issue[] {
  const { blockedBy, warnings } = signatureProgress(kase, plan, signatures);
  return [...blockedBy, ...warnings];
}
