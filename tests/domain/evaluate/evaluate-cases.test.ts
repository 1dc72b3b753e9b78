import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeRag } from '../../../src/domain/audit/propose-rag';
import { CaseStateSchema, isOpen } from '../../../src/domain/case/case';
import { nextStep } from '../../../src/domain/case/next-step';
import { day } from '../../../src/domain/date/iso-date';
import { addDays } from '../../../src/domain/date/school-day';
import { dueStatus } from '../../../src/domain/evaluate/due-status';
import { type CaseFacts, evaluateCases } from '../../../src/domain/evaluate/evaluate-cases';
import { proposeReview } from '../../../src/domain/review/propose-review';
import { aCase, CALENDAR_W, caseRef, NPT_SCHEDULE } from '../../support/builders';
import { greenFacts } from '../../support/rag-facts';

const TODAY = day('2026-11-25');
const DAY = { today: TODAY, schedule: NPT_SCHEDULE, calendar: CALENDAR_W };
const NOTHING = { contributions: [], meetings: [], signatures: [] };

const factsOf = (more: Partial<CaseFacts>): CaseFacts => ({ case: aCase(), ...NOTHING, ...more });

describe('evaluateCases', () => {
  it('gives the day to aim for, the last day in time and how the review stands (R-NPT-02)', () => {
    const active = factsOf({
      case: aCase({ state: 'active' }),
      review: { base: day('2026-10-20'), reviewNumber: 3 },
    });
    expect(evaluateCases([active], DAY)).toEqual([
      {
        case: active.case,
        step: { key: 'holdReview', rule: 'R-NPT-02', issues: [] },
        due: { on: '2026-12-01', limit: '2026-12-01', status: 'dueSoon', rule: 'R-NPT-02' },
      },
    ]);
  });

  it('counts a first review from its own window although another case shares the day', () => {
    const base = day('2026-10-20');
    const cases = [1, 3, 1].map((reviewNumber) => factsOf({ review: { base, reviewNumber } }));
    expect(evaluateCases(cases, DAY).map(({ due }) => due?.on)).toEqual(['2026-11-10', '2026-12-01', '2026-11-10']);
  });

  it('takes what the case says is due before its reviews begin', () => {
    const nextDue = { on: day('2026-11-24'), kind: 'meeting', rule: 'R-NPT-11' } as const;
    const [one] = evaluateCases([factsOf({ case: aCase({ nextDue }) })], DAY);
    expect(one?.due).toEqual({ on: '2026-11-24', limit: '2026-11-24', status: 'overdue', rule: 'R-NPT-11' });
  });

  it('measures by the limit of what is due where there is one', () => {
    const nextDue = { on: day('2026-11-24'), kind: 'review', rule: 'R-NPT-02', limit: day('2026-12-03') } as const;
    const [one] = evaluateCases([factsOf({ case: aCase({ nextDue }) })], DAY);
    expect(one?.due).toEqual({ on: '2026-11-24', limit: '2026-12-03', status: 'onTrack', rule: 'R-NPT-02' });
  });

  it('proposes a colour only for a reduced timetable (R-NPT-62)', () => {
    const cases = [factsOf({ rag: greenFacts({ lastDay: day('2027-01-04') }) }), factsOf({})];
    const [reduced, full] = evaluateCases(cases, DAY);
    expect(reduced?.rag).toEqual(proposeRag(greenFacts({ lastDay: day('2027-01-04') }), TODAY));
    expect(reduced?.rag?.colour).toBe('amber');
    expect(full).toEqual({ case: aCase(), step: nextStep(aCase(), NOTHING) });
  });

  it.each(['closed', 'notProceeded'] as const)('asks nothing of a case that is %s', (state) => {
    const nextDue = { on: day('2026-11-24'), kind: 'meeting', rule: 'R-NPT-11' } as const;
    const over = factsOf({
      case: aCase({ state, nextDue }),
      review: { base: day('2026-10-20'), reviewNumber: 1 },
      rag: greenFacts(),
    });
    expect(evaluateCases([over], DAY)).toEqual([{ case: over.case, step: { key: 'none', rule: '', issues: [] } }]);
  });
});

const somewhen = fc.integer({ min: 0, max: 400 }).map((days) => addDays(day('2026-09-01'), days));
const someCase: fc.Arbitrary<CaseFacts> = fc
  .record({
    number: fc.integer({ min: 1, max: 9999 }),
    state: fc.constantFrom(...CaseStateSchema.options),
    review: fc.option(fc.record({ base: somewhen, reviewNumber: fc.integer({ min: 1, max: 5 }) }), { nil: undefined }),
    lastDay: fc.option(somewhen, { nil: undefined }),
    dueOn: fc.option(somewhen, { nil: undefined }),
  })
  .map(({ number, state, review, lastDay, dueOn }) =>
    factsOf({
      case: aCase({
        caseRef: caseRef(`PSP-${String(number).padStart(4, '0')}`),
        state,
        ...(dueOn ? { nextDue: { on: dueOn, kind: 'plan', rule: 'R-NPT-29' } } : {}),
      }),
      ...(review ? { review } : {}),
      ...(lastDay ? { rag: greenFacts({ lastDay }) } : {}),
    }),
  );

describe('Many cases in one pass', () => {
  it('come out as each alone, in the order given', () => {
    fc.assert(
      fc.property(fc.array(someCase, { maxLength: 12 }), somewhen, (cases, today) => {
        const given = { ...DAY, today };
        expect(evaluateCases(cases, given)).toEqual(cases.flatMap((facts) => evaluateCases([facts], given)));
      }),
      { numRuns: 60 },
    );
  });

  it('say what the functions for one case say', () => {
    fc.assert(
      fc.property(someCase, somewhen, (facts, today) => {
        const [one] = evaluateCases([facts], { ...DAY, today });
        const open = isOpen(facts.case.state) ? facts : undefined;
        const proposal = open?.review && proposeReview({ ...open.review, ...DAY });
        const limit = proposal?.limit ?? open?.case.nextDue?.on;
        expect(one?.step).toEqual(nextStep(facts.case, facts));
        expect(one?.rag).toEqual(open?.rag && proposeRag(open.rag, today));
        expect(one?.due?.on).toBe(proposal?.on ?? open?.case.nextDue?.on);
        expect(one?.due?.limit).toBe(limit);
        expect(one?.due?.status).toBe(limit && dueStatus(limit, today));
      }),
      { numRuns: 100 },
    );
  });

  it('are left as they were', () => {
    fc.assert(
      fc.property(fc.array(someCase, { maxLength: 5 }), (cases) => {
        const before = structuredClone(cases);
        evaluateCases(cases, DAY);
        expect(cases).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('only ever get more urgent as the days go by', () => {
    const rank = { onTrack: 0, dueSoon: 1, overdue: 2 };
    fc.assert(
      fc.property(someCase, somewhen, fc.integer({ min: 1, max: 60 }), (facts, today, later) => {
        const [now] = evaluateCases([facts], { ...DAY, today });
        const [then] = evaluateCases([facts], { ...DAY, today: addDays(today, later) });
        if (!now?.due || !then?.due) return;
        expect(rank[then.due.status]).toBeGreaterThanOrEqual(rank[now.due.status]);
      }),
      { numRuns: 100 },
    );
  });
});
