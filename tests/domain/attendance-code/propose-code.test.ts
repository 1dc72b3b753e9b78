import { describe, expect, it } from 'vitest';
import type { AttendanceCode } from '../../../src/domain/attendance-code/attendance-codes';
import { checkCode, type HalfDay, proposeCode } from '../../../src/domain/attendance-code/propose-code';
import { day } from '../../../src/domain/date/iso-date';

const NPT: readonly AttendanceCode[] = [
  { key: 'absentByAgreement', code: 'C' },
  { key: 'alternativeProvision', code: 'B' },
];
const ON = day('2026-10-12');
const halfDay = (provision: HalfDay['provision'], more: Partial<HalfDay> = {}): HalfDay => ({
  on: ON,
  provision,
  ...more,
});

describe('proposeCode', () => {
  it('offers C for absence by agreement of a reduced timetable (B7, R-NPT-58)', () => {
    expect(proposeCode(halfDay('absentByAgreement'), NPT)).toStrictEqual({
      code: 'C',
      decision: {
        effect: 'auto',
        code: 'attendanceCode.offered',
        why: {
          rule: 'R-NPT-58',
          clause: 'Monitoring and reviewing a reduced timetable',
          on: ON,
          inputs: { provision: 'absentByAgreement' },
        },
      },
    });
  });

  it('offers B at alternative provision that was checked present (B7, R-NPT-59)', () => {
    expect(proposeCode(halfDay('ap', { attended: true }), NPT)).toEqual({
      code: 'B',
      decision: {
        effect: 'auto',
        code: 'attendanceCode.offered',
        why: {
          rule: 'R-NPT-59',
          clause: 'Monitoring and reviewing a reduced timetable; Monitoring and reviewing an alternative provision',
          on: ON,
          inputs: { provision: 'ap', attended: true },
        },
      },
    });
  });

  it('offers C, never B, for work at home (B7, R-NPT-60)', () => {
    const proposal = proposeCode(halfDay('home'), NPT);
    expect(proposal.code).toBe('C');
    expect(proposal.decision.why).toEqual({
      rule: 'R-NPT-60',
      clause: 'Monitoring and reviewing a reduced timetable; Monitoring and reviewing an alternative provision',
      on: ON,
      inputs: { provision: 'home' },
    });
  });

  it('offers no code at alternative provision that was not attended, and sends to the EWO (B7, R-NPT-59)', () => {
    const proposal = proposeCode(halfDay('ap', { attended: false }), NPT);
    expect(proposal).not.toHaveProperty('code');
    expect(proposal.decision).toMatchObject({
      effect: 'warn',
      code: 'attendanceCode.discussWithEwo',
      why: { rule: 'R-NPT-59', inputs: { provision: 'ap', attended: false } },
    });
  });

  it('waits for the daily check at alternative provision (R-NPT-59)', () => {
    const proposal = proposeCode(halfDay('ap'), NPT);
    expect(proposal).not.toHaveProperty('code');
    expect(proposal.decision).toMatchObject({
      effect: 'record',
      code: 'attendanceCode.checkAttendance',
      why: { rule: 'R-NPT-59', inputs: { provision: 'ap' } },
    });
  });

  it.each(['school', 'inclusionCentre'] as const)('offers no code at %s: the guidance gives none (B7)', (provision) => {
    expect(proposeCode(halfDay(provision), NPT)).toEqual({
      decision: { effect: 'inform', code: 'attendanceCode.notOffered', why: { rule: 'B7', inputs: { provision } } },
    });
  });

  it('says so where the authority defines no code for the day (DOMAIN F-9)', () => {
    const ended: AttendanceCode[] = [{ key: 'absentByAgreement', code: 'C', validTo: day('2026-10-11') }];
    const proposal = proposeCode(halfDay('absentByAgreement'), ended);
    expect(proposal).not.toHaveProperty('code');
    expect(proposal.decision).toMatchObject({
      effect: 'inform',
      code: 'attendanceCode.notDefined',
      why: { rule: 'R-NPT-58', on: ON },
    });
  });
});

describe('checkCode', () => {
  it('refuses B for work sent home (R-NPT-60)', () => {
    expect(checkCode('B', halfDay('home'), NPT)).toEqual([
      {
        code: 'attendanceCode.homeIsNotProvision',
        path: 'code',
        effect: 'block',
        rule: 'R-NPT-60',
        params: { code: 'B' },
      },
    ]);
  });

  it('lets C stand for work sent home, and B at alternative provision', () => {
    expect(checkCode('C', halfDay('home'), NPT)).toEqual([]);
    expect(checkCode('B', halfDay('ap'), NPT)).toEqual([]);
  });
});
