import { describe, expect, it } from 'vitest';
import { type AttendanceCode, codeInUse } from '../../../src/domain/attendance-code/attendance-codes';
import { day } from '../../../src/domain/date/iso-date';

const CODES: readonly AttendanceCode[] = [
  { key: 'absentByAgreement', code: 'C', validTo: day('2027-08-31') },
  { key: 'absentByAgreement', code: 'Q', validFrom: day('2027-09-01') },
  { key: 'alternativeProvision', code: 'B', validFrom: day('2026-09-01'), validTo: day('2027-08-31') },
];

describe('codeInUse', () => {
  it('takes the code that holds on the day, both ends included (DOMAIN F-9)', () => {
    expect(codeInUse('absentByAgreement', day('2027-08-31'), CODES)).toBe('C');
    expect(codeInUse('absentByAgreement', day('2027-09-01'), CODES)).toBe('Q');
    expect(codeInUse('alternativeProvision', day('2026-09-01'), CODES)).toBe('B');
    expect(codeInUse('alternativeProvision', day('2027-08-31'), CODES)).toBe('B');
  });

  it('knows none before the first and after the last day', () => {
    expect(codeInUse('alternativeProvision', day('2026-08-31'), CODES)).toBeUndefined();
    expect(codeInUse('alternativeProvision', day('2027-09-01'), CODES)).toBeUndefined();
  });

  it('knows none where the authority defines none', () => {
    expect(codeInUse('absentByAgreement', day('2026-10-12'), [])).toBeUndefined();
  });

  it('takes the first of two that hold', () => {
    const both: AttendanceCode[] = [
      { key: 'absentByAgreement', code: 'C' },
      { key: 'absentByAgreement', code: 'D' },
    ];
    expect(codeInUse('absentByAgreement', day('2026-10-12'), both)).toBe('C');
  });
});
