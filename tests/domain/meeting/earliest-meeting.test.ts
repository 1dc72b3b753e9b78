import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { schoolDaysBetween } from '../../../src/domain/date/school-day';
import { earliestMeeting } from '../../../src/domain/meeting/earliest-meeting';
import { CALENDAR_W } from '../../support/term-calendars';

describe('earliestMeeting (R-NPT-26)', () => {
  it('is the tenth school day after the invitation, half-term left out', () => {
    expect(earliestMeeting(day('2026-10-19'), 10, CALENDAR_W)).toEqual({
      ok: true,
      value: {
        effect: 'auto',
        code: 'meeting.earliest',
        why: {
          rule: 'R-NPT-26',
          clause: 'Stage Three: Organising the meeting',
          on: '2026-11-09',
          inputs: { today: '2026-10-19', noticeSchoolDays: 10 },
        },
      },
    });
    expect(schoolDaysBetween(day('2026-10-19'), day('2026-11-09'), CALENDAR_W)).toBe(10);
  });

  it('says which school year to add where the day is not known', () => {
    expect(earliestMeeting(day('2027-12-10'), 10, CALENDAR_W)).toMatchObject({
      ok: false,
      failure: { issues: [{ code: 'calendar.notCovered', path: 'date', params: { on: '2027-12-18' } }] },
    });
  });
});
