import type { IsoDate } from '../date/iso-date';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { auto } from '../state/follow';
import { judgeStep, type StateTable, type StepVerdict } from '../state/state-table';
import { checkDeclaration, checkPlacementStart, type DeclarationFacts, type PlacementFacts } from './check-placement';

/** DOMAIN D1, AP placement. */
export const PLACEMENT_STATES = [
  'proposed',
  'declarationRequested',
  'declarationReceived',
  'running',
  'ended',
] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

/** What each step of a placement is judged by. Days are civil. */
export interface PlacementStepFacts {
  readonly requestDeclaration: { readonly provider: string };
  readonly receiveDeclaration: { readonly declaration: DeclarationFacts; readonly today: IsoDate };
  readonly start: PlacementFacts & { readonly provider: string; readonly isNewProvider: boolean };
  readonly withdraw: { readonly reason: string };
  readonly end: { readonly reason: string };
}
export type PlacementStep = keyof PlacementStepFacts;

const checkReason = ({ reason }: { readonly reason: string }): Issue[] =>
  reason.trim() ? [] : [blocks('placement.endReasonMissing', 'reason')];

/**
 * The steps of a placement in alternative provision: the declaration comes before the pupil goes (R-NPT-80), and with
 * the first day the authority is notified (R-NPT-79) and the provider joins the reviews (R-NPT-78).
 */
export const PLACEMENT_STEPS: StateTable<PlacementState, PlacementStepFacts> = {
  requestDeclaration: {
    from: ['proposed'],
    to: 'declarationRequested',
    guards: [
      ({ provider }) =>
        provider.trim() ? [] : [blocks('placement.providerMissing', 'provider', { rule: 'R-NPT-79' })],
    ],
    follows: [auto('mail.askDeclaration', 'R-NPT-84')],
  },
  receiveDeclaration: {
    from: ['declarationRequested'],
    to: 'declarationReceived',
    guards: [({ declaration, today }) => checkDeclaration(declaration, today)],
    follows: [],
  },
  start: {
    from: ['declarationReceived'],
    to: 'running',
    guards: [checkPlacementStart],
    follows: [
      auto('mail.M5', 'R-NPT-79', { on: ({ start }) => start }),
      auto('list.registerProvider', 'R-NPT-79', {
        when: ({ isNewProvider }) => isNewProvider,
        inputs: ({ provider }) => ({ provider }),
      }),
      auto('task.inviteProvider', 'R-NPT-78', { inputs: ({ provider }) => ({ provider }) }),
      auto('task.safetyCheck', 'R-NPT-77', { when: ({ safetyCheckedOn }) => safetyCheckedOn === undefined }),
    ],
  },
  withdraw: {
    from: ['proposed', 'declarationRequested', 'declarationReceived'],
    to: 'ended',
    guards: [checkReason],
    follows: [],
  },
  end: { from: ['running'], to: 'ended', guards: [checkReason], follows: [] },
};

/** Whether a placement may make a step, why not, and what follows. Civil days. */
export function judgePlacementStep<S extends PlacementStep>(
  step: S,
  state: PlacementState,
  facts: PlacementStepFacts[S],
): StepVerdict<PlacementState> {
  return judgeStep(PLACEMENT_STEPS[step], state, facts);
}
