import type { IsoDate } from '../date/iso-date';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { RuleId } from '../rule/rules';
import { travelFormNotSent } from '../travel/travel-state';
import type { ChecklistAnswers } from './checklist-record';

/** What the application knows about the items that nobody may tick by hand (C5-6, 7, 10, 11). */
export interface ChecklistFacts {
  readonly hasPlan: boolean;
  readonly healthOnly: boolean;
  /** Every consent of R-NPT-72 is signed. */
  readonly consentComplete: boolean;
  readonly hasIdp: boolean;
  readonly hasReintegrationPlan: boolean;
}

/** What the check needs beside: the day, and whether M8 left the school. */
export interface ChecklistStanding extends ChecklistFacts {
  readonly today: IsoDate;
  readonly travelFormSent: boolean;
}

/** The answers that come from the case itself, in the words of the form. */
export function knownChecklistAnswers(facts: ChecklistFacts) {
  return {
    pspInPlace: facts.hasPlan,
    healthOnly: facts.healthOnly,
    consent: facts.consentComplete,
    idp: facts.hasIdp,
    reintegrationPlan: facts.hasReintegrationPlan,
  } satisfies ChecklistAnswers;
}

/**
 * What keeps the checklist from going to the authority (C5; R-NPT-07, 42, 63, 66, 67, 69, 72): an item that says other
 * than the case, and each No that no comment can mend. Unanswered items and comments are the form's matter.
 */
export function checkChecklist(answers: ChecklistAnswers, standing: ChecklistStanding): Issue[] {
  return [
    ...checkKnown(answers, standing),
    ...checkRefusals(answers),
    ...checkTravel(answers, standing),
    ...checkDay(answers, standing),
  ];
}

function checkKnown(answers: ChecklistAnswers, standing: ChecklistStanding): Issue[] {
  const known = Object.entries(knownChecklistAnswers(standing));
  const given: Readonly<Record<string, unknown>> = answers;
  return known.flatMap(([key, is]) =>
    given[key] === undefined || given[key] === is ? [] : [blocks('checklist.setByHand', key, { rule: 'C5' })],
  );
}

function checkRefusals(answers: ChecklistAnswers): Issue[] {
  const refusals: readonly [isRefused: boolean, code: string, path: keyof ChecklistAnswers, rule: RuleId][] = [
    [answers.riskAssessments === false, 'checklist.riskOpen', 'riskAssessments', 'R-NPT-66'],
    [answers.pspInPlace === false && answers.healthOnly !== true, 'checklist.noPlan', 'pspInPlace', 'R-NPT-42'],
    [answers.consent === false, 'checklist.noConsent', 'consent', 'R-NPT-72'],
    [answers.careArrangements === false, 'checklist.noCare', 'careArrangements', 'R-NPT-63'],
    [answers.reintegrationPlan === false, 'checklist.noReintegration', 'reintegrationPlan', 'R-NPT-69'],
  ];
  return refusals.flatMap(([isRefused, code, path, rule]) => (isRefused ? [blocks(code, path, { rule })] : []));
}

function checkTravel(
  { travelAssistance, travelAgreed }: ChecklistAnswers,
  { travelFormSent }: ChecklistStanding,
): Issue[] {
  if (!travelAssistance || !travelAgreed || travelFormSent) return [];
  return [travelFormNotSent('travelAgreed')];
}

function checkDay({ completedOn }: ChecklistAnswers, { today }: ChecklistStanding): Issue[] {
  return completedOn && completedOn > today
    ? [blocks('checklist.completedInFuture', 'completedOn', { rule: 'C5', params: { completedOn } })]
    : [];
}
