import { SCHOOL_PHASES, type UnitReferralAnswers } from '../../domain/referral/referral-record';
import { cell, printedAsAsked, questionsFor } from '../ask';
import type { FormOf, KeyOf } from '../form';

const ask = questionsFor<KeyOf<UnitReferralAnswers>>('c12Unit');
const hasTargets = { question: 'targets', answered: true } as const;

const sections = [
  ask.section('school', [
    ask.text('school', 120, { must: 'R-HCK-11' }),
    ask.choice('phase', SCHOOL_PHASES, { must: 'R-HCK-11' }),
    ask.yesNo('maintained', 'is', { must: 'R-HCK-11' }),
    ask.person('referrer', ['schoolLead', 'headteacher', 'alnCo'], { must: 'R-HCK-11' }),
  ]),
  ask.section('pupil', [
    ask.text('pupilName', 120, { must: 'C12' }),
    ask.birthday('dateOfBirth', { must: 'C12' }),
    ask.text('upn', 13, { filledFrom: 'case' }),
    ask.longText('preliminaryContact', { hint: true }),
    ask.longText('reason', { must: 'C12' }),
    ask.number('exclusionCount', { min: 0, step: 1 }, { must: 'C12' }),
    ask.number('exclusionDays', { min: 0, step: 0.5 }, { must: 'C12' }),
    ask.yesNo('planAttached', 'is', { must: 'R-HCK-10' }),
    ask.longText('similarEvidence', { hint: true, shownWhen: { question: 'planAttached', is: false } }),
    ask.yesNo('reviewsAttached', 'is', { must: 'C12' }),
    ask.yesNo('coversheetAttached', 'is', { must: 'R-HCK-12', effect: 'warn' }),
    ask.yesNo('familyConsent', 'is', { must: 'C12' }),
  ]),
  ask.section('programme', [
    ask.text('leadWorker', 120),
    ask.list('targets', [cell.longText('target', 'needed'), cell.text('measure', 500, 'needed')]),
    ask.person('headteacher', ['headteacher'], { must: 'R-HCK-13', when: hasTargets }),
    ask.date('headteacherSignedOn', { must: 'R-HCK-13', when: hasTargets }),
    ask.date('midProgrammeReviewDate', { must: 'R-HCK-14', when: hasTargets }),
    ask.longText('sustainabilityPlan', { hint: true }),
  ]),
];

/** C12, a referral to the Re-engagement Unit: the facts that are known; the unit's own sheet is attached. */
export const unitReferralForm: FormOf<UnitReferralAnswers> = {
  id: 'c12Unit',
  version: 2,
  titleKey: 'form.c12Unit.title',
  sections,
  printedParts: printedAsAsked(sections),
  // 2: the UPN, and what stands for the plan as evidence.
  upgrades: [{ to: 2, changes: [] }],
};
