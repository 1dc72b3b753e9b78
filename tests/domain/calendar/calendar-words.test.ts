import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../src/domain/calendar/read-calendar';
import { paramsInWords } from '../../../src/forms/params-in-words';
import { loadWords } from '../../../src/i18n/words';
import { CALENDAR_W } from '../../support/term-calendars';

const WORDS = { en: await loadWords('en'), cy: await loadWords('cy') };
const term = (name: string, first: string, last: string) => ({ name, first, last });
const AUTUMN = term('Autumn', '2026-09-01', '2026-12-18');
const only = (...terms: readonly unknown[]) => ({ terms, closed: [], bankHolidays: [], insetDays: [] });
const closing = (...closed: readonly unknown[]) => ({ ...only(AUTUMN), closed });
const holidays = (...bankHolidays: readonly unknown[]) => ({ ...only(AUTUMN), bankHolidays });
const insets = (...insetDays: readonly unknown[]) => ({ ...only(AUTUMN), insetDays });

function said(given: unknown, language: 'en' | 'cy'): string[] {
  const read = readCalendar(given);
  const words = WORDS[language];
  const issues = read.ok ? read.value.warnings : read.failure.kind === 'invalid' ? read.failure.issues : [];
  return issues.map(({ code, params }) => {
    const key = `issue.${code}`;
    return words.has(key) ? words.t(key, paramsInWords(words, params)) : `no words: ${key}`;
  });
}

/** Malformed calendars and what a person at the school reads. */
const MALFORMED: readonly (readonly [given: unknown, sentence: string])[] = [
  [
    'none',
    'The school calendar cannot be read. It needs a list of terms, of closed ranges, of bank holidays and of INSET days',
  ],
  [
    { ...CALENDAR_W, terms: 3 },
    'The list of terms is missing or cannot be read. Enter each term with a name, its first and its last day',
  ],
  [
    { ...CALENDAR_W, closed: 'none' },
    'The list of half-terms and other closed ranges is missing or cannot be read. Enter each with a name, its first and its last day, or an empty list',
  ],
  [
    { ...CALENDAR_W, bankHolidays: undefined },
    'The list of bank holidays is missing or cannot be read. Enter each with a name and its date, or an empty list',
  ],
  [
    { ...CALENDAR_W, insetDays: { first: '2026-09-01' } },
    'The list of INSET days is missing or cannot be read. Enter their dates, or an empty list',
  ],
  [only(AUTUMN, { name: 'Spring' }), 'Term number 2 cannot be read. Give it a name, its first and its last day'],
  [closing('October'), 'Closed range number 1 cannot be read. Give it a name, its first and its last day'],
  [holidays({ on: '2026-12-25' }), 'Bank holiday number 1 cannot be read. Give it a name and its date'],
  [insets(null), 'INSET day number 1 cannot be read. Write it as a date, for example 2026-09-01'],
  [
    only(term('Autumn', '2026-09-31', '2026-12-18')),
    'This is not a date: 2026-09-31, at Autumn. Write a day that exists as year-month-day, for example 2026-09-01',
  ],
  [
    insets('first of September'),
    'INSET day number 1 is not a date: first of September. Write a day that exists as year-month-day, for example 2026-09-01',
  ],
  [only(), 'Enter at least one term. Dates cannot be worked out without one'],
  [
    only(term('Autumn', '2026-12-18', '2026-09-01')),
    'The last day comes before the first: Autumn, 18 December 2026 to 1 September 2026. Check both dates and their years',
  ],
  [
    only(AUTUMN, term('Spring', '2026-12-14', '2027-03-19')),
    'Two terms overlap: Autumn ends on 18 December 2026 and Spring begins on 14 December 2026. Correct one of the two dates',
  ],
  [
    only(AUTUMN, term('Summer', '2027-04-05', '2027-07-20')),
    'No term is entered between 18 December 2026 and 5 April 2027: 107 days, and no holiday is longer than 70. Add the term or the school year that is missing',
  ],
  [
    only(term('Autumn', '2026-09-01', '2027-12-18')),
    'This term is 474 days long: Autumn. Check its dates and their years',
  ],
  [
    closing(term('Half-term', '2026-12-14', '2026-12-21')),
    'This closed range does not lie inside one term: Half-term, 14 December 2026 to 21 December 2026. Correct its dates, or remove it if it is a holiday between terms',
  ],
  [
    closing(term('Half-term', '2026-10-26', '2026-10-30'), term('Break', '2026-10-28', '2026-10-29')),
    'Two closed ranges share days: Break and Half-term. Remove one, or correct its dates',
  ],
  [
    holidays({ name: 'Xmas', on: '2026-12-25' }, { name: 'Christmas', on: '2026-12-25' }),
    'This bank holiday is entered twice: 25 December 2026. Remove one entry',
  ],
  [
    holidays({ name: 'Boxing Day', on: '2026-12-26' }),
    'This bank holiday is at a weekend: Boxing Day, 26 December 2026. Enter the weekday on which it is kept',
  ],
  [
    holidays({ name: 'New Year', on: '2030-01-01' }),
    'This bank holiday is in a school year without terms: New Year, 1 January 2030. Add the terms of 2029/30, or remove it',
  ],
  [insets('2026-11-28'), 'This INSET day is at a weekend: 28 November 2026. Check the date'],
  [insets('2027-01-04'), 'This INSET day is outside every term: 4 January 2027. Check the date, or remove it'],
  [insets('2026-11-27', '2026-11-27'), 'This INSET day is entered twice: 27 November 2026. Remove one entry'],
  [
    { ...closing(term('Half-term', '2026-10-26', '2026-10-30')), insetDays: ['2026-10-26'] },
    'The school is closed on this INSET day anyway: 26 October 2026, Half-term. Check the date, or remove it',
  ],
];

describe('what a malformed calendar says', () => {
  it.each(MALFORMED)('%j', (given, sentence) => {
    expect(said(given, 'en')).toEqual([sentence]);
  });

  it.each(MALFORMED)('has words in Welsh: %j', (given) => {
    const [english] = said(given, 'en');
    const [welsh] = said(given, 'cy');
    expect(welsh).not.toMatch(/no words|\{\{/);
    expect(welsh).not.toBe(english);
  });
});
