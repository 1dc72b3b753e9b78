import { describe, expect, it } from 'vitest';
import { safetyToRecord } from '../../../src/domain/programme/safety-monitoring';

describe('The safety of the pupil', () => {
  const school = { arrangement: 'school', monitor: 'Gareth Lloyd', how: 'Meets at the gate' } as const;

  it('is monitored in every arrangement (R-NPT-15)', () => {
    expect(safetyToRecord(['school', 'reducedTimetable'], [school])).toEqual([
      {
        effect: 'record',
        code: 'safety.monitor.reducedTimetable',
        why: {
          rule: 'R-NPT-15',
          clause: 'Recognising different roles: The School',
          inputs: { arrangement: 'reducedTimetable' },
        },
      },
    ]);
    expect(safetyToRecord(['school'], [school])).toEqual([]);
  });

  it('is not monitored without a person and a way (R-NPT-15)', () => {
    const codes = (more: object) => safetyToRecord(['school'], [{ ...school, ...more }]).map(({ code }) => code);
    expect([codes({ monitor: ' ' }), codes({ how: ' ' })]).toEqual([
      ['safety.monitor.school'],
      ['safety.monitor.school'],
    ]);
  });
});
