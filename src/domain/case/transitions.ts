import type { Issue } from '../result/result';
import { judgeStep, type StepVerdict } from '../state/state-table';
import type { CaseState } from './case';
import { checkWho } from './check-who';
import type { Transition, TransitionFacts } from './transition-facts';
import { TRANSITIONS } from './transition-table';

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
  const { allowed, issues } = judgeMove(transition, facts);
  return { allowed, issues };
}

/**
 * The whole verdict on a transition: beside `canMove`, where it leads and what the application does by itself once it
 * is made (mail, calendar, lists), each with its rule. Nothing follows from a refused transition.
 */
export function judgeMove<T extends Transition>(transition: T, facts: TransitionFacts[T]): StepVerdict<CaseState> {
  const row = TRANSITIONS[transition];
  const verdict = judgeStep(row, stateOf(facts), facts, 'case.wrongState');
  const notTheirs = checkWho(transition, facts.by);
  if (notTheirs.length === 0) return { ...verdict, to: row.to };
  return { allowed: false, to: row.to, issues: [...notTheirs, ...verdict.issues], follows: [] };
}

const stateOf = (facts: TransitionFacts[Transition]): CaseState | 'none' =>
  'case' in facts ? facts.case.state : 'none';
