import type { IsoDate } from '../date/iso-date';
import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import { because, type Decision } from '../rule/decision';
import { auto } from '../state/follow';
import { judgeStep, type StateTable, type StepVerdict } from '../state/state-table';

/** DOMAIN D1, travel: form C11. */
export const TRAVEL_STATES = ['draft', 'sanctioned', 'sent', 'agreed', 'declined'] as const;
export type TravelState = (typeof TRAVEL_STATES)[number];

/** What each step of a travel request is judged by. Days are civil. */
export interface TravelFacts {
  readonly sanction: {
    /** What parts 1 and 2 of form C11 say. */
    readonly requestIssues: readonly Issue[];
    /** The online application is completed and the entitlement confirmed. */
    readonly entitlementConfirmedOn?: IsoDate;
    /** Whose signature part 3 carries. */
    readonly sanctionedBy?: 'aln' | 'pupilWellbeing' | 'health' | 'school';
  };
  readonly send: { readonly entitlementConfirmedOn?: IsoDate };
  readonly agree: AnswerFacts;
  readonly decline: AnswerFacts;
}
export type TravelStep = keyof TravelFacts;

interface AnswerFacts {
  readonly sentOn: IsoDate;
  readonly answeredOn: IsoDate;
  readonly today: IsoDate;
}

/** The steps of a request for changed travel assistance. The authority's answer is recorded, never assumed. */
export const TRAVEL_STEPS: StateTable<TravelState, TravelFacts> = {
  sanction: {
    from: ['draft'],
    to: 'sanctioned',
    guards: [({ requestIssues }) => requestIssues, checkEntitlement, checkSanction, noGuarantee],
    follows: [],
  },
  send: {
    from: ['sanctioned'],
    to: 'sent',
    guards: [checkEntitlement, noGuarantee],
    follows: [auto('mail.M8', 'R-NPT-67')],
  },
  agree: { from: ['sent'], to: 'agreed', guards: [checkAnswer], follows: [] },
  decline: { from: ['sent'], to: 'declined', guards: [checkAnswer], follows: [] },
};

/** Whether a travel request may make a step, why not, and what follows. Civil days. */
export function judgeTravelStep<S extends TravelStep>(
  step: S,
  state: TravelState,
  facts: TravelFacts[S],
): StepVerdict<TravelState> {
  return judgeStep(TRAVEL_STEPS[step], state, facts);
}

/** R-NPT-67: assistance that the pupil receives and arrangements that change make the form a task. */
export function needsTravelForm(travel: {
  readonly receivesAssistance: boolean;
  readonly arrangementsChange: boolean;
}): Decision<'travel.completeForm'> | undefined {
  if (!travel.receivesAssistance || !travel.arrangementsChange) return undefined;
  return { effect: 'auto', code: 'travel.completeForm', why: because('R-NPT-67', { ...travel }) };
}

/**
 * Why the checklist may not say that travel is agreed: with assistance the form must have been sent (R-NPT-67), whatever
 * was answered. A request alone is no proof of transport (R-NPT-71), so one that is not agreed yet warns.
 */
export function checkTravelAnswer(receivesAssistance: boolean, state: TravelState | undefined): Issue[] {
  if (!receivesAssistance || state === 'agreed') return [];
  const isSent = state === 'sent' || state === 'declined';
  return isSent ? noGuarantee() : [travelFormNotSent('travel')];
}

/** R-NPT-67: the form must have been sent before the checklist may say that travel is agreed. */
export const travelFormNotSent = (path: string): Issue => blocks('travel.formNotSent', path, { rule: 'R-NPT-67' });

function checkEntitlement({ entitlementConfirmedOn }: TravelFacts['send']): Issue[] {
  if (entitlementConfirmedOn) return [];
  return [blocks('travel.notEntitled', 'entitlementConfirmedOn', { rule: 'R-NPT-70' })];
}

function checkSanction({ sanctionedBy }: TravelFacts['sanction']): Issue[] {
  if (sanctionedBy === undefined) return [blocks('travel.notSanctioned', 'sanctionedBy', { rule: 'R-NPT-73' })];
  return sanctionedBy === 'school' ? [blocks('travel.sanctionedBySchool', 'sanctionedBy', { rule: 'R-NPT-73' })] : [];
}

/** R-NPT-71: transport is not intended for reduced timetables or transition, and a request is no guarantee. */
function noGuarantee(): Issue[] {
  return [warns('travel.noGuarantee', 'travel', { rule: 'R-NPT-71' })];
}

function checkAnswer({ sentOn, answeredOn, today }: AnswerFacts): Issue[] {
  if (answeredOn < sentOn) return [blocks('travel.answeredBeforeSent', 'answeredOn', { params: { sentOn } })];
  return answeredOn > today ? [blocks('travel.answeredInFuture', 'answeredOn', { params: { answeredOn } })] : [];
}
