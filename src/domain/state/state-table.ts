import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { Decision } from '../rule/decision';
import type { Follow, FollowCode } from './follow';

/** What must hold before a step: every reason against it, or none. */
export type Guard<Facts> = (facts: Facts) => readonly Issue[];

/** One row of a state table: from any of some states to one, past every guard, with what follows by itself. */
export interface StateRow<State extends string, Facts> {
  readonly from: readonly State[];
  readonly to: State;
  readonly guards: readonly Guard<Facts>[];
  readonly follows: readonly Follow<Facts>[];
}

/** All steps of one thing by name; what a step is judged by stands in `Facts` under the same name. */
export type StateTable<State extends string, Facts> = { readonly [Step in keyof Facts]: StateRow<State, Facts[Step]> };

/** Whether a step may be made, why not, and what it causes. */
export interface StepVerdict<State extends string> {
  /** True when no issue blocks and none waits for a reason; warnings may remain. */
  readonly allowed: boolean;
  /** Where the step leads once it is made. */
  readonly to: State;
  readonly issues: readonly Issue[];
  /** What the application does by itself, each with its rule; empty while the step is refused. */
  readonly follows: readonly Decision<FollowCode>[];
}

/**
 * Judges one step of a state table: the state must be one that the row starts from, and no guard is skipped. `wrongState`
 * is the issue's code when the record has moved on.
 */
export function judgeStep<State extends string, Facts>(
  row: StateRow<State, Facts>,
  state: State,
  facts: Facts,
  wrongState = 'step.wrongState',
): StepVerdict<State> {
  const misplaced = row.from.includes(state) ? [] : [blocks(wrongState, 'state')];
  const issues = [...misplaced, ...row.guards.flatMap((guard) => guard(facts))];
  const allowed = issues.every(({ effect }) => effect === 'warn');
  return { allowed, to: row.to, issues, follows: allowed ? row.follows.flatMap((follow) => follow(facts)) : [] };
}
