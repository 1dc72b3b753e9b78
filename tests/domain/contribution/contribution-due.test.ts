import { describe, expect, it } from 'vitest';
import { contributionDue } from '../../../src/domain/contribution/contribution-due';
import { day } from '../../../src/domain/date/iso-date';
import { CALENDAR_W } from '../../support/term-calendars';

describe('contributionDue (C15, R-NPT-25)', () => {
  it('is five school days before the meeting, half-term left out', () => {
    expect(contributionDue(day('2026-11-05'), 5, CALENDAR_W)).toEqual({
      ok: true,
      value: {
        effect: 'auto',
        code: 'contribution.due',
        why: {
          rule: 'R-NPT-25',
          clause: 'Stage Two: Information Gathering',
          on: '2026-10-22',
          inputs: { meetingOn: '2026-11-05', schoolDaysBefore: 5 },
        },
      },
    });
  });

  it('says which school year to add for a meeting at the start of the calendar', () => {
    expect(contributionDue(day('2026-09-08'), 5, CALENDAR_W)).toMatchObject({
      ok: false,
      failure: { issues: [{ code: 'calendar.notCovered', path: 'date', params: { on: '2026-08-31' } }] },
    });
  });
});
