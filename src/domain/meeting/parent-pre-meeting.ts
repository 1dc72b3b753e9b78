import type { IsoDate } from '../date/iso-date';
import { addDays, isSchoolDay, lastSchoolDay } from '../date/school-day';
import type { Role } from '../person/person';
import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import { because, type Decision } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';

/** A smaller meeting with the parents or carers before the planning meeting; the key of its kind in calendars. */
export interface ParentPreMeeting {
  readonly kind: 'parentPreMeeting';
  readonly on: IsoDate;
  readonly roles: readonly Role[];
}

/** The family and who is close to them; anybody else makes it the larger meeting again. */
const SMALL_CIRCLE: readonly Role[] = [
  'parentCarer',
  'fosterCarer',
  'pupil',
  'chosenAdult',
  'keyAdult',
  'schoolLead',
  'coordinator',
];

/**
 * R-NPT-19: offers a smaller meeting in which parents or carers are comfortable to give their views, with the last
 * school day on which it can be held: before the planning meeting, after today. Nothing when no such day is left.
 */
export function offerParentPreMeeting(planning: {
  readonly on: IsoDate;
  readonly today: IsoDate;
  readonly calendar: TermCalendar;
}): Decision[] {
  const { on, today, calendar } = planning;
  const latest = lastSchoolDay(addDays(today, 1), addDays(on, -1), calendar);
  if (!latest) return [];
  return [{ effect: 'inform', code: 'preMeeting.offer', why: because('R-NPT-19', { planningOn: on }, latest) }];
}

/**
 * What is wrong with a smaller meeting with parents or carers (R-NPT-19): nobody of the family, not on a school day
 * before the planning meeting (both block), or people beyond the small circle (warn).
 */
export function checkParentPreMeeting(
  { on, roles }: ParentPreMeeting,
  planning: { readonly on: IsoDate; readonly calendar: TermCalendar },
): Issue[] {
  const rule = 'R-NPT-19';
  const issues: Issue[] = [];
  if (on >= planning.on) {
    issues.push(blocks('preMeeting.notBefore', 'on', { rule, params: { planningOn: planning.on } }));
  } else if (!isSchoolDay(on, planning.calendar)) {
    issues.push(blocks('preMeeting.noSchoolDay', 'on', { rule, params: { on } }));
  }
  if (!roles.includes('parentCarer') && !roles.includes('fosterCarer')) {
    issues.push(blocks('preMeeting.noParent', 'roles', { rule }));
  }
  if (roles.some((role) => !SMALL_CIRCLE.includes(role))) issues.push(warns('preMeeting.tooMany', 'roles', { rule }));
  return issues;
}
