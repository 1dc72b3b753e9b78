import type { IsoDate } from '../date/iso-date';
import { addDays } from '../date/school-day';
import type { TermCalendar } from '../settings/settings';
import type { Measure, Scope } from './trigger';

/** What triggers are judged by. Facts dated after `today` do not count. */
export interface TriggerFacts {
  readonly today: IsoDate;
  /** Exclusions for a fixed term: first day, and length in school days. A whole exclusion counts where it begins. */
  readonly exclusions: readonly { readonly from: IsoDate; readonly schoolDays: number }[];
  /** School days missed. */
  readonly absences: readonly IsoDate[];
  readonly attendancePercent?: number;
  /** How many of the latest reviews, in a row, had no required impact. */
  readonly reviewsWithoutImpact?: number;
  readonly events: readonly { readonly event: string; readonly on: IsoDate }[];
  readonly terms: TermCalendar['terms'];
}

/** The figure of a measure within its scope, or undefined where nothing is known to measure it by. */
export function measure(what: Measure, scope: Scope, facts: TriggerFacts): number | undefined {
  if (what === 'attendancePercent') return facts.attendancePercent;
  if (what === 'reviewsWithoutImpact') return facts.reviewsWithoutImpact;
  const counts = within(scope, facts);
  if (!counts) return undefined;
  const days = facts.exclusions.filter(({ from }) => counts(from)).map(({ schoolDays }) => schoolDays);
  switch (what) {
    case 'exclusions':
      return days.length;
    case 'exclusionDays':
      return days.reduce((sum, each) => sum + each, 0);
    case 'longestExclusionDays':
      return Math.max(0, ...days);
    case 'absenceDays':
      return facts.absences.filter(counts).length;
  }
}

/** Whether a day lies within the scope, or undefined where the calendar does not reach: no term has begun. */
export function within(
  scope: Scope,
  { today, terms }: Pick<TriggerFacts, 'today' | 'terms'>,
): ((on: IsoDate) => boolean) | undefined {
  const upToToday = (on: IsoDate) => on <= today;
  const since = (first: IsoDate) => (on: IsoDate) => first <= on && on <= today;
  switch (scope.kind) {
    case 'ever':
    case 'latest':
      return upToToday;
    case 'rolling':
      return since(addDays(today, 1 - scope.days));
    case 'year':
      return (on) => upToToday(on) && schoolYearOf(on) === schoolYearOf(today);
    case 'term': {
      const first = terms
        .map((term) => term.first)
        .filter(upToToday)
        .sort()
        .at(-1);
      return first && since(first);
    }
  }
}

/** The calendar year in which the school year of a day began: it begins on 1 September. */
function schoolYearOf(on: IsoDate): number {
  const year = Number(on.slice(0, 4));
  return on.slice(5) >= '09-01' ? year : year - 1;
}
