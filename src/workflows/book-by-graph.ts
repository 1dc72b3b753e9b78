import { addDays } from '../domain/date/school-day';
import { type Meeting, meetingKey } from '../domain/meeting/meeting';
import { fail, ok, type Result } from '../domain/result/result';
import { finishBooking } from './finish-booking';
import { meetingAgenda, meetingBody, meetingSubject } from './meeting-text';
import type { PolicyDeps } from './policy-deps';
import type { EventDraft, Ports, Stored } from './ports';
import { settle } from './settle';

/** How far around the planned day an event with this key is looked for after an answer that left it open. */
const SEARCH_DAYS = 30;

/**
 * Creates the event of a row once (RELIABILITY 3): the exact bytes are stored before they are sent, and after an
 * unknown answer the same bytes go again, which Exchange answers with the same event. A queued row is taken by any
 * session, whose calendar then holds the event; a sending row only by its organiser.
 * Failures: unknown (call again later), conflict, and those of the calendar.
 */
export async function bookByGraph(
  ports: Ports,
  deps: PolicyDeps,
  was: Stored<Meeting>,
): Promise<Result<Stored<Meeting>>> {
  if (was.value.path !== 'graph') return ok(was);
  if (was.value.state === 'queued') {
    const sending = await takeForSending(ports, deps, was);
    return sending.ok ? createEvent(ports, sending.value) : sending;
  }
  if (was.value.state !== 'sending' || was.value.organiser.id !== ports.session.me.id) return ok(was);
  const found = await findEvent(ports, was.value);
  if (!found.ok) return found;
  if (found.value) return finishBooking(ports, was, { ...was.value, state: 'booked', eventId: found.value.eventId });
  return createEvent(ports, was);
}

/** Row first: whose calendar it will be, and the bytes that will be sent. */
async function takeForSending(ports: Ports, deps: PolicyDeps, was: Stored<Meeting>): Promise<Result<Stored<Meeting>>> {
  const mine: Meeting = { ...was.value, state: 'sending', organiser: ports.session.me };
  const bodySent = ports.calendar.bodyOf(await eventDraft(ports, deps, mine));
  return settle(ports.records.meetings, was, (now) => {
    if (now.state === 'queued') return ok({ ...mine, bodySent });
    return now.organiser.id === mine.organiser.id && now.bodySent === bodySent ? ok(now) : fail({ kind: 'conflict' });
  });
}

async function createEvent(ports: Ports, row: Stored<Meeting>): Promise<Result<Stored<Meeting>>> {
  if (row.value.state !== 'sending') return ok(row);
  const created = await ports.calendar.create(row.value.bodySent ?? '');
  if (created.ok) return finishBooking(ports, row, { ...row.value, state: 'booked', eventId: created.value.eventId });
  if (created.failure.kind !== 'alreadyExists') return created;
  const found = await findEvent(ports, row.value);
  if (!found.ok) return found;
  if (!found.value) return created;
  return finishBooking(ports, row, { ...row.value, state: 'booked', eventId: found.value.eventId });
}

const findEvent = (ports: Ports, { date, ...meeting }: Meeting) =>
  ports.calendar.findByMeetingKey(meetingKey(meeting), {
    from: addDays(date, -SEARCH_DAYS),
    to: addDays(date, SEARCH_DAYS),
  });

async function eventDraft(ports: Ports, deps: PolicyDeps, meeting: Meeting): Promise<EventDraft> {
  const words = await deps.words('en');
  const key = meetingKey(meeting);
  return {
    meetingKey: key,
    transactionId: uuidOf(await ports.digest.sha256(`${key}|${meeting.revision}`)),
    subject: meetingSubject(words, meeting),
    bodyHtml: meetingBody(words, meeting, meetingAgenda(words, false)),
    startsAt: `${meeting.date}T${meeting.start}:00`,
    endsAt: endOf(meeting),
    attendees: attendeesOf(meeting),
    ...roomOf(meeting),
    hideAttendees: true,
  };
}

/** Everyone with an address but the organiser, and the room as a resource. */
function attendeesOf({ invitees, organiser, room }: Meeting): EventDraft['attendees'] {
  const people = invitees.flatMap(({ name, email, need }) =>
    email && email.toLowerCase() !== organiser.email.toLowerCase() ? [{ name, email, type: need }] : [],
  );
  return room?.email ? [...people, { name: room.name, email: room.email, type: 'resource' }] : people;
}

function roomOf({ room }: Meeting): Pick<EventDraft, 'room'> {
  if (!room) return {};
  return { room: room.email === undefined ? { name: room.name } : { name: room.name, email: room.email } };
}

/** Wall time at the end; a school meeting never passes midnight or a clock change. */
function endOf({ date, start, durationMinutes }: Meeting): string {
  const [hours = 0, minutes = 0] = start.split(':').map(Number);
  const end = hours * 60 + minutes + durationMinutes;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date}T${two(Math.floor(end / 60))}:${two(end % 60)}:00`;
}

/** A name-based UUID (RFC 9562 version 8) of a SHA-256: the same meeting gives the same id on every machine. */
function uuidOf(hash: string): string {
  const hex = `${hash.slice(0, 12)}8${hash.slice(13, 16)}8${hash.slice(17, 32)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
