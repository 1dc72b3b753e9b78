import { checkCovered } from '../date/check-covered';
import type { IsoDate } from '../date/iso-date';
import { addDays, closedBecause, firstSchoolDay } from '../date/school-day';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { TermCalendar } from '../settings/settings';

/** How far a school day is looked for: longer than any holiday. */
const LONGEST_GAP_DAYS = 120;

/**
 * What is wrong with a review date by itself, where the authority sets no interval: not after the meeting, or no school
 * day (block, with the next school day as proposal), or without term dates (block). Civil days.
 */
export function judgeReviewDay(chosen: IsoDate, base: IsoDate, calendar: TermCalendar): Issue[] {
  if (chosen <= base) return [blocks('review.notAfterMeeting', 'reviewDate', { params: { base } })];
  const closure = closedBecause(chosen, calendar);
  if (!closure) return [];
  if (closure.kind === 'notCovered') return checkCovered(chosen, calendar, 'reviewDate');
  const proposed = firstSchoolDay(chosen, addDays(chosen, LONGEST_GAP_DAYS), calendar) ?? chosen;
  return [blocks(`review.${closure.kind}`, 'reviewDate', { params: { chosen, name: closure.name ?? '', proposed } })];
}
