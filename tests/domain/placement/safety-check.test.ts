import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { SAFETY_ASPECTS, safetyToCheck } from '../../../src/domain/placement/safety-check';

const today = day('2026-11-10');
const check = { on: today, by: 'Gareth Lloyd', aspects: SAFETY_ASPECTS };
const open = (...checks: Parameters<typeof safetyToCheck>[0]) => safetyToCheck(checks, today).map(({ code }) => code);

describe('The safety of a provision', () => {
  it('is checked for safeguarding, wellbeing, and health and safety (R-NPT-77)', () => {
    expect(safetyToCheck([], today)).toEqual(
      ['safeguarding', 'wellbeing', 'healthAndSafety'].map((aspect) => ({
        effect: 'record',
        code: `placement.check.${aspect}`,
        why: { rule: 'R-NPT-77', clause: 'Monitoring and reviewing an alternative provision', inputs: { aspect } },
      })),
    );
    expect(open(check)).toEqual([]);
    expect(open({ ...check, aspects: ['wellbeing'] }, { ...check, aspects: ['safeguarding'] })).toEqual([
      'placement.check.healthAndSafety',
    ]);
  });

  it('counts from its day, with the name of who checked (R-NPT-77)', () => {
    expect(open({ ...check, on: day('2026-11-11') })).toHaveLength(3);
    expect(open({ ...check, by: ' ' })).toHaveLength(3);
  });
});
