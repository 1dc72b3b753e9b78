import type { PlanAnswers } from '../../domain/plan/plan-answers';
import { type ReducedTimetable, ReducedTimetableSchema } from '../../domain/plan/plan-answers';
import type { QuestionKey } from '../../forms/form';

const NESTED = 'reducedTimetable.';

/** The answer of one question; the parts of the reduced timetable are questions of their own. */
export function answerAt(answers: PlanAnswers, key: QuestionKey): unknown {
  if (!key.startsWith(NESTED)) return answers[key as keyof PlanAnswers];
  return answers.reducedTimetable?.[key.slice(NESTED.length) as keyof ReducedTimetable];
}

/** The same answers with one changed; `undefined` takes the answer away. The input stays as it is. */
export function withAnswer(answers: PlanAnswers, key: QuestionKey, value: unknown): PlanAnswers {
  if (!key.startsWith(NESTED)) return put(answers, key, value);
  const timetable = answers.reducedTimetable ?? EMPTY_TIMETABLE;
  return { ...answers, reducedTimetable: put(timetable, key.slice(NESTED.length), value) };
}

function put<T extends object>(record: T, key: string, value: unknown): T {
  const { [key]: _before, ...rest } = record as Record<string, unknown>;
  // The form says which kind of value a key takes; the store parses the whole record before it is written.
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}

const EMPTY_TIMETABLE: ReducedTimetable = ReducedTimetableSchema.parse({
  reasons: [],
  weeks: [],
  avenuesExhausted: '',
  rationale: '',
  monitor: '',
  responsibleAdult: '',
  reintegration: [],
  alpAccess: '',
  agenciesConsulted: '',
});
