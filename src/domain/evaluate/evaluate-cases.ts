import { proposeRag, type RagProposal } from '../audit/propose-rag';
import type { RagFacts } from '../audit/rag-facts';
import { type Case, isOpen } from '../case/case';
import { type NextStep, type NextStepFacts, nextStep } from '../case/next-step';
import type { IsoDate } from '../date/iso-date';
import { proposeReview, type ReviewBasis } from '../review/propose-review';
import { type DueStatus, dueStatus } from './due-status';

/** A case with what its status, its dates and its colour are read from. */
export interface CaseFacts extends NextStepFacts {
  readonly case: Case;
  /** The review that is awaited: the day it is counted from, and its number. Absent before the first meeting. */
  readonly review?: Pick<ReviewBasis, 'base' | 'reviewNumber'>;
  /** Only with a reduced timetable. */
  readonly rag?: RagFacts;
}

/** What is the same for every case of a school on one day. */
export interface EvaluationDay extends Pick<ReviewBasis, 'schedule' | 'calendar'> {
  readonly today: IsoDate;
}

/** The next thing due: `on` is the day to aim for, `limit` the last one that is in time. */
export interface CaseDue {
  readonly on: IsoDate;
  readonly limit: IsoDate;
  readonly status: DueStatus;
  readonly rule: string;
}

export interface CaseEvaluation {
  readonly case: Case;
  readonly step: NextStep;
  /** Absent when the case is over or nothing has a date yet. */
  readonly due?: CaseDue;
  /** Absent without a reduced timetable, and when the case is over. */
  readonly rag?: RagProposal;
}

/**
 * Step, due date and audit colour of every case in one pass, in the order given (DOMAIN D1, E1, B6; R-NPT-02, 62). Each
 * case is judged by itself: its result does not depend on the others. Civil days. Changes nothing.
 */
export function evaluateCases(cases: readonly CaseFacts[], day: EvaluationDay): CaseEvaluation[] {
  const propose = rememberedProposals(day);
  return cases.map((facts) => {
    const step = nextStep(facts.case, facts);
    if (!isOpen(facts.case.state)) return { case: facts.case, step };
    const due = facts.review ? propose(facts.review) : storedDue(facts.case, day.today);
    return {
      case: facts.case,
      step,
      ...(due ? { due } : {}),
      ...(facts.rag ? { rag: proposeRag(facts.rag, day.today) } : {}),
    };
  });
}

/** Reviews counted from the same day fall on the same day: many cases of a school share one. */
function rememberedProposals({ schedule, calendar, today }: EvaluationDay) {
  const known = new Map<string, CaseDue>();
  return ({ base, reviewNumber }: NonNullable<CaseFacts['review']>): CaseDue => {
    const key = `${base}|${reviewNumber}`;
    const before = known.get(key);
    if (before) return before;
    const { on, limit, rule } = proposeReview({ base, reviewNumber, schedule, calendar });
    const due = { on, limit, status: dueStatus(limit, today), rule };
    known.set(key, due);
    return due;
  };
}

/** What the case itself says is due, before its reviews begin. */
function storedDue({ nextDue }: Case, today: IsoDate): CaseDue | undefined {
  if (!nextDue) return undefined;
  const { on, limit = on, rule } = nextDue;
  return { on, limit, status: dueStatus(limit, today), rule };
}
