import type { IsoDate } from '../date/iso-date';
import { addDays, lastSchoolDay, weekdayOf } from '../date/school-day';
import { because, type Why } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';

/** Named like the lists of the stage's record (C13) that prove them. */
export type WeeklyDutyKind = 'weeklyFeedback' | 'weeklyReviews';

interface DatedEntry {
  readonly on?: IsoDate | undefined;
}

/** Something Stage 1 owes once a week. */
export interface WeeklyDuty {
  readonly kind: WeeklyDutyKind;
  /** The Monday of the week. */
  readonly week: IsoDate;
  /** The last school day of that week. */
  readonly dueOn: IsoDate;
  readonly state: 'done' | 'due' | 'missed';
  readonly why: Why;
}

const RULE = { weeklyFeedback: 'R-SG-19', weeklyReviews: 'R-SG-20' } as const;

/**
 * The weekly feedback to parents (R-SG-19) and the weekly review by the lead with the support services (R-SG-20): one
 * of each in every week, Monday to Sunday, that has a school day between entering Stage 1 and `to`, both included. Done
 * when the record has an entry in that week; otherwise missed once its last school day is over. Civil days.
 */
export function weeklyDuties(stage: {
  readonly from: IsoDate;
  /** The day the pupil left Stage 1, or the last day to look ahead to. */
  readonly to: IsoDate;
  /** The entries of the stage's record; one without a day counts for no week. */
  readonly record: { readonly [Kind in WeeklyDutyKind]?: readonly DatedEntry[] | undefined };
  readonly today: IsoDate;
  readonly calendar: TermCalendar;
}): WeeklyDuty[] {
  const { from, to, record, today, calendar } = stage;
  return mondays(from, to).flatMap((week) => {
    const sunday = addDays(week, 6);
    const dueOn = lastSchoolDay(later(week, from), earlier(sunday, to), calendar);
    if (!dueOn) return [];
    return (['weeklyFeedback', 'weeklyReviews'] as const).map((kind): WeeklyDuty => {
      const isDone = (record[kind] ?? []).some(({ on }) => on !== undefined && week <= on && on <= sunday);
      const state = isDone ? 'done' : today > dueOn ? 'missed' : 'due';
      return { kind, week, dueOn, state, why: because(RULE[kind], { week }, dueOn) };
    });
  });
}

function mondays(from: IsoDate, to: IsoDate): IsoDate[] {
  const weeks: IsoDate[] = [];
  for (let week = addDays(from, 1 - weekdayOf(from)); week <= to; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
const earlier = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other);
