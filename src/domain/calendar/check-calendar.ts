import { schoolYearOf } from '../date/check-covered';
import type { IsoDate } from '../date/iso-date';
import { daysBetween, LONGEST_HOLIDAY_DAYS, weekdayOf } from '../date/school-day';
import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import type { TermCalendar } from '../settings/settings';

type Range = TermCalendar['terms'][number];

/**
 * What is wrong with the term dates of a school (DOMAIN E1), as somebody entered them. Blocks what makes every date
 * wrong: no term, a range that ends before it begins, terms that overlap, a half-term outside its term. Warns of what
 * is probably a slip: a missing term or year, a term far too long, a day listed twice or to no effect. `path` is the
 * place in the calendar; days are civil. Ranges that end before they begin are reported alone: nothing else can be
 * judged before they are right.
 */
export function checkCalendar(calendar: TermCalendar): Issue[] {
  const reversed = [...checkOrder(calendar.terms, 'terms'), ...checkOrder(calendar.closed, 'closed')];
  if (reversed.length > 0) return reversed;
  if (calendar.terms.length === 0) return [blocks('calendar.noTerm', 'terms')];
  return [
    ...checkTerms(calendar),
    ...checkClosedRanges(calendar),
    ...checkBankHolidays(calendar),
    ...checkInsetDays(calendar),
  ];
}

function checkOrder(ranges: readonly Range[], list: 'terms' | 'closed'): Issue[] {
  return ranges.flatMap(({ name, first, last }, index) =>
    last < first ? [blocks('calendar.lastBeforeFirst', `${list}.${index}`, { params: { name, first, last } })] : [],
  );
}

/** Longer than any term, in calendar days: nineteen weeks. */
const LONGEST_TERM_DAYS = 133;

function checkTerms({ terms }: TermCalendar): Issue[] {
  const inOrder = terms.map((term, index) => ({ ...term, path: `terms.${index}` })).sort(byFirst);
  return inOrder.flatMap(({ name, first, last, path }, index): Issue[] => {
    const issues: Issue[] = [];
    const days = daysBetween(first, last) + 1;
    if (days > LONGEST_TERM_DAYS) issues.push(warns('calendar.termLong', path, { params: { name, days } }));
    const before = inOrder[index - 1];
    if (!before) return issues;
    if (first <= before.last) {
      const params = { name, other: before.name, first, last: before.last };
      return [...issues, blocks('calendar.termsOverlap', path, { params })];
    }
    const closedDays = daysBetween(before.last, first) - 1;
    if (closedDays <= LONGEST_HOLIDAY_DAYS) return issues;
    const params = { after: before.last, before: first, days: closedDays, longest: LONGEST_HOLIDAY_DAYS };
    return [...issues, warns('calendar.termMissing', path, { params })];
  });
}

function checkClosedRanges({ terms, closed }: TermCalendar): Issue[] {
  return closed.flatMap(({ name, first, last }, index): Issue[] => {
    const path = `closed.${index}`;
    if (!terms.some((term) => term.first <= first && last <= term.last)) {
      return [blocks('calendar.closedOutsideTerm', path, { params: { name, first, last } })];
    }
    const other = closed.slice(0, index).find((earlier) => earlier.first <= last && first <= earlier.last);
    return other ? [warns('calendar.closedTwice', path, { params: { name, other: other.name } })] : [];
  });
}

function checkBankHolidays({ terms, bankHolidays }: TermCalendar): Issue[] {
  const years = new Set(terms.flatMap(({ first, last }) => [schoolYearOf(first), schoolYearOf(last)]));
  return bankHolidays.flatMap(({ name, on }, index): Issue[] => {
    const path = `bankHolidays.${index}`;
    if (bankHolidays.slice(0, index).some((earlier) => earlier.on === on)) {
      return [warns('calendar.bankHolidayTwice', path, { params: { on } })];
    }
    if (isWeekend(on)) return [warns('calendar.bankHolidayAtWeekend', path, { params: { name, on } })];
    const schoolYear = schoolYearOf(on);
    return years.has(schoolYear)
      ? []
      : [warns('calendar.bankHolidayNoYear', path, { params: { name, on, schoolYear } })];
  });
}

function checkInsetDays({ terms, closed, bankHolidays, insetDays }: TermCalendar): Issue[] {
  return insetDays.flatMap((on, index): Issue[] => {
    const path = `insetDays.${index}`;
    if (insetDays.indexOf(on) < index) return [warns('calendar.insetTwice', path, { params: { on } })];
    if (isWeekend(on)) return [warns('calendar.insetAtWeekend', path, { params: { on } })];
    if (!terms.some((term) => isWithin(on, term)))
      return [warns('calendar.insetOutsideTerm', path, { params: { on } })];
    const already = bankHolidays.find((holiday) => holiday.on === on) ?? closed.find((range) => isWithin(on, range));
    return already ? [warns('calendar.insetClosed', path, { params: { on, name: already.name } })] : [];
  });
}

const byFirst = (one: Range, other: Range): number => (one.first < other.first ? -1 : 1);
const isWeekend = (on: IsoDate): boolean => weekdayOf(on) > 5;
const isWithin = (on: IsoDate, { first, last }: Range): boolean => first <= on && on <= last;
