import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { declarationDates, declarationStanding } from '../../../src/domain/declaration/declaration-standing';

const PERIODS = { validMonths: 12, renewDaysBefore: 28 };
const standing = (today: string) => declarationStanding(day('2026-09-15'), PERIODS, day(today));

describe('a safeguarding declaration (C8-10)', () => {
  it('counts for twelve months and is renewed from 28 days before', () => {
    expect(declarationDates(day('2026-09-15'), PERIODS)).toEqual({ validUntil: '2027-09-15', renewFrom: '2027-08-18' });
  });

  it('signed on 29 February counts until 28 February', () => {
    expect(declarationDates(day('2028-02-29'), PERIODS).validUntil).toBe('2029-02-28');
  });

  it.each([
    ['2027-08-17', 'auto', 'declaration.inForce'],
    ['2027-08-18', 'auto', 'declaration.renewDue'],
    ['2027-09-15', 'auto', 'declaration.renewDue'],
    ['2027-09-16', 'block', 'declaration.outOfDate'],
  ])('on %s: %s, %s', (today, effect, code) => {
    expect(standing(today)).toEqual({
      effect,
      code,
      why: {
        rule: 'C8-10',
        on: '2027-09-15',
        inputs: { signedOn: '2026-09-15', validMonths: 12, renewDaysBefore: 28 },
      },
    });
  });
});
