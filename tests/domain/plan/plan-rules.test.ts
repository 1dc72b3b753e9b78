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
    expect(check({ schoolIdp: true, laIdp: true })).toEqual([{ code: 'plan.bothIdps', path: 'laIdp', effect: 'warn' }]);
    const mismatch = [{ code: 'plan.exclusionMismatch', path: 'exclusionDays', effect: 'warn' }];
    expect(check({ exclusionCount: 2, exclusionDays: 0 })).toEqual(mismatch);
    expect(check({ exclusionCount: 0, exclusionDays: 2 })).toEqual(mismatch);
    expect(check({ exclusionCount: 2, exclusionDays: 2.5 })).toEqual([]);
  });

  it('compares no exclusions while one figure is not there yet', () => {
    const { exclusionCount: _count, ...withoutCount } = planAnswers();
    const { exclusionDays: _days, ...withoutDays } = planAnswers();
    expect(checkPlanAnswers({ ...withoutCount, exclusionDays: 0 }, FACTS)).toEqual([]);
    expect(checkPlanAnswers({ ...withoutDays, exclusionCount: 0 }, FACTS)).toEqual([]);
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
    expect(check({ attendanceAsAt: day('2026-10-07') })).toEqual([
      { code: 'plan.attendanceInFuture', path: 'attendanceAsAt', effect: 'block' },
    ]);
    expect(check({ attendanceAsAt: day('2026-10-06') })).toEqual([]);
  });

  it('blocks an intervention that ends before it begins', () => {
    const earlierInterventions = [
      { id: 'i', what: 'Mentoring', result: '', from: day('2026-05-01'), to: day('2026-04-30') },
    ];
    expect(check({ earlierInterventions })).toEqual([
      {
        code: 'plan.interventionDates',
        path: 'earlierInterventions.0.to',
        effect: 'block',
        params: { from: '2026-05-01', to: '2026-04-30' },
      },
    ]);
  });

  it.each([
    ['ends on the day it begins', { from: day('2026-05-01'), to: day('2026-05-01') }],
    ['ends later', { from: day('2026-05-01'), to: day('2026-07-10') }],
    ['goes on', { from: day('2026-05-01') }],
    ['began some time', { to: day('2026-05-01') }],
  ])('takes an intervention that %s', (_what, days) => {
    expect(check({ earlierInterventions: [{ id: 'i', what: 'Mentoring', result: '', ...days }] })).toEqual([]);
  });

  it('keeps target days after the meeting and inside the plan', () => {
    const at = (target: string) => check({ outcomes: [{ ...outcome, targetDate: day(target), term: 'short' }] });
    const block = { path: 'outcomes.0.targetDate', effect: 'block' };
    expect(at('2026-10-06')).toEqual([
      { ...block, code: 'outcome.targetBeforeMeeting', params: { target: '2026-10-06', meeting: '2026-10-06' } },
    ]);
    expect(at('2026-10-07')).toEqual([]);
    expect(at('2027-01-29')).toEqual([]);
    expect(at('2027-01-30')).toEqual([
      { ...block, code: 'outcome.targetAfterEnd', params: { target: '2027-01-30', planEnd: '2027-01-29' } },
    ]);
  });

  it('warns of an outcome that cannot be measured (R-NPT-31)', () => {
    const thin = { ...outcome, id: 'thin', measure: ' ', startingPoint: ' ', term: 'long' } as const;
    const warning = { effect: 'warn', rule: 'R-NPT-31', params: { number: 2 } };
    expect(check({ outcomes: [{ ...outcome, term: 'short' }, thin] })).toEqual([
      { ...warning, code: 'outcome.noMeasure', path: 'outcomes.1.measure' },
      { ...warning, code: 'outcome.noStartingPoint', path: 'outcomes.1.startingPoint' },
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
    const ending = (planEndDate: string) => check({ planEndDate: day(planEndDate), outcomes: [] });
    const block = { path: 'planEndDate', effect: 'block' };
    const beforeReview = (planEndDate: string) => ({
      ...block,
      code: 'plan.endBeforeReview',
      params: { planEndDate, reviewDate: '2026-11-02' },
    });
    expect(ending('2026-11-02')).toEqual([]);
    expect(ending('2026-11-01')).toEqual([beforeReview('2026-11-01')]);
    expect(ending('2026-10-07')).toEqual([beforeReview('2026-10-07')]);
    expect(ending('2026-10-06')).toEqual([
      beforeReview('2026-10-06'),
      { ...block, code: 'plan.endBeforeMeeting', params: { planEndDate: '2026-10-06', meetingDate: '2026-10-06' } },
    ]);
  });

  it('judges no review while its day or that of the meeting is not there yet', () => {
    expect(checkPlanAnswers({ reviewDate: day('2027-07-20') }, FACTS)).toEqual([]);
    expect(checkPlanAnswers({ meetingDate: day('2026-10-06') }, FACTS)).toEqual([]);
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
      const { outcomes: _none, ...without } = planAnswers(reduced);
      expect(checkPlanAnswers(without, FACTS).map(({ code }) => code)).toEqual(['rtt.needsShortAndLong']);
    });

    it('places what is wrong below the record', () => {
      expect(check({ ...reduced, reducedTimetable: aReducedTimetable({ parentAgreed: false }) })).toMatchObject([
        { code: 'rtt.parentNotAgreed', path: 'reducedTimetable.parentAgreed' },
      ]);
    });

    it('asks how an ALN pupil reaches provision', () => {
      expect(check({ ...reduced, laIdp: true })).toMatchObject([{ code: 'rtt.alpMissing' }]);
      expect(check({ ...reduced, alnNeed: 'Dyslexia' })).toMatchObject([{ code: 'rtt.alpMissing' }]);
      expect(check({ ...reduced, alnNeed: ' ' })).toEqual([]);
    });

    it('blocks an announced one without its record, and ignores a record that is not announced', () => {
      const { reducedTimetable: _none, ...announced } = reduced;
      expect(check(announced)).toEqual([
        { code: 'rtt.missing', path: 'reducedTimetable', effect: 'block', rule: 'R-NPT-53' },
      ]);
      expect(
        check({ ...reduced, hasReducedTimetable: false, reducedTimetable: aReducedTimetable({ monitor: '' }) }),
      ).toEqual([]);
    });
  });
});
