import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { preReturn } from '../../../src/domain/exclusion/pre-return';
import { CALENDAR_E } from '../../support/term-calendars';

const FROM_SCHOOL_DAYS = 10;
const dates = (firstDay: string, schoolDays: number) =>
  preReturn({ firstDay: day(firstDay), schoolDays }, FROM_SCHOOL_DAYS, CALENDAR_E);

describe('preReturn (R-HCK-02)', () => {
  it('V23: ten school days from 2 November 2026', () => {
    expect(dates('2026-11-02', 10)).toEqual({
      ok: true,
      value: {
        lastDay: '2026-11-13',
        returnOn: '2026-11-16',
        planDue: {
          effect: 'warn',
          code: 'exclusion.planBeforeReturn',
          why: {
            rule: 'R-HCK-02',
            clause: 'Pastoral Support Programme: Why would we use it?',
            on: '2026-11-13',
            inputs: { firstDay: '2026-11-02', schoolDays: 10, planFromSchoolDays: 10, returnOn: '2026-11-16' },
          },
        },
      },
    });
  });

  it('asks for no plan before the return from a shorter exclusion', () => {
    expect(dates('2026-11-02', 9)).toEqual({ ok: true, value: { lastDay: '2026-11-12', returnOn: '2026-11-13' } });
    expect(dates('2026-11-02', 9.5)).toEqual({ ok: true, value: { lastDay: '2026-11-13', returnOn: '2026-11-16' } });
  });

  it('counts school days across half-term, from the first school day', () => {
    expect(dates('2026-10-22', 3)).toMatchObject({ value: { lastDay: '2026-11-02', returnOn: '2026-11-03' } });
    expect(dates('2026-10-24', 0.5)).toMatchObject({ value: { lastDay: '2026-11-02', returnOn: '2026-11-03' } });
  });

  const missing = {
    ok: false,
    failure: {
      kind: 'invalid',
      issues: [
        {
          code: 'calendar.notCovered',
          path: 'firstDay',
          effect: 'block',
          rule: 'E1',
          params: { on: '2027-12-18', schoolYear: '2027/28' },
        },
      ],
    },
  };

  it('says which school year to add where the last day or the return is not known', () => {
    expect(dates('2027-12-16', 3)).toEqual(missing);
    expect(dates('2027-12-16', 2)).toEqual(missing);
    expect(dates('2027-12-16', 1)).toMatchObject({ value: { lastDay: '2027-12-16', returnOn: '2027-12-17' } });
  });
});
