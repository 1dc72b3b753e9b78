import { CONTRIBUTION_KINDS, type Contribution } from '../contribution/contribution';
import { checkCovered } from '../date/check-covered';
import type { IsoDate } from '../date/iso-date';
import { closedBecause, schoolDaysBetween } from '../date/school-day';
import { inviteesFor } from '../invitee/invitees';
import type { Invitee, Meeting } from '../meeting/meeting';
import { asksReason, blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import type { Settings, TermCalendar } from '../settings/settings';
import type { Case } from './case';

export interface BookingFacts {
  readonly case: Case;
  readonly settingsPeople: Settings['people'];
  readonly contributions: readonly Contribution[];
  readonly meeting: { readonly date: IsoDate; readonly invitees: readonly Invitee[]; readonly room?: Meeting['room'] };
  readonly today: IsoDate;
  readonly calendar: TermCalendar;
  readonly noticeSchoolDays: number;
}

/**
 * T4: what must be true before the planning meeting goes out (R-NPT-10, 11, 25, 26, 27, 28; DOMAIN B5): evidence of
 * every kind or a reason, everyone required among the invitees, a future school day; short notice and no room warn.
 */
export function checkBooking(facts: BookingFacts): Issue[] {
  return [
    ...checkEvidence(facts.contributions),
    ...checkInvitees(facts),
    ...checkMeetingDay(facts.meeting.date, facts),
    ...checkRoom(facts),
  ];
}

/** R-NPT-25: a contribution of each kind, received or closed as not available with a reason of its own. */
export function checkEvidence(contributions: readonly Contribution[]): Issue[] {
  return CONTRIBUTION_KINDS.filter((kind) => !contributions.some((contribution) => contribution.kind === kind)).map(
    (kind) => asksReason(`evidence.missing.${kind}`, `contributions.${kind}`, { rule: 'R-NPT-25' }),
  );
}

function checkInvitees({ case: kase, settingsPeople, meeting }: BookingFacts): Issue[] {
  const { invitees, missing } = inviteesFor(kase, settingsPeople, 'planning');
  const invited = new Set(meeting.invitees.map(({ personId }) => personId));
  const forgotten = invitees.filter(({ need, personId }) => need === 'required' && !invited.has(personId));
  return [
    ...missing,
    ...forgotten.map(
      ({ personId, name, rule }): Issue =>
        blocks('invite.requiredLeftOut', `invitees.${personId}`, { rule, params: { name } }),
    ),
  ];
}

/**
 * T4, T5: a meeting is on a school day after today; fewer school days of notice than the authority's figure warn
 * (R-NPT-26). Civil days.
 */
export function checkMeetingDay(
  date: IsoDate,
  { today, calendar, noticeSchoolDays }: Pick<BookingFacts, 'today' | 'calendar' | 'noticeSchoolDays'>,
): Issue[] {
  if (date <= today) return [blocks('meeting.notInFuture', 'date', { params: { date } })];
  const closure = closedBecause(date, calendar);
  if (closure?.kind === 'notCovered') return checkCovered(date, calendar, 'date');
  if (closure) {
    const params = { date, name: closure.name ?? '' };
    return [blocks(`meeting.${closure.kind}`, 'date', { params })];
  }
  const notice = schoolDaysBetween(today, date, calendar);
  if (notice >= noticeSchoolDays) return [];
  const params = { notice, noticeSchoolDays };
  return [warns('meeting.shortNotice', 'date', { rule: 'R-NPT-26', params })];
}

function checkRoom({ meeting }: BookingFacts): Issue[] {
  return meeting.room ? [] : [warns('meeting.noRoom', 'room', { rule: 'R-NPT-27' })];
}
