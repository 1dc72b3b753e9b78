import { STAGE_ONE_EXITS, type StageOneAnswers, TARGET_RESULTS } from '../../domain/stage/stage-record';
import { cell, printedAsAsked, questionsFor } from '../ask';
import type { FormOf, KeyOf, Section } from '../form';
import { stageEntry } from './stage-entry';

const ask = questionsFor<KeyOf<StageOneAnswers>>('c13Stage1');

const sections: readonly Section<KeyOf<StageOneAnswers>, string>[] = [
  stageEntry,
  ask.section('meeting', [
    ask.date('meetingOn', { must: 'R-SG-11' }),
    ask.yesNo('pspReviewed', 'past', { must: 'R-SG-11' }),
    ask.yesNo('parentingContract', 'there', { must: 'R-SG-11' }),
    ask.longText('difficulties', { must: 'R-SG-11' }),
    ask.longText('interventions', { must: 'R-SG-11' }),
    ask.yesNo('proceduresExplained', 'past', { must: 'R-SG-13' }),
    ask.date('leafletGivenOn', { must: 'R-SG-14' }),
    ask.longText('restorativeMeetings', { hint: true }),
    ask.longText('inclusionResources', { must: 'R-SG-16' }),
    ask.yesNo('rewardsAndSanctions', 'is', { must: 'R-SG-16' }),
  ]),
  ask.section('targets', [
    ask.list(
      'targets',
      [cell.longText('target', 'needed'), cell.text('measure', 500), cell.date('deadline', 'needed')],
      { must: 'R-SG-17' },
    ),
    ask.list(
      'dailyLog',
      [
        cell.date('on', 'needed'),
        cell.text('target', 500, 'needed'),
        cell.choice('result', TARGET_RESULTS, 'needed'),
        cell.text('note', 500),
      ],
      { hint: true },
    ),
    ask.list('weeklyFeedback', [cell.date('on', 'needed'), cell.text('how', 120, 'needed')], { hint: true }),
    ask.list('weeklyReviews', [cell.date('on', 'needed'), cell.text('with', 500, 'needed')], { hint: true }),
  ]),
  ask.section('exit', [
    ask.date('reviewBy', { must: 'C13' }),
    ask.choice('exit', STAGE_ONE_EXITS, { hint: true }),
    ask.longText('exitEvidence', { must: 'R-SG-22', when: { question: 'exit', answered: true } }),
  ]),
];

/** C13, stage 1 of the Partnership Inclusion Programme. */
export const stageOneForm: FormOf<StageOneAnswers> = {
  id: 'c13Stage1',
  version: 2,
  titleKey: 'form.c13Stage1.title',
  sections,
  printedParts: printedAsAsked(sections),
  // 2: the agreed priority of support, and the day by which the stage is looked at again.
  upgrades: [{ to: 2, changes: [] }],
};
