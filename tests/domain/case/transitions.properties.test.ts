import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseState, CaseStateSchema } from '../../../src/domain/case/case';
import type { Transition, TransitionFacts } from '../../../src/domain/case/transition-facts';
import { TRANSITIONS } from '../../../src/domain/case/transition-table';
import { judgeMove } from '../../../src/domain/case/transitions';
import { RoleSchema } from '../../../src/domain/person/person';
import type { Issue } from '../../../src/domain/result/result';
import type { aCase } from '../../support/builders';
import { ALLOWED, BREAKERS } from '../../support/transition-facts';

const ALL = Object.keys(TRANSITIONS) as Transition[];
const anyTransition = fc.constantFrom(...ALL);
const anyState = fc.constantFrom(...CaseStateSchema.options);
const anyRole = fc.option(fc.constantFrom(...RoleSchema.options), { nil: undefined });

/** The allowed facts of a transition, with the changes that were drawn, in another state and by another role. */
function drawn<T extends Transition>(
  transition: T,
  state: CaseState,
  role: string | undefined,
  broken: readonly number[],
) {
  const breakers = Object.values<Partial<TransitionFacts[T]>>(BREAKERS[transition]);
  const changes = breakers.filter((_change, index) => broken.includes(index));
  const facts: TransitionFacts[T] = Object.assign({}, ALLOWED[transition], ...changes, role && { by: role });
  const isOfCase = 'case' in facts;
  return {
    facts: isOfCase ? { ...facts, case: { ...(facts.case as ReturnType<typeof aCase>), state } } : facts,
    isBroken: changes.length > 0,
    isOfCase,
  };
}

const refuses = (issues: readonly Issue[]) => issues.some(({ effect }) => effect !== 'warn');

describe('A transition', () => {
  it('is allowed with its facts as they are, and refused once any one guard is broken', () => {
    const refusedBy = ALL.flatMap((transition) => {
      expect(judgeMove(transition, ALLOWED[transition]).allowed).toBe(true);
      return Object.entries(BREAKERS[transition]).map(([what, change]) => [
        `${transition}: ${what}`,
        judgeMove(transition, { ...ALLOWED[transition], ...change }).allowed,
      ]);
    });
    expect(refusedBy.filter(([, allowed]) => allowed)).toEqual([]);
  });

  it('never skips a guard: allowed means the state and the role of its row, and that no guard refuses', () => {
    fc.assert(
      fc.property(
        anyTransition,
        anyState,
        anyRole,
        fc.array(fc.nat(5), { maxLength: 3 }),
        (name, state, role, broken) => {
          const { facts, isBroken, isOfCase } = drawn(name, state, role, broken);
          const row = TRANSITIONS[name];
          const verdict = judgeMove(name, facts);
          const guards = row.guards as readonly ((facts: unknown) => readonly Issue[])[];
          const isFrom = !isOfCase || row.from.includes(state);
          const isTheirs = role === undefined || row.who === 'automatic' || row.who.includes(role);
          if (verdict.allowed) {
            expect([isFrom, isTheirs, isBroken]).toEqual([true, true, false]);
            expect(guards.filter((guard) => refuses(guard(facts)))).toEqual([]);
          } else {
            expect(verdict.follows).toEqual([]);
            expect(refuses(verdict.issues)).toBe(true);
          }
          if (role === undefined && isFrom && !isBroken) expect(verdict.allowed).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(['closed', 'notProceeded'] as const)('leads nowhere from %s', (state) => {
    const left = ALL.filter((name) => name !== 'T1').filter(
      (name) => judgeMove(name, drawn(name, state, undefined, []).facts).allowed,
    );
    expect(left).toEqual([]);
  });
});

/** Every edge of DOMAIN D1, once more by hand. */
const EDGES = [
  'none>considering',
  'considering>gathering',
  'considering>notProceeded',
  'gathering>notProceeded',
  'gathering>meetingPlanned',
  'meetingPlanned>meetingPlanned',
  'meetingPlanned>meetingHeld',
  'meetingHeld>awaitingSignatures',
  'awaitingSignatures>active',
  'awaitingSignatures>meetingHeld',
  'active>inReview',
  'inReview>active',
  'inReview>awaitingSignatures',
  'inReview>closed',
  'active>awaitingSignatures',
  ...['considering', 'gathering', 'meetingPlanned', 'meetingHeld', 'awaitingSignatures', 'active'].map(
    (state) => `${state}>closed`,
  ),
];

describe('A random walk through the life of a case', () => {
  it('goes along edges of the table only, and ends in a closed state', () => {
    fc.assert(
      fc.property(fc.array(anyTransition, { maxLength: 60 }), (steps) => {
        let state: CaseState | 'none' = 'none';
        for (const name of ['T1' as const, ...steps]) {
          if (name === 'T1' && state !== 'none') continue;
          const from: CaseState | 'none' = state;
          const facts: TransitionFacts[Transition] = drawn<Transition>(
            name,
            from === 'none' ? 'considering' : from,
            undefined,
            [],
          ).facts;
          const { allowed, to }: { allowed: boolean; to: CaseState } = judgeMove(name, facts);
          if (!allowed) continue;
          expect(EDGES).toContain(`${from}>${to}`);
          expect(from === 'closed' || from === 'notProceeded').toBe(false);
          state = to;
        }
        expect(CaseStateSchema.options).toContain(state);
      }),
    );
  });
});
