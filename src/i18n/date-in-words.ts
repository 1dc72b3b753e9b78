import type { IsoDate } from '../domain/date/iso-date';
import type { Language } from './language';

/**
 * Weekday and month names come from our own tables: Chromium has no Welsh Intl data and would answer
 * in its own locale without saying so (WELSH 3.3).
 */
const WEEKDAYS: Record<Language, readonly string[]> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  cy: ['dydd Sul', 'dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn'],
};
const MONTHS: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};

/**
 * A civil date as people read it: `full` "Monday 5 October 2026" / "dydd Llun, 5 Hydref 2026",
 * `long` "5 October 2026" / "5 Hydref 2026", `numeric` "05/10/2026".
 */
export function dateInWords(on: IsoDate, form: 'full' | 'long' | 'numeric', language: Language): string {
  const [year, month, dayOfMonth] = on.split('-').map(Number) as [number, number, number];
  if (form === 'numeric') return `${String(dayOfMonth).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
  const long = `${dayOfMonth} ${MONTHS[language][month - 1]} ${year}`;
  if (form === 'long') return long;
  const weekday = WEEKDAYS[language][new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay()];
  return language === 'cy' ? `${weekday}, ${long}` : `${weekday} ${long}`;
}
