import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { AttendanceSchema, MeetingSchema, MeetingStateSchema, meetingKey } from '../../../src/domain/meeting/meeting';
import { aMeeting } from '../../support/builders';
import { keptOf, refusedIn } from '../../support/kept-of';

const attendance = {
  personId: 'ewo',
  name: 'Non Bevan',
  role: 'ewo',
  agency: 'Education Welfare Service',
  attended: 'apologies',
} as const;
const meeting = aMeeting({
  kind: 'review',
  sequence: 2,
  state: 'held',
  path: 'graph',
  eventId: 'AAMkAD',
  bodySent: '{"subject":"Review"}',
  attendance: [attendance],
  heldOn: day('2026-10-06'),
  missingRequired: ['socialWorker'],
});

describe('A stored meeting', () => {
  it('keeps its people, its room and what became of it', () => {
    expect(keptOf(MeetingSchema, meeting)).toEqual(meeting);
    expect(refusedIn(MeetingSchema, aMeeting())).toEqual([]);
  });

  it('is in one of five states (RELIABILITY 3)', () => {
    expect(MeetingStateSchema.options).toEqual(['queued', 'sending', 'booked', 'held', 'cancelled']);
  });

  it.each([
    ['schemaVersion', 2],
    ['caseRef', '0142'],
    ['kind', 'parents'],
    ['state', 'moved'],
    ['path', 'letter'],
    ['date', '2026-02-30'],
    ['start', '24:00'],
    ['durationMinutes', 4],
    ['durationMinutes', 481],
    ['eventId', 'x'.repeat(401)],
    ['queuedAt', '2026-09-22'],
  ])('is refused with %s %j', (field, value) => {
    expect(refusedIn(MeetingSchema, { ...meeting, [field]: value })).toEqual([field]);
  });

  it.each([
    ['durationMinutes', 5],
    ['durationMinutes', 480],
    ['eventId', 'x'.repeat(400)],
  ])('takes a %s of %j', (field, value) => {
    expect(refusedIn(MeetingSchema, { ...meeting, [field]: value })).toEqual([]);
  });

  it('asks somebody as required or as optional', () => {
    const asked = (need: string) => meeting.invitees.map((invitee) => ({ ...invitee, need }));
    expect(refusedIn(MeetingSchema, { ...meeting, invitees: asked('optional') })).toEqual([]);
    expect(refusedIn(MeetingSchema, { ...meeting, invitees: asked('perhaps') })[0]).toBe('invitees.0.need');
  });

  it('has one row for each meeting of its kind', () => {
    expect(meetingKey(meeting)).toBe('PSP-0142|review|2');
  });
});

describe('Attendance at a meeting', () => {
  it('is that somebody came, sent apologies or was absent', () => {
    const read = (attended: string) => refusedIn(AttendanceSchema, { ...attendance, attended });
    expect(['attended', 'apologies', 'absent'].flatMap(read)).toEqual([]);
    expect(read('late')).toEqual(['attended']);
  });
});
