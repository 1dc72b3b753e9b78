import { describe, expect, it } from 'vitest';
import type { TransitionFacts } from '../../../src/domain/case/transition-facts';
import { judgeMove } from '../../../src/domain/case/transitions';
import { day } from '../../../src/domain/date/iso-date';
import type { PlanAnswers } from '../../../src/domain/plan/plan-answers';
import { aCase, aLockedPlan, aPupil, aReducedTimetable, caseRef, planAnswers } from '../../support/builders';
import { ALLOWED, IN_FORCE } from '../../support/transition-facts';

const REDUCED = { hasReducedTimetable: true, reducedTimetable: aReducedTimetable() };
const sign = (answers: Partial<PlanAnswers> = {}, more: Partial<TransitionFacts['T8']> = {}) =>
  judgeMove('T8', { ...ALLOWED.T8, plan: aLockedPlan({ answers: planAnswers(answers) }), ...more }).follows;
const mails = (follows: ReturnType<typeof sign>) =>
  follows.filter(({ code }) => code.startsWith('mail.')).map(({ code, why }) => [code, why.rule, why.inputs, why.on]);

describe('A plan that comes into force', () => {
  it('goes to the authority, and copies to those who signed and attended (R-NPT-13)', () => {
    expect(mails(sign())).toEqual([
      ['mail.M1', 'R-NPT-13', { version: 1 }, undefined],
      ['mail.M11', 'R-NPT-32', { version: 1 }, undefined],
    ]);
  });

  it('goes to the EWO where attendance is an issue (R-NPT-33)', () => {
    expect(mails(sign({ attendanceIssue: true }))).toEqual([
      ['mail.M1', 'R-NPT-13', { version: 1 }, undefined],
      ['mail.M3', 'R-NPT-33', { version: 1 }, undefined],
      ['mail.M11', 'R-NPT-32', { version: 1 }, undefined],
    ]);
  });

  it('asks the case about attendance where the plan is silent', () => {
    const { attendanceIssue: _silent, ...answers } = planAnswers();
    const kase = aCase({ state: 'awaitingSignatures', pupil: aPupil({ attendanceIssue: true }) });
    const { follows } = judgeMove('T8', { ...ALLOWED.T8, case: kase, plan: aLockedPlan({ answers }) });
    expect(mails(follows).map(([code]) => code)).toEqual(['mail.M1', 'mail.M3', 'mail.M11']);
  });

  it('with a reduced timetable goes to DESO and EWO, and M4 leaves on its first day (R-NPT-51, R-NPT-52)', () => {
    expect(mails(sign(REDUCED))).toEqual([
      ['mail.M1', 'R-NPT-13', { version: 1 }, undefined],
      ['mail.M2', 'R-NPT-52', { version: 1 }, undefined],
      ['mail.M3', 'R-NPT-33', { version: 1 }, undefined],
      ['mail.M4', 'R-NPT-51', { version: 1 }, '2026-10-12'],
      ['mail.M11', 'R-NPT-32', { version: 1 }, undefined],
    ]);
  });

  it('takes a timetable that was answered away for none', () => {
    expect(mails(sign({ hasReducedTimetable: false, reducedTimetable: aReducedTimetable() })).length).toBe(2);
  });

  it('notifies each placement on its first day (R-NPT-79)', () => {
    const placements = [
      { id: 'p1', startsOn: day('2026-10-19') },
      { id: 'p2', startsOn: day('2026-11-02') },
    ];
    expect(mails(sign({}, { placements })).slice(1, 3)).toEqual([
      ['mail.M5', 'R-NPT-79', { placement: 'p1' }, '2026-10-19'],
      ['mail.M5', 'R-NPT-79', { placement: 'p2' }, '2026-11-02'],
    ]);
  });

  it('sets the first review on the day of the plan and begins the weekly check-ins (R-NPT-02, R-NPT-35)', () => {
    const calendar = sign().filter(({ code }) => code.startsWith('calendar.'));
    expect(calendar.map(({ code, why }) => [code, why.rule, why.on])).toEqual([
      ['calendar.firstReview', 'R-NPT-02', '2026-11-02'],
      ['calendar.weeklyCheckIns', 'R-NPT-35', undefined],
    ]);
  });

  it('has no day for a review that the plan does not name', () => {
    const { reviewDate: _none, ...answers } = planAnswers();
    const { follows } = judgeMove('T8', { ...ALLOWED.T8, plan: aLockedPlan({ answers }) });
    expect(follows.find(({ code }) => code === 'calendar.firstReview')?.why.on).toBeUndefined();
  });
});

describe('A later version that comes into force', () => {
  const before = { ...IN_FORCE, answers: planAnswers(REDUCED) };

  it('supersedes the one before, sets the next review and lets the check-ins go on', () => {
    const follows = sign({}, { replaces: IN_FORCE });
    expect(follows.map(({ code, why }) => [code, why.rule, why.inputs, why.on]).slice(2)).toEqual([
      ['calendar.nextReview', 'R-NPT-02', {}, '2026-11-02'],
      ['list.bringIntoForce', 'D1-T8', { version: 1 }, undefined],
      ['list.supersedeVersion', 'D1-T12', { version: 1 }, undefined],
      ['list.logForLead', 'D1-T8', {}, undefined],
    ]);
  });

  it('does not notify the start of a timetable that goes on', () => {
    expect(mails(sign(REDUCED, { replaces: before })).map(([code]) => code)).toEqual([
      'mail.M1',
      'mail.M2',
      'mail.M3',
      'mail.M11',
    ]);
  });

  it('notifies a timetable that starts anew', () => {
    const later = { ...REDUCED, reducedTimetable: aReducedTimetable({ start: day('2026-11-02') }) };
    expect(mails(sign(later, { replaces: before }))[3]).toEqual(['mail.M4', 'R-NPT-51', { version: 1 }, '2026-11-02']);
  });
});

describe('A new case', () => {
  it('names the case of the pupil before it, which stays closed', () => {
    const closedCases = [aCase({ state: 'closed', caseRef: caseRef('PSP-0007') })];
    expect(judgeMove('T1', { ...ALLOWED.T1, closedCases }).follows).toEqual([
      { effect: 'auto', code: 'list.recordCase', why: { rule: 'D1-T1', inputs: {} } },
      { effect: 'auto', code: 'list.linkPreviousCase', why: { rule: 'D1', inputs: { previousCaseId: 'PSP-0007' } } },
    ]);
  });

  it('names none for another pupil’s closed case', () => {
    const other = aPupil({ upn: { kind: 'known', value: 'U671999926001' } });
    const closedCases = [aCase({ state: 'closed', pupil: other })];
    expect(judgeMove('T1', { ...ALLOWED.T1, closedCases }).follows.length).toBe(1);
  });
});
