import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { measuredChange, measuresToTake } from '../../../src/domain/intervention/measured-change';

const before = { on: day('2026-09-15'), score: 21 };
const at = (score: number) => ({ on: day('2026-12-15'), score });

describe('A measure before and after', () => {
  it('says how many points changed, and whether for the better (R-HCK-42)', () => {
    const sdq = { instrument: 'SDQ', better: 'lower', before } as const;
    expect(measuredChange({ ...sdq, after: at(15) })).toEqual({ points: -6, direction: 'better' });
    expect(measuredChange({ ...sdq, after: at(22) })).toEqual({ points: 1, direction: 'worse' });
    expect(measuredChange({ ...sdq, after: at(21) })).toEqual({ points: 0, direction: 'same' });
    const scale = { instrument: 'Belonging scale', better: 'higher', before } as const;
    expect(measuredChange({ ...scale, after: at(24) })).toEqual({ points: 3, direction: 'better' });
    expect(measuredChange({ ...scale, after: at(20) })).toEqual({ points: -1, direction: 'worse' });
  });

  it('says nothing until both were taken (R-HCK-42)', () => {
    expect(measuredChange({ instrument: 'SDQ', better: 'lower', before })).toBeUndefined();
    expect(measuredChange({ instrument: 'SDQ', better: 'lower', after: at(3) })).toBeUndefined();
  });

  it('is asked for at the beginning and at the end of an intervention (R-HCK-42)', () => {
    const why = (on: string) => ({ rule: 'R-HCK-42', clause: 'Wellbeing guide: Measuring Wellbeing', inputs: {}, on });
    const startedOn = day('2026-09-15');
    const endedOn = day('2026-12-15');
    expect(measuresToTake({})).toEqual([]);
    expect(measuresToTake({ startedOn })).toEqual([
      { effect: 'record', code: 'intervention.measureBefore', why: why('2026-09-15') },
    ]);
    const measure = { instrument: 'SDQ', better: 'lower', before } as const;
    expect(measuresToTake({ startedOn, measure })).toEqual([]);
    expect(measuresToTake({ startedOn, endedOn, measure })).toEqual([
      { effect: 'record', code: 'intervention.measureAfter', why: why('2026-12-15') },
    ]);
    expect(measuresToTake({ startedOn, endedOn, measure: { ...measure, after: at(15) } })).toEqual([]);
    expect(measuresToTake({ startedOn, endedOn }).map(({ code }) => code)).toEqual([
      'intervention.measureBefore',
      'intervention.measureAfter',
    ]);
  });
});
