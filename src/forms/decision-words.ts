import type { Decision } from '../domain/rule/decision';
import type { Words } from '../i18n/words';
import { paramsInWords } from './params-in-words';

/** The sentence for a decision: the words of its code with what it was made from, and the day it turns on as `on`. */
export function decisionWords({ code, why }: Decision, words: Words): string {
  const key = `issue.${code}`;
  if (!words.has(key)) return words.t('issue.other', { code });
  const inputs = Object.entries(why.inputs).flatMap(([name, value]) =>
    typeof value === 'boolean' ? [] : [[name, value] as const],
  );
  const params = { ...Object.fromEntries(inputs), ...(why.on ? { on: why.on } : {}) };
  return words.t(key, paramsInWords(words, params));
}
