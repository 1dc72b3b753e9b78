import { canMove } from '../domain/case/transitions';
import type { IsoDate, WallTime } from '../domain/date/iso-date';
import { type Invitee, type Meeting, meetingKey } from '../domain/meeting/meeting';
import type { EmailAddress } from '../domain/person/person';
import { fail, type Issue, invalid, ok, type Result } from '../domain/result/result';
import type { Settings } from '../domain/settings/settings';
import type { Language, Words } from '../i18n/words';
import type { OpenAppointment } from './host-ports';
import type { CaseFile } from './load-case';
import { meetingAgenda, meetingBody, meetingSubject } from './meeting-text';
import { caseRefOf } from './move-case';
import type { PolicyDeps } from './policy-deps';
import type { Ports, Stored } from './ports';
import { createOrJoin, settle } from './settle';

export { adoptMeeting } from './adopt-meeting';
export { bookByGraph } from './book-by-graph';

export interface MeetingChoices {
  readonly date: IsoDate;
  readonly start: WallTime;
  readonly durationMinutes: number;
  readonly room?: { readonly name: string; readonly email?: EmailAddress };
  readonly invitees: readonly Invitee[];
  /** Of the invitation and of the Smart Alert; English when nothing is said. */
  readonly language?: Language;
}
/** What the pane keeps with the appointment, so that the Smart Alert can judge it without the network. */
export interface SendAlert {
  readonly key: string;
  readonly required: readonly { readonly email: EmailAddress; readonly name: string; readonly because: string }[];
  /** The sentence before the names. */
  readonly lead: string;
}
export interface PreparedMeeting {
  readonly meeting: Meeting;
  readonly subject: string;
  readonly bodyHtml: string;
  readonly agenda: readonly string[];
  readonly alert: SendAlert;
  /** What does not stop the booking but should be seen before it (R-NPT-26, 27). */
  readonly warnings: readonly Issue[];
}

/**
 * T4 before anything is written: the row, the texts and the people. Failure: invalid with every reason why the
 * invitation must not go out (DOMAIN B5, R-NPT-10, 11, 25, 28), or `meeting.beingBooked` by a colleague.
 */
export async function prepareMeeting(
  ports: Ports,
  deps: PolicyDeps,
  file: CaseFile,
  settings: Settings,
  choices: MeetingChoices,
): Promise<Result<PreparedMeeting>> {
  const kase = file.case.value;
  const open = file.meetings.find(({ value }) => value.kind === 'planning' && isBeingBooked(value));
  const verdict = canMove('T4', {
    case: kase,
    settingsPeople: settings.people,
    contributions: file.contributions.map(({ value }) => value),
    meeting: choices,
    today: ports.clock.today(),
    calendar: settings.calendar,
    // Without a figure no notice is too short.
    noticeSchoolDays: deps.pack.noticeSchoolDays?.value ?? 0,
  });
  const issues = [...verdict.issues, ...elsewhere(ports, open?.value)];
  const refusals = issues.filter(({ effect }) => effect !== 'warn');
  if (refusals.length > 0) return invalid(...refusals);
  const words = await deps.words(choices.language ?? 'en');
  const meeting = newMeeting(ports, file, choices, open?.value);
  const agenda = meetingAgenda(words, kase.reducedTimetable);
  return ok({
    meeting,
    subject: meetingSubject(words, meeting),
    bodyHtml: meetingBody(words, meeting, agenda),
    agenda,
    alert: alertOf(words, meeting),
    warnings: issues,
  });
}

/**
 * The pane path (RELIABILITY 3): the row, then its key in the open appointment, then the send: by the host where it
 * can, else by the person (`sent: false`). The event is taken into the case when it is found (`adoptMeeting`).
 * Failures: those of Outlook (the row stays and booking again joins it), conflict when a colleague booked meanwhile.
 */
export async function bookFromPane(
  ports: Ports,
  prepared: PreparedMeeting,
  appointment: Pick<OpenAppointment, 'keep' | 'send'>,
): Promise<Result<{ readonly sent: boolean; readonly meeting: Stored<Meeting> }>> {
  const { meeting, alert } = prepared;
  const joined = await createOrJoin(ports.records.meetings, meetingKey(meeting), meeting);
  if (!joined.ok) return joined;
  const kept = await appointment.keep({
    PspMeetingKey: alert.key,
    PspRequired: JSON.stringify(alert.required),
    PspWords: alert.lead,
  });
  if (!kept.ok) return kept;
  const sending = await settle(ports.records.meetings, joined.value.record, (now) => {
    if (now.organiser.id !== meeting.organiser.id || !isBeingBooked(now)) return fail({ kind: 'conflict' });
    return ok({ ...meeting, state: 'sending' as const, queuedAt: now.queuedAt });
  });
  if (!sending.ok) return sending;
  const sent = await appointment.send();
  if (sent.ok) return ok({ sent: true, meeting: sending.value });
  return sent.failure.kind === 'unsupported' ? ok({ sent: false, meeting: sending.value }) : sent;
}

const isBeingBooked = ({ state }: Meeting): boolean => state === 'queued' || state === 'sending';

function elsewhere(ports: Ports, open: Meeting | undefined): Issue[] {
  if (!open || open.organiser.id === ports.session.me.id) return [];
  return [{ code: 'meeting.beingBooked', path: '', effect: 'block', params: { name: open.organiser.name } }];
}

/** The row of the booking that is under way, with these choices, or the next row. */
function newMeeting(ports: Ports, file: CaseFile, choices: MeetingChoices, open: Meeting | undefined): Meeting {
  const { date, start, durationMinutes, room, invitees } = choices;
  const earlier = file.meetings.filter(({ value }) => value.kind === 'planning').length;
  return {
    schemaVersion: 1,
    caseRef: caseRefOf(file.case.value),
    kind: 'planning',
    sequence: open?.sequence ?? earlier + 1,
    state: 'queued',
    path: 'pane',
    date,
    start,
    durationMinutes,
    ...(room ? { room } : {}),
    invitees: [...invitees],
    organiser: ports.session.me,
    revision: 1,
    queuedAt: ports.clock.now(),
  };
}

function alertOf(words: Words, meeting: Meeting): SendAlert {
  const required = meeting.invitees.flatMap(({ need, email, name, role, rule }) => {
    if (need !== 'required' || !email || email === meeting.organiser.email) return [];
    return [{ email, name, because: words.t('mail.alert.because', { role: words.t(`tab.role.${role}`), rule }) }];
  });
  return { key: meetingKey(meeting), required, lead: words.t('mail.alert.lead') };
}
