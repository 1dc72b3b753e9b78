import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../date/iso-date';

/** `N` nursery, `R` reception, `1` to `13`: the same in both languages. */
export const YEAR_GROUPS = ['N', 'R', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'] as const;
export type YearGroup = (typeof YEAR_GROUPS)[number];

/** Somebody in nursery turned three before the school year began. */
const NURSERY_AGE = 3;

/**
 * The year group that a date of birth gives on a civil day: age on 31 August before the school year, which begins on
 * 1 September. Undefined outside nursery to Year 13. A proposal: schools place some pupils otherwise (C1-2).
 */
export function yearGroupOf(dateOfBirth: IsoDate, on: IsoDate): YearGroup | undefined {
  const today = Temporal.PlainDate.from(on);
  const startYear = today.month >= 9 ? today.year : today.year - 1;
  const lastDayBefore = Temporal.PlainDate.from({ year: startYear, month: 8, day: 31 });
  return YEAR_GROUPS[completedYears(Temporal.PlainDate.from(dateOfBirth), lastDayBefore) - NURSERY_AGE];
}

/** Completed years of age on a civil day; negative before birth. Born on 29 February: a year older on 1 March. */
export function ageOn(dateOfBirth: IsoDate, on: IsoDate): number {
  return completedYears(Temporal.PlainDate.from(dateOfBirth), Temporal.PlainDate.from(on));
}

function completedYears(born: Temporal.PlainDate, on: Temporal.PlainDate): number {
  const hadBirthday = on.month > born.month || (on.month === born.month && on.day >= born.day);
  return on.year - born.year - (hadBirthday ? 0 : 1);
}
