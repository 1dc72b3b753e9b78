import type { Question } from '../../forms/form';
import type { Words } from '../../i18n/words';

/** The paper form's note and our help, one after the other. */
export function questionHint(words: Words, question: Question): string | undefined {
  const parts = [question.noteKey, question.hintKey].filter((key) => key !== undefined).map((key) => words.t(key));
  return parts.length > 0 ? parts.join(' ') : undefined;
}
