import { describe, expect, it } from 'vitest';
import { signedFacts } from '../../../src/domain/case/signed-facts';
import { day } from '../../../src/domain/date/iso-date';
import { aCase, aPlan } from '../../support/builders';

const NOTHING = { hasReducedTimetable: false, hasAttendanceIssue: false };

describe('what a signed version says of who is told', () => {
  it('names no start and no review day where the plan has none', () => {
    expect(signedFacts(aCase(), aPlan({ answers: {} }))).toStrictEqual(NOTHING);
  });

  it('names no start where hours drop but the block is not filled in', () => {
    const plan = aPlan({ answers: { hasReducedTimetable: true } });
    expect(signedFacts(aCase(), plan)).toStrictEqual({ ...NOTHING, hasReducedTimetable: true });
  });

  it('names the review day that the plan gives', () => {
    const plan = aPlan({ answers: { reviewDate: day('2026-11-30') } });
    expect(signedFacts(aCase(), plan)).toStrictEqual({ ...NOTHING, reviewDate: '2026-11-30' });
  });

  it('asks the case about attendance where the plan is silent', () => {
    const kase = aCase({ pupil: { ...aCase().pupil, attendanceIssue: true } });
    expect(signedFacts(kase, aPlan({ answers: {} })).hasAttendanceIssue).toBe(true);
    expect(signedFacts(kase, aPlan({ answers: { attendanceIssue: false } })).hasAttendanceIssue).toBe(false);
  });
});
