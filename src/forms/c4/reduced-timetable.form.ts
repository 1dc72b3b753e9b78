import { AUTHORISATION_DECISIONS, type ReducedTimetableAnswers } from '../../domain/timetable/timetable-record-reduced';
import { cell, printedAsAsked, questionsFor } from '../ask';
import type { FormOf, KeyOf } from '../form';

const own = questionsFor<KeyOf<ReducedTimetableAnswers>>('c4');
/** The questions that C1 asks of a reduced timetable, in the same words. */
const shared = questionsFor<KeyOf<ReducedTimetableAnswers>>('rtt');

const REASONS = ['behaviour', 'aln', 'safeguarding', 'mentalHealthWellbeing', 'medical'] as const;
const CIRCUMSTANCES = ['healthAbsence', 'temporaryIntervention', 'plannedReintegration'] as const;
const isDecided = { question: 'authorisationDecision', answered: true } as const;

const sections = [
  own.section('period', [
    shared.date('start', { must: 'R-NPT-87' }),
    shared.date('end', { must: 'R-NPT-53', hint: true }),
    shared.choices('reasons', REASONS, { must: 'R-NPT-87' }),
    shared.hours('weeks', { must: 'R-NPT-87', hint: true }),
    shared.yesNo('safeguardingConcern', 'there', { must: 'R-NPT-87' }),
    own.yesNo('purelyMedical', 'is', { must: 'R-NPT-42' }),
    own.date('healthcarePlanDate', { must: 'R-NPT-42' }),
  ]),
  own.section('grounds', [
    shared.yesNo('significantRisk', 'there', { must: 'R-NPT-50' }),
    shared.choice('circumstance', CIRCUMSTANCES, { must: 'R-NPT-45' }),
    shared.longText('avenuesExhausted', { must: 'R-NPT-45' }),
    shared.longText('rationale', { must: 'R-NPT-47' }),
    shared.person('monitor', ['schoolLead', 'coordinator', 'headteacher', 'alnCo'], { must: 'R-NPT-54' }),
    shared.text('responsibleAdult', 500, { must: 'R-NPT-63', hint: true }),
    shared.list('reintegration', [cell.date('from', 'needed'), cell.hours('weeklyMinutes', 'needed')], {
      must: 'R-NPT-53',
      hint: true,
    }),
    own.yesNo('hasIdp', 'there', { must: 'R-NPT-46', filledFrom: 'case' }),
    shared.longText('alpAccess', { must: 'R-NPT-46', when: { question: 'hasIdp', is: true } }),
  ]),
  own.section('consultation', [
    shared.yesNo('laLiaison', 'past', { must: 'R-NPT-55', effect: 'warn' }),
    shared.yesNo('parentAgreed', 'is', { must: 'R-NPT-48', hint: true }),
    shared.longText('agenciesConsulted', { must: 'R-NPT-48' }),
    shared.date('ewoConsultedOn', { must: 'R-NPT-48' }),
  ]),
  own.section('authorisation', [
    own.date('authorisationRequestedOn', { hint: true }),
    own.choice('authorisationDecision', AUTHORISATION_DECISIONS),
    own.date('authorisationDecidedOn', { must: 'R-NPT-56', when: isDecided }),
    own.text('authorisationDecidedBy', 120, { must: 'R-NPT-56', when: isDecided }),
    own.date('authorisedUntil', {
      must: 'R-NPT-56',
      shownWhen: { question: 'authorisationDecision', is: 'authorised' },
    }),
  ]),
];

/** C4 on its own: the record of a reduced timetable that is referenced in a Healthcare Plan instead of a PSP. */
export const reducedTimetableForm: FormOf<ReducedTimetableAnswers> = {
  id: 'c4',
  version: 1,
  titleKey: 'form.c4.title',
  sections,
  printedParts: printedAsAsked(sections),
};
