import type { ReducedTimetable } from '../plan/plan-answers';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { auto } from '../state/follow';
import { judgeStep, type StateTable, type StepVerdict } from '../state/state-table';
import { hasNonMedicalReason, type RttBasis } from '../timetable/rtt-basis';
import { RTT_STEPS, type RttState } from '../timetable/rtt-state';
import type { AgreeingFacts, StartingFacts } from '../timetable/rtt-state-facts';

/** DOMAIN D1, case type `rttOnly`: a reduced timetable for healthcare needs alone, without a plan (R-NPT-42). */
export const RTT_ONLY_STATES = ['considering', 'agreed', 'running', 'closed'] as const;
export type RttOnlyState = (typeof RTT_ONLY_STATES)[number];

/** What each step of the path is judged by. Days are civil. */
export interface RttOnlyFacts {
  readonly agree: AgreeingFacts & { readonly basis: Extract<RttBasis, { kind: 'healthOnly' }> };
  readonly start: StartingFacts;
  readonly close: { readonly rtt: RttState };
  readonly demandProgramme: { readonly reasons: ReducedTimetable['reasons'] };
}
export type RttOnlyStep = keyof RttOnlyFacts;

/**
 * The path beside a programme. Agreement and start ask what they ask of every reduced timetable (R-NPT-41, 48, 50, 53,
 * 54, 56, 63); with the first day the authority gets the checklist and the Healthcare Plan (R-NPT-64) and its
 * safeguarding officer a notice (R-NPT-51). No plan, no weekly check-ins. Its timetable keeps its own states, so the
 * limit of twelve weeks holds here too.
 */
export const RTT_ONLY_STEPS: StateTable<RttOnlyState, RttOnlyFacts> = {
  agree: { from: ['considering'], to: 'agreed', guards: RTT_STEPS.agree.guards, follows: [] },
  start: {
    from: ['agreed'],
    to: 'running',
    guards: RTT_STEPS.start.guards,
    follows: [
      auto('mail.M4', 'R-NPT-64', { on: ({ start }) => start }),
      auto('mail.tellDeso', 'R-NPT-51', { on: ({ start }) => start }),
    ],
  },
  close: {
    from: ['considering', 'agreed', 'running'],
    to: 'closed',
    guards: [checkEnded],
    follows: [auto('list.close', 'D1')],
  },
  demandProgramme: {
    from: ['considering', 'agreed', 'running'],
    to: 'closed',
    guards: [checkDemand],
    follows: [auto('list.openProgramme', 'R-NPT-07', { inputs: ({ reasons }) => ({ reasons: reasons.join(' ') }) })],
  },
};

/** Whether the path may make a step, why not, and what follows. Civil days. */
export function judgeRttOnlyStep<S extends RttOnlyStep>(
  step: S,
  state: RttOnlyState,
  facts: RttOnlyFacts[S],
): StepVerdict<RttOnlyState> {
  return judgeStep(RTT_ONLY_STEPS[step], state, facts);
}

function checkEnded({ rtt }: RttOnlyFacts['close']): Issue[] {
  return rtt === 'reintegrated' || rtt === 'ended' ? [] : [blocks('case.rttNotEnded', 'rtt', { rule: 'R-NPT-53' })];
}

/** R-NPT-42: any other reason ends the path; without one nothing demands a programme. */
function checkDemand({ reasons }: RttOnlyFacts['demandProgramme']): Issue[] {
  return hasNonMedicalReason(reasons) ? [] : [blocks('rtt.stillHealthOnly', 'reasons', { rule: 'R-NPT-42' })];
}
