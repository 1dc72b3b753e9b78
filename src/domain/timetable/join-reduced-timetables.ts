import type { IsoDate } from '../date/iso-date';
import { daysBetween } from '../date/school-day';
import { because, type Why } from '../rule/decision';

/** A time on reduced hours, both days included. Civil days. */
export interface RttPeriod {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** Reduced timetables that count as one: the limit runs from `start`, the days between included. */
export interface JoinedRtt extends RttPeriod {
  readonly parts: Parts;
  readonly why: Why;
}

/**
 * The reduced timetables of a pupil, in order, joined where fewer than `apartDays` calendar days of full time lie
 * between the end of one and the start of the next (DOMAIN E3, where the guidance is silent).
 */
export function joinReducedTimetables(periods: readonly RttPeriod[], apartDays: number): JoinedRtt[] {
  const all: JoinedRtt[] = [];
  for (const period of [...periods].sort((one, other) => (one.start < other.start ? -1 : 1))) {
    const last = all.at(-1);
    const isApart = !last || daysBetween(last.end, period.start) - 1 >= apartDays;
    if (isApart) all.push(joined([period], apartDays));
    else all.splice(-1, 1, joined([...last.parts, period], apartDays));
  }
  return all;
}

type Parts = readonly [RttPeriod, ...RttPeriod[]];

function joined(parts: Parts, apartDays: number): JoinedRtt {
  const [{ start }] = parts;
  const end = parts.reduce((latest, part) => (part.end > latest ? part.end : latest), start);
  return { start, end, parts, why: because('E3', { parts: parts.length, apartDays }, start) };
}
