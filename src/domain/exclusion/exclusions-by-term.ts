import type { IsoDate } from '../date/iso-date';
import type { TermCalendar } from '../settings/settings';

/** One fixed-term exclusion: its first civil day and its length in school days (half days count 0.5). */
export interface FixedTermExclusion {
  readonly from: IsoDate;
  readonly schoolDays: number;
}

/** The exclusions that began in one term. `term` is the calendar's own name, empty for days outside every term. */
export interface TermOfExclusions {
  readonly term: string;
  readonly count: number;
  readonly schoolDays: number;
}

/**
 * Exclusions by the term in which they began, in the order of the first (R-HCK-16). Days that the calendar does not
 * reach are judged together, so that a missing term never hides them.
 */
export function exclusionsByTerm(
  exclusions: readonly FixedTermExclusion[],
  { terms }: Pick<TermCalendar, 'terms'>,
): TermOfExclusions[] {
  const termOf = (on: IsoDate) => terms.find(({ first, last }) => first <= on && on <= last)?.name ?? '';
  const names = [...new Set(exclusions.map(({ from }) => termOf(from)))];
  return names.map((term) => {
    const inTerm = exclusions.filter(({ from }) => termOf(from) === term);
    const schoolDays = inTerm.reduce((total, each) => total + each.schoolDays, 0);
    return { term, count: inTerm.length, schoolDays };
  });
}
