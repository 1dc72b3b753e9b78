import { AGREEMENT_POINTS } from '../../domain/agreement/check-agreement-points';
import { PROCESS_ROWS } from '../../domain/agreement/process-rows';
import { RESPONSE_QUESTIONS } from '../../domain/agreement/response-questions';
import {
  FAMILY_PLAN,
  FAMILY_PROMPTS,
  type FamilyDiscussionSheet,
  PUPIL_SCALE,
  PUPIL_STATEMENTS,
  type PupilViewsSheet,
  type ReferralMeetingSheet,
} from '../../domain/ks3/ks3-sheets';
import { cell, printedAsAsked, questionsFor } from '../ask';
import type { FormOf, KeyOf } from '../form';

const meeting = questionsFor<KeyOf<ReferralMeetingSheet>>('c14Meeting');
const meetingSections = [
  meeting.section('first', [meeting.grid('firstQuestions', RESPONSE_QUESTIONS, [cell.longText('note')])]),
  meeting.section('steps', [
    meeting.grid('steps', PROCESS_ROWS, [cell.longText('notes'), cell.longText('action'), cell.person('owner')]),
  ]),
  meeting.section('agreement', [
    meeting.grid('agreement', AGREEMENT_POINTS, [cell.yesNo('agreed', 'is'), cell.longText('text')], { hint: true }),
  ]),
];

/** C14, a referral meeting about one pupil: sheet 3.5 and the nine points of activity 3.3 (R-KS3-02, 03, 07). */
export const referralMeetingForm: FormOf<ReferralMeetingSheet> = {
  id: 'c14Meeting',
  version: 1,
  titleKey: 'form.c14Meeting.title',
  sections: meetingSections,
  printedParts: printedAsAsked(meetingSections),
};

const family = questionsFor<KeyOf<FamilyDiscussionSheet>>('c14Family');
const familySections = [
  family.section('prompts', [
    family.grid('prompts', FAMILY_PROMPTS, [cell.longText('idea')]),
    family.list('supportAtHome', [cell.longText('idea')], { maxRows: 2 }),
  ]),
  family.section('plan', [family.grid('actionPlan', FAMILY_PLAN, [cell.longText('action')])]),
];

/** C14, a discussion with parents and carers about support: sheet 1.2 (R-KS3-08). */
export const familyDiscussionForm: FormOf<FamilyDiscussionSheet> = {
  id: 'c14Family',
  version: 1,
  titleKey: 'form.c14Family.title',
  sections: familySections,
  printedParts: printedAsAsked(familySections),
};

const pupil = questionsFor<KeyOf<PupilViewsSheet>>('c14Pupil');
const pupilSections = [
  pupil.section('views', [
    pupil.grid('statements', PUPIL_STATEMENTS, [cell.choice('howOften', PUPIL_SCALE)]),
    pupil.list('couldGoWrong', [cell.text('thing', 500)], { maxRows: 3 }),
    pupil.list('couldGoWell', [cell.text('thing', 500)], { maxRows: 3 }),
  ]),
];

/** C14, the questionnaire on pupils' views: sheet 1.3 (R-KS3-09). No item is compulsory. */
export const pupilViewsForm: FormOf<PupilViewsSheet> = {
  id: 'c14Pupil',
  version: 1,
  titleKey: 'form.c14Pupil.title',
  sections: pupilSections,
  printedParts: printedAsAsked(pupilSections),
};
