import { Temporal } from 'temporal-polyfill';
import type { Issue } from '../result/result';
import type { TermCalendar } from '../settings/settings';
import type { IsoDate } from './iso-date';
import { addDays, isCovered } from './school-day';

/**
 * What to tell a person who needs a civil day for which no term dates are known: which school year to add in the
 * settings (DOMAIN E1). Empty for a day that is covered. It blocks, unless the caller can go on without the day.
 */
export function checkCovered(
  on: IsoDate,
  calendar: Pick<TermCalendar, 'terms'>,
  path: string,
  effect: Issue['effect'] = 'block',
): Issue[] {
  if (isCovered(on, calendar)) return [];
  return [{ code: 'calendar.notCovered', path, effect, rule: 'E1', params: { on, schoolYear: schoolYearOf(on) } }];
}

/** As `checkCovered`, of the first civil day from `first` to `last`, both included, without term dates. */
export function checkCoveredThrough(
  { first, last }: { readonly first: IsoDate; readonly last: IsoDate },
  calendar: Pick<TermCalendar, 'terms'>,
  path: string,
  effect: Issue['effect'] = 'block',
): Issue[] {
  for (let on = first; on <= last; on = addDays(on, 1)) {
    const issues = checkCovered(on, calendar, path, effect);
    if (issues.length > 0) return issues;
  }
  return [];
}

/** A school year runs from 1 August: some schools start before September. */
const FIRST_MONTH = 8;

/** The school year of a civil day as people write it: `2026/27` from 1 August 2026 to 31 July 2027. */
export function schoolYearOf(on: IsoDate): string {
  const { year, month } = Temporal.PlainDate.from(on);
  const starts = month >= FIRST_MONTH ? year : year - 1;
  return `${starts}/${String((starts + 1) % 100).padStart(2, '0')}`;
}
