import { type Answers, answerAt, isAnswered, isRecord } from './answer-at';
import type { Condition, Form, Question, Section } from './form';
import { questionsOf } from './form';

/** Whether a condition is true of these answers. A question that has no answer equals nothing. */
export function holds(condition: Condition<string>, answers: Answers): boolean {
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  const answer = answerAt(answers, condition.question);
  if ('is' in condition) return answer === condition.is;
  if ('answered' in condition) return isAnswered(answer) === condition.answered;
  return Array.isArray(answer) && answer.some((row: unknown) => rowMatches(row, condition.someRow));
}

/** Whether a section is part of this plan. */
export function isSectionShown(section: Section<string, string>, answers: Answers): boolean {
  return section.shownWhen === undefined || holds(section.shownWhen, answers);
}

/** Whether a question of a shown section is asked of this plan. */
export function isQuestionShown(question: Question<string>, answers: Answers): boolean {
  return question.shownWhen === undefined || holds(question.shownWhen, answers);
}

/** Whether a question must be answered in this plan. */
export function isRequired(question: Question<string>, answers: Answers): boolean {
  if (question.required === undefined) return false;
  return question.required.when === 'always' || holds(question.required.when, answers);
}

/** The questions that are part of this plan: shown ones of shown sections. */
export function askedQuestions<Key extends string>(
  form: Form<Key, string>,
  answers: Answers,
): ReadonlyMap<Key, Question<Key>> {
  const shown = form.sections.filter((section) => isSectionShown(section, answers));
  const asked = questionsOf({ ...form, sections: shown }).filter((question) => isQuestionShown(question, answers));
  return new Map(asked.map((question) => [question.key, question]));
}

function rowMatches(row: unknown, wanted: Readonly<Record<string, readonly string[]>>): boolean {
  if (!isRecord(row)) return false;
  return Object.entries(wanted).every(([column, values]) => values.includes(String(row[column] ?? '')));
}
