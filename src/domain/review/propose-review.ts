import { checkCoveredThrough } from '../date/check-covered';
import type { IsoDate } from '../date/iso-date';
import { addDays, type Closure, closedBecause, daysBetween, firstSchoolDay, lastSchoolDay } from '../date/school-day';
import type { Issue } from '../result/result';
import { because, type Effect, type RuleRef, type Why } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';
import { type ReviewSchedule, type ReviewWindow, reviewRules, reviewWindow } from './review-schedule';

/** What a review date is worked out from. `base`: the day of the meeting, or of the last review that was held. */
export interface ReviewBasis {
  readonly base: IsoDate;
  /** Counted from 1. */
  readonly reviewNumber: number;
  readonly schedule: ReviewSchedule;
  readonly calendar: TermCalendar;
}

/** `CALENDAR_ENDS`: no school day is known, so `on` is the limit itself and not a day that can be chosen. */
export type ReviewOutcome = 'ON_TARGET' | 'MOVED_LATER' | 'MOVED_EARLIER' | 'LIMIT_EXCEEDED_HOLIDAY' | 'CALENDAR_ENDS';

export interface ReviewProposal {
  readonly on: IsoDate;
  readonly outcome: ReviewOutcome;
  readonly target: IsoDate;
  /** The last civil day that needs no reason. */
  readonly limit: IsoDate;
  /** The last school day up to the limit; the limit itself where there is none. */
  readonly latest: IsoDate;
  /** Calendar days from the base to `on`. */
  readonly dayNumber: number;
  /** What stood between the target and `on`: each closure once, with its first day. Empty when on target. */
  readonly movedBecause: readonly (Closure & { readonly on: IsoDate })[];
  readonly rule: RuleRef;
  /** `reason`: beyond the limit, so somebody gives one. `block`: no day can be proposed. */
  readonly effect: Extract<Effect, 'auto' | 'reason' | 'block'>;
  readonly why: Why;
  /** Which school year to add, where the proposal had to do without term dates. */
  readonly issues: readonly Issue[];
}

/** A review moved before its target is never nearer to the meeting than this. */
const EARLIEST_DAY = 10;
/** How far beyond the limit a school day is looked for: longer than any holiday. */
const BEYOND_LIMIT_DAYS = 120;

const EFFECTS: Readonly<Record<ReviewOutcome, ReviewProposal['effect']>> = {
  ON_TARGET: 'auto',
  MOVED_LATER: 'auto',
  MOVED_EARLIER: 'auto',
  LIMIT_EXCEEDED_HOLIDAY: 'reason',
  CALENDAR_ENDS: 'block',
};

/**
 * The review date to offer, by the five steps of DOMAIN E1. Civil days; holidays count towards the limit (E2),
 * so at the limit a review moves earlier, never later. Total: where term dates are missing it says so in `issues`, and
 * gives `CALENDAR_ENDS` when no school day is known. Rules R-NPT-02, 03 or R-HCK-08, as the schedule names them.
 */
export function proposeReview(basis: ReviewBasis): ReviewProposal {
  const { base, reviewNumber, schedule, calendar } = basis;
  const window = reviewWindow(schedule, reviewNumber);
  const target = addDays(base, window.target);
  const limit = addDays(base, window.hard);
  const { on, outcome } = choose(basis, window, target, limit);
  const { limit: rule } = reviewRules(schedule);
  const { target: targetDays, soft: softDays, hard: hardDays } = window;
  return {
    on,
    outcome,
    target,
    limit,
    latest: lastSchoolDay(addDays(base, 1), limit, calendar) ?? limit,
    dayNumber: daysBetween(base, on),
    movedBecause: closuresBetween(target, on, calendar),
    rule,
    effect: EFFECTS[outcome],
    why: because(rule, { base, reviewNumber, targetDays, softDays, hardDays, outcome }, limit),
    issues: missingTermDates(basis, outcome, target, limit),
  };
}

function choose(
  { base, calendar }: ReviewBasis,
  window: ReviewWindow,
  target: IsoDate,
  limit: IsoDate,
): Pick<ReviewProposal, 'on' | 'outcome'> {
  const soon = firstSchoolDay(target, addDays(base, window.soft), calendar);
  if (soon) return { on: soon, outcome: soon === target ? 'ON_TARGET' : 'MOVED_LATER' };
  const earlier = lastSchoolDay(addDays(base, EARLIEST_DAY), addDays(target, -1), calendar);
  if (earlier) return { on: earlier, outcome: 'MOVED_EARLIER' };
  const later = firstSchoolDay(target, limit, calendar);
  if (later) return { on: later, outcome: 'MOVED_LATER' };
  const beyond = firstSchoolDay(addDays(limit, 1), addDays(limit, BEYOND_LIMIT_DAYS), calendar);
  return beyond ? { on: beyond, outcome: 'LIMIT_EXCEEDED_HOLIDAY' } : { on: limit, outcome: 'CALENDAR_ENDS' };
}

/** Earlier days are proposed, or none, although a later one may be a school day that nobody entered. */
function missingTermDates(
  { base, schedule, reviewNumber, calendar }: ReviewBasis,
  outcome: ReviewOutcome,
  first: IsoDate,
  limit: IsoDate,
): Issue[] {
  if (outcome === 'CALENDAR_ENDS') {
    return checkCoveredThrough({ first, last: addDays(limit, BEYOND_LIMIT_DAYS) }, calendar, 'reviewDate');
  }
  if (outcome !== 'MOVED_EARLIER') return [];
  const last = addDays(base, reviewWindow(schedule, reviewNumber).soft);
  return checkCoveredThrough({ first, last }, calendar, 'reviewDate', 'warn');
}

/** Weekends are named only when the target itself falls on one: between other closures they explain nothing. */
function closuresBetween(target: IsoDate, on: IsoDate, calendar: TermCalendar): ReviewProposal['movedBecause'] {
  const step = on < target ? -1 : 1;
  const seen = new Map<string, Closure & { readonly on: IsoDate }>();
  for (let each = target; each !== on; each = addDays(each, step)) {
    const closure = closedBecause(each, calendar);
    if (!closure || (closure.kind === 'weekend' && each !== target)) continue;
    const key = `${closure.kind}|${closure.name ?? ''}`;
    if (!seen.has(key)) seen.set(key, { on: each, ...closure });
  }
  return [...seen.values()];
}
