import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/date/iso-date';
import { because, isRuleId } from '../../../src/domain/rule/decision';

describe('Why something was decided', () => {
  it('names the rule, its clause, what it looked at and the day it turns on', () => {
    expect(because('R-NPT-56', { lastDay: '2026-12-07' }, isoDate('2026-11-30'))).toEqual({
      rule: 'R-NPT-56',
      clause: 'Process for considering a reduced timetable',
      inputs: { lastDay: '2026-12-07' },
      on: '2026-11-30',
    });
  });

  it('has no clause where the specification decided', () => {
    expect(because('B6-g4')).toStrictEqual({ rule: 'B6-g4', inputs: {} });
  });

  it('knows rules of the guidance from other texts', () => {
    expect([isRuleId('R-HCK-42'), isRuleId('R-NPT-89'), isRuleId('toString')]).toEqual([true, false, false]);
  });
});
