import { isoDate } from '../domain/date/iso-date';
import type { Issue } from '../domain/result/result';
import { isRuleId } from '../domain/rule/decision';
import type { Words } from '../i18n/words';

type WeekdayNumber = 1 | 2 | 3 | 4 | 5;

/**
 * What the sentence of an issue is filled with: its parameters in words, and as `rule` the rule that asked for it, or that
 * it is the authority's own: another authority's pack names other rules for the same sentence.
 */
export function issueParams(words: Words, { params, rule = '' }: Issue): Record<string, string | number> {
  return { ...paramsInWords(words, params), rule: isRuleId(rule) ? rule : words.t('issue.ownRule') };
}

/** Issue parameters carry days as `YYYY-MM-DD` and days of the week as 1 to 5; people read them in words. */
export function paramsInWords(words: Words, params: Issue['params']): Record<string, string | number> {
  const shown = Object.entries(params ?? {}).map(([name, value]) => {
    if (name === 'weekday') return [name, words.t(`tab.weekday.${value as WeekdayNumber}`)] as const;
    const on = typeof value === 'string' ? isoDate(value) : undefined;
    return [name, on ? words.date(on, 'long') : value] as const;
  });
  return Object.fromEntries(shown);
}
