import type { IsoDate } from '../date/iso-date';
import { addDays, lastSchoolDay, weekdayOf } from '../date/school-day';
import { because, type Why } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';

export type WeeklyDutyKind = 'parentFeedback' | 'leadReview';

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

const RULE = { parentFeedback: 'R-SG-19', leadReview: 'R-SG-20' } as const;

/**
 * The weekly feedback to parents (R-SG-19) and the weekly review by the lead with the support services (R-SG-20): one
 * of each in every week, Monday to Sunday, that has a school day between entering Stage 1 and `to`, both included. Done
 * when a day of that week is recorded for it; otherwise missed once its last school day is over. Civil days.
 */
export function weeklyDuties(stage: {
  readonly from: IsoDate;
  /** The day the pupil left Stage 1, or the last day to look ahead to. */
  readonly to: IsoDate;
  readonly done: Readonly<Record<WeeklyDutyKind, readonly IsoDate[]>>;
  readonly today: IsoDate;
  readonly calendar: TermCalendar;
}): WeeklyDuty[] {
  const { from, to, done, today, calendar } = stage;
  return mondays(from, to).flatMap((week) => {
    const sunday = addDays(week, 6);
    const dueOn = lastSchoolDay(later(week, from), earlier(sunday, to), calendar);
    if (!dueOn) return [];
    return (['parentFeedback', 'leadReview'] as const).map((kind): WeeklyDuty => {
      const isDone = done[kind].some((on) => week <= on && on <= sunday);
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
