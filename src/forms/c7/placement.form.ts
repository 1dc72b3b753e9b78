import { PLACEMENT_DAYS, PLACEMENT_NEXT_STEPS, type PlacementAnswers } from '../../domain/placement/placement-record';
import { cell, printedAsAsked, questionsFor } from '../ask';
import type { FormOf, KeyOf } from '../form';

const ask = questionsFor<KeyOf<PlacementAnswers>>('c7');

const sections = [
  ask.section('provider', [
    ask.text('provider', 120, { must: 'R-NPT-79' }),
    ask.yesNo('isNewProvider', 'is', { must: 'R-NPT-79', hint: true }),
    ask.text('address', 500, { must: 'C7' }),
    ask.date('start', { must: 'C7' }),
    ask.date('end', { must: 'C7' }),
    ask.grid('week', PLACEMENT_DAYS, [cell.time('from'), cell.time('until')], { must: 'C7' }),
  ]),
  ask.section('purpose', [
    ask.longText('objective', { must: 'R-NPT-86' }),
    ask.longText('attainment', { must: 'R-NPT-86' }),
    ask.choice('nextStep', PLACEMENT_NEXT_STEPS, { must: 'R-NPT-86' }),
    ask.longText('rationale', { must: 'R-NPT-75' }),
  ]),
  ask.section('consultation', [
    ask.date('pupilConsultedOn', { must: 'R-NPT-75' }),
    ask.date('familyConsultedOn', { must: 'R-NPT-75' }),
    ask.date('agenciesConsultedOn', { must: 'R-NPT-75' }),
  ]),
  ask.section('safety', [
    ask.person('monitor', ['schoolLead', 'coordinator', 'headteacher'], { must: 'R-NPT-76', hint: true }),
    ask.person('safetyCheckedBy', ['schoolLead', 'dsl', 'headteacher'], { must: 'R-NPT-77', effect: 'warn' }),
    ask.date('safetyCheckedOn', { must: 'R-NPT-77', effect: 'warn' }),
    ask.yesNo('discussedInMeeting', 'past', { must: 'R-NPT-81' }),
    ask.yesNo('safeguardingAgreed', 'is', { must: 'R-NPT-81' }),
    ask.number('declarationNumber', { min: 1, step: 1 }, { must: 'R-NPT-80', filledFrom: 'case' }),
    ask.date('notifiedOn', { filledFrom: 'case' }),
  ]),
];

/** C7, one pupil's place at an alternative provision. */
export const placementForm: FormOf<PlacementAnswers> = {
  id: 'c7',
  version: 1,
  titleKey: 'form.c7.title',
  sections,
  printedParts: printedAsAsked(sections),
};
