import type { Issue } from '../domain/result/result';
import type { WordKey, Words } from '../i18n/words';
import type { AnyForm, Form, Question, Section } from './form';
import { questionsOf } from './form';
import { issueParams } from './params-in-words';

/**
 * The sentence for an issue of a form: a missing answer has its question's (or column's) own sentence,
 * everything else the sentence of its code.
 */
export function issueWords(form: AnyForm, issue: Issue, words: Words): string {
  const own = issue.code === 'required' ? missingKeyAt(form, issue.path) : undefined;
  if (own !== undefined) return words.t(own);
  const key = `issue.${issue.code}`;
  return words.has(key) ? words.t(key, issueParams(words, issue)) : words.t('issue.other', { code: issue.code });
}

/** The question that an issue's path lies in: `outcomes.0.measure` is in `outcomes`. */
export function questionAt<Key extends string>(form: Form<Key, string>, path: string): Question<Key> | undefined {
  return questionsOf(form).find(({ key }) => path === key || path.startsWith(`${key}.`));
}

/** The section that an issue's path lies in. */
export function sectionAt<Key extends string, Part extends string>(
  form: Form<Key, Part>,
  path: string,
): Section<Key, Part> | undefined {
  const question = questionAt(form, path);
  return form.sections.find(({ questions }) => questions.some(({ key }) => key === question?.key));
}

function missingKeyAt(form: AnyForm, path: string): WordKey | undefined {
  const question = questionAt(form, path);
  if ((question?.kind !== 'list' && question?.kind !== 'grid') || path === question.key)
    return question?.required?.missingKey;
  const column = path.slice(path.lastIndexOf('.') + 1);
  return question.columns.find(({ key }) => key === column)?.missingKey;
}
