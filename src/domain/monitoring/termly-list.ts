import type { CaseRef } from '../case/case';
import type { IsoDate } from '../date/iso-date';
import { because, type Why } from '../rule/decision';

/** A time with both days included; without `end` it goes on. Civil days. */
export interface OpenTime {
  readonly start: IsoDate;
  readonly end?: IsoDate;
}

/** A case as the monitoring group reads it. `active`: from the day the plan came into force to the day it closed. */
export interface MonitoredCase {
  readonly caseRef: CaseRef;
  readonly active: OpenTime;
  readonly reducedTimetables: readonly OpenTime[];
  readonly placements: readonly OpenTime[];
}

/** One line of the list, with what was open in that term. */
export interface TermlyEntry extends MonitoredCase {
  readonly why: Why;
}

/**
 * The cases that the monitoring group looks at for one term: those active on at least one of its days, with the reduced
 * timetables and placements of the term (R-NPT-14, DOMAIN E8). The day on which a case closed counts as a day of it.
 */
export function termlyList(
  term: { readonly name: string; readonly first: IsoDate; readonly last: IsoDate },
  cases: readonly MonitoredCase[],
): TermlyEntry[] {
  const inTerm = ({ start, end }: OpenTime) => start <= term.last && (end === undefined || end >= term.first);
  return cases
    .filter(({ active }) => inTerm(active))
    .map(({ reducedTimetables, placements, ...kase }) => ({
      ...kase,
      reducedTimetables: reducedTimetables.filter(inTerm),
      placements: placements.filter(inTerm),
      why: because('R-NPT-14', { term: term.name, termFirst: term.first, termLast: term.last }, kase.active.start),
    }));
}
