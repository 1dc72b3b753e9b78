import { STAGE_TWO_EXITS, type StageTwoAnswers } from '../../domain/stage/stage-record';
import { printedAsAsked, questionsFor } from '../ask';
import { attendeesQuestion } from '../c1/attendees.question';
import type { FormOf, KeyOf, Section } from '../form';
import { stageEntry } from './stage-entry';

const ask = questionsFor<KeyOf<StageTwoAnswers>>('c13Stage2');

const sections: readonly Section<KeyOf<StageTwoAnswers>, string>[] = [
  stageEntry,
  ask.section('meeting', [
    ask.date('meetingOn', { must: 'R-SG-30' }),
    attendeesQuestion,
    ask.yesNo('plansReviewed', 'past', { must: 'R-SG-30' }),
    ask.longText('additionalSupport', { must: 'R-SG-30' }),
    ask.yesNo('sanctionsAdvised', 'past', { must: 'R-SG-31' }),
    ask.yesNo('outcomesReminded', 'past', { must: 'R-SG-31' }),
    ask.longText('meetingRecord', { must: 'R-SG-32' }),
  ]),
  ask.section('exit', [
    ask.date('reviewBy', { must: 'C13' }),
    ask.choice('exit', STAGE_TWO_EXITS, { hint: true }),
    ask.longText('exitEvidence', { must: 'C13', effect: 'reason', when: { question: 'exit', answered: true } }),
  ]),
];

/** C13, stage 2 of the Partnership Inclusion Programme. The guidance names no way out but stage 3 (G-17). */
export const stageTwoForm: FormOf<StageTwoAnswers> = {
  id: 'c13Stage2',
  version: 2,
  titleKey: 'form.c13Stage2.title',
  sections,
  printedParts: printedAsAsked(sections),
  // 2: the agreed priority of support.
  upgrades: [{ to: 2, changes: [] }],
};
