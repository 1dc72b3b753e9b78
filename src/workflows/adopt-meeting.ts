import { type Instant, type IsoDate, isoDate, WallTimeSchema } from '../domain/date/iso-date';
import { addDays, addSchoolDays } from '../domain/date/school-day';
import { dayOf } from '../domain/date/zone';
import { missingRequired } from '../domain/invitee/invitees';
import { type Meeting, meetingKey } from '../domain/meeting/meeting';
import { fail, ok, type Result } from '../domain/result/result';
import { finishBooking } from './finish-booking';
import type { PolicyDeps } from './policy-deps';
import type { CalendarEvent, Ports, Stored } from './ports';
import { settle } from './settle';

/** How far beyond the planned day the event is looked for: the person may have moved it in the form. */
const SEARCH_DAYS = 60;

/**
 * The end of the pane path (RELIABILITY 3): finds the event that carries the row's key in the organiser's own calendar,
 * takes its day and hour, compares its attendees with those required, and moves the case (T4). Where none is found for
 * a whole school day the row is cancelled. Only the organiser's session can look; others get the row as it is.
 */
export async function adoptMeeting(
  ports: Ports,
  _deps: PolicyDeps,
  was: Stored<Meeting>,
): Promise<Result<Stored<Meeting>>> {
  const { value: meeting } = was;
  const isOpen = meeting.state === 'queued' || meeting.state === 'sending';
  if (!isOpen || meeting.organiser.id !== ports.session.me.id) return ok(was);
  const asked = dayOf(meeting.queuedAt);
  const window = { from: asked, to: addDays(later(meeting.date, asked), SEARCH_DAYS) };
  const found = await ports.calendar.findByMeetingKey(meetingKey(meeting), window);
  if (!found.ok) return found;
  if (!found.value) return cancelWhenLate(ports, was);
  const adopted = taken(meeting, found.value);
  return adopted ? finishBooking(ports, was, adopted) : fail({ kind: 'unreadable', record: 'event' });
}

/** The meeting as it really stands in the calendar; undefined for times that cannot be read. */
function taken(meeting: Meeting, event: CalendarEvent): Meeting | undefined {
  const date = isoDate(event.startsAt.slice(0, 10));
  const start = WallTimeSchema.safeParse(event.startsAt.slice(11, 16));
  if (!date || !start.success) return undefined;
  const durationMinutes = Math.round((Date.parse(utc(event.endsAt)) - Date.parse(utc(event.startsAt))) / 60_000);
  const addresses = [...event.attendees.map(({ email }) => email), meeting.organiser.email];
  const missing = missingRequired(meeting.invitees, addresses).map(({ personId }) => personId);
  const { missingRequired: _before, ...rest } = meeting;
  return {
    ...rest,
    date,
    start: start.data,
    durationMinutes,
    eventId: event.eventId,
    state: 'booked',
    ...(missing.length > 0 ? { missingRequired: missing } : {}),
  };
}

/** Two wall times of one meeting are subtracted as if in UTC: only their distance counts. */
const utc = (wallTime: string): string => `${wallTime.slice(0, 19)}Z`;
const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

async function cancelWhenLate(ports: Ports, was: Stored<Meeting>): Promise<Result<Stored<Meeting>>> {
  const settings = await ports.records.settings.byKey('school');
  if (!settings.ok) return settings;
  const calendar = settings.value?.value.calendar;
  const lastDay = calendar && addSchoolDays(lastAsked(was), 1, calendar);
  if (!lastDay || ports.clock.today() <= lastDay) return ok(was);
  return settle(ports.records.meetings, was, (now) =>
    ok(now.state === 'queued' || now.state === 'sending' ? { ...now, state: 'cancelled' as const } : now),
  );
}

/** Booking again starts the day anew: the row was written then. */
function lastAsked(was: Stored<Meeting>): IsoDate {
  const moment: Instant = was.modifiedAt > was.value.queuedAt ? was.modifiedAt : was.value.queuedAt;
  return dayOf(moment);
}
