import type { IsoDate } from '../date/iso-date';
import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import { because, type Decision, type Why } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';
import { judgeReviewDate } from './judge-review-date';
import type { ReviewAnswers } from './review-record';
import type { ReviewSchedule } from './review-schedule';

/** What the rules of a review need beside its answers. */
export interface ReviewFacts {
  readonly today: IsoDate;
  readonly calendar: TermCalendar;
  readonly schedule: ReviewSchedule;
  /** The ids of the outcomes and actions of the plan that is reviewed. */
  readonly outcomeIds: readonly string[];
  readonly actionIds: readonly string[];
  /** Whether attendance or a reduced timetable asks for the Education Welfare Officer (R-NPT-10). */
  readonly ewoRequired: boolean;
}

/**
 * What the answers of a review say together that no single question can know (C2; R-NPT-02, 03, 10, 12, 31, 53, 78):
 * outcomes and actions left out block, an absent Education Welfare Officer or provider warns. Civil days, hours a week.
 */
export function checkReviewRecord(answers: ReviewAnswers, facts: ReviewFacts): Issue[] {
  return [
    ...checkHeld(answers, facts),
    ...checkAnswered(answers, facts),
    ...checkHours(answers),
    ...checkProvider(answers),
    ...checkNextReview(answers, facts),
    ...checkSigned(answers, facts),
  ];
}

/** What a review sets going by itself: a safeguarding concern is a task for the designated person, without narrative. */
export function reviewConsequences(answers: ReviewAnswers): Decision<ReviewConsequence>[] {
  const { safeguardingConcern, provisionConcern, nextStep } = answers;
  return [
    ...(safeguardingConcern ? [follows('task.safeguarding', because('C2-13', { safeguardingConcern }))] : []),
    ...(provisionConcern ? [follows('task.safeguarding', because('R-NPT-83', { provisionConcern }))] : []),
    ...(nextStep === 'adapt' ? [follows('list.openVersion', because('R-NPT-37', { nextStep }))] : []),
  ];
}

export type ReviewConsequence = 'task.safeguarding' | 'list.openVersion';

const follows = (code: ReviewConsequence, why: Why): Decision<ReviewConsequence> => ({ effect: 'auto', code, why });

function checkHeld({ heldOn, attendees = [] }: ReviewAnswers, { today, ewoRequired }: ReviewFacts): Issue[] {
  const issues =
    heldOn && heldOn > today ? [blocks('reviewRecord.heldInFuture', 'heldOn', { params: { heldOn } })] : [];
  const ewoCame = attendees.some(({ role, attended }) => role === 'ewo' && attended === 'attended');
  if (!ewoRequired || ewoCame) return issues;
  return [...issues, warns('reviewRecord.ewoAbsent', 'attendees', { rule: 'R-NPT-10' })];
}

function checkAnswered({ outcomes = [], actions = [] }: ReviewAnswers, facts: ReviewFacts): Issue[] {
  const openOutcomes = leftOut(facts.outcomeIds, outcomes);
  const openActions = leftOut(facts.actionIds, actions);
  return [
    ...openOutcomes.map((number) =>
      blocks('reviewRecord.outcomeOpen', 'outcomes', { rule: 'R-NPT-31', params: { number } }),
    ),
    ...openActions.map((number) =>
      blocks('reviewRecord.actionOpen', 'actions', { rule: 'R-NPT-12', params: { number } }),
    ),
  ];
}

/** The places, counted from 1, of what the plan has and the review does not mention. */
function leftOut(ids: readonly string[], rows: readonly { readonly id: string }[]): number[] {
  return ids.flatMap((wanted, index) => (rows.some(({ id }) => id === wanted) ? [] : [index + 1]));
}

function checkSigned({ heldOn, signedOn }: ReviewAnswers, { today }: ReviewFacts): Issue[] {
  if (!signedOn) return [];
  if (signedOn > today)
    return [blocks('reviewRecord.signedInFuture', 'signedOn', { rule: 'C2-18', params: { signedOn } })];
  if (!heldOn || signedOn >= heldOn) return [];
  return [blocks('reviewRecord.signedBeforeHeld', 'signedOn', { rule: 'C2-18', params: { heldOn } })];
}

function checkHours(answers: ReviewAnswers): Issue[] {
  const { hasReducedTimetable, weeklyHoursNow: now, weeklyHoursNext: next } = answers;
  if (!hasReducedTimetable || now === undefined || next === undefined || next > now) return [];
  return [warns('reviewRecord.hoursNotRaised', 'weeklyHoursNext', { rule: 'R-NPT-53', params: { now, next } })];
}

function checkProvider({ hasAlternativeProvision, providerAttended }: ReviewAnswers): Issue[] {
  if (!hasAlternativeProvision || providerAttended !== false) return [];
  return [warns('reviewRecord.providerAbsent', 'providerAttended', { rule: 'R-NPT-78' })];
}

function checkNextReview(answers: ReviewAnswers, { calendar, schedule }: ReviewFacts): Issue[] {
  const { heldOn, nextStep, nextReviewDate, nextReviewLateReason, reviewNumber = 1 } = answers;
  if (nextStep === 'cease' || !heldOn || !nextReviewDate) return [];
  const chosen = {
    calendar,
    schedule,
    base: heldOn,
    chosen: nextReviewDate,
    reviewNumber: reviewNumber + 1,
    ...(nextReviewLateReason && { reason: nextReviewLateReason }),
  };
  return judgeReviewDate(chosen).map((issue) => ({ ...issue, path: 'nextReviewDate' }));
}
