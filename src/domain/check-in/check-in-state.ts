import type { IsoDate } from '../date/iso-date';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { because, type Decision } from '../rule/decision';
import { judgeStep, type StateTable, type StepVerdict } from '../state/state-table';

/** DOMAIN D1, check-in: the weekly talk of key adult and pupil (R-NPT-35). */
export const CHECK_IN_STATES = ['due', 'done', 'missed', 'cancelled'] as const;
export type CheckInState = (typeof CHECK_IN_STATES)[number];

/** What each step of a check-in is judged by. Days are civil. */
export interface CheckInFacts {
  readonly hold: {
    readonly heldOn: IsoDate;
    readonly works: string;
    readonly worksNot: string;
    readonly today: IsoDate;
  };
  readonly miss: { readonly dueOn: IsoDate; readonly reason: string; readonly today: IsoDate };
  readonly cancel: { readonly reason: string };
}
export type CheckInStep = keyof CheckInFacts;

const checkReason = ({ reason }: { readonly reason: string }): Issue[] =>
  reason.trim() ? [] : [blocks('checkIn.reasonMissing', 'reason', { rule: 'R-NPT-35' })];

/** The steps of a weekly check-in. A missed one keeps its reason and is not held afterwards: the next week has its own. */
export const CHECK_IN_STEPS: StateTable<CheckInState, CheckInFacts> = {
  hold: { from: ['due'], to: 'done', guards: [checkHeld], follows: [] },
  miss: {
    from: ['due'],
    to: 'missed',
    guards: [checkReason, checkDue],
    follows: [],
  },
  cancel: { from: ['due'], to: 'cancelled', guards: [checkReason], follows: [] },
};

/** Whether a check-in may make a step, and why not. Civil days. */
export function judgeCheckInStep<S extends CheckInStep>(
  step: S,
  state: CheckInState,
  facts: CheckInFacts[S],
): StepVerdict<CheckInState> {
  return judgeStep(CHECK_IN_STEPS[step], state, facts);
}

/** R-NPT-35: a check-in that was missed, or whose day is over without anything recorded, is shown. */
export function missedCheckIn(
  state: CheckInState,
  dueOn: IsoDate,
  today: IsoDate,
): Decision<'checkIn.missed' | 'checkIn.notRecorded'> | undefined {
  if (state === 'missed') return { effect: 'warn', code: 'checkIn.missed', why: because('R-NPT-35', { state }, dueOn) };
  if (state !== 'due' || today <= dueOn) return undefined;
  return { effect: 'warn', code: 'checkIn.notRecorded', why: because('R-NPT-35', { state, today }, dueOn) };
}

function checkHeld({ heldOn, works, worksNot, today }: CheckInFacts['hold']): Issue[] {
  const issues: Issue[] = [];
  if (heldOn > today) issues.push(blocks('checkIn.heldInFuture', 'heldOn', { rule: 'R-NPT-35', params: { heldOn } }));
  if (!works.trim() && !worksNot.trim()) issues.push(blocks('checkIn.nothingRecorded', 'works', { rule: 'R-NPT-35' }));
  return issues;
}

function checkDue({ dueOn, today }: CheckInFacts['miss']): Issue[] {
  return today < dueOn ? [blocks('checkIn.notDueYet', 'dueOn', { rule: 'R-NPT-35', params: { dueOn } })] : [];
}
