import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import type { PlanAnswers } from '../../../src/domain/plan/plan-answers';
import { checkPlanAnswers, type PlanFacts } from '../../../src/domain/plan/plan-rules';
import npt from '../../../src/policy/packs/npt/pack.json';
import { aReducedTimetable, CALENDAR_W, NPT_SCHEDULE, planAnswers } from '../../support/builders';

const FACTS: PlanFacts = {
  today: day('2026-10-06'),
  calendar: CALENDAR_W,
  schedule: NPT_SCHEDULE,
  reviewNumber: 1,
  fullTimeHours: npt.fullTimeHours.value,
  rttMaximumDays: npt.rtt.maximumDays.value,
  attendancePromptBelow: npt.attendancePromptBelow.value,
};
const check = (more: Partial<PlanAnswers>) => checkPlanAnswers(planAnswers(more), FACTS);
const outcome = { id: 'o', text: 'Stays', pupilWords: '', measure: 'Lessons', startingPoint: '1 of 4' };

describe('checkPlanAnswers', () => {
  it('finds nothing wrong with a plan in order', () => {
    expect(check({})).toEqual([]);
  });

  it('says nothing about an empty draft: absence is the form’s matter', () => {
    expect(checkPlanAnswers({}, FACTS)).toEqual([]);
  });

  it('judges the day of a review, and no interval, where the authority sets none', () => {
    const { schedule: _none, ...without } = FACTS;
    const judge = (reviewDate: string) =>
      checkPlanAnswers({ meetingDate: planAnswers({}).meetingDate, reviewDate: day(reviewDate) }, without);
    expect(judge('2027-07-20')).toEqual([]);
    expect(judge('2026-10-27').map(({ code }) => code)).toEqual(['review.closed']);
  });

  it('blocks a meeting that is still to come', () => {
    expect(check({ meetingDate: day('2026-10-07'), reviewDate: day('2026-11-02') })).toEqual([
      { code: 'plan.meetingInFuture', path: 'meetingDate', effect: 'block', params: { meetingDate: '2026-10-07' } },
    ]);
  });

  it('blocks a date of birth that makes the pupil too young', () => {
    expect(check({ dateOfBirth: day('2025-02-11') })).toMatchObject([{ code: 'pupil.age', path: 'dateOfBirth' }]);
  });

  it('warns of two IDPs, and of exclusions of which one figure is zero', () => {
    expect(check({ schoolIdp: true, laIdp: true })).toMatchObject([{ code: 'plan.bothIdps', effect: 'warn' }]);
    expect(check({ exclusionCount: 2, exclusionDays: 0 })).toMatchObject([
      { code: 'plan.exclusionMismatch', effect: 'warn' },
    ]);
    expect(check({ exclusionCount: 2, exclusionDays: 2.5 })).toEqual([]);
  });

  it('asks below 90 % whether attendance is an issue', () => {
    expect(check({ attendancePercent: 89.9 })).toEqual([
      {
        code: 'plan.attendancePrompt',
        path: 'attendanceIssue',
        effect: 'warn',
        rule: 'R-NPT-10',
        params: { percent: 89.9, limit: 90 },
      },
    ]);
    expect(check({ attendancePercent: 90 })).toEqual([]);
    expect(check({ attendancePercent: 60, attendanceIssue: true })).toEqual([]);
  });

  it('blocks an attendance figure of a day to come', () => {
    expect(check({ attendanceAsAt: day('2026-10-07') })).toMatchObject([{ code: 'plan.attendanceInFuture' }]);
  });

  it('blocks an intervention that ends before it begins', () => {
    const earlierInterventions = [
      { id: 'i', what: 'Mentoring', result: '', from: day('2026-05-01'), to: day('2026-04-30') },
    ];
    expect(check({ earlierInterventions })).toMatchObject([
      { code: 'plan.interventionDates', path: 'earlierInterventions.0.to', effect: 'block' },
    ]);
  });

  it('keeps target days after the meeting and inside the plan', () => {
    const at = (targetDate: string) =>
      check({ outcomes: [{ ...outcome, targetDate: day(targetDate), term: 'short' }] }).map(({ code, path }) => [
        code,
        path,
      ]);
    expect(at('2026-10-06')).toEqual([['outcome.targetBeforeMeeting', 'outcomes.0.targetDate']]);
    expect(at('2026-10-07')).toEqual([]);
    expect(at('2027-01-29')).toEqual([]);
    expect(at('2027-01-30')).toEqual([['outcome.targetAfterEnd', 'outcomes.0.targetDate']]);
  });

  it('warns of an outcome that cannot be measured (R-NPT-31)', () => {
    expect(check({ outcomes: [{ ...outcome, measure: '', startingPoint: ' ', term: 'short' }] })).toMatchObject([
      { code: 'outcome.noMeasure', effect: 'warn', rule: 'R-NPT-31' },
      { code: 'outcome.noStartingPoint', effect: 'warn', rule: 'R-NPT-31' },
    ]);
  });

  it('asks for a reason beyond six weeks from the meeting, and takes it', () => {
    const late = { reviewDate: day('2026-11-18') };
    expect(check(late)).toMatchObject([
      { code: 'review.beyondLimit', effect: 'reason', params: { days: 43, limitDays: 42, latest: '2026-11-17' } },
    ]);
    expect(check({ ...late, reviewLateReason: 'Family away' })).toEqual([]);
  });

  it('blocks a plan that ends before its review or not after its meeting', () => {
    expect(check({ planEndDate: day('2026-11-01'), outcomes: [] })).toMatchObject([{ code: 'plan.endBeforeReview' }]);
    expect(check({ planEndDate: day('2026-10-06'), outcomes: [] }).map(({ code }) => code)).toEqual([
      'plan.endBeforeReview',
      'plan.endBeforeMeeting',
    ]);
  });

  describe('with a reduced timetable', () => {
    const outcomes = (['short', 'long'] as const).map((term) => ({ ...outcome, id: term, term }));
    const reduced = { hasReducedTimetable: true, reducedTimetable: aReducedTimetable(), outcomes };

    it('finds nothing wrong with a lawful one', () => {
      expect(check(reduced)).toEqual([]);
    });

    it('needs a short-term and a long-term outcome', () => {
      expect(check({ ...reduced, outcomes: outcomes.slice(0, 1) })).toEqual([
        { code: 'rtt.needsShortAndLong', path: 'outcomes', effect: 'block', rule: 'B6-g4' },
      ]);
    });

    it('places what is wrong below the record', () => {
      expect(check({ ...reduced, reducedTimetable: aReducedTimetable({ parentAgreed: false }) })).toMatchObject([
        { code: 'rtt.parentNotAgreed', path: 'reducedTimetable.parentAgreed' },
      ]);
    });

    it('asks how an ALN pupil reaches provision', () => {
      expect(check({ ...reduced, laIdp: true })).toMatchObject([{ code: 'rtt.alpMissing' }]);
    });

    it('blocks an announced one without its record, and ignores a record that is not announced', () => {
      const { reducedTimetable: _none, ...announced } = reduced;
      expect(check(announced)).toMatchObject([{ code: 'rtt.missing', path: 'reducedTimetable' }]);
      expect(
        check({ ...reduced, hasReducedTimetable: false, reducedTimetable: aReducedTimetable({ monitor: '' }) }),
      ).toEqual([]);
    });
  });
});
