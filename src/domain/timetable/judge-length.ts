import type { IsoDate } from '../date/iso-date';
import { lastDayOf } from '../programme/length';
import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import type { TermCalendar } from '../settings/settings';
import type { TimetableLimit } from './timetable-rule';

export interface TimetablePeriod {
  readonly reasons: readonly string[];
  readonly start: IsoDate;
  /** The last day of the reduced timetable. */
  readonly end: IsoDate;
  /** The last day that an authorisation covers. */
  readonly authorisedUntil?: IsoDate;
  readonly calendar: TermCalendar;
}

/**
 * What an authority's limits say about a reduced timetable of these reasons (DOMAIN D5 point 7): beyond a hard limit it
 * is blocked, beyond one to be authorised it is blocked until an authorisation covers its end, beyond one to be notified
 * it warns. Each limit speaks once. Civil days; params: `latest`, the last day within the limit. Where the calendar ends
 * before the limit, nothing is said.
 */
export function judgeTimetableLength(limits: readonly TimetableLimit[], period: TimetablePeriod): Issue[] {
  const own = period.reasons.map((reason) => limits.find((limit) => limit.reason === reason) ?? anyReason(limits));
  return [...new Set(own)].flatMap((limit) => (limit ? judge(limit, period) : []));
}

const anyReason = (limits: readonly TimetableLimit[]) => limits.find(({ reason }) => reason === 'any');

function judge(limit: TimetableLimit, { start, end, authorisedUntil, calendar }: TimetablePeriod): Issue[] {
  if (limit.kind === 'none') return [];
  const latest = lastDayOf(limit.length, start, calendar);
  if (latest === undefined || end <= latest) return [];
  const more = { rule: 'D5-7', params: { latest } };
  switch (limit.kind) {
    case 'hard':
      return [blocks('timetable.beyondLimit', 'end', more)];
    case 'authoriseBeyond':
      if (authorisedUntil !== undefined && end <= authorisedUntil) return [];
      return [blocks('timetable.needsAuthorisation', 'end', more)];
    case 'notifyBeyond':
      return [warns('timetable.tellAuthority', 'end', more)];
  }
}
