import type { PlanAnswers } from '../domain/plan/plan-answers';
import { answerAt, isAnswered } from './answer-at';
import type { Condition, Form, Question, QuestionKey, Section } from './form';
import { questionsOf } from './form';

/** Whether a condition is true of these answers. A question that has no answer equals nothing. */
export function holds(condition: Condition, answers: PlanAnswers): boolean {
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  const answer = answerAt(answers, condition.question);
  if ('is' in condition) return answer === condition.is;
  if ('answered' in condition) return isAnswered(answer) === condition.answered;
  return Array.isArray(answer) && answer.some((row: unknown) => rowMatches(row, condition.someRow));
}

/** Whether a section is part of this plan. */
export function isSectionShown(section: Section, answers: PlanAnswers): boolean {
  return section.shownWhen === undefined || holds(section.shownWhen, answers);
}

/** Whether a question of a shown section is asked of this plan. */
export function isQuestionShown(question: Question, answers: PlanAnswers): boolean {
  return question.shownWhen === undefined || holds(question.shownWhen, answers);
}

/** Whether a question must be answered in this plan. */
export function isRequired(question: Question, answers: PlanAnswers): boolean {
  if (question.required === undefined) return false;
  return question.required.when === 'always' || holds(question.required.when, answers);
}

/** The questions that are part of this plan: shown ones of shown sections. */
export function askedQuestions(form: Form, answers: PlanAnswers): ReadonlyMap<QuestionKey, Question> {
  const shown = form.sections.filter((section) => isSectionShown(section, answers));
  const asked = questionsOf({ ...form, sections: shown }).filter((question) => isQuestionShown(question, answers));
  return new Map(asked.map((question) => [question.key, question]));
}

function rowMatches(row: unknown, wanted: Readonly<Record<string, readonly string[]>>): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const fields = row as Readonly<Record<string, unknown>>;
  return Object.entries(wanted).every(([column, values]) => values.includes(String(fields[column] ?? '')));
}
