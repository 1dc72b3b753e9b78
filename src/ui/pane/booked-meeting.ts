import { KEPT } from '../../domain/meeting/kept-names';
import { type Meeting, meetingKey } from '../../domain/meeting/meeting';
import type { CaseFile } from '../../workflows/load-case';

/** The meeting that this very appointment was booked for, if any. */
export function bookedMeeting(file: CaseFile, kept: Readonly<Record<string, string>>): Meeting | undefined {
  return file.meetings.map(({ value }) => value).find((meeting) => meetingKey(meeting) === kept[KEPT.meetingKey]);
}
