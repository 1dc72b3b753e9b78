import { COLLEGE_WEEKS, type CollegePlacementAnswers } from '../../domain/referral/referral-record-placement';
import { cell, printedAsAsked, questionsFor } from '../ask';
import type { FormOf, KeyOf } from '../form';

const ask = questionsFor<KeyOf<CollegePlacementAnswers>>('c12Placement');

const sections = [
  ask.section('start', [
    ask.date('referredOn', { must: 'R-HCK-29' }),
    ask.date('suitabilityMeetingOn', { must: 'R-HCK-29' }),
    ask.list('targets', [cell.longText('target', 'needed'), cell.text('measure', 500, 'needed')], { must: 'R-HCK-29' }),
    ask.date('start', { must: 'R-HCK-28' }),
  ]),
  ask.section('weeks', [
    ask.grid('weeks', COLLEGE_WEEKS, [cell.date('from'), cell.longText('note')], { must: 'R-HCK-28' }),
    ask.list('reports', [cell.date('due', 'needed'), cell.date('receivedOn')], { must: 'R-HCK-31' }),
    ask.date('endMeetingOn', { must: 'R-HCK-30' }),
    ask.date('schoolVisitOn', { must: 'R-HCK-32', effect: 'warn' }),
    ask.date('endReportReceivedOn', { must: 'R-HCK-31', effect: 'warn' }),
  ]),
];

/** C12, a placement at New Regent's College (Lower): five intensive weeks and one of reintegration. */
export const collegePlacementForm: FormOf<CollegePlacementAnswers> = {
  id: 'c12Placement',
  version: 1,
  titleKey: 'form.c12Placement.title',
  sections,
  printedParts: printedAsAsked(sections),
};
