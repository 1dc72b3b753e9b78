import { describe, expect, it } from 'vitest';
import { canMove } from '../../../src/domain/case/transitions';
import type { PlanAnswers, ReducedTimetable } from '../../../src/domain/plan/plan-answers';
import type { Issue } from '../../../src/domain/result/result';
import { aPlan, aReducedTimetable, planAnswers } from '../../support/builders';
import { ALLOWED } from '../../support/transition-facts';

const NOT_AGREED: Issue = {
  code: 'rtt.parentNotAgreed',
  path: 'reducedTimetable.parentAgreed',
  effect: 'block',
  rule: 'R-NPT-49',
};
const AT_RISK: Issue = {
  code: 'rtt.significantRisk',
  path: 'reducedTimetable.significantRisk',
  effect: 'block',
  rule: 'R-NPT-50',
};
const lock = (timetable: Partial<ReducedTimetable>, planIssues: readonly Issue[] = [], hasReducedTimetable = true) => {
  const answers: PlanAnswers = planAnswers({ hasReducedTimetable, reducedTimetable: aReducedTimetable(timetable) });
  return canMove('T7', { ...ALLOWED.T7, plan: aPlan({ answers }), planIssues });
};

describe('T7: a plan with a reduced timetable', () => {
  it('is locked with agreement and without risk', () => {
    expect(lock({})).toEqual({ allowed: true, issues: [] });
  });

  it('is refused without parental agreement, whatever else was checked (R-NPT-49)', () => {
    expect(lock({ parentAgreed: false })).toEqual({ allowed: false, issues: [NOT_AGREED] });
  });

  it('is refused at significant risk out of school, whatever else was checked (R-NPT-50)', () => {
    expect(lock({ significantRisk: true })).toEqual({ allowed: false, issues: [AT_RISK] });
  });

  it('says each once where the form said it already', () => {
    const told = [
      { ...NOT_AGREED, path: 'told' },
      { ...AT_RISK, path: 'told' },
    ];
    expect(lock({ parentAgreed: false, significantRisk: true }, told).issues).toEqual(told);
    expect(lock({ parentAgreed: false, significantRisk: true }, [NOT_AGREED]).issues).toEqual([NOT_AGREED, AT_RISK]);
  });

  it('is not asked about a timetable that was answered away', () => {
    expect(lock({ parentAgreed: false, significantRisk: true }, [], false)).toEqual({ allowed: true, issues: [] });
  });
});
