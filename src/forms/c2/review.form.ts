import {
  ACTION_RESULTS,
  IDP_FIT,
  IMPACTS,
  NEXT_STEPS,
  PROGRESS,
  type ReviewAnswers,
} from '../../domain/review/review-record';
import { cell, printedAsAsked, questionsFor } from '../ask';
import { attendeesQuestion } from '../c1/attendees.question';
import type { Condition, FormOf, KeyOf, Section } from '../form';

const ask = questionsFor<KeyOf<ReviewAnswers>>('c2');
const goesOn: Condition<'nextStep'> = {
  any: [
    { question: 'nextStep', is: 'continue' },
    { question: 'nextStep', is: 'adapt' },
    { question: 'nextStep', is: 'discuss' },
  ],
};
const weeklyHours = { min: 0, max: 50, step: 0.25 };

const meeting = ask.section('meeting', [
  ask.number('planVersion', { min: 1, step: 1 }, { must: 'C2-1', filledFrom: 'plan' }),
  ask.number('reviewNumber', { min: 1, step: 1 }, { must: 'C2-1', filledFrom: 'case' }),
  ask.date('heldOn', { must: 'R-NPT-02' }),
  ask.text('venue', 120, { must: 'C2-2' }),
  attendeesQuestion,
]);

const views = ask.section('views', [
  ask.longText('pupilWorking', {
    must: 'R-NPT-21',
    effect: 'reason',
    when: { question: 'pupilViewMissingReason', answered: false },
    reasonIn: 'pupilViewMissingReason',
  }),
  ask.longText('pupilNotWorking', {
    must: 'R-NPT-21',
    effect: 'reason',
    when: { question: 'pupilViewMissingReason', answered: false },
    reasonIn: 'pupilViewMissingReason',
  }),
  ask.text('pupilViewMissingReason', 500, {
    shownWhen: {
      any: [
        { question: 'pupilWorking', answered: false },
        { question: 'pupilNotWorking', answered: false },
      ],
    },
  }),
  ask.list('checkIns', [cell.date('on'), cell.longText('working'), cell.longText('notWorking')], {
    filledFrom: 'checkIns',
  }),
  ask.longText('familyView', {
    must: 'R-NPT-18',
    effect: 'reason',
    when: { question: 'familyViewMissingReason', answered: false },
    reasonIn: 'familyViewMissingReason',
  }),
  ask.text('familyViewMissingReason', 500, { shownWhen: { question: 'familyView', answered: false } }),
  ask.yesNo('familySatisfied', 'is', { must: 'B6-a4' }),
  ask.list('agencies', [
    cell.text('agency', 120, 'needed'),
    cell.longText('update', 'needed'),
    cell.yesNo('concern', 'there', 'needed'),
  ]),
]);

const progress = ask.section('progress', [
  ask.list(
    'outcomes',
    [
      cell.longText('outcome', 'needed'),
      cell.choice('progress', PROGRESS, 'needed'),
      cell.longText('evidence', 'needed'),
      cell.text('measureNow', 500, 'needed'),
    ],
    { must: 'C2-7' },
  ),
  ask.list(
    'actions',
    [cell.longText('action', 'needed'), cell.choice('result', ACTION_RESULTS, 'needed'), cell.longText('comment')],
    { must: 'R-NPT-12' },
  ),
  ask.number('attendancePercent', { min: 0, max: 100, step: 0.1 }, { must: 'C2-9' }),
  ask.number('exclusionsSince', { min: 0, step: 1 }, { must: 'C2-9' }),
  ask.number('exclusionDaysSince', { min: 0, step: 0.5 }, { must: 'C2-9' }),
]);

const timetable = ask.section(
  'timetable',
  [
    ask.number('weeklyHoursNow', weeklyHours, { must: 'C2-10', filledFrom: 'reducedTimetable' }),
    ask.number('weeklyHoursNext', weeklyHours, { must: 'B6-a3' }),
    ask.date('nextIncreaseOn'),
    ask.yesNo('reintegrationOnTrack', 'is', { must: 'R-NPT-53' }),
    ask.yesNo('nonAttendance', 'there', { must: 'B6-r6', hint: true }),
    ask.yesNo('codesChecked', 'past', { must: 'R-NPT-58' }),
    ask.date('riskAssessmentReviewedOn', { must: 'R-NPT-66' }),
    ask.date('lastReducedDay', { must: 'R-NPT-53' }),
    ask.text('progressSharedWith', 500, { must: 'R-NPT-61', hint: true }),
  ],
  { shownWhen: { question: 'hasReducedTimetable', is: true } },
);

const provision = ask.section(
  'provision',
  [
    ask.yesNo('provisionAttendanceChecked', 'past', { must: 'R-NPT-76' }),
    ask.longText('provisionOutcomes', { must: 'R-NPT-76' }),
    ask.yesNo('providerAttended', 'past', { must: 'R-NPT-78' }),
    ask.yesNo('provisionConcern', 'there', { must: 'R-NPT-83', hint: true }),
  ],
  { shownWhen: { question: 'hasAlternativeProvision', is: true } },
);

const evaluation = ask.section('evaluation', [
  ask.yesNo('hasReducedTimetable', 'is', { must: 'C2-10', filledFrom: 'reducedTimetable' }),
  ask.yesNo('hasAlternativeProvision', 'is', { must: 'C2-11', filledFrom: 'case' }),
  ask.choice('idpStillRight', IDP_FIT, { must: 'R-NPT-08' }),
  ask.yesNo('safeguardingConcern', 'there', { must: 'C2-13', hint: true }),
  ask.choice('requiredImpact', IMPACTS, { must: 'R-HCK-09' }),
  ask.choice('nextStep', NEXT_STEPS, { must: 'R-NPT-37' }),
  ask.list('changes', [cell.longText('what', 'needed'), cell.longText('why')], {
    must: 'R-NPT-37',
    when: { question: 'nextStep', is: 'adapt' },
    shownWhen: { question: 'nextStep', is: 'adapt' },
  }),
  ask.date('nextReviewDate', {
    must: 'R-NPT-02',
    reasonIn: 'nextReviewLateReason',
    shownWhen: goesOn,
  }),
  ask.text('nextReviewLateReason', 500, {
    shownWhen: { all: [goesOn, { question: 'nextReviewDate', answered: true }] },
  }),
]);

/** The school lead signs the review; an adapted plan is signed by everybody as a version of its own (C1 23-25). */
const signature = ask.section('signature', [
  ask.person('signedBy', ['schoolLead', 'headteacher'], { must: 'C2-18', hint: true }),
  ask.date('signedOn', { must: 'C2-18' }),
]);

const sections: readonly Section<KeyOf<ReviewAnswers>, string>[] = [
  meeting,
  views,
  progress,
  timetable,
  provision,
  evaluation,
  signature,
];

/** C2, the review of a PSP. The guidance has no form for it: the questions follow its rules. */
export const reviewForm: FormOf<ReviewAnswers> = {
  id: 'c2',
  version: 2,
  titleKey: 'form.c2.title',
  statementKey: 'form.c2.statement',
  sections,
  printedParts: printedAsAsked(sections),
  // 2: who signed the review, and when.
  upgrades: [{ to: 2, changes: [] }],
};
