import type { Words } from '../i18n/words';
import { type Answers, answerAt, isRecord } from './answer-at';
import type { Question } from './form';

/** The label of a question in words; names the people it is about when they are known ("[Parent/carer name] agrees to"). */
export function labelOf(question: Question<string>, answers: Answers, words: Words): string {
  const { namedLabelKey, nameFrom, labelKey } = question;
  if (namedLabelKey === undefined || nameFrom === undefined) return words.t(labelKey);
  const rows = answerAt(answers, nameFrom.question);
  const people = Array.isArray(rows) ? rows.filter(isRecord) : [];
  const named = people.filter(({ role }) => nameFrom.roles.some((wanted) => wanted === role));
  const name = named.map((row) => String(row.name)).join(', ');
  return name === '' ? words.t(labelKey) : words.t(namedLabelKey, { name });
}

/** The label with the paper form's own words in brackets after it, as it is printed. */
export function printedLabelOf(question: Question<string>, answers: Answers, words: Words): string {
  const label = labelOf(question, answers, words);
  if (question.noteKey === undefined) return label;
  return words.t('form.labelWithNote', { label, note: words.t(question.noteKey) });
}
