import type { ChecklistAnswers } from '../../domain/checklist/checklist-record';
import { printedAsAsked, questionsFor } from '../ask';
import type { FormOf, KeyOf } from '../form';

const ask = questionsFor<KeyOf<ChecklistAnswers>>('c5');

const sections = [
  ask.section('pupil', [
    ask.text('school', 120, { must: 'C5-1', filledFrom: 'case' }),
    ask.text('keyStage', 40, { must: 'C5-1', filledFrom: 'case' }),
    ask.text('pupilName', 120, { must: 'C5-2', filledFrom: 'case' }),
    ask.birthday('dateOfBirth', { must: 'C5-3', filledFrom: 'case' }),
  ]),
  ask.section('checks', [
    ask.yesNo('referrals', 'past', { must: 'R-NPT-65' }),
    ask.text('referralsComment', 500, {
      must: 'R-NPT-65',
      shownWhen: { question: 'referrals', is: false },
    }),
    ask.yesNo('riskAssessments', 'past', { must: 'R-NPT-66' }),
    ask.yesNo('pspInPlace', 'is', { must: 'R-NPT-07', filledFrom: 'plan' }),
    ask.yesNo('healthOnly', 'is', {
      must: 'R-NPT-42',
      filledFrom: 'case',
      shownWhen: { question: 'pspInPlace', is: false },
    }),
    ask.yesNo('consent', 'past', { must: 'R-NPT-72', note: true, filledFrom: 'signatures' }),
    ask.yesNo('careArrangements', 'is', { must: 'R-NPT-63' }),
    ask.yesNo('travelAssistance', 'is', { must: 'R-NPT-67' }),
    ask.yesNo('travelAgreed', 'past', { must: 'R-NPT-67', note: true }),
    ask.text('travelComment', 500, { must: 'R-NPT-67', shownWhen: { question: 'travelAgreed', is: false } }),
    ask.yesNo('idp', 'there', { must: 'R-NPT-68', filledFrom: 'case' }),
    ask.date('alnstLiaisonOn', { must: 'R-NPT-68', shownWhen: { question: 'idp', is: true } }),
    ask.yesNo('reintegrationPlan', 'there', { must: 'R-NPT-69', filledFrom: 'reducedTimetable' }),
  ]),
  ask.section('completed', [
    ask.person('completedBy', ['schoolLead', 'coordinator', 'headteacher', 'office'], { must: 'C5' }),
    ask.date('completedOn', { must: 'C5' }),
  ]),
];

/** C5, the checklist for using reduced timetables (Appendix 1), in its order and words. */
export const checklistForm: FormOf<ChecklistAnswers> = {
  id: 'c5',
  version: 1,
  titleKey: 'form.c5.title',
  sections,
  printedParts: printedAsAsked(sections),
};
