import { type Issue, invalid, ok, type Result } from '../domain/result/result';
import { type Answers, isRecord } from './answer-at';
import { block } from './answer-issues';
import { type AnyForm, type Column, type Question, questionsOf } from './form';
import { answerSchema, schemaOf } from './schema-of';
import { upgradeAnswers } from './upgrade-answers';

/**
 * Answers from outside (a stored record, a file somebody edited) as this form reads them: upgraded from the version they
 * were given to, then checked for their types. Failures: `unreadable` for a version this form does not know; `invalid`
 * with one issue for each answer that is none, in the form's order: `answers.none`, `answer.unknown`, `answer.<kind>`.
 */
export function readAnswers(form: AnyForm, storedVersion: number, stored: unknown): Result<Answers> {
  if (!isRecord(stored)) return invalid(block('answers.none', ''));
  const upgraded = upgradeAnswers(form, storedVersion, stored);
  if (!upgraded.ok) return upgraded;
  const issues = [...unknownAnswers(form, upgraded.value), ...wrongAnswers(form, upgraded.value)];
  return issues.length > 0 ? invalid(...issues) : ok(schemaOf(form).parse(upgraded.value));
}

function unknownAnswers(form: AnyForm, answers: Answers): readonly Issue[] {
  const known = new Set(['completedSections', ...questionsOf(form).map(({ key }) => key.split('.')[0])]);
  return Object.keys(answers)
    .filter((key) => !known.has(key))
    .map((key) => block('answer.unknown', key, { params: { key } }));
}

function wrongAnswers(form: AnyForm, answers: Answers): readonly Issue[] {
  return questionsOf(form).flatMap((question) => {
    const answer = valueAt(answers, question.key);
    if (answer === undefined) return [];
    const problem = answerSchema(question).safeParse(answer).error?.issues[0];
    if (problem === undefined) return [];
    const within = problem.path.map(String);
    const path = [question.key, ...within].join('.');
    return [block(codeOf(question, within), path, { params: { value: shown(valueAt(answers, path)) } })];
  });
}

/** A code for the innermost thing that is wrong: a cell has the sentence of its column's kind. */
function codeOf(question: Question<string>, within: readonly string[]): string {
  const last = within.at(-1);
  const columns: readonly Column[] = question.kind === 'list' || question.kind === 'grid' ? question.columns : [];
  const column = columns.find(({ key }) => key === last);
  return `answer.${column?.kind ?? (within.length === 0 ? question.kind : 'part')}`;
}

const valueAt = (answers: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((within, name) => {
    if (Array.isArray(within)) return within[Number(name)];
    return isRecord(within) ? within[name] : undefined;
  }, answers);

/** What was found, short enough for a sentence. */
function shown(value: unknown): string {
  if (value === undefined) return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
