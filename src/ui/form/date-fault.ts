import { day } from '../../domain/date/iso-date';
import type { Words } from '../../i18n/words';
import { daysIn, partsOfTypedDate } from './read-typed-date';

/** Why typed text is no day: its month is shorter, or it is not written like a date. */
export function dateFault(words: Words, label: string, text: string): string {
  const parts = partsOfTypedDate(text);
  if (parts?.year === undefined || parts.month < 1 || parts.month > 12 || parts.dayOfMonth > 31)
    return words.t('tab.unreadable.date', { label });
  const month = `${String(parts.year).padStart(4, '0')}-${String(parts.month).padStart(2, '0')}`;
  return words.t('tab.unreadable.day', { label, month: monthName(words, month), days: daysIn(month) });
}

/** The name of a month `YYYY-MM` with its year. */
export const monthName = (words: Words, month: string): string =>
  words.date(day(`${month}-01`), 'long').replace(/^1 /, '');
