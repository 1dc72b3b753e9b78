import { useCallback, useEffect, useState } from 'react';
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
 * Prepares the meeting, fills the open appointment, watches it, and books. `refused` is set when *Book* found the
 * appointment without a required person or changed by hand; nothing was written then.
 */
export function useBooking(parts: {
  readonly file: CaseFile;
  readonly settings: Settings;
  readonly choices: MeetingChoices;
  readonly appointment: OpenAppointment;
  onBooked(sent: boolean): void;
}) {
  const { file, settings, choices, appointment, onBooked } = parts;
  const { ports, deps, host } = useApp();
  const [refused, setRefused] = useState(false);

  const fill = useCallback(async (): Promise<Result<FilledAppointment>> => {
    const prepared = await prepareMeeting(ports, deps, file, settings, choices);
    if (!prepared.ok) return prepared;
    const before = await appointment.read();
    if (!before.ok) return before;
    const filled = await appointment.fill(wantedContent(prepared.value, before.value));
    if (!filled.ok) return filled;
    const content = await appointment.read();
    if (!content.ok) return content;
    return ok({ prepared: prepared.value, content: content.value, notWritten: filled.value.notWritten });
  }, [ports, deps, file, settings, choices, appointment]);

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
        return bookFromPane(ports, prepared, appointment);
      },
      [appointment, filled.put, host, ports],
    ),
    ({ sent }) => {
      if (sent !== undefined) onBooked(sent);
    },
  );
  return { filled, book, refused };
}

/** Outlook tells of people and times changed by hand; the form is then read again. */
function useWatched(appointment: OpenAppointment, filled: Load<FilledAppointment>): void {
  const { value, put } = filled;
  useEffect(
    () =>
      appointment.onChanged(() => {
        void appointment.read().then((content) => {
          if (content.ok && value) put({ ...value, content: content.value });
        });
      }),
    [appointment, value, put],
  );
}
