import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { copiesDue } from '../../../src/domain/plan/copies-due';
import { CALENDAR_W } from '../../support/term-calendars';

const judge = (today: string, circulatedOn?: string) =>
  copiesDue(
    {
      signedOn: day('2026-10-22'),
      withinSchoolDays: 2,
      today: day(today),
      ...(circulatedOn ? { circulatedOn: day(circulatedOn) } : {}),
    },
    CALENDAR_W,
  );

describe('copiesDue (R-NPT-32)', () => {
  it('is two school days after the signing, half-term left out', () => {
    expect(judge('2026-11-02')).toEqual({
      ok: true,
      value: {
        effect: 'auto',
        code: 'plan.copiesDue',
        why: {
          rule: 'R-NPT-32',
          clause: 'Stage Four: Conducting the meeting',
          on: '2026-11-02',
          inputs: { signedOn: '2026-10-22', withinSchoolDays: 2 },
        },
      },
    });
  });

  it('warns from the day after', () => {
    expect(judge('2026-11-03')).toMatchObject({ value: { effect: 'warn', code: 'plan.copiesOverdue' } });
  });

  it('only records copies that went round', () => {
    expect(judge('2026-11-10', '2026-10-23')).toMatchObject({
      value: { effect: 'record', code: 'plan.copiesSent', why: { inputs: { circulatedOn: '2026-10-23' } } },
    });
  });

  it('says which school year to add where the day is not known', () => {
    const late = { signedOn: day('2027-12-16'), withinSchoolDays: 2, today: day('2027-12-16') };
    expect(copiesDue(late, CALENDAR_W)).toMatchObject({
      ok: false,
      failure: { issues: [{ code: 'calendar.notCovered', path: 'signedOn', params: { on: '2027-12-18' } }] },
    });
  });
});
