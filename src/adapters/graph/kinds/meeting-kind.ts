import { type Meeting, MeetingSchema, meetingKey } from '../../../domain/meeting/meeting';
import type { RecordKind } from '../record-kind';

/** PSP Meetings. Open rows are those whose event is not yet known to be in a calendar. */
export const meetingKind: RecordKind<Meeting> = {
  list: 'meetings',
  keyColumn: 'MeetingKey',
  schema: MeetingSchema,
  schemaVersion: 1,
  upgrades: {},
  key: meetingKey,
  columns: (record) => ({
    CaseRef: record.caseRef,
    Start: `${record.date}T${record.start}`,
    State: record.state,
    Open: record.state === 'queued' || record.state === 'sending' ? 1 : 0,
  }),
  payloadParts: 1,
  hasCaseRef: true,
  hasOpen: true,
};
