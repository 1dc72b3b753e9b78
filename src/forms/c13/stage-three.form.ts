import { ALTERNATIVES } from '../../domain/stage/stage';
import type { StageThreeAnswers } from '../../domain/stage/stage-record';
import { printedAsAsked, questionsFor } from '../ask';
import { attendeesQuestion } from '../c1/attendees.question';
import type { FormOf, KeyOf, Section } from '../form';
import { stageEntry } from './stage-entry';

const ask = questionsFor<KeyOf<StageThreeAnswers>>('c13Stage3');
const isAgreed = { question: 'alternative', answered: true } as const;

const sections: readonly Section<KeyOf<StageThreeAnswers>, string>[] = [
  stageEntry,
  ask.section('incident', [
    ask.longText('incident', { must: 'R-SG-40' }),
    ask.date('exclusionFrom', { must: 'R-SG-41' }),
    ask.date('exclusionTo', { must: 'R-SG-41' }),
    ask.yesNo('workProvided', 'past', { must: 'R-SG-41' }),
  ]),
  ask.section('meeting', [
    ask.date('reviewMeetingOn', { must: 'R-SG-42' }),
    attendeesQuestion,
    ask.text('yearGroup', 20, { filledFrom: 'case' }),
    ask.choice('alternative', ALTERNATIVES, { must: 'R-SG-43' }),
    ask.longText('alternativeDetail', { must: 'R-SG-43', when: isAgreed }),
  ]),
  ask.section('agreement', [
    ask.yesNo('familyAgreed', 'is', { must: 'R-SG-44' }),
    ask.text('familySignature', 120, { must: 'R-SG-44', when: isAgreed }),
    ask.date('familySignedOn', { must: 'R-SG-44', when: isAgreed }),
    ask.date('panelSubmittedOn', {
      must: 'R-SG-45',
      effect: 'warn',
      shownWhen: { question: 'alternative', is: 'supportedTransfer' },
    }),
    ask.date('reviewBy', { must: 'C13' }),
  ]),
];

/** C13, stage 3 of the Partnership Inclusion Programme: what is agreed instead of a permanent exclusion. */
export const stageThreeForm: FormOf<StageThreeAnswers> = {
  id: 'c13Stage3',
  version: 2,
  titleKey: 'form.c13Stage3.title',
  sections,
  printedParts: printedAsAsked(sections),
  // 2: the agreed priority of support.
  upgrades: [{ to: 2, changes: [] }],
};
