import type { IsoDate } from '../date/iso-date';
import { addDays } from '../date/school-day';
import { because, type Decision } from '../rule/decision';
import { auto, caused, type FollowCode } from '../state/follow';
import { judgeStep, type StateTable, type StepVerdict } from '../state/state-table';
import { checkDecision, checkRequest, checkRequestInTime, checkUntil } from './check-extension';
import { checkReducedTimetable } from './check-reduced-timetable';
import {
  checkEndedOn,
  checkFullTime,
  checkPassed,
  checkPlacing,
  checkReason,
  checkStaggered,
  checkStart,
} from './check-rtt-step';
import { checkBasis } from './rtt-basis';
import type { RttFacts } from './rtt-state-facts';

/** DOMAIN D1, RTT. `reintegrated` and `ended` lead nowhere; a later timetable is a new one. */
export const RTT_STATES = [
  'proposed',
  'agreed',
  'running',
  'extensionRequested',
  'extensionAuthorised',
  'extensionRefused',
  'overLimit',
  'reintegrated',
  'ended',
] as const;
export type RttState = (typeof RTT_STATES)[number];
export type RttStep = keyof RttFacts;

/** The states in which the pupil is on reduced hours. */
export const RTT_ON_REDUCED_HOURS = [
  'running',
  'extensionRequested',
  'extensionAuthorised',
  'extensionRefused',
  'overLimit',
] as const satisfies readonly RttState[];

/**
 * The steps of a reduced timetable. `agree` asks all of form C4: R-NPT-41, 45, 47 to 50, 53 to 56, 63. A further
 * request may follow an authorisation or a refusal while the last lawful day has not passed. Once over the limit, a
 * pending or late request does not extend it; only an authorisation leads back (DOMAIN E5).
 */
export const RTT_STEPS: StateTable<RttState, RttFacts> = {
  agree: {
    from: ['proposed'],
    to: 'agreed',
    guards: [
      checkStaggered,
      checkPlacing,
      ({ basis, timetable }) => checkBasis(basis, timetable.reasons),
      ({ timetable, judgedBy }) => checkReducedTimetable(timetable, judgedBy),
    ],
    follows: [],
  },
  withdraw: {
    from: ['proposed', 'agreed'],
    to: 'ended',
    guards: [checkReason],
    follows: [auto('mail.withdrawUnsent', 'R-NPT-51', { inputs: () => ({ kind: 'M4' }) })],
  },
  start: { from: ['agreed'], to: 'running', guards: [checkStart], follows: [] },
  requestExtension: {
    from: ['running', 'extensionAuthorised', 'extensionRefused'],
    to: 'extensionRequested',
    guards: [checkRequest, checkRequestInTime],
    follows: [auto('mail.M7', 'R-NPT-56', { on: ({ lastDay }) => addDays(lastDay, 1) })],
  },
  requestLate: {
    from: ['overLimit'],
    to: 'overLimit',
    guards: [checkRequest],
    follows: [auto('mail.M7', 'R-NPT-56', { on: ({ lastDay }) => addDays(lastDay, 1) })],
  },
  authorise: {
    from: ['extensionRequested', 'overLimit'],
    to: 'extensionAuthorised',
    guards: [checkDecision, checkUntil],
    follows: [],
  },
  refuse: { from: ['extensionRequested'], to: 'extensionRefused', guards: [checkDecision], follows: [] },
  passLimit: {
    from: ['running', 'extensionRequested', 'extensionAuthorised', 'extensionRefused'],
    to: 'overLimit',
    guards: [checkPassed],
    follows: [
      auto('alert.leadDaily', 'R-NPT-56', { on: ({ today }) => today }),
      auto('alert.authorityBoard', 'R-NPT-56', { on: ({ lawfulUntil }) => addDays(lawfulUntil, 1) }),
    ],
  },
  reintegrate: {
    from: RTT_ON_REDUCED_HOURS,
    to: 'reintegrated',
    guards: [checkFullTime],
    follows: [auto('mail.M10', 'M10', { on: ({ fullTimeFrom }) => fullTimeFrom })],
  },
  end: {
    from: RTT_ON_REDUCED_HOURS,
    to: 'ended',
    guards: [checkReason, checkEndedOn],
    follows: [auto('mail.M10', 'M10', { on: ({ endedOn }) => endedOn })],
  },
};

/** Whether a reduced timetable may make a step, why not, and what follows. Civil days. */
export function judgeRttStep<S extends RttStep>(step: S, state: RttState, facts: RttFacts[S]): StepVerdict<RttState> {
  return judgeStep(RTT_STEPS[step], state, facts);
}

/** What a timetable over the limit causes on each further day: the school lead is told again (R-NPT-56). */
export function alertsOn(today: IsoDate, state: RttState): Decision<FollowCode>[] {
  if (state !== 'overLimit') return [];
  return [caused('alert.leadDaily', because('R-NPT-56', { state }, today))];
}
