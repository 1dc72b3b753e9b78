import { emptyReducedTimetable, type PlanAnswers } from '../domain/plan/plan-answers';
import type { QuestionKey } from './form';

const RTT = 'reducedTimetable.';

/** The answers to any form: the record of each form says which keys there are. */
export type Answers = Readonly<Record<string, unknown>>;

/** The answer to a question, wherever it lives (`reducedTimetable.start`); undefined when there is none. */
export function answerAt(answers: Answers, key: string): unknown {
  return key.split('.').reduce<unknown>((within, name) => (isRecord(within) ? within[name] : undefined), answers);
}

/** Whether a value has named fields. */
export const isRecord = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The answers with one changed; `undefined` takes it away. The first answer about a reduced timetable starts that record.
 * The value is trusted to be of the question's type: what is stored is parsed by `PlanAnswersSchema`.
 */
export function withAnswer(answers: PlanAnswers, key: QuestionKey, value: unknown): PlanAnswers {
  if (!key.startsWith(RTT)) return changed(answers, key, value);
  const record = answers.reducedTimetable ?? emptyReducedTimetable();
  return { ...answers, reducedTimetable: changed(record, key.slice(RTT.length), value) };
}

/** True when something was answered: false and 0 are answers, blank text and empty lists are not. */
export function isAnswered(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object') return Object.keys(value).length > 0;
  return true;
}

/** An emptied text or list of a reduced timetable goes back to its empty value, everything else is left out. */
function changed<T extends object>(record: T, key: string, value: unknown): T {
  const { [key as keyof T]: _was, ...rest } = record;
  const empty = (emptyReducedTimetable() as Readonly<Record<string, unknown>>)[key];
  if (value !== undefined) return { ...rest, [key]: value } as T;
  return (empty === undefined ? rest : { ...rest, [key]: empty }) as T;
}
