import { isoDate } from '../domain/date/iso-date';
import type { Issue } from '../domain/result/result';
import type { Words } from '../i18n/words';

/** Issue parameters carry days as `YYYY-MM-DD`; people read them in words. */
export function paramsInWords(words: Words, params: Issue['params']): Record<string, string | number> {
  const shown = Object.entries(params ?? {}).map(([name, value]) => {
    const on = typeof value === 'string' ? isoDate(value) : undefined;
    return [name, on ? words.date(on, 'long') : value] as const;
  });
  return Object.fromEntries(shown);
}
