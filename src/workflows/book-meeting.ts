import type { IsoDate, WallTime } from '../domain/date/iso-date';
import type { Invitee, Meeting } from '../domain/meeting/meeting';
import type { EmailAddress } from '../domain/person/person';
import { Fault } from '../domain/result/fault';
import type { Result } from '../domain/result/result';
import type { Settings } from '../domain/settings/settings';
import type { Language } from '../i18n/words';
import type { OpenAppointment } from './host-ports';
import type { CaseFile } from './load-case';
import type { PolicyDeps } from './policy-deps';
import type { Ports, Stored } from './ports';

export interface MeetingChoices {
  readonly date: IsoDate;
  readonly start: WallTime;
  readonly durationMinutes: number;
  readonly room?: { readonly name: string; readonly email?: EmailAddress };
  readonly invitees: readonly Invitee[];
}
/** What the pane keeps with the appointment, so that the Smart Alert can judge it without the network. */
export interface SendAlert {
  readonly key: string;
  readonly required: readonly { readonly email: EmailAddress; readonly name: string; readonly because: string }[];
  readonly lead: string;
}
export interface PreparedMeeting {
  readonly meeting: Meeting;
  readonly subject: string;
  readonly bodyHtml: string;
  readonly agenda: readonly string[];
  readonly alert: SendAlert;
}

/** T4 before anything is written: the row, the texts and the people, or every reason why not. */
export function prepareMeeting(
  _ports: Ports,
  _deps: PolicyDeps,
  _file: CaseFile,
  _settings: Settings,
  _choices: MeetingChoices,
): Promise<Result<PreparedMeeting>> {
  throw new Fault('notBuilt');
}

/** Row, then key in the appointment, then the send: by the host where it can, else by the person (`sent: false`). */
export function bookFromPane(
  _ports: Ports,
  _prepared: PreparedMeeting,
  _appointment: OpenAppointment,
  _language: Language,
): Promise<Result<{ readonly sent: boolean; readonly meeting: Stored<Meeting> }>> {
  throw new Fault('notBuilt');
}

/** Creates the event of a queued or sending row, with the same bytes however often it is asked. */
export function bookByGraph(_ports: Ports, _deps: PolicyDeps, _was: Stored<Meeting>): Promise<Result<Stored<Meeting>>> {
  throw new Fault('notBuilt');
}

/** Finds the event that was sent from the open appointment and takes it into the case (T4). */
export function adoptMeeting(
  _ports: Ports,
  _deps: PolicyDeps,
  _was: Stored<Meeting>,
): Promise<Result<Stored<Meeting>>> {
  throw new Fault('notBuilt');
}
