import type { IsoDate } from '../date/iso-date';
import { addDays, addSchoolDays, daysBetween, firstSchoolDay, lastSchoolDay } from '../date/school-day';
import { because, ruleOr, type Why } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';
import type { Notice, NoticeSubject } from './notice';

/** The days of one programme, reduced timetable or placement that notices hang on. Civil days. */
export interface NoticeFacts {
  readonly about: NoticeSubject;
  readonly start: IsoDate;
  /** The planned last day: repeated notices stop there. */
  readonly end: IsoDate;
  readonly extendedOn?: readonly IsoDate[];
  readonly reviewedOn?: readonly IsoDate[];
  readonly ceasedOn?: IsoDate;
  readonly calendar: TermCalendar;
}

/** One notice that is due: from `on`, and no later than `by`. */
export interface DueNotice {
  readonly notice: Notice;
  readonly on: IsoDate;
  readonly by: IsoDate;
  readonly why: Why;
}

/**
 * The notices that an authority expects, earliest deadline first (DOMAIN D5 points 10 and 11). Nothing is sent here:
 * only `mailbox` notices are mail, and only to the address that the school's settings hold. A notice after a day that
 * the calendar does not reach is due on the day it hangs on.
 */
export function noticesFor(notices: readonly Notice[], facts: NoticeFacts): DueNotice[] {
  return notices
    .filter(({ about }) => about === facts.about)
    .flatMap((notice) => daysOf(notice, facts).map(({ on, by }) => ({ notice, on, by, why: whyOf(notice, by) })))
    .sort((one, other) => daysBetween(other.by, one.by));
}

interface Span {
  readonly on: IsoDate;
  readonly by: IsoDate;
}

function daysOf({ when }: Notice, facts: NoticeFacts): Span[] {
  const { start, end, calendar, extendedOn = [], reviewedOn = [], ceasedOn } = facts;
  switch (when.kind) {
    case 'beforeStart': {
      const by = schoolDaysBefore(start, when.schoolDays ?? 1, calendar);
      return [at(by)];
    }
    case 'start':
      return [at(start)];
    case 'within':
      return [{ on: start, by: daysAfter(start, when, calendar) }];
    case 'extension':
      return extendedOn.map(at);
    case 'everyWeeks': {
      const step = when.weeks * 7;
      const times = Math.floor(Math.max(0, daysBetween(start, end)) / step);
      return Array.from({ length: times }, (_, index) => at(addDays(start, (index + 1) * step)));
    }
    case 'halfTermStart':
      return halfTermStarts(calendar)
        .filter((on) => on > start && on <= end)
        .map(at);
    case 'review':
      return reviewedOn.map(at);
    case 'cessation':
      return ceasedOn ? [at(ceasedOn)] : [];
  }
}

const at = (on: IsoDate): Span => ({ on, by: on });

/** How far back a school day is looked for: longer than any holiday. */
const LONGEST_GAP_DAYS = 120;

function schoolDaysBefore(start: IsoDate, schoolDays: number, calendar: TermCalendar): IsoDate {
  let on = start;
  for (let left = schoolDays; left > 0; left -= 1) {
    on = lastSchoolDay(addDays(on, -LONGEST_GAP_DAYS), addDays(on, -1), calendar) ?? addDays(on, -1);
  }
  return on;
}

function daysAfter(
  start: IsoDate,
  { days, counted }: { readonly days: number; readonly counted: 'calendar' | 'school' },
  calendar: TermCalendar,
): IsoDate {
  return counted === 'calendar' ? addDays(start, days) : (addSchoolDays(start, days, calendar) ?? start);
}

/** The first school day of each term, and after each closed range inside a term. */
function halfTermStarts({ terms, closed, ...rest }: TermCalendar): IsoDate[] {
  const calendar = { terms, closed, ...rest };
  const from = [...terms.map(({ first }) => first), ...closed.map(({ last }) => addDays(last, 1))];
  const starts = from.flatMap((first) => firstSchoolDay(first, addDays(first, LONGEST_GAP_DAYS), calendar) ?? []);
  return [...new Set(starts)];
}

function whyOf({ key, when, to, channel, rule }: Notice, by: IsoDate): Why {
  return because(ruleOr(rule, 'D5-10'), { notice: key, when: when.kind, to, channel: channel.kind }, by);
}
