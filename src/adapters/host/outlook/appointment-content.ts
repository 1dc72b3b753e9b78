import { z } from 'zod/mini';
import { type Instant, InstantSchema } from '../../../domain/date/iso-date';
import { dayOf, wallTimeOf } from '../../../domain/date/zone';
import { EmailAddressSchema } from '../../../domain/person/person';
import { ok, type Result } from '../../../domain/result/result';
import type { AppointmentContent } from '../../../workflows/host-ports';
import { askOutlook } from './ask-outlook';

type Attendee = AppointmentContent['required'][number];

/** What of an attendee we read: names and addresses only, whatever else Outlook adds. */
const AttendeeSchema = z.object({ displayName: z.catch(z.string(), ''), emailAddress: EmailAddressSchema });

/** Reads the whole appointment at once. Attendees without a usable address (groups typed by hand) are left out. */
export async function readContent(item: Office.AppointmentCompose): Promise<Result<AppointmentContent>> {
  const [subject, body, start, end, required, optional, room, isPrivate] = await Promise.all([
    askOutlook<string>((done) => item.subject.getAsync(done)),
    askOutlook<string>((done) => item.body.getAsync(Office.CoercionType.Html, done)),
    askOutlook<Date>((done) => item.start.getAsync(done)),
    askOutlook<Date>((done) => item.end.getAsync(done)),
    readAttendees(item.requiredAttendees),
    readAttendees(item.optionalAttendees),
    readRoom(item),
    readPrivate(item),
  ]);
  if (!subject.ok) return subject;
  if (!body.ok) return body;
  if (!start.ok) return start;
  if (!end.ok) return end;
  if (!required.ok) return required;
  if (!optional.ok) return optional;
  if (!room.ok) return room;
  if (!isPrivate.ok) return isPrivate;
  const startsAt = instantFrom(start.value);
  return ok({
    subject: subject.value,
    bodyHtml: body.value,
    date: dayOf(startsAt),
    start: wallTimeOf(startsAt),
    durationMinutes: Math.round((end.value.getTime() - start.value.getTime()) / 60_000),
    required: required.value,
    optional: optional.value,
    ...(room.value ? { room: room.value } : {}),
    isPrivate: isPrivate.value,
  });
}

/** The attendees of one line of the form. */
export async function readAttendees(recipients: Office.Recipients): Promise<Result<readonly Attendee[]>> {
  const answer = await askOutlook<Office.EmailAddressDetails[]>((done) => recipients.getAsync(done));
  return answer.ok ? ok(answer.value.flatMap(attendeeFrom)) : answer;
}

/** The first place of the appointment: a room where it has one, else a place typed by hand. */
export async function readRoom(item: Office.AppointmentCompose): Promise<Result<AppointmentContent['room']>> {
  const places = await askOutlook<Office.LocationDetails[]>((done) => item.enhancedLocation.getAsync(done));
  if (!places.ok) return places;
  const place = places.value.find((each) => each.locationIdentifier.type === 'room') ?? places.value[0];
  if (!place) return ok(undefined);
  const email = EmailAddressSchema.safeParse(place.emailAddress ?? place.locationIdentifier.id);
  return ok({
    name: place.displayName || place.locationIdentifier.id,
    ...(email.success ? { email: email.data } : {}),
  });
}

/** Outlook on the web knows Normal and Private only; without Mailbox 1.14 nothing is known, which is not private. */
export async function readPrivate(item: Office.AppointmentCompose): Promise<Result<boolean>> {
  if (!item.sensitivity) return ok(false);
  const sensitivity = await askOutlook<string>((done) => item.sensitivity.getAsync(done));
  return sensitivity.ok
    ? ok(sensitivity.value === Office.MailboxEnums.AppointmentSensitivityType.Private)
    : sensitivity;
}

const instantFrom = (moment: Date): Instant => InstantSchema.parse(moment.toISOString());

function attendeeFrom(details: unknown): readonly Attendee[] {
  const parsed = AttendeeSchema.safeParse(details);
  return parsed.success
    ? [{ name: parsed.data.displayName || parsed.data.emailAddress, email: parsed.data.emailAddress }]
    : [];
}
