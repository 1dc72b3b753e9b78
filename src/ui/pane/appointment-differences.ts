import { missingRequired } from '../../domain/invitee/invitees';
import type { Invitee } from '../../domain/meeting/meeting';
import type { PreparedMeeting } from '../../workflows/book-meeting';
import type { AppointmentChange, AppointmentContent } from '../../workflows/host-ports';

/** What somebody changed by hand in the appointment's own form since the pane filled it. */
export interface AppointmentDifferences {
  readonly missing: readonly Invitee[];
  readonly time: boolean;
  readonly subject: boolean;
  readonly notPrivate: boolean;
}

/** Compares the form with what was prepared. The organiser is at the meeting without being an attendee. */
export function appointmentDifferences(
  { meeting, subject }: PreparedMeeting,
  content: AppointmentContent,
  canBePrivate: boolean,
): AppointmentDifferences {
  const addresses = [...content.required.map(({ email }) => email), meeting.organiser.email];
  return {
    missing: missingRequired(meeting.invitees, addresses),
    time:
      content.date !== meeting.date ||
      content.start !== meeting.start ||
      content.durationMinutes !== meeting.durationMinutes,
    subject: content.subject !== subject,
    notPrivate: canBePrivate && !content.isPrivate,
  };
}

export const differs = ({ missing, time, subject, notPrivate }: AppointmentDifferences): boolean =>
  missing.length > 0 || time || subject || notPrivate;

/** What the appointment must hold. Attendees that somebody added by hand stay where they are. */
export function wantedContent(prepared: PreparedMeeting, now: AppointmentContent): AppointmentChange {
  const { meeting, subject, bodyHtml } = prepared;
  const others = meeting.invitees.filter(({ email }) => email !== meeting.organiser.email);
  const ours = new Set(others.flatMap(({ email }) => (email ? [email.toLowerCase()] : [])));
  const byHand = (line: AppointmentContent['required']) => line.filter(({ email }) => !ours.has(email.toLowerCase()));
  const ofNeed = (need: Invitee['need']) =>
    others.flatMap((each) => (each.need === need && each.email ? [{ name: each.name, email: each.email }] : []));
  return {
    subject,
    bodyHtml,
    date: meeting.date,
    start: meeting.start,
    durationMinutes: meeting.durationMinutes,
    required: [...ofNeed('required'), ...byHand(now.required)],
    optional: [...ofNeed('optional'), ...byHand(now.optional)],
    room: meeting.room ? placeOf(meeting.room) : 'none',
    isPrivate: true,
  };
}

const placeOf = ({
  name,
  email,
}: NonNullable<PreparedMeeting['meeting']['room']>): NonNullable<AppointmentContent['room']> => ({
  name,
  ...(email ? { email } : {}),
});
