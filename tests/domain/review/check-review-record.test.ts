import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import type { Attendance } from '../../../src/domain/meeting/meeting';
import {
  checkReviewRecord,
  type ReviewFacts,
  reviewConsequences,
} from '../../../src/domain/review/check-review-record';
import type { ReviewAnswers } from '../../../src/domain/review/review-record';

const facts: ReviewFacts = {
  today: day('2026-11-03'),
  calendar: {
    terms: [{ name: 'Autumn 2026', first: day('2026-09-01'), last: day('2026-12-18') }],
    closed: [{ name: 'Half-term', first: day('2026-10-26'), last: day('2026-10-30') }],
    bankHolidays: [],
    insetDays: [],
  },
  schedule: {
    initial: { target: 21, soft: 28, hard: 42, count: 2 },
    later: { target: 42, soft: 42, hard: 42 },
    rules: { limit: 'R-NPT-02', aim: 'R-NPT-03' },
  },
  outcomeIds: ['o1', 'o2'],
  actionIds: ['a1'],
  ewoRequired: false,
};

const answers: ReviewAnswers = {
  heldOn: day('2026-11-03'),
  reviewNumber: 1,
  outcomes: [
    { id: 'o1', outcome: 'In lessons', progress: 'some', evidence: 'Register', measureNow: '3 of 5' },
    { id: 'o2', outcome: 'On time', progress: 'good', evidence: 'Register', measureNow: '4 of 5' },
  ],
  actions: [{ id: 'a1', action: 'Call home', result: 'done', comment: '' }],
  nextStep: 'continue',
  nextReviewDate: day('2026-11-24'),
};

const check = (change: Partial<ReviewAnswers> = {}, known: Partial<ReviewFacts> = {}) =>
  checkReviewRecord({ ...answers, ...change }, { ...facts, ...known });

describe('checkReviewRecord', () => {
  it('finds nothing in a review that answers for the whole plan', () => {
    expect(check()).toEqual([]);
  });

  it('blocks a review that is still to come; today is fine', () => {
    expect(check({ heldOn: day('2026-11-04') })).toEqual([
      { code: 'reviewRecord.heldInFuture', path: 'heldOn', effect: 'block', params: { heldOn: '2026-11-04' } },
    ]);
  });

  it('is signed from the day it was held to today (C2-18)', () => {
    expect(check({ signedOn: day('2026-11-03') })).toEqual([]);
    expect(check({ signedOn: day('2026-11-04') })).toEqual([
      {
        code: 'reviewRecord.signedInFuture',
        path: 'signedOn',
        effect: 'block',
        rule: 'C2-18',
        params: { signedOn: '2026-11-04' },
      },
    ]);
    expect(check({ signedOn: day('2026-11-02') })).toEqual([
      {
        code: 'reviewRecord.signedBeforeHeld',
        path: 'signedOn',
        effect: 'block',
        rule: 'C2-18',
        params: { heldOn: '2026-11-03' },
      },
    ]);
    const { heldOn: _unknown, ...rest } = answers;
    expect(checkReviewRecord({ ...rest, signedOn: day('2026-11-02') }, facts)).toEqual([]);
  });

  it('asks for each outcome of the plan that was left out, by its place (R-NPT-31)', () => {
    expect(check({ outcomes: answers.outcomes?.slice(0, 1) ?? [] })).toEqual([
      { code: 'reviewRecord.outcomeOpen', path: 'outcomes', effect: 'block', rule: 'R-NPT-31', params: { number: 2 } },
    ]);
    const { outcomes: _none, ...rest } = answers;
    expect(checkReviewRecord(rest, facts).map(({ params }) => params)).toEqual([{ number: 1 }, { number: 2 }]);
  });

  it('asks for each action of the plan that was left out (R-NPT-12)', () => {
    const { actions: _none, ...rest } = answers;
    expect(checkReviewRecord(rest, facts)).toEqual([
      { code: 'reviewRecord.actionOpen', path: 'actions', effect: 'block', rule: 'R-NPT-12', params: { number: 1 } },
    ]);
  });

  it('warns when the Education Welfare Officer is required and did not attend (R-NPT-10)', () => {
    const ewo = (attended: Attendance['attended']): Attendance => ({
      personId: 'p1',
      name: 'Nia Pugh',
      role: 'ewo',
      attended,
    });
    const absent = [{ code: 'reviewRecord.ewoAbsent', path: 'attendees', effect: 'warn', rule: 'R-NPT-10' }];
    expect(check({}, { ewoRequired: true })).toEqual(absent);
    expect(check({ attendees: [ewo('apologies')] }, { ewoRequired: true })).toEqual(absent);
    expect(check({ attendees: [{ ...ewo('attended'), role: 'wbs' }] }, { ewoRequired: true })).toEqual(absent);
    expect(check({ attendees: [ewo('attended')] }, { ewoRequired: true })).toEqual([]);
    expect(check({ attendees: [ewo('absent')] })).toEqual([]);
  });

  it('warns when the hours of a reduced timetable do not go up (R-NPT-53)', () => {
    const hours = (weeklyHoursNow: number, weeklyHoursNext: number) =>
      check({ hasReducedTimetable: true, weeklyHoursNow, weeklyHoursNext });
    expect(hours(12, 12)).toEqual([
      {
        code: 'reviewRecord.hoursNotRaised',
        path: 'weeklyHoursNext',
        effect: 'warn',
        rule: 'R-NPT-53',
        params: { now: 12, next: 12 },
      },
    ]);
    expect(hours(12, 12.25)).toEqual([]);
    expect(check({ hasReducedTimetable: false, weeklyHoursNow: 12, weeklyHoursNext: 12 })).toEqual([]);
    expect(check({ hasReducedTimetable: true, weeklyHoursNow: 12 })).toEqual([]);
    expect(check({ hasReducedTimetable: true, weeklyHoursNext: 12 })).toEqual([]);
  });

  it('warns when the provider of alternative provision did not attend (R-NPT-78)', () => {
    expect(check({ hasAlternativeProvision: true, providerAttended: false })).toEqual([
      { code: 'reviewRecord.providerAbsent', path: 'providerAttended', effect: 'warn', rule: 'R-NPT-78' },
    ]);
    expect(check({ hasAlternativeProvision: true, providerAttended: true })).toEqual([]);
    expect(check({ hasAlternativeProvision: true })).toEqual([]);
    expect(check({ hasAlternativeProvision: false, providerAttended: false })).toEqual([]);
  });

  it('judges the next review as the one after this, from the day this one was held (R-NPT-02, R-NPT-03)', () => {
    expect(check({ nextReviewDate: day('2026-12-02') })).toEqual([
      {
        code: 'review.late',
        path: 'nextReviewDate',
        effect: 'warn',
        rule: 'R-NPT-03',
        params: { days: 29, softDays: 28 },
      },
    ]);
    expect(check({ nextReviewDate: day('2026-12-02'), reviewNumber: 2 })).toEqual([]);
    const { reviewNumber: _first, ...unnumbered } = answers;
    expect(checkReviewRecord({ ...unnumbered, nextReviewDate: day('2026-12-02') }, facts)).toHaveLength(1);
    const beyond = day('2026-12-16');
    expect(check({ nextReviewDate: beyond, reviewNumber: 2 }).map(({ code, effect }) => [code, effect])).toEqual([
      ['review.beyondLimit', 'reason'],
    ]);
    expect(check({ nextReviewDate: beyond, reviewNumber: 2, nextReviewLateReason: 'Family away' })).toEqual([]);
  });

  it('asks for no next review when the plan ceases, or while a day is missing', () => {
    expect(check({ nextStep: 'cease', nextReviewDate: day('2027-09-01') })).toEqual([]);
    const { heldOn: _held, ...notHeld } = answers;
    expect(checkReviewRecord({ ...notHeld, nextReviewDate: day('2027-09-01') }, facts)).toEqual([]);
    const { nextReviewDate: _next, ...open } = answers;
    expect(checkReviewRecord(open, facts)).toEqual([]);
  });
});

describe('reviewConsequences', () => {
  it('is nothing when there is no concern and the plan stays as it is', () => {
    expect(reviewConsequences({ safeguardingConcern: false, provisionConcern: false, nextStep: 'continue' })).toEqual(
      [],
    );
  });

  it('gives the designated safeguarding person a task for a new concern, without its story', () => {
    expect(reviewConsequences({ safeguardingConcern: true })).toEqual([
      { effect: 'auto', code: 'task.safeguarding', why: { rule: 'C2-13', inputs: { safeguardingConcern: true } } },
    ]);
  });

  it('gives the same task for a concern at the provision (R-NPT-83)', () => {
    expect(reviewConsequences({ provisionConcern: true })).toEqual([
      {
        effect: 'auto',
        code: 'task.safeguarding',
        why: {
          rule: 'R-NPT-83',
          clause: 'Safeguarding Declaration for Alternative Provision',
          inputs: { provisionConcern: true },
        },
      },
    ]);
  });

  it('opens the next version of the plan when it is adapted (R-NPT-37)', () => {
    expect(reviewConsequences({ nextStep: 'adapt' })).toEqual([
      {
        effect: 'auto',
        code: 'list.openVersion',
        why: { rule: 'R-NPT-37', clause: 'Stage Five: Review and monitoring', inputs: { nextStep: 'adapt' } },
      },
    ]);
  });
});
