import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/date/iso-date';
import type { Answers } from '../../src/forms/answer-at';
import { planForm } from '../../src/forms/c1/plan.form';
import { reviewForm } from '../../src/forms/c2/review.form';
import { timetableForm } from '../../src/forms/c3/timetable.form';
import { reducedTimetableForm } from '../../src/forms/c4/reduced-timetable.form';
import { checklistForm } from '../../src/forms/c5/checklist.form';
import { auditForm } from '../../src/forms/c6/audit.form';
import { placementForm } from '../../src/forms/c7/placement.form';
import { declarationForm } from '../../src/forms/c8/declaration.form';
import { outcomeSequenceForm } from '../../src/forms/c9/outcome-sequence.form';
import { supportSequenceForm } from '../../src/forms/c10/support-sequence.form';
import { travelRequestForm } from '../../src/forms/c11/travel-request.form';
import { collegePlacementForm } from '../../src/forms/c12/college-placement.form';
import { unitReferralForm } from '../../src/forms/c12/unit-referral.form';
import { stageOneForm } from '../../src/forms/c13/stage-one.form';
import { stageThreeForm } from '../../src/forms/c13/stage-three.form';
import { stageTwoForm } from '../../src/forms/c13/stage-two.form';
import { familyDiscussionForm, pupilViewsForm, referralMeetingForm } from '../../src/forms/c14/ks3-sheets';
import { pupilContributionForm, staffContributionForm } from '../../src/forms/c15/contribution-forms';
import { checkForm } from '../../src/forms/check-form';
import { type AnyForm, questionsOf } from '../../src/forms/form';
import { loadWords } from '../../src/i18n/words';

/** The questions that are asked for because of a rule, with what their absence does. */
function asksFor(form: AnyForm, rule: string, answers: Answers = {}): readonly string[] {
  return checkForm(form, answers)
    .filter((issue) => issue.rule === rule)
    .map(({ path, effect }) => (effect === 'block' ? path : `${path} (${effect})`));
}

const labelsOf = (form: AnyForm, key: string): readonly string[] => {
  const question = questionsOf(form).find((known) => known.key === key);
  return question?.kind === 'grid' ? question.rows.map(({ value }) => value) : [];
};

describe('the plan (C1)', () => {
  it('has headings that make the agenda and say nothing about the pupil (R-NPT-29)', async () => {
    const words = await loadWords('en');
    expect(planForm.sections.map(({ titleKey }) => words.t(titleKey))).toEqual([
      'About the child or young person',
      'The meeting and the people',
      'Reason for the PSP',
      'What is working',
      'Changes I want',
      'Who agrees to what',
      'Reduced timetable',
      'Review',
    ]);
  });

  it('says how it fits with an IDP where there is one (R-NPT-08)', () => {
    expect(asksFor(planForm, 'R-NPT-08', { schoolIdp: true })).toEqual(['idpAlignment']);
    expect(asksFor(planForm, 'R-NPT-08', { schoolIdp: false })).toEqual([]);
  });

  it('never leaves the pupil’s view out silently, and names a key adult (R-NPT-21, R-NPT-88)', () => {
    expect(asksFor(planForm, 'R-NPT-21')).toEqual(['keyAdult', 'pupilView (reason)']);
  });

  it('goes through the thirteen factors (R-NPT-30)', () => {
    expect(asksFor(planForm, 'R-NPT-30')).toEqual(['factors']);
    expect(asksFor(planForm, 'R-NPT-30', { factors: { health: 'considered' } })).toHaveLength(12);
  });

  it('has outcomes (R-NPT-31)', () => {
    expect(asksFor(planForm, 'R-NPT-31')).toEqual(['outcomes']);
  });

  it('says how a pupil with ALN still reaches the provision during a reduced timetable (R-NPT-46)', () => {
    const answers = { hasReducedTimetable: true, laIdp: true };
    expect(asksFor(planForm, 'R-NPT-46', answers)).toEqual(['reducedTimetable.alpAccess']);
    expect(asksFor(reducedTimetableForm, 'R-NPT-46')).toEqual(['hasIdp']);
    expect(asksFor(reducedTimetableForm, 'R-NPT-46', { hasIdp: true })).toEqual(['alpAccess']);
  });
});

describe('the review (C2)', () => {
  it('is judged whether the plan still fits with the IDP (R-NPT-08)', () => {
    expect(asksFor(reviewForm, 'R-NPT-08')).toEqual(['idpStillRight']);
  });

  it('has the pupil’s view of what works and what does not, or the reason (R-NPT-21)', () => {
    expect(asksFor(reviewForm, 'R-NPT-21')).toEqual(['pupilWorking (reason)', 'pupilNotWorking (reason)']);
    expect(asksFor(reviewForm, 'R-NPT-21', { pupilViewMissingReason: 'Away' })).toEqual([]);
  });

  it('has the family’s view, or the reason (R-NPT-18)', () => {
    expect(asksFor(reviewForm, 'R-NPT-18')).toEqual(['familyView (reason)']);
    expect(asksFor(reviewForm, 'R-NPT-18', { familyViewMissingReason: 'No answer' })).toEqual([]);
  });

  it('ends with a next step, and adapting names the changes (R-NPT-37)', () => {
    expect(asksFor(reviewForm, 'R-NPT-37')).toEqual(['nextStep']);
    expect(asksFor(reviewForm, 'R-NPT-37', { nextStep: 'adapt' })).toEqual(['changes']);
    expect(asksFor(reviewForm, 'R-NPT-37', { nextStep: 'continue' })).toEqual([]);
  });

  it('sets the next review unless the plan ceases (R-NPT-02)', () => {
    const held = { heldOn: day('2026-11-03') };
    const asked = (nextStep: string) => asksFor(reviewForm, 'R-NPT-02', { ...held, nextStep });
    expect(['continue', 'adapt', 'discuss', 'cease'].map(asked)).toEqual([
      ['nextReviewDate'],
      ['nextReviewDate'],
      ['nextReviewDate'],
      [],
    ]);
  });

  it('counts whether the plan had the impact it needs (R-HCK-09)', () => {
    expect(asksFor(reviewForm, 'R-HCK-09')).toEqual(['requiredImpact']);
  });

  it('says who was told about the progress towards full time, where hours are reduced (R-NPT-61, R-NPT-66)', () => {
    expect(asksFor(reviewForm, 'R-NPT-61', { hasReducedTimetable: true })).toEqual(['progressSharedWith']);
    expect(asksFor(reviewForm, 'R-NPT-66', { hasReducedTimetable: true })).toEqual(['riskAssessmentReviewedOn']);
    expect(asksFor(reviewForm, 'R-NPT-61')).toEqual([]);
  });

  it('looks at attendance and outcomes at the alternative provision (R-NPT-76, R-NPT-78, R-NPT-83)', () => {
    const answers = { hasAlternativeProvision: true };
    expect(asksFor(reviewForm, 'R-NPT-76', answers)).toEqual(['provisionAttendanceChecked', 'provisionOutcomes']);
    expect(asksFor(reviewForm, 'R-NPT-78', answers)).toEqual(['providerAttended']);
    expect(asksFor(reviewForm, 'R-NPT-83', answers)).toEqual(['provisionConcern']);
    expect(asksFor(reviewForm, 'R-NPT-76')).toEqual([]);
  });
});

describe('timetables (C3, C4)', () => {
  it('asks for the entries of the week', () => {
    expect(asksFor(timetableForm, 'C3')).toEqual(['entries']);
  });

  it('records start, reasons, hours and the safeguarding tick (R-NPT-87)', () => {
    expect(asksFor(reducedTimetableForm, 'R-NPT-87')).toEqual(['start', 'reasons', 'weeks', 'safeguardingConcern']);
  });

  it('asks who decided on an authorisation, when and until when (R-NPT-56)', () => {
    expect(asksFor(reducedTimetableForm, 'R-NPT-56')).toEqual([]);
    expect(asksFor(reducedTimetableForm, 'R-NPT-56', { authorisationDecision: 'authorised' })).toEqual([
      'authorisationDecidedOn',
      'authorisationDecidedBy',
      'authorisedUntil',
    ]);
    expect(asksFor(reducedTimetableForm, 'R-NPT-56', { authorisationDecision: 'refused' })).toEqual([
      'authorisationDecidedOn',
      'authorisationDecidedBy',
    ]);
  });
});

describe('the checklist (C5) and the audit (C6)', () => {
  it('asks why no referral was made (R-NPT-65)', () => {
    expect(asksFor(checklistForm, 'R-NPT-65')).toEqual(['referrals']);
    expect(asksFor(checklistForm, 'R-NPT-65', { referrals: false })).toEqual(['referralsComment']);
    expect(asksFor(checklistForm, 'R-NPT-65', { referrals: true })).toEqual([]);
  });

  it('asks for risk assessments and the way back to full time (R-NPT-66, R-NPT-69)', () => {
    expect(asksFor(checklistForm, 'R-NPT-66')).toEqual(['riskAssessments']);
    expect(asksFor(checklistForm, 'R-NPT-69')).toEqual(['reintegrationPlan']);
  });

  it('asks for travel, and why it is not agreed (R-NPT-67)', () => {
    expect(asksFor(checklistForm, 'R-NPT-67')).toEqual(['travelAssistance', 'travelAgreed']);
    expect(asksFor(checklistForm, 'R-NPT-67', { travelAssistance: false, travelAgreed: false })).toEqual([
      'travelComment',
    ]);
  });

  it('asks when the ALNST was asked for input, where there is an IDP (R-NPT-68)', () => {
    expect(asksFor(checklistForm, 'R-NPT-68', { idp: true })).toEqual(['alnstLiaisonOn']);
    expect(asksFor(checklistForm, 'R-NPT-68', { idp: false })).toEqual([]);
  });

  it('fills in by itself what the case knows', () => {
    const known = questionsOf(checklistForm).filter(({ filledFrom }) => filledFrom !== undefined);
    expect(known.map(({ key, filledFrom }) => `${key}: ${filledFrom}`)).toEqual([
      'school: case',
      'keyStage: case',
      'pupilName: case',
      'dateOfBirth: case',
      'pspInPlace: plan',
      'healthOnly: case',
      'consent: signatures',
      'idp: case',
      'reintegrationPlan: reducedTimetable',
    ]);
  });

  it('answers for every indicator of the audit matrix (R-NPT-62)', () => {
    expect(asksFor(auditForm, 'R-NPT-62')).toEqual(['red', 'amber', 'green']);
    const red = { red: { r1: { applies: false } } };
    expect(
      checkForm(auditForm, red)
        .filter(({ path }) => path.startsWith('red'))
        .map(({ path }) => path),
    ).toEqual(['red.r2.applies', 'red.r3.applies', 'red.r4.applies', 'red.r5.applies', 'red.r6.applies']);
  });
});

describe('alternative provision (C7, C8)', () => {
  it('asks for rationale and consultation (R-NPT-75)', () => {
    expect(asksFor(placementForm, 'R-NPT-75')).toEqual([
      'rationale',
      'pupilConsultedOn',
      'familyConsultedOn',
      'agenciesConsultedOn',
    ]);
  });

  it('names the member of staff who monitors and the person who checked (R-NPT-76, R-NPT-77)', () => {
    expect(asksFor(placementForm, 'R-NPT-76')).toEqual(['monitor']);
    expect(asksFor(placementForm, 'R-NPT-77')).toEqual(['safetyCheckedBy (warn)', 'safetyCheckedOn (warn)']);
  });

  it('names the provider, and whether it is new (R-NPT-79)', () => {
    expect(asksFor(placementForm, 'R-NPT-79')).toEqual(['provider', 'isNewProvider']);
  });

  it('asks for the declaration and for what the meeting agreed (R-NPT-80, R-NPT-81)', () => {
    expect(asksFor(placementForm, 'R-NPT-80')).toEqual(['declarationNumber']);
    expect(asksFor(placementForm, 'R-NPT-81')).toEqual(['discussedInMeeting', 'safeguardingAgreed']);
  });

  it('has defined objectives and next steps (R-NPT-86)', () => {
    expect(asksFor(placementForm, 'R-NPT-86')).toEqual(['objective', 'attainment', 'nextStep']);
  });

  it('asks the provider for four confirmations, for an undertaking and for a signature (R-NPT-82, R-NPT-83, R-NPT-84)', () => {
    expect(asksFor(declarationForm, 'R-NPT-82')).toEqual(['enhancedChecks', 'references', 'training', 'suitability']);
    expect(asksFor(declarationForm, 'R-NPT-83')).toEqual(['informsSchool']);
    expect(asksFor(declarationForm, 'R-NPT-84')).toEqual([
      'signed',
      'signerName',
      'signerPosition',
      'signedOn',
      'signerIsSenior',
      'receivedOn',
    ]);
  });
});

describe('the worksheets (C9, C10) and the travel request (C11)', () => {
  it('leads from what matters to an outcome, whose checks only warn (R-NPT-31)', () => {
    expect(asksFor(outcomeSequenceForm, 'R-NPT-31')).toEqual(['outcome', 'checks (warn)']);
    expect(asksFor(supportSequenceForm, 'R-NPT-31')).toEqual(['areas']);
  });

  it('asks for the entitlement first and for the sanction last (R-NPT-70, R-NPT-73)', () => {
    expect(asksFor(travelRequestForm, 'R-NPT-70')).toEqual(['entitlementConfirmed', 'entitlementConfirmedOn']);
    expect(asksFor(travelRequestForm, 'R-NPT-73')).toEqual([
      'sanctionName',
      'sanctionService',
      'sanctionPosition',
      'sanctionEmail',
      'sanctionPhone',
      'sanctionReason',
      'sanctionSignature',
      'sanctionSignedOn',
    ]);
  });

  it('always carries the notice that transport is no guarantee (R-NPT-71)', () => {
    expect(travelRequestForm.noticeKey).toBe('form.c11.notice');
  });

  it('asks when transport answered only once it did', () => {
    const paths = (answers: Answers) => checkForm(travelRequestForm, answers).map(({ path }) => path);
    expect(paths({})).not.toContain('transportAnsweredOn');
    expect(paths({ transportAnswer: 'agreed' })).toContain('transportAnsweredOn');
  });
});

describe('Hackney (C12)', () => {
  it('asks for the PSP as evidence (R-HCK-10) and warns without the coversheet (R-HCK-12)', () => {
    expect(asksFor(unitReferralForm, 'R-HCK-10')).toEqual(['planAttached']);
    expect(asksFor(unitReferralForm, 'R-HCK-12')).toEqual(['coversheetAttached (warn)']);
  });

  it('wants targets signed off by the headteacher and a mid-programme review (R-HCK-13, R-HCK-14)', () => {
    const answers = { targets: [{ id: 't1', target: 'Stay in class', measure: '4 of 5' }] };
    expect(asksFor(unitReferralForm, 'R-HCK-13')).toEqual([]);
    expect(asksFor(unitReferralForm, 'R-HCK-13', answers)).toEqual(['headteacher', 'headteacherSignedOn']);
    expect(asksFor(unitReferralForm, 'R-HCK-14', answers)).toEqual(['midProgrammeReviewDate']);
  });

  it('has room for the sustainability plan on exit (R-HCK-15)', () => {
    expect(questionsOf(unitReferralForm).map(({ key }) => key)).toContain('sustainabilityPlan');
  });

  it('asks for the six weeks, the reports, the meeting and the visit (R-HCK-28, R-HCK-29, R-HCK-30, R-HCK-31, R-HCK-32)', () => {
    expect(labelsOf(collegePlacementForm, 'weeks')).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(asksFor(collegePlacementForm, 'R-HCK-28')).toEqual(['start', 'weeks']);
    expect(asksFor(collegePlacementForm, 'R-HCK-29')).toEqual(['referredOn', 'suitabilityMeetingOn', 'targets']);
    expect(asksFor(collegePlacementForm, 'R-HCK-30')).toEqual(['endMeetingOn']);
    expect(asksFor(collegePlacementForm, 'R-HCK-31')).toEqual(['reports', 'endReportReceivedOn (warn)']);
    expect(asksFor(collegePlacementForm, 'R-HCK-32')).toEqual(['schoolVisitOn (warn)']);
  });
});

describe('South Gloucestershire (C13)', () => {
  it.each([
    ['1', stageOneForm],
    ['2', stageTwoForm],
    ['3', stageThreeForm],
  ] as const)(
    'asks first who leads stage %s and what was done before (R-SG-02, R-SG-03, R-SG-10, R-SG-12, R-SG-13)',
    (_stage, form) => {
      expect(asksFor(form, 'R-SG-02')).toEqual(['internalSupport (reason)']);
      expect(asksFor(form, 'R-SG-03')).toEqual(['headteacherInformedOn']);
      expect(asksFor(form, 'R-SG-10')).toEqual(['lead']);
      expect(asksFor(form, 'R-SG-12')).toEqual(['caf', 'cafDecision']);
      expect(asksFor(form, 'R-SG-13')[0]).toBe('authorityRepresentative');
    },
  );

  it('asks stage 1 for its formal meeting, leaflet, support and targets (R-SG-11, R-SG-14, R-SG-16, R-SG-17)', () => {
    expect(asksFor(stageOneForm, 'R-SG-11')).toEqual([
      'meetingOn',
      'pspReviewed',
      'parentingContract',
      'difficulties',
      'interventions',
    ]);
    expect(asksFor(stageOneForm, 'R-SG-14')).toEqual(['leafletGivenOn']);
    expect(asksFor(stageOneForm, 'R-SG-16')).toEqual(['inclusionResources', 'rewardsAndSanctions']);
    expect(asksFor(stageOneForm, 'R-SG-17')).toEqual(['targets']);
  });

  it('keeps the daily log, weekly feedback, weekly reviews and restorative meetings (R-SG-15, R-SG-18, R-SG-19, R-SG-20)', () => {
    const keys = questionsOf(stageOneForm).map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['restorativeMeetings', 'dailyLog', 'weeklyFeedback', 'weeklyReviews']),
    );
  });

  it('wants what the monitoring showed for either way out of stage 1, as the move does (R-SG-21, R-SG-22)', () => {
    expect(asksFor(stageOneForm, 'R-SG-22', { exit: 'toStage2' })).toEqual(['exitEvidence']);
    expect(asksFor(stageOneForm, 'R-SG-22', { exit: 'progress' })).toEqual(['exitEvidence']);
    expect(asksFor(stageOneForm, 'R-SG-22')).toEqual([]);
  });

  it('asks at every stage for the day by which it is looked at again, and keeps the agreed priority (R-SG-04)', () => {
    for (const form of [stageOneForm, stageTwoForm, stageThreeForm]) {
      expect(asksFor(form, 'C13')).toContain('reviewBy');
      expect(questionsOf<string>(form).map(({ key }) => key)).toContain('prioritySupportAgreed');
    }
  });

  it('asks stage 2 for its meeting, its warnings and its record (R-SG-30, R-SG-31, R-SG-32)', () => {
    expect(asksFor(stageTwoForm, 'R-SG-30')).toEqual(['meetingOn', 'plansReviewed', 'additionalSupport']);
    expect(asksFor(stageTwoForm, 'R-SG-31')).toEqual(['sanctionsAdvised', 'outcomesReminded']);
    expect(asksFor(stageTwoForm, 'R-SG-32')).toEqual(['meetingRecord']);
    expect(asksFor(stageTwoForm, 'C13', { exit: 'progress' })).toContain('exitEvidence (reason)');
  });

  it('asks stage 3 for incident, exclusion, review and alternative (R-SG-40, R-SG-41, R-SG-42, R-SG-43)', () => {
    expect(asksFor(stageThreeForm, 'R-SG-40')).toEqual(['incident']);
    expect(asksFor(stageThreeForm, 'R-SG-41')).toEqual(['exclusionFrom', 'exclusionTo', 'workProvided']);
    expect(asksFor(stageThreeForm, 'R-SG-42')).toEqual(['reviewMeetingOn']);
    expect(asksFor(stageThreeForm, 'R-SG-43')).toEqual(['alternative']);
    expect(asksFor(stageThreeForm, 'R-SG-43', { alternative: 'college' })).toEqual(['alternativeDetail']);
  });

  it('wants the signature of the family, and the papers of a supported transfer (R-SG-44, R-SG-45)', () => {
    const transfer = { alternative: 'supportedTransfer' };
    expect(asksFor(stageThreeForm, 'R-SG-44')).toEqual(['familyAgreed']);
    expect(asksFor(stageThreeForm, 'R-SG-44', transfer)).toEqual(['familyAgreed', 'familySignature', 'familySignedOn']);
    expect(asksFor(stageThreeForm, 'R-SG-45', transfer)).toEqual(['panelSubmittedOn (warn)']);
    expect(asksFor(stageThreeForm, 'R-SG-45', { alternative: 'college' })).toEqual([]);
  });
});

describe('the KS3 sheets (C14)', () => {
  it('have nine points of agreement, six steps and five questions (R-KS3-02, R-KS3-03, R-KS3-07)', () => {
    expect(labelsOf(referralMeetingForm, 'agreement')).toEqual([
      'approach',
      'actionPlan',
      'responsibility',
      'feedback',
      'contacts',
      'monitoring',
      'familyStrategy',
      'schoolSupport',
      'informationSharing',
    ]);
    expect(labelsOf(referralMeetingForm, 'steps')).toEqual([
      'analysis',
      'inSchool',
      'otherAgencies',
      'approach',
      'monitoring',
      'exit',
    ]);
    expect(labelsOf(referralMeetingForm, 'firstQuestions')).toEqual([
      'whoResponds',
      'response',
      'immediate',
      'longTerm',
      'referral',
    ]);
  });

  it('have seven prompts and a plan of four rows for the family (R-KS3-08)', () => {
    expect(labelsOf(familyDiscussionForm, 'prompts')).toEqual([
      'expectations',
      'fair',
      'consistent',
      'support',
      'teach',
      'solutions',
      'safe',
    ]);
    expect(labelsOf(familyDiscussionForm, 'actionPlan')).toEqual([
      'jointWorking',
      'familySupport',
      'pupilSupport',
      'familyVoice',
    ]);
  });

  it('have seven statements for the pupil (R-KS3-09)', () => {
    expect(labelsOf(pupilViewsForm, 'statements')).toEqual([
      'headOfYear',
      'teachingAssistant',
      'specialSessions',
      'pupilOrAdult',
      'counsellor',
      'specialPlan',
      'professionals',
    ]);
  });

  it('make no item compulsory, also once somebody began (R-KS3-08, R-KS3-09)', () => {
    const begun = { statements: { counsellor: { howOften: 'often' } }, couldGoWell: [{ id: 'a', thing: '' }] };
    expect(checkForm(pupilViewsForm, begun)).toEqual([]);
    expect([referralMeetingForm, familyDiscussionForm].map((form) => checkForm(form, {}))).toEqual([[], []]);
  });
});

describe('the contributions (C15)', () => {
  it('ask for their evidence, or why it is not available (R-NPT-25)', () => {
    expect(asksFor(staffContributionForm, 'R-NPT-25')).toEqual([
      'receivedOn (reason)',
      'subject (reason)',
      'strengths (reason)',
      'concerns (reason)',
    ]);
    expect(asksFor(staffContributionForm, 'R-NPT-25', { notAvailableReason: 'On leave' })).toEqual([]);
  });

  it('name the key adult who helps the pupil (R-NPT-21)', () => {
    expect(asksFor(pupilContributionForm, 'R-NPT-21')).toEqual(['helper']);
  });
});
