import { useCallback, useEffect, useRef, useState } from 'react';
import { KEPT } from '../../domain/meeting/kept-names';
import { ok, type Result } from '../../domain/result/result';
import type { Settings } from '../../domain/settings/settings';
import { bookFromPane, type MeetingChoices, type PreparedMeeting, prepareMeeting } from '../../workflows/book-meeting';
import type { AppointmentContent, OpenAppointment } from '../../workflows/host-ports';
import type { CaseFile } from '../../workflows/load-case';
import { useApp } from '../app/app-context';
import { useAction } from '../app/use-action';
import { type Load, useLoad } from '../app/use-load';
import { appointmentDifferences, differs, wantedContent } from './appointment-differences';

/** The appointment as the pane filled it, and as it stands now. */
export interface FilledAppointment {
  readonly prepared: PreparedMeeting;
  readonly content: AppointmentContent;
  /** Addresses and fields that Outlook did not take. */
  readonly notWritten: readonly string[];
}

/**
 * Prepares the meeting, fills the open appointment once (again only when asked), watches it, and books. A case file that
 * is read again in the background never writes over what somebody changed by hand. `refused` is set when *Book* found the
 * appointment without a required person or changed by hand; nothing was written then.
 */
export function useBooking(parts: {
  readonly file: CaseFile;
  readonly settings: Settings;
  readonly choices: MeetingChoices;
  readonly appointment: OpenAppointment;
  onBooked(sent: boolean): void;
}) {
  const { ports, deps, words, host } = useApp();
  const { appointment, onBooked } = parts;
  const latest = useRef({ ...parts, words });
  latest.current = { ...parts, words };
  const [refused, setRefused] = useState(false);

  const fill = useCallback(async (): Promise<Result<FilledAppointment>> => {
    const { file, settings, choices, words: now } = latest.current;
    const prepared = await prepareMeeting(ports, deps, file, settings, choices);
    if (!prepared.ok) return prepared;
    const before = await appointment.read();
    if (!before.ok) return before;
    const filled = await appointment.fill(wantedContent(prepared.value, before.value));
    if (!filled.ok) return filled;
    const guarded = await appointment.keep(guardOf(prepared.value, now.t('pane.alert.notBooked')));
    if (!guarded.ok) return guarded;
    const content = await appointment.read();
    if (!content.ok) return content;
    return ok({ prepared: prepared.value, content: content.value, notWritten: filled.value.notWritten });
  }, [ports, deps, appointment]);

  const filled = useLoad(fill);
  useWatched(appointment, filled);

  const book = useAction(
    useCallback(
      async ({ prepared, notWritten }: FilledAppointment): Promise<Result<{ readonly sent: boolean | undefined }>> => {
        const now = await appointment.read();
        if (!now.ok) return now;
        filled.put({ prepared, notWritten, content: now.value });
        const stop = differs(appointmentDifferences(prepared, now.value, host.can('privateAppointment')));
        setRefused(stop);
        if (stop) return ok({ sent: undefined });
        const free = await appointment.keep({ [KEPT.notBooked]: '' });
        return free.ok ? bookFromPane(ports, prepared, appointment) : free;
      },
      [appointment, filled.put, host, ports],
    ),
    ({ sent }) => {
      if (sent !== undefined) onBooked(sent);
    },
  );
  return { filled, book, refused };
}

/** Outlook tells of people and times changed by hand; the form is then read again. Nothing told is missed in between. */
function useWatched(appointment: OpenAppointment, filled: Load<FilledAppointment>): void {
  const latest = useRef(filled);
  latest.current = filled;
  useEffect(
    () =>
      appointment.onChanged(() => {
        void appointment.read().then((content) => {
          const { value, put } = latest.current;
          if (content.ok && value) put({ ...value, content: content.value });
        });
      }),
    [appointment],
  );
}

/** From now on the Smart Alert stops a hand-pressed Send: somebody may be missing, and nothing is booked yet. */
const guardOf = ({ alert }: PreparedMeeting, notBooked: string): Readonly<Record<string, string>> => ({
  [KEPT.required]: JSON.stringify(alert.required),
  [KEPT.words]: alert.lead,
  [KEPT.notBooked]: notBooked,
});
