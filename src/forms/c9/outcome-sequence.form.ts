import {
  CHECK_ANSWERS,
  OUTCOME_BASES,
  OUTCOME_CHECKS,
  OUTCOME_PRACTICE,
  type OutcomeSequence,
} from '../../domain/worksheet/outcome-sequence';
import { cell, printedAsAsked, questionsFor } from '../ask';
import type { FormOf, KeyOf } from '../form';

const ask = questionsFor<KeyOf<OutcomeSequence>>('c9');

const sections = [
  ask.section('step1', [
    ask.text('outcomeId', 64, { filledFrom: 'plan' }),
    ask.longText('whatMatters', { must: 'C9-1' }),
    ask.longText('whoMatters', { must: 'C9-1' }),
    ask.longText('whereMatters', { must: 'C9-1' }),
    ask.longText('aspirations'),
  ]),
  ask.section('step2', [
    ask.longText('working', { must: 'C9-2', hint: true }),
    ask.longText('notWorking', { must: 'C9-2', hint: true }),
  ]),
  ask.section('step3', [
    ask.longText('positiveChange', { must: 'C9-3', note: true }),
    ask.choice('basis', OUTCOME_BASES, { must: 'C9-3' }),
  ]),
  ask.section('step4', [ask.text('outcome', 1000, { must: 'R-NPT-31' })]),
  ask.section('step5', [
    ask.grid('checks', OUTCOME_CHECKS, [cell.choice('answer', CHECK_ANSWERS, 'needed')], {
      must: 'R-NPT-31',
      effect: 'warn',
      hint: true,
    }),
  ]),
  ask.section('practice', [ask.grid('practice', OUTCOME_PRACTICE, [cell.yesNo('done', 'past')], { hint: true })]),
];

/** C9, the Outcome Sequence: five steps from what matters to an outcome that is personal, specific and measurable. */
export const outcomeSequenceForm: FormOf<OutcomeSequence> = {
  id: 'c9',
  version: 1,
  titleKey: 'form.c9.title',
  sections,
  printedParts: printedAsAsked(sections),
};
