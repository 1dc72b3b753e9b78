import type { IsoDate } from '../date/iso-date';
import { addDays } from '../date/school-day';

export type DueStatus = 'onTrack' | 'dueSoon' | 'overdue';

/** What is due is announced this many days before its limit (DOMAIN E1). */
const DUE_SOON_DAYS = 7;

/** How something stands on a civil day: due soon from seven days before its limit, overdue from the day after it. */
export function dueStatus(limit: IsoDate, today: IsoDate): DueStatus {
  if (today > limit) return 'overdue';
  return today >= addDays(limit, -DUE_SOON_DAYS) ? 'dueSoon' : 'onTrack';
}
