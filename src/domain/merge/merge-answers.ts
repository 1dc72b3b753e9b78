import { type PlanAnswers, PlanAnswersSchema } from '../plan/plan-answers';
import { Fault } from '../result/fault';
import { type MergePolicy, mergeFields } from './merge-fields';
import { type AnswerConflict, entryId, isEntryList, isRecord } from './merged';

export type { AnswerConflict } from './merged';

const POLICY: MergePolicy = {
  byField: ['reducedTimetable', 'factors', 'perspectives'],
  longest: { outcomes: 3 },
};

export interface MergedAnswers {
  /** Where there is a conflict it holds theirs: what is stored already, so that writing it loses nothing stored. */
  readonly merged: PlanAnswers;
  /** `key` is a question key, or a path below one: `reducedTimetable.end`, `outcomes.<id>.measure`. */
  readonly conflicts: readonly AnswerConflict[];
}

/**
 * Three-way merge of a plan's answers, question by question: what only one side changed is taken, lists merge by entry
 * id, lists of words as sets. What both changed differently, any date among it, is a conflict and keeps both
 * (RELIABILITY 4).
 */
export function mergeAnswers(base: PlanAnswers, mine: PlanAnswers, theirs: PlanAnswers): MergedAnswers {
  const { value, conflicts } = mergeFields('', base, mine, theirs, POLICY);
  return { merged: PlanAnswersSchema.parse(value), conflicts };
}

/** The answers with one conflict settled for mine. Settled for theirs they stay as `merged` has them. */
export function chooseMine(answers: PlanAnswers, { key, mine }: AnswerConflict): PlanAnswers {
  return PlanAnswersSchema.parse(replaced(answers, key.split('.'), mine));
}

/** A copy with `value` at the path; undefined removes what is there. Steps into lists are entry ids. */
function replaced(target: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (isEntryList(target)) {
    const index = target.findIndex((entry) => entryId(entry) === step);
    const entry = replaced(target[index], rest, value);
    if (index < 0) return entry === undefined ? target : [...target, entry];
    return target.flatMap((each, place) => (place === index ? (entry === undefined ? [] : [entry]) : [each]));
  }
  if (!isRecord(target)) throw new Fault('merge.path');
  const { [step]: was, ...others } = target;
  const field = replaced(was, rest, value);
  return field === undefined ? others : { ...others, [step]: field };
}
