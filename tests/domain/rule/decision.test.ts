import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/date/iso-date';
import { because, isRuleId, ruleOr } from '../../../src/domain/rule/decision';

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

  it('is the rule that an entry of a pack carries, else the point of the specification', () => {
    expect(ruleOr('R-HCK-42', 'D5-4')).toBe('R-HCK-42');
    expect(ruleOr('CWH-9', 'D5-4')).toBe('D5-4');
    expect(ruleOr(undefined, 'D5-4')).toBe('D5-4');
  });

  it('knows rules of the guidance from other texts', () => {
    expect([isRuleId('R-HCK-42'), isRuleId('R-NPT-89'), isRuleId('toString')]).toEqual([true, false, false]);
  });
});
