import type { PlanAnswers } from '../../domain/plan/plan-answers';
import type { Question } from '../../forms/form';
import type { Words } from '../../i18n/words';

/** The label of a question: with the people's own names where the form asks for them and they are known. */
export function questionLabel(words: Words, question: Question, answers: PlanAnswers): string {
  const { namedLabelKey, nameFrom } = question;
  const names = (answers.attendees ?? [])
    .filter((person) => nameFrom?.roles.includes(person.role) && person.name !== '')
    .map((person) => person.name);
  return namedLabelKey && names.length > 0
    ? words.t(namedLabelKey, { name: names.join(', ') })
    : words.t(question.labelKey);
}

/** The paper form's note and our help, one after the other. */
export function questionHint(words: Words, question: Question): string | undefined {
  const parts = [question.noteKey, question.hintKey].filter((key) => key !== undefined).map((key) => words.t(key));
  return parts.length > 0 ? parts.join(' ') : undefined;
}
