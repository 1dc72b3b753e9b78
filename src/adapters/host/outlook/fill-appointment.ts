import type { Instant } from '../../../domain/date/iso-date';
import { instantOf } from '../../../domain/date/zone';
import { ok, type Result } from '../../../domain/result/result';
import type { AppointmentChange, AppointmentContent } from '../../../workflows/host-ports';
import { readAttendees, readContent, readRoom } from './appointment-content';
import { askOutlook } from './ask-outlook';

type Room = NonNullable<AppointmentContent['room']>;
type Person = AppointmentContent['required'][number];
/** What Outlook did not take: field names, and addresses of people. */
type NotWritten = readonly string[];

/**
 * Writes what is given into the open appointment and reads it back, because Outlook reports success for things it drops
 * (HOSTS 5.6). Text that somebody typed into the body stays: the agenda goes above it, once.
 */
export async function fillAppointment(
  item: Office.AppointmentCompose,
  change: AppointmentChange,
): Promise<Result<{ readonly notWritten: NotWritten }>> {
  const before = await readContent(item);
  if (!before.ok) return before;
  const notWritten = [
    ...(await writeSubject(item, change.subject)),
    ...(await writeBody(item, change.bodyHtml, before.value.bodyHtml)),
    ...(await writeTimes(item, change, before.value)),
    ...(await writePeople(item.requiredAttendees, change.required)),
    ...(await writePeople(item.optionalAttendees, change.optional)),
    ...(await writeRoom(item, change.room)),
    ...(await writePrivate(item, change.isPrivate)),
  ];
  return ok({ notWritten });
}

async function writeSubject(item: Office.AppointmentCompose, subject: string | undefined): Promise<NotWritten> {
  if (subject === undefined) return [];
  const written = await askOutlook<void>((done) => item.subject.setAsync(subject, done));
  return written.ok ? [] : ['subject'];
}

async function writeBody(
  item: Office.AppointmentCompose,
  ours: string | undefined,
  existing: string,
): Promise<NotWritten> {
  if (ours === undefined || textOf(existing).includes(textOf(ours))) return [];
  const options = { coercionType: Office.CoercionType.Html };
  const written = await askOutlook<void>((done) =>
    textOf(existing) === '' ? item.body.setAsync(ours, options, done) : item.body.prependAsync(ours, options, done),
  );
  return written.ok ? [] : ['body'];
}

/** Start first: Outlook moves the end with it, so that the end never lies before the start. */
async function writeTimes(
  item: Office.AppointmentCompose,
  change: AppointmentChange,
  before: AppointmentContent,
): Promise<NotWritten> {
  if (!change.date && !change.start && change.durationMinutes === undefined) return [];
  const startsAt = dateFrom(instantOf(change.date ?? before.date, change.start ?? before.start));
  const minutes = change.durationMinutes ?? before.durationMinutes;
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  const start = await askOutlook<void>((done) => item.start.setAsync(startsAt, done));
  const end = await askOutlook<void>((done) => item.end.setAsync(endsAt, done));
  const readBack = await askOutlook<Date>((done) => item.start.getAsync(done));
  const taken = start.ok && end.ok && readBack.ok && readBack.value.getTime() === startsAt.getTime();
  return taken ? [] : ['time'];
}

async function writePeople(recipients: Office.Recipients, people: readonly Person[] | undefined): Promise<NotWritten> {
  if (!people) return [];
  const details = people.map((person) => ({ displayName: person.name, emailAddress: person.email }));
  const written = await askOutlook<void>((done) => recipients.setAsync(details, done));
  const readBack = await readAttendees(recipients);
  const taken = written.ok && readBack.ok ? readBack.value.map((person) => person.email.toLowerCase()) : [];
  return people.map((person) => person.email).filter((email) => !taken.includes(email.toLowerCase()));
}

/** Sets one place, or none. Rooms that were there go first: a room that stays would still be invited (office-js 3686). */
async function writeRoom(item: Office.AppointmentCompose, room: AppointmentChange['room']): Promise<NotWritten> {
  if (!room) return [];
  const wanted = room === 'none' ? undefined : locationOf(room);
  const places = await askOutlook<Office.LocationDetails[]>((done) => item.enhancedLocation.getAsync(done));
  const others = places.ok
    ? places.value.map((place) => place.locationIdentifier).filter((id) => id.id !== wanted?.id)
    : [];
  if (others.length > 0) await askOutlook<void>((done) => item.enhancedLocation.removeAsync(others, done));
  const alreadyThere = places.ok && places.value.some((place) => place.locationIdentifier.id === wanted?.id);
  if (wanted && !alreadyThere) await askOutlook<void>((done) => item.enhancedLocation.addAsync([wanted], done));
  const readBack = await readRoom(item);
  return readBack.ok && isRoom(readBack.value, room) ? [] : ['room'];
}

const locationOf = ({ email, name }: Room): Office.LocationIdentifier =>
  email ? { id: email, type: 'room' } : { id: name, type: 'custom' };

function isRoom(found: Room | undefined, wanted: Room | 'none'): boolean {
  if (wanted === 'none' || !found) return wanted === 'none' && !found;
  return found.email === wanted.email || found.name === wanted.name;
}

async function writePrivate(item: Office.AppointmentCompose, isPrivate: boolean | undefined): Promise<NotWritten> {
  if (isPrivate === undefined) return [];
  if (!item.sensitivity) return isPrivate ? ['private'] : [];
  const { Private, Normal } = Office.MailboxEnums.AppointmentSensitivityType;
  const wanted = isPrivate ? Private : Normal;
  const written = await askOutlook<void>((done) => item.sensitivity.setAsync(wanted, done));
  return written.ok ? [] : ['private'];
}

/** A moment for office.js, which takes nothing but `Date`. */
const dateFrom = (at: Instant): Date => new Date(at);

/** The words of a piece of HTML without tags, entities of spaces and layout: enough to see whether it is already there. */
function textOf(html: string): string {
  const text = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  return text.replace(/\s+/gu, ' ').trim();
}
