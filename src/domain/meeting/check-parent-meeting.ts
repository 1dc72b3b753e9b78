import type { IsoDate, WallTime } from '../date/iso-date';
import { schoolDaysBetween } from '../date/school-day';
import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import type { TermCalendar } from '../settings/settings';

/** How parents or carers can be reached. */
export type ContactMethod = 'post' | 'phone' | 'email' | 'text';

/** A meeting as it is offered to parents or carers. */
export interface ParentMeetingOffer {
  readonly timeOptions: readonly { readonly on: IsoDate; readonly start: WallTime }[];
  readonly objective: string;
  readonly toldOn: IsoDate;
  readonly toldBy: ContactMethod;
  /** The methods that suit the family; undefined until they were asked, empty when none was named. */
  readonly preferred?: readonly ContactMethod[];
}

/** What an authority expects of an offer. Whole numbers; notice is counted in school days. */
export interface ParentMeetingLimits {
  readonly minimumOptions: number;
  readonly noticeSchoolDays: number;
  readonly calendar: TermCalendar;
}

/**
 * How a meeting is offered to parents or carers (key stage 3 toolkit): a clear objective blocks when missing; fewer
 * different times than the authority's minimum, or fewer school days of notice before the first of them, warn (R-KS3-04);
 * so does not having asked which methods suit them, or using another one (R-KS3-06). Civil days.
 */
export function checkParentMeeting(offer: ParentMeetingOffer, limits: ParentMeetingLimits): Issue[] {
  return [...checkOffer(offer, limits), ...checkMethod(offer)];
}

function checkOffer(
  { timeOptions, objective, toldOn }: ParentMeetingOffer,
  { minimumOptions, noticeSchoolDays, calendar }: ParentMeetingLimits,
): Issue[] {
  const rule = 'R-KS3-04';
  const issues: Issue[] = [];
  if (!objective.trim()) issues.push(blocks('parentMeeting.objectiveMissing', 'objective', { rule }));
  const options = new Set(timeOptions.map(({ on, start }) => `${on} ${start}`)).size;
  if (options < minimumOptions) {
    const params = { options, minimumOptions };
    issues.push(warns('parentMeeting.fewOptions', 'timeOptions', { rule, params }));
  }
  const [first] = timeOptions.map(({ on }) => on).sort();
  const notice = first ? schoolDaysBetween(toldOn, first, calendar) : noticeSchoolDays;
  if (notice < noticeSchoolDays) {
    issues.push(warns('parentMeeting.shortNotice', 'toldOn', { rule, params: { notice, noticeSchoolDays } }));
  }
  return issues;
}

function checkMethod({ preferred, toldBy }: ParentMeetingOffer): Issue[] {
  const rule = 'R-KS3-06';
  if (!preferred) return [warns('parentMeeting.methodNotAsked', 'preferred', { rule })];
  if (preferred.length === 0 || preferred.includes(toldBy)) return [];
  return [warns('parentMeeting.otherMethod', 'toldBy', { rule })];
}
