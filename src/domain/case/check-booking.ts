import { CONTRIBUTION_KINDS, type Contribution } from '../contribution/contribution';
import type { IsoDate } from '../date/iso-date';
import { closedBecause, schoolDaysBetween } from '../date/school-day';
import { inviteesFor } from '../invitee/invitees';
import type { Invitee, Meeting } from '../meeting/meeting';
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
  return [...checkEvidence(facts), ...checkInvitees(facts), ...checkDay(facts), ...checkRoom(facts)];
}

function checkEvidence({ case: kase, contributions }: BookingFacts): Issue[] {
  if (kase.reasons['R-NPT-25']?.trim()) return [];
  return CONTRIBUTION_KINDS.filter((kind) => !contributions.some((contribution) => contribution.kind === kind)).map(
    (kind) => ({ code: `evidence.missing.${kind}`, path: `contributions.${kind}`, effect: 'reason', rule: 'R-NPT-25' }),
  );
}

function checkInvitees({ case: kase, settingsPeople, meeting }: BookingFacts): Issue[] {
  const { invitees, missing } = inviteesFor(kase, settingsPeople, 'planning');
  const invited = new Set(meeting.invitees.map(({ personId }) => personId));
  const forgotten = invitees.filter(({ need, personId }) => need === 'required' && !invited.has(personId));
  return [
    ...missing,
    ...forgotten.map(
      ({ personId, name, rule }): Issue => ({
        code: 'invite.requiredLeftOut',
        path: `invitees.${personId}`,
        effect: 'block',
        rule,
        params: { name },
      }),
    ),
  ];
}

function checkDay({ meeting: { date }, today, calendar, noticeSchoolDays }: BookingFacts): Issue[] {
  if (date <= today) return [{ code: 'meeting.notInFuture', path: 'date', effect: 'block', params: { date } }];
  const closure = closedBecause(date, calendar);
  if (closure) {
    const params = { date, name: closure.name ?? '' };
    return [{ code: `meeting.${closure.kind}`, path: 'date', effect: 'block', params }];
  }
  const notice = schoolDaysBetween(today, date, calendar);
  if (notice >= noticeSchoolDays) return [];
  const params = { notice, noticeSchoolDays };
  return [{ code: 'meeting.shortNotice', path: 'date', effect: 'warn', rule: 'R-NPT-26', params }];
}

function checkRoom({ meeting }: BookingFacts): Issue[] {
  return meeting.room ? [] : [{ code: 'meeting.noRoom', path: 'room', effect: 'warn', rule: 'R-NPT-27' }];
}
