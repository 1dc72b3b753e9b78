import { SUPPORT_AREAS, SUPPORT_PRACTICE, type SupportSequence } from '../../domain/worksheet/support-sequence';
import { cell, printedAsAsked, questionsFor } from '../ask';
import type { FormOf, KeyOf } from '../form';

const ask = questionsFor<KeyOf<SupportSequence>>('c10');

const sections = [
  ask.section('start', [
    ask.text('outcome', 1000, { must: 'C10', note: true }),
    ask.longText('triedAlready', { must: 'C10' }),
    ask.longText('ownIdeas'),
  ]),
  ask.section('areas', [
    ask.grid(
      'areas',
      SUPPORT_AREAS,
      [
        cell.longText('ideas'),
        cell.yesNo('explored', 'past', 'needed'),
        cell.yesNo('chosen', 'past'),
        cell.person('who'),
        cell.date('due'),
      ],
      { must: 'R-NPT-31', hint: true },
    ),
  ]),
  ask.section('practice', [ask.grid('practice', SUPPORT_PRACTICE, [cell.yesNo('done', 'past')], { hint: true })]),
];

/** C10, the Support Sequence: seven areas in which help towards an outcome can be found. */
export const supportSequenceForm: FormOf<SupportSequence> = {
  id: 'c10',
  version: 1,
  titleKey: 'form.c10.title',
  sections,
  printedParts: printedAsAsked(sections),
};
