import { type Case, CaseSchema, CaseStateSchema } from '../src/domain/case/case';
import { day } from '../src/domain/date/iso-date';
import { addDays } from '../src/domain/date/school-day';
import { type CaseFacts, evaluateCases } from '../src/domain/evaluate/evaluate-cases';
import {
  aCase,
  aLockedPlan,
  allContributions,
  CALENDAR_W,
  caseRef,
  NPT_SCHEDULE,
  signedBy,
} from '../tests/support/builders';
import { greenFacts } from '../tests/support/rag-facts';
import type { Measure } from './measure';
import { median } from './median';

const CASES = 10_000;
const RUNS = 7;
const TODAY = day('2027-02-03');
const STATES = CaseStateSchema.options;

/**
 * Step, due date and audit colour of 10,000 cases in one pass, beside what must happen anyway before: reading the same
 * cases from their stored JSON with their schema. Both cold once, then medians.
 */
export function measureRules(): Measure[] {
  const cases = Array.from({ length: CASES }, (_, index) => factsOf(index));
  const stored = cases.map((facts) => JSON.stringify(facts.case));
  const given = { today: TODAY, schedule: NPT_SCHEDULE, calendar: CALENDAR_W };
  const evaluating: number[] = [];
  const reading: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const [own, peer] = [timed(() => evaluateCases(cases, given)), timed(() => stored.map(readCase))];
    if (run > 0) {
      evaluating.push(own);
      reading.push(peer);
    }
  }
  const [total, peer] = [median(evaluating), median(reading)];
  return [
    {
      group: 'rules',
      name: '10,000 cases: status, due dates and colour',
      value: total,
      unit: 'ms',
      peer: { name: 'reading them', value: peer },
      target: { of: 'ratio', most: 1 },
    },
    { group: 'rules', name: '10,000 cases: for each', value: (total * 1000) / CASES, unit: 'µs' },
  ];
}

const readCase = (json: string): Case => CaseSchema.parse(JSON.parse(json));

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The case of an index: every state in turn, a held meeting on any of 180 days, every third with a reduced timetable. */
function factsOf(index: number): CaseFacts {
  const state = STATES[index % STATES.length] ?? 'active';
  const base = addDays(day('2026-09-02'), index % 180);
  const reducedTimetable = index % 3 === 0;
  const ref = caseRef(`PSP-${String(index + 1).padStart(4, '0')}`);
  return {
    case: aCase({ caseRef: ref, state, reducedTimetable }),
    contributions: allContributions(),
    meetings: [],
    plan: aLockedPlan({ caseRef: ref }),
    signatures: [signedBy('pupil', { caseRef: ref }), signedBy('parentCarer', { caseRef: ref })],
    review: { base, reviewNumber: 1 + (index % 5) },
    ...(reducedTimetable ? { rag: greenFacts({ start: base, lastDay: addDays(base, 60 + (index % 50)) }) } : {}),
  };
}
