import type { AnswerConflict } from '../domain/merge/merge-answers';
import type { Plan } from '../domain/plan/plan';
import type { PlanAnswers } from '../domain/plan/plan-answers';
import { Fault } from '../domain/result/fault';
import type { Result } from '../domain/result/result';
import type { Ports, Stored } from './ports';

export interface SavedPlan {
  readonly stored: Stored<Plan>;
  /** Answers that somebody else changed meanwhile and that are now in `stored`. */
  readonly mergedFrom?: readonly string[];
  /** Answers that both changed: `stored` keeps theirs, nothing of mine is lost, the person decides. */
  readonly conflicts: readonly AnswerConflict[];
}

/** Saves a draft under If-Match; a lost race is merged field by field. */
export function savePlan(_ports: Ports, _base: Stored<Plan>, _mine: PlanAnswers): Promise<Result<SavedPlan>> {
  throw new Fault('notBuilt');
}
