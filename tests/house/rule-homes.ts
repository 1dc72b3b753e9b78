import type { RuleId } from '../../src/domain/rule/rules';

/** What carries a rule, as `file#export`, `form file#question` or `pack#key`, and the tests that prove it. */
export interface RuleHome {
  readonly carriedBy: readonly string[];
  readonly provenBy: readonly string[];
}

/** A home for every rule. Proposed by `scripts/propose-rule-homes.ts`, read and kept by hand. */
export const RULE_HOMES: Readonly<Record<RuleId, RuleHome>> = {
  'R-NPT-01': {
    carriedBy: [
      'src/domain/case/check-stage-one.ts#checkStageOne',
      'src/policy/packs/npt/pack.json#triggers',
      'src/forms/c1/outcomes.section.ts#outcomesSection',
      'src/forms/c1/reason.section.ts#reasonSection',
    ],
    provenBy: ['tests/domain/case/transitions.test.ts'],
  },
  'R-NPT-02': {
    carriedBy: [
      'src/domain/case/next-step.ts#nextStep',
      'src/domain/case/transition-follows.ts#AFTER_SIGNING',
      'src/domain/case/transition-table.ts#TRANSITIONS',
      'src/policy/packs/npt/pack.json#reviewSchedule',
      'src/forms/c1/review.section.ts#reviewSection',
      'src/forms/c2/review.form.ts#reviewForm',
    ],
    provenBy: [
      'tests/domain/case/next-step.test.ts',
      'tests/domain/case/transition-follows.test.ts',
      'tests/domain/evaluate/evaluate-cases.test.ts',
      'tests/domain/review/any-proposal.test.ts',
      'tests/domain/review/check-review-record.test.ts',
      'tests/domain/review/propose-review.test.ts',
      'tests/domain/review/review-status.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-03': {
    carriedBy: ['src/policy/packs/npt/pack.json#reviewSchedule'],
    provenBy: [
      'tests/domain/review/check-review-record.test.ts',
      'tests/domain/review/judge-review-date.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-04': {
    carriedBy: [
      'src/domain/case/check-stage-one.ts#checkStageOne',
      'src/domain/invitee/invitee-rules.ts#INVITEE_ROWS',
      'src/policy/packs/npt/pack.json#attendees',
      'src/forms/c1/people.section.ts#peopleSection',
    ],
    provenBy: ['tests/domain/case/transitions.test.ts', 'tests/domain/invitee/invitee-rules.test.ts'],
  },
  'R-NPT-05': {
    carriedBy: [
      'src/domain/case/transition-table.ts#TRANSITIONS',
      'src/domain/dispatch/message-table.ts#MESSAGE_TABLE',
      'src/domain/invitee/invitee-rules.ts#INVITEE_ROWS',
      'src/policy/packs/npt/pack.json#attendees',
    ],
    provenBy: [
      'tests/domain/case/transition-table.test.ts',
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/domain/invitee/invitee-rules.test.ts',
    ],
  },
  'R-NPT-06': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/programme/informed-staff.ts#staffToInform',
    ],
    provenBy: ['tests/domain/programme/informed-staff.test.ts'],
  },
  'R-NPT-07': {
    carriedBy: [
      'src/domain/case/rtt-only.ts#RTT_ONLY_STEPS',
      'src/domain/placement/check-placement.ts#checkPlacementStart',
      'src/domain/timetable/provision-hours.ts#readProvision',
      'src/domain/timetable/rtt-basis.ts#checkBasis',
      'src/forms/c1/agreements.section.ts#agreementsSection',
      'src/forms/c5/checklist.form.ts#checklistForm',
    ],
    provenBy: [
      'tests/domain/case/rtt-only.test.ts',
      'tests/domain/checklist/check-checklist.test.ts',
      'tests/domain/placement/placement-state.test.ts',
      'tests/domain/timetable/provision-hours.test.ts',
      'tests/domain/timetable/rtt-state.test.ts',
    ],
  },
  'R-NPT-08': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/forms/c1/outcomes.section.ts#outcomesSection',
      'src/forms/c2/review.form.ts#reviewForm',
    ],
    provenBy: ['tests/domain/guidance/guidance-at.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-NPT-09': {
    carriedBy: ['src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES'],
    provenBy: ['tests/domain/guidance/guidance-at.test.ts'],
  },
  'R-NPT-10': {
    carriedBy: [
      'src/domain/invitee/invitee-rules.ts#INVITEE_ROWS',
      'src/domain/plan/plan-rules.ts#checkPlanAnswers',
      'src/domain/review/check-review-record.ts#checkReviewRecord',
      'src/policy/packs/npt/pack.json#attendees',
      'src/forms/c1/about.section.ts#aboutSection',
    ],
    provenBy: [
      'tests/domain/attendee/attendees-for.test.ts',
      'tests/domain/case/transitions.test.ts',
      'tests/domain/invitee/invitee-rules.test.ts',
      'tests/domain/review/check-review-record.test.ts',
    ],
  },
  'R-NPT-11': {
    carriedBy: [
      'src/domain/invitee/invitee-rules.ts#INVITEE_ROWS',
      'src/domain/invitee/missing-people.ts#missingPeople',
      'src/policy/packs/npt/pack.json#attendees',
    ],
    provenBy: ['tests/domain/case/transitions.test.ts', 'tests/domain/invitee/invitee-rules.test.ts'],
  },
  'R-NPT-12': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/outcome/check-stakeholder-actions.ts#StakeholderRule',
      'src/domain/review/check-review-record.ts#checkReviewRecord',
      'src/forms/c1/agreements.section.ts#agreementsSection',
      'src/forms/c2/review.form.ts#reviewForm',
    ],
    provenBy: [
      'tests/domain/outcome/check-stakeholder-actions.test.ts',
      'tests/domain/review/check-review-record.test.ts',
      'tests/workflows/check-plan.test.ts',
    ],
  },
  'R-NPT-13': {
    carriedBy: [
      'src/domain/case/transition-follows.ts#AFTER_SIGNING',
      'src/domain/dispatch/plan-rows.ts#PLAN_ROWS',
      'src/policy/packs/npt/pack.json#notices',
    ],
    provenBy: [
      'tests/domain/case/transition-follows.test.ts',
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/policy/packs.test.ts',
      'tests/workflows/plan-messages.test.ts',
    ],
  },
  'R-NPT-14': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/monitoring/termly-list.ts#termlyList',
    ],
    provenBy: [
      'tests/domain/guidance/guidance-at.test.ts',
      'tests/domain/monitoring/termly-list.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-15': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/programme/safety-monitoring.ts#safetyToRecord',
    ],
    provenBy: ['tests/domain/programme/safety-monitoring.test.ts'],
  },
  'R-NPT-16': {
    carriedBy: ['src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES'],
    provenBy: ['tests/domain/guidance/guidance-at.test.ts', 'tests/policy/packs.test.ts'],
  },
  'R-NPT-17': {
    carriedBy: ['src/domain/meeting/nearby-meetings.ts#nearbyMeetings'],
    provenBy: ['tests/domain/meeting/nearby-meetings.test.ts'],
  },
  'R-NPT-18': {
    carriedBy: [
      'src/domain/case/next-step.ts#nextStep',
      'src/domain/dispatch/message-guards.ts#unsigned',
      'src/domain/signature/consent-authority.ts#consentAuthority',
      'src/domain/signature/needed-signatures.ts#SignatureNeed',
      'src/domain/signature/needed-signatures.ts#neededSignatures',
      'src/forms/c2/review.form.ts#reviewForm',
    ],
    provenBy: [
      'tests/domain/case/check-coming-into-force.test.ts',
      'tests/domain/case/next-step.test.ts',
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/domain/signature/consent-authority.test.ts',
      'tests/domain/signature/needed-signatures.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-19': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/meeting/parent-pre-meeting.ts#offerParentPreMeeting',
      'src/domain/meeting/parent-pre-meeting.ts#checkParentPreMeeting',
    ],
    provenBy: ['tests/domain/guidance/guidance-at.test.ts', 'tests/domain/meeting/parent-pre-meeting.test.ts'],
  },
  'R-NPT-20': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/programme/family-advice.ts#adviceToSeek',
    ],
    provenBy: ['tests/domain/programme/family-advice.test.ts'],
  },
  'R-NPT-21': {
    carriedBy: [
      'src/domain/pupil-view/check-pupil-view.ts#checkPupilView',
      'src/domain/signature/needed-signatures.ts#SignatureNeed',
      'src/domain/signature/needed-signatures.ts#neededSignatures',
      'src/forms/c1/people.section.ts#peopleSection',
      'src/forms/c1/working.section.ts#workingSection',
      'src/forms/c15/contribution-forms.ts#pupilContributionForm',
      'src/forms/c2/review.form.ts#reviewForm',
    ],
    provenBy: [
      'tests/domain/pupil-view/check-pupil-view.test.ts',
      'tests/domain/signature/needed-signatures.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-22': {
    carriedBy: [
      'src/domain/case/check-stage-one.ts#checkStageOne',
      'src/domain/case/next-step.ts#nextStep',
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
    ],
    provenBy: [
      'tests/domain/case/check-stage-one.test.ts',
      'tests/domain/case/next-step.test.ts',
      'tests/domain/case/transitions.test.ts',
    ],
  },
  'R-NPT-23': {
    carriedBy: ['src/domain/case/check-stage-one.ts#checkStageOne'],
    provenBy: ['tests/domain/case/check-stage-one.test.ts', 'tests/domain/case/transitions.test.ts'],
  },
  'R-NPT-24': {
    carriedBy: [
      'src/domain/case/check-stage-one.ts#checkStageOne',
      'src/domain/case/transition-table.ts#TRANSITIONS',
      'src/domain/dispatch/message-table.ts#MESSAGE_TABLE',
      'src/domain/invitee/invitee-rules.ts#INVITEE_ROWS',
      'src/domain/invitee/missing-people.ts#missingPeople',
      'src/policy/packs/npt/pack.json#attendees',
    ],
    provenBy: [
      'tests/domain/case/transition-table.test.ts',
      'tests/domain/case/transitions.test.ts',
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/domain/invitee/invitee-rules.test.ts',
    ],
  },
  'R-NPT-25': {
    carriedBy: [
      'src/domain/case/check-booking.ts#checkEvidence',
      'src/domain/case/next-step.ts#nextStep',
      'src/domain/case/transition-table.ts#TRANSITIONS',
      'src/domain/contribution/check-contribution.ts#checkContribution',
      'src/domain/contribution/contribution-due.ts#contributionDue',
      'src/forms/c15/contribution-forms.ts#staffContributionForm',
      'src/forms/c15/contribution-request.ts#contributionRequest',
    ],
    provenBy: [
      'tests/domain/case/transition-table.test.ts',
      'tests/domain/case/transitions.test.ts',
      'tests/domain/contribution/check-contribution.test.ts',
      'tests/domain/contribution/contribution-due.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-26': {
    carriedBy: [
      'src/domain/case/check-booking.ts#checkMeetingDay',
      'src/domain/case/next-step.ts#nextStep',
      'src/domain/meeting/earliest-meeting.ts#earliestMeeting',
    ],
    provenBy: [
      'tests/domain/case/check-moved-meeting.test.ts',
      'tests/domain/meeting/earliest-meeting.test.ts',
      'tests/ui/pane/booking-pane.test.tsx',
    ],
  },
  'R-NPT-27': {
    carriedBy: [
      'src/domain/case/check-booking.ts#checkBooking',
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
    ],
    provenBy: ['tests/domain/guidance/guidance-at.test.ts', 'tests/ui/pane/booking-pane.test.tsx'],
  },
  'R-NPT-28': {
    carriedBy: [
      'src/domain/invitee/invitee-rules.ts#INVITEE_ROWS',
      'src/domain/invitee/missing-people.ts#checkChosenAdult',
      'src/policy/packs/npt/pack.json#attendees',
    ],
    provenBy: ['tests/domain/case/transitions.test.ts', 'tests/domain/invitee/invitee-rules.test.ts'],
  },
  'R-NPT-29': {
    carriedBy: ['src/domain/case/next-step.ts#nextStep', 'src/domain/case/transition-table.ts#TRANSITIONS'],
    provenBy: ['tests/domain/case/next-step.test.ts'],
  },
  'R-NPT-30': {
    carriedBy: ['src/forms/c1/reason.section.ts#reasonSection'],
    provenBy: ['tests/forms/rules-in-forms.test.ts', 'tests/policy/packs.test.ts'],
  },
  'R-NPT-31': {
    carriedBy: [
      'src/domain/case/next-step.ts#nextStep',
      'src/domain/plan/check-outcomes.ts#checkOutcomes',
      'src/domain/review/check-review-record.ts#checkReviewRecord',
      'src/domain/worksheet/check-outcome-sequence.ts#checkOutcomeSequence',
      'src/domain/worksheet/check-support-sequence.ts#checkSupportSequence',
      'src/forms/c1/outcomes.section.ts#outcomesSection',
      'src/forms/c10/support-sequence.form.ts#supportSequenceForm',
      'src/forms/c9/outcome-sequence.form.ts#outcomeSequenceForm',
    ],
    provenBy: [
      'tests/domain/case/next-step.test.ts',
      'tests/domain/plan/plan-rules.test.ts',
      'tests/domain/review/check-review-record.test.ts',
      'tests/domain/worksheet/worksheets.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-32': {
    carriedBy: [
      'src/domain/case/transition-follows.ts#AFTER_SIGNING',
      'src/domain/case/transition-table.ts#TRANSITIONS',
      'src/domain/dispatch/copies-of-plan.ts#copiesOfPlan',
      'src/domain/dispatch/dispatches-for-plan.ts#NotSent',
      'src/domain/dispatch/dispatches-for-plan.ts#notSentByThisVersion',
      'src/domain/plan/copies-due.ts#copiesDue',
    ],
    provenBy: [
      'tests/domain/case/transition-table.test.ts',
      'tests/domain/dispatch/copies-of-plan.test.ts',
      'tests/domain/plan/copies-due.test.ts',
    ],
  },
  'R-NPT-33': {
    carriedBy: [
      'src/domain/case/transition-follows.ts#AFTER_SIGNING',
      'src/domain/dispatch/message-table.ts#MESSAGE_TABLE',
      'src/domain/dispatch/plan-rows.ts#PLAN_ROWS',
    ],
    provenBy: [
      'tests/domain/case/transition-follows.test.ts',
      'tests/domain/dispatch/dispatches-for-plan.test.ts',
      'tests/domain/dispatch/messages-for.test.ts',
    ],
  },
  'R-NPT-34': {
    carriedBy: [
      'src/domain/case/transition-table.ts#TRANSITIONS',
      'src/domain/dispatch/message-guards.ts#reviewNotCompleted',
      'src/domain/dispatch/message-table.ts#MESSAGE_TABLE',
      'src/policy/packs/npt/pack.json#notices',
    ],
    provenBy: [
      'tests/domain/case/transition-table.test.ts',
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-35': {
    carriedBy: [
      'src/domain/case/transition-follows.ts#AFTER_SIGNING',
      'src/domain/check-in/check-in-days.ts#checkInDays',
      'src/domain/check-in/check-in-state.ts#CHECK_IN_STEPS',
      'src/domain/check-in/check-in-state.ts#missedCheckIn',
      'src/domain/dispatch/dispatches-for-plan.ts#NotSent',
      'src/domain/dispatch/dispatches-for-plan.ts#notSentByThisVersion',
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/invitee/invitee-rules.ts#INVITEE_ROWS',
      'src/policy/packs/npt/pack.json#routines',
      'src/policy/packs/npt/pack.json#attendees',
    ],
    provenBy: [
      'tests/domain/case/transition-follows.test.ts',
      'tests/domain/check-in/check-in-days.test.ts',
      'tests/domain/check-in/check-in-state.test.ts',
      'tests/domain/invitee/invitee-rules.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-36': {
    carriedBy: ['src/domain/case/check-amendment.ts#checkParentContact'],
    provenBy: ['tests/domain/case/check-amendment.test.ts'],
  },
  'R-NPT-37': {
    carriedBy: [
      'src/domain/case/check-review-choice.ts#reviewChose',
      'src/domain/review/check-review-record.ts#reviewConsequences',
      'src/forms/c2/review.form.ts#reviewForm',
    ],
    provenBy: [
      'tests/domain/case/check-review-choice.test.ts',
      'tests/domain/review/check-review-record.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-38': {
    carriedBy: ['src/domain/audit/rag-matrix.ts#GREEN_ROWS', 'src/domain/timetable/rtt-dates.ts#rttDates'],
    provenBy: [
      'tests/domain/audit/propose-rag.test.ts',
      'tests/domain/timetable/rtt-dates.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-39': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/timetable/check-rtt-step.ts#checkStaggered',
      'src/domain/timetable/staggered-reception.ts#staggeredReception',
    ],
    provenBy: [
      'tests/domain/guidance/guidance-at.test.ts',
      'tests/domain/timetable/rtt-state.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-40': {
    carriedBy: ['src/domain/timetable/provision-hours.ts#readProvision'],
    provenBy: [
      'tests/domain/timetable/provision-hours.test.ts',
      'tests/domain/timetable/provision.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-41': {
    carriedBy: [
      'src/domain/case/check-coming-into-force.ts#checkComingIntoForce',
      'src/domain/dispatch/message-guards.ts#timetableNotReady',
      'src/domain/timetable/check-reduced-timetable.ts#checkReducedTimetable',
      'src/domain/timetable/check-rtt-step.ts#checkStart',
      'src/policy/packs/npt/pack.json#consultations',
    ],
    provenBy: [
      'tests/domain/case/check-coming-into-force.test.ts',
      'tests/domain/case/rtt-only.test.ts',
      'tests/domain/consultation/consultation.test.ts',
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/domain/timetable/check-reduced-timetable.test.ts',
      'tests/domain/timetable/rtt-state.test.ts',
    ],
  },
  'R-NPT-42': {
    carriedBy: [
      'src/domain/case/rtt-only.ts#RTT_ONLY_STEPS',
      'src/domain/checklist/check-checklist.ts#checkChecklist',
      'src/domain/timetable/check-timetable-record-reduced.ts#checkHealthOnly',
      'src/domain/timetable/rtt-basis.ts#checkBasis',
      'src/forms/c4/reduced-timetable.form.ts#reducedTimetableForm',
      'src/forms/c5/checklist.form.ts#checklistForm',
    ],
    provenBy: [
      'tests/domain/case/rtt-only.test.ts',
      'tests/domain/checklist/check-checklist.test.ts',
      'tests/domain/timetable/timetable-record-reduced.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-43': {
    carriedBy: ['src/domain/timetable/provision-hours.ts#readProvision'],
    provenBy: [
      'tests/domain/timetable/hours.test.ts',
      'tests/domain/timetable/provision-hours.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-44': {
    carriedBy: [
      'src/domain/timetable/check-reduced-timetable.ts#checkReducedTimetable',
      'src/domain/timetable/check-timetable-record.ts#checkTimetableRecord',
      'src/domain/timetable/provision-hours.ts#readProvision',
    ],
    provenBy: [
      'tests/domain/timetable/check-reduced-timetable.test.ts',
      'tests/domain/timetable/hours.test.ts',
      'tests/domain/timetable/provision-hours.test.ts',
      'tests/domain/timetable/timetable-record.test.ts',
    ],
  },
  'R-NPT-45': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/timetable/check-reduced-timetable.ts#checkReducedTimetable',
      'src/forms/c1/timetable.section.ts#timetableSection',
      'src/forms/c4/reduced-timetable.form.ts#reducedTimetableForm',
    ],
    provenBy: ['tests/domain/timetable/check-reduced-timetable.test.ts', 'tests/domain/timetable/rtt-state.test.ts'],
  },
  'R-NPT-46': {
    carriedBy: [
      'src/domain/timetable/check-reduced-timetable.ts#checkReducedTimetable',
      'src/forms/c1/timetable.section.ts#timetableSection',
      'src/forms/c4/reduced-timetable.form.ts#reducedTimetableForm',
    ],
    provenBy: ['tests/forms/rules-in-forms.test.ts'],
  },
  'R-NPT-47': {
    carriedBy: [
      'src/domain/timetable/check-reduced-timetable.ts#checkReducedTimetable',
      'src/forms/c1/timetable.section.ts#timetableSection',
      'src/forms/c4/reduced-timetable.form.ts#reducedTimetableForm',
    ],
    provenBy: ['tests/domain/timetable/check-reduced-timetable.test.ts', 'tests/domain/timetable/rtt-state.test.ts'],
  },
  'R-NPT-48': {
    carriedBy: [
      'src/domain/audit/rag-matrix.ts#RAG_ROWS',
      'src/domain/invitee/invitee-rules.ts#INVITEE_ROWS',
      'src/domain/timetable/check-reduced-timetable.ts#checkReducedTimetable',
      'src/policy/packs/npt/pack.json#consultations',
      'src/policy/packs/npt/pack.json#attendees',
      'src/forms/c1/timetable.section.ts#timetableSection',
      'src/forms/c4/reduced-timetable.form.ts#reducedTimetableForm',
    ],
    provenBy: [
      'tests/domain/attendee/attendees-for.test.ts',
      'tests/domain/audit/propose-rag.test.ts',
      'tests/domain/case/rtt-only.test.ts',
      'tests/domain/consultation/consultation.test.ts',
      'tests/domain/invitee/invitee-rules.test.ts',
      'tests/domain/invitee/invitees.test.ts',
      'tests/domain/timetable/check-reduced-timetable.test.ts',
      'tests/domain/timetable/rtt-state.test.ts',
    ],
  },
  'R-NPT-49': {
    carriedBy: [
      'src/domain/audit/rag-matrix.ts#RAG_ROWS',
      'src/domain/case/check-lock.ts#checkLock',
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/timetable/check-reduced-timetable.ts#checkReducedTimetable',
      'src/policy/packs/npt/pack.json#statements',
    ],
    provenBy: [
      'tests/domain/audit/propose-rag.test.ts',
      'tests/domain/case/check-lock.test.ts',
      'tests/domain/guidance/guidance-at.test.ts',
      'tests/domain/timetable/check-reduced-timetable.test.ts',
      'tests/domain/timetable/rtt-state.test.ts',
    ],
  },
  'R-NPT-50': {
    carriedBy: [
      'src/domain/audit/rag-matrix.ts#RAG_ROWS',
      'src/domain/case/check-lock.ts#checkLock',
      'src/domain/timetable/check-reduced-timetable.ts#checkReducedTimetable',
      'src/forms/c1/timetable.section.ts#timetableSection',
      'src/forms/c4/reduced-timetable.form.ts#reducedTimetableForm',
    ],
    provenBy: [
      'tests/domain/audit/propose-rag.test.ts',
      'tests/domain/case/check-lock.test.ts',
      'tests/domain/timetable/check-reduced-timetable.test.ts',
      'tests/domain/timetable/rtt-state.test.ts',
    ],
  },
  'R-NPT-51': {
    carriedBy: [
      'src/domain/case/rtt-only.ts#RTT_ONLY_STEPS',
      'src/domain/case/transition-follows.ts#AFTER_SIGNING',
      'src/domain/dispatch/dispatches-for-plan.ts#NotSent',
      'src/domain/dispatch/dispatches-for-plan.ts#notSentByThisVersion',
      'src/domain/dispatch/message-guards.ts#timetableNotReady',
      'src/domain/dispatch/message-table.ts#MESSAGE_TABLE',
      'src/domain/timetable/rtt-state.ts#RTT_STEPS',
    ],
    provenBy: [
      'tests/domain/case/rtt-only.test.ts',
      'tests/domain/case/transition-follows.test.ts',
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/domain/notice/notices-for.test.ts',
      'tests/domain/timetable/rtt-state.test.ts',
    ],
  },
  'R-NPT-52': {
    carriedBy: [
      'src/domain/audit/rag-matrix.ts#GREEN_ROWS',
      'src/domain/case/transition-follows.ts#AFTER_SIGNING',
      'src/domain/dispatch/message-guards.ts#sentForVersion',
      'src/domain/dispatch/plan-rows.ts#PLAN_ROWS',
      'src/domain/invitee/invitee-rules.ts#INVITEE_ROWS',
      'src/policy/packs/npt/pack.json#attendees',
      'src/policy/packs/npt/pack.json#notices',
    ],
    provenBy: [
      'tests/domain/audit/propose-rag.test.ts',
      'tests/domain/case/transition-follows.test.ts',
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/domain/invitee/invitee-rules.test.ts',
      'tests/domain/notice/notices-for.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-53': {
    carriedBy: [
      'src/domain/audit/rag-matrix.ts#RAG_ROWS',
      'src/domain/audit/rag-matrix.ts#GREEN_ROWS',
      'src/domain/case/rtt-only.ts#RTT_ONLY_STEPS',
      'src/domain/plan/plan-rules.ts#checkPlanAnswers',
      'src/domain/review/check-review-record.ts#checkReviewRecord',
      'src/domain/timetable/check-reduced-timetable.ts#checkReducedTimetable',
      'src/domain/timetable/check-rtt-step.ts#checkStart',
      'src/domain/timetable/check-rtt-step.ts#checkReason',
      'src/domain/timetable/check-rtt-step.ts#checkFullTime',
      'src/domain/timetable/check-rtt-step.ts#checkEndedOn',
      'src/forms/c1/timetable.section.ts#timetableSection',
      'src/forms/c2/review.form.ts#reviewForm',
      'src/forms/c4/reduced-timetable.form.ts#reducedTimetableForm',
    ],
    provenBy: [
      'tests/domain/audit/propose-rag.test.ts',
      'tests/domain/case/rtt-only.test.ts',
      'tests/domain/review/check-review-record.test.ts',
      'tests/domain/timetable/check-reduced-timetable.test.ts',
      'tests/domain/timetable/rtt-state.test.ts',
    ],
  },
  'R-NPT-54': {
    carriedBy: [
      'src/domain/timetable/check-reduced-timetable.ts#checkReducedTimetable',
      'src/forms/c1/timetable.section.ts#timetableSection',
      'src/forms/c4/reduced-timetable.form.ts#reducedTimetableForm',
    ],
    provenBy: [
      'tests/domain/case/rtt-only.test.ts',
      'tests/domain/timetable/check-reduced-timetable.test.ts',
      'tests/domain/timetable/rtt-state.test.ts',
    ],
  },
  'R-NPT-55': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/timetable/check-reduced-timetable.ts#checkReducedTimetable',
      'src/policy/packs/npt/pack.json#consultations',
      'src/forms/c1/timetable.section.ts#timetableSection',
      'src/forms/c4/reduced-timetable.form.ts#reducedTimetableForm',
    ],
    provenBy: ['tests/domain/consultation/consultation.test.ts', 'tests/domain/timetable/rtt-state.test.ts'],
  },
  'R-NPT-56': {
    carriedBy: [
      'src/domain/audit/rag-matrix.ts#RAG_ROWS',
      'src/domain/dispatch/message-guards.ts#noRationale',
      'src/domain/dispatch/message-table.ts#MESSAGE_TABLE',
      'src/domain/timetable/check-extension.ts#checkRequest',
      'src/domain/timetable/check-extension.ts#checkDecision',
      'src/domain/timetable/check-reduced-timetable.ts#checkReducedTimetable',
      'src/domain/timetable/check-rtt-step.ts#checkPassed',
      'src/domain/timetable/check-timetable-record-reduced.ts#checkAuthorisationUntouched',
      'src/domain/timetable/judge-rtt-day.ts#judgeRttDay',
      'src/domain/timetable/rtt-dates.ts#rttDates',
      'src/domain/timetable/rtt-state.ts#RTT_STEPS',
      'src/domain/timetable/rtt-state.ts#alertsOn',
      'src/policy/packs/npt/pack.json#notices',
      'src/forms/c4/reduced-timetable.form.ts#reducedTimetableForm',
    ],
    provenBy: [
      'tests/domain/audit/propose-rag.test.ts',
      'tests/domain/case/rtt-only.test.ts',
      'tests/domain/dispatch/message-words.test.ts',
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/domain/timetable/judge-rtt-day.test.ts',
      'tests/domain/timetable/rtt-dates.test.ts',
      'tests/domain/timetable/rtt-state.test.ts',
      'tests/domain/timetable/timetable-record-reduced.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-57': {
    carriedBy: ['src/domain/timetable/check-timetable-record.ts#checkTimetableRecord'],
    provenBy: ['tests/domain/timetable/timetable-record.test.ts'],
  },
  'R-NPT-58': {
    carriedBy: ['src/domain/attendance-code/propose-code.ts#proposeCode', 'src/forms/c2/review.form.ts#reviewForm'],
    provenBy: ['tests/domain/attendance-code/propose-code.test.ts', 'tests/policy/packs.test.ts'],
  },
  'R-NPT-59': {
    carriedBy: ['src/domain/attendance-code/propose-code.ts#proposeCode'],
    provenBy: ['tests/domain/attendance-code/propose-code.test.ts', 'tests/policy/packs.test.ts'],
  },
  'R-NPT-60': {
    carriedBy: [
      'src/domain/attendance-code/propose-code.ts#proposeCode',
      'src/domain/attendance-code/propose-code.ts#checkCode',
      'src/domain/timetable/provision-hours.ts#readProvision',
      'src/policy/packs/npt/pack.json#statements',
    ],
    provenBy: [
      'tests/domain/attendance-code/propose-code.test.ts',
      'tests/domain/timetable/provision-hours.test.ts',
      'tests/domain/timetable/provision.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-61': {
    carriedBy: ['src/forms/c2/review.form.ts#reviewForm'],
    provenBy: ['tests/forms/rules-in-forms.test.ts'],
  },
  'R-NPT-62': {
    carriedBy: [
      'src/domain/audit/confirm-rag.ts#confirmRag',
      'src/domain/audit/rag-matrix.ts#RAG_ROWS',
      'src/forms/c6/audit.form.ts#auditForm',
    ],
    provenBy: [
      'tests/domain/audit/confirm-rag.test.ts',
      'tests/domain/audit/propose-rag.test.ts',
      'tests/domain/audit/rag-never-improves.test.ts',
      'tests/domain/audit/rag-words.test.ts',
      'tests/domain/evaluate/evaluate-cases.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-63': {
    carriedBy: [
      'src/domain/checklist/check-checklist.ts#checkChecklist',
      'src/domain/timetable/check-reduced-timetable.ts#checkReducedTimetable',
      'src/forms/c1/timetable.section.ts#timetableSection',
      'src/forms/c4/reduced-timetable.form.ts#reducedTimetableForm',
      'src/forms/c5/checklist.form.ts#checklistForm',
    ],
    provenBy: [
      'tests/domain/case/rtt-only.test.ts',
      'tests/domain/checklist/check-checklist.test.ts',
      'tests/domain/timetable/check-reduced-timetable.test.ts',
      'tests/domain/timetable/rtt-state.test.ts',
    ],
  },
  'R-NPT-64': {
    carriedBy: [
      'src/domain/case/rtt-only.ts#RTT_ONLY_STEPS',
      'src/domain/dispatch/message-guards.ts#timetableNotReady',
      'src/domain/dispatch/message-table.ts#MESSAGE_TABLE',
      'src/policy/packs/npt/pack.json#notices',
    ],
    provenBy: [
      'tests/domain/case/rtt-only.test.ts',
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/domain/notice/notices-for.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-65': {
    carriedBy: ['src/forms/c5/checklist.form.ts#checklistForm'],
    provenBy: ['tests/forms/rules-in-forms.test.ts'],
  },
  'R-NPT-66': {
    carriedBy: [
      'src/domain/audit/rag-matrix.ts#GREEN_ROWS',
      'src/domain/checklist/check-checklist.ts#checkChecklist',
      'src/forms/c2/review.form.ts#reviewForm',
      'src/forms/c5/checklist.form.ts#checklistForm',
    ],
    provenBy: [
      'tests/domain/audit/propose-rag.test.ts',
      'tests/domain/checklist/check-checklist.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-67': {
    carriedBy: [
      'src/domain/checklist/check-checklist.ts#checkChecklist',
      'src/domain/dispatch/message-guards.ts#travelFormIncomplete',
      'src/domain/dispatch/message-table.ts#MESSAGE_TABLE',
      'src/domain/travel/travel-state.ts#TRAVEL_STEPS',
      'src/domain/travel/travel-state.ts#needsTravelForm',
      'src/domain/travel/travel-state.ts#checkTravelAnswer',
      'src/policy/packs/npt/pack.json#notices',
      'src/forms/c5/checklist.form.ts#checklistForm',
    ],
    provenBy: [
      'tests/domain/checklist/check-checklist.test.ts',
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/domain/travel/travel-state.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-68': {
    carriedBy: [
      'src/domain/dispatch/message-table.ts#MESSAGE_TABLE',
      'src/domain/invitee/invitee-rules.ts#INVITEE_ROWS',
      'src/policy/packs/npt/pack.json#attendees',
      'src/forms/c5/checklist.form.ts#checklistForm',
    ],
    provenBy: [
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/domain/invitee/invitee-rules.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-69': {
    carriedBy: [
      'src/domain/checklist/check-checklist.ts#checkChecklist',
      'src/forms/c5/checklist.form.ts#checklistForm',
    ],
    provenBy: ['tests/domain/checklist/check-checklist.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-NPT-70': {
    carriedBy: [
      'src/domain/dispatch/message-guards.ts#travelFormIncomplete',
      'src/domain/travel/check-travel-request.ts#checkTravelRequest',
      'src/domain/travel/travel-state.ts#TRAVEL_STEPS',
      'src/forms/c11/travel-request.form.ts#travelRequestForm',
    ],
    provenBy: [
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/domain/travel/check-travel-request.test.ts',
      'tests/domain/travel/travel-state.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-71': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/travel/check-travel-request.ts#checkTravelRequest',
      'src/domain/travel/travel-state.ts#TRAVEL_STEPS',
      'src/policy/packs/npt/pack.json#statements',
    ],
    provenBy: [
      'tests/domain/travel/check-travel-request.test.ts',
      'tests/domain/travel/travel-state.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-72': {
    carriedBy: [
      'src/domain/audit/rag-matrix.ts#GREEN_ROWS',
      'src/domain/checklist/check-checklist.ts#checkChecklist',
      'src/domain/invitee/invitee-rules.ts#INVITEE_ROWS',
      'src/domain/signature/consent-authority.ts#consentAuthority',
      'src/domain/signature/needed-signatures.ts#SignatureNeed',
      'src/domain/signature/needed-signatures.ts#neededSignatures',
      'src/policy/packs/npt/pack.json#attendees',
      'src/forms/c5/checklist.form.ts#checklistForm',
    ],
    provenBy: [
      'tests/domain/audit/propose-rag.test.ts',
      'tests/domain/checklist/check-checklist.test.ts',
      'tests/domain/invitee/invitee-rules.test.ts',
      'tests/domain/signature/consent-authority.test.ts',
      'tests/domain/signature/needed-signatures.test.ts',
    ],
  },
  'R-NPT-73': {
    carriedBy: [
      'src/domain/dispatch/message-guards.ts#travelFormIncomplete',
      'src/domain/travel/check-travel-request.ts#checkSanctionUntouched',
      'src/domain/travel/travel-state.ts#TRAVEL_STEPS',
      'src/forms/c11/travel-request.form.ts#travelRequestForm',
    ],
    provenBy: [
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/domain/travel/check-travel-request.test.ts',
      'tests/domain/travel/travel-state.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-74': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/placement/placement-advice.ts#placementAdvice',
    ],
    provenBy: ['tests/domain/placement/placement-advice.test.ts'],
  },
  'R-NPT-75': {
    carriedBy: [
      'src/domain/placement/check-placement-record.ts#checkPlacementRecord',
      'src/domain/placement/check-placement.ts#checkPlacementStart',
      'src/policy/packs/npt/pack.json#placements',
      'src/forms/c7/placement.form.ts#placementForm',
    ],
    provenBy: [
      'tests/domain/placement/check-placement-record.test.ts',
      'tests/domain/placement/placement-state.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-76': {
    carriedBy: [
      'src/domain/placement/check-placement.ts#checkPlacementStart',
      'src/forms/c2/review.form.ts#reviewForm',
      'src/forms/c7/placement.form.ts#placementForm',
    ],
    provenBy: ['tests/domain/placement/placement-state.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-NPT-77': {
    carriedBy: [
      'src/domain/placement/check-placement-record.ts#checkPlacementRecord',
      'src/domain/placement/check-placement.ts#checkPlacementStart',
      'src/domain/placement/placement-state.ts#PLACEMENT_STEPS',
      'src/domain/placement/safety-check.ts#safetyToCheck',
      'src/forms/c7/placement.form.ts#placementForm',
    ],
    provenBy: [
      'tests/domain/placement/check-placement-record.test.ts',
      'tests/domain/placement/placement-state.test.ts',
      'tests/domain/placement/safety-check.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-78': {
    carriedBy: [
      'src/domain/invitee/invitee-rules.ts#INVITEE_ROWS',
      'src/domain/placement/placement-state.ts#PLACEMENT_STEPS',
      'src/domain/review/check-review-record.ts#checkReviewRecord',
      'src/policy/packs/npt/pack.json#attendees',
      'src/forms/c2/review.form.ts#reviewForm',
    ],
    provenBy: [
      'tests/domain/invitee/invitee-rules.test.ts',
      'tests/domain/placement/placement-state.test.ts',
      'tests/domain/review/check-review-record.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-79': {
    carriedBy: [
      'src/domain/case/transition-follows.ts#AFTER_SIGNING',
      'src/domain/dispatch/dispatches-for-plan.ts#NotSent',
      'src/domain/dispatch/dispatches-for-plan.ts#notSentByThisVersion',
      'src/domain/dispatch/message-table.ts#MESSAGE_TABLE',
      'src/domain/placement/placement-state.ts#PLACEMENT_STEPS',
      'src/policy/packs/npt/pack.json#notices',
      'src/forms/c7/placement.form.ts#placementForm',
    ],
    provenBy: [
      'tests/domain/case/transition-follows.test.ts',
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/domain/placement/placement-state.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-80': {
    carriedBy: [
      'src/domain/dispatch/message-guards.ts#declarationInvalid',
      'src/domain/placement/check-placement.ts#checkDeclaration',
      'src/forms/c7/placement.form.ts#placementForm',
    ],
    provenBy: [
      'tests/domain/dispatch/messages-for.test.ts',
      'tests/domain/placement/placement-state.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-81': {
    carriedBy: [
      'src/domain/placement/check-placement-record.ts#checkPlacementRecord',
      'src/domain/placement/check-placement.ts#checkPlacementStart',
      'src/forms/c7/placement.form.ts#placementForm',
    ],
    provenBy: [
      'tests/domain/placement/check-placement-record.test.ts',
      'tests/domain/placement/placement-state.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-82': {
    carriedBy: [
      'src/domain/declaration/check-declaration.ts#checkDeclaration',
      'src/forms/c8/declaration.form.ts#declarationForm',
    ],
    provenBy: [
      'tests/domain/declaration/check-declaration.test.ts',
      'tests/domain/placement/placement-state.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-83': {
    carriedBy: [
      'src/domain/declaration/check-declaration.ts#checkDeclaration',
      'src/domain/review/check-review-record.ts#reviewConsequences',
      'src/forms/c2/review.form.ts#reviewForm',
      'src/forms/c8/declaration.form.ts#declarationForm',
    ],
    provenBy: [
      'tests/domain/declaration/check-declaration.test.ts',
      'tests/domain/placement/placement-state.test.ts',
      'tests/domain/review/check-review-record.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-84': {
    carriedBy: [
      'src/domain/declaration/check-declaration.ts#checkDeclaration',
      'src/domain/placement/placement-state.ts#PLACEMENT_STEPS',
      'src/forms/c8/declaration.form.ts#declarationForm',
    ],
    provenBy: [
      'tests/domain/declaration/check-declaration.test.ts',
      'tests/domain/placement/placement-state.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-NPT-85': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/provider/provider-register.ts#providerRegister',
    ],
    provenBy: ['tests/domain/provider/provider-register.test.ts'],
  },
  'R-NPT-86': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/placement/placement-advice.ts#placementAdvice',
      'src/forms/c7/placement.form.ts#placementForm',
    ],
    provenBy: ['tests/domain/placement/placement-advice.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-NPT-87': {
    carriedBy: [
      'src/domain/audit/propose-rag.ts#proposeRag',
      'src/domain/timetable/check-reduced-timetable.ts#checkReducedTimetable',
      'src/policy/packs/npt/pack.json#rtt',
      'src/forms/c1/timetable.section.ts#timetableSection',
      'src/forms/c4/reduced-timetable.form.ts#reducedTimetableForm',
    ],
    provenBy: [
      'tests/domain/audit/propose-rag.test.ts',
      'tests/domain/timetable/check-reduced-timetable.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-NPT-88': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/pupil-view/check-pupil-view.ts#checkPupilView',
    ],
    provenBy: [
      'tests/domain/guidance/guidance-at.test.ts',
      'tests/domain/pupil-view/check-pupil-view.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-HCK-01': {
    carriedBy: ['src/domain/exclusion/triggers.ts#exclusionTriggers', 'src/policy/packs/hackney/pack.json#triggers'],
    provenBy: ['tests/domain/exclusion/triggers.test.ts', 'tests/domain/trigger/evaluate-triggers.test.ts'],
  },
  'R-HCK-02': {
    carriedBy: [
      'src/domain/exclusion/pre-return.ts#preReturn',
      'src/domain/exclusion/triggers.ts#exclusionTriggers',
      'src/policy/packs/hackney/pack.json#triggers',
    ],
    provenBy: [
      'tests/domain/exclusion/pre-return.test.ts',
      'tests/domain/exclusion/triggers.test.ts',
      'tests/domain/trigger/evaluate-triggers.test.ts',
    ],
  },
  'R-HCK-03': {
    carriedBy: ['src/domain/programme/check-programme.ts#checkProgramme'],
    provenBy: ['tests/domain/programme/check-programme.test.ts', 'tests/policy/packs.test.ts'],
  },
  'R-HCK-04': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/programme/check-programme.ts#programmeRecords',
    ],
    provenBy: ['tests/domain/programme/check-programme.test.ts'],
  },
  'R-HCK-05': {
    carriedBy: [
      'src/domain/programme/check-programme.ts#checkProgramme',
      'src/policy/packs/hackney/pack.json#attendees',
    ],
    provenBy: ['tests/domain/attendee/attendees-for.test.ts', 'tests/domain/programme/check-programme.test.ts'],
  },
  'R-HCK-06': {
    carriedBy: ['src/domain/outcome/check-stakeholder-actions.ts#StakeholderRule'],
    provenBy: ['tests/domain/outcome/check-stakeholder-actions.test.ts'],
  },
  'R-HCK-07': {
    carriedBy: [
      'src/domain/programme/check-programme.ts#checkProgramme',
      'src/policy/packs/hackney/pack.json#attendees',
    ],
    provenBy: ['tests/domain/programme/check-programme.test.ts', 'tests/policy/packs.test.ts'],
  },
  'R-HCK-08': {
    carriedBy: ['src/policy/packs/hackney/pack.json#reviewSchedule'],
    provenBy: [
      'tests/domain/review/judge-review-date.test.ts',
      'tests/domain/review/propose-review.test.ts',
      'tests/domain/review/review-status.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-HCK-09': {
    carriedBy: [
      'src/domain/escalation/escalation-after-reviews.ts#escalationAfterReviews',
      'src/policy/packs/hackney/pack.json#triggers',
      'src/forms/c2/review.form.ts#reviewForm',
    ],
    provenBy: [
      'tests/domain/escalation/escalation-after-reviews.test.ts',
      'tests/domain/trigger/evaluate-triggers.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-HCK-10': {
    carriedBy: [
      'src/domain/escalation/check-referral-evidence.ts#checkReferralEvidence',
      'src/domain/escalation/check-referral-evidence.ts#checkEarlierWork',
      'src/domain/escalation/check-referral-evidence.ts#attachedToReferral',
      'src/domain/referral/referral-record.ts#checkUnitReferral',
      'src/forms/c12/unit-referral.form.ts#unitReferralForm',
    ],
    provenBy: [
      'tests/domain/escalation/check-referral-evidence.test.ts',
      'tests/domain/referral/referral-record.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-HCK-11': {
    carriedBy: [
      'src/domain/referral/check-unit-school.ts#checkUnitSchool',
      'src/domain/referral/referral-routes.ts#referralRoutes',
      'src/policy/packs/hackney/pack.json#placements',
      'src/forms/c12/unit-referral.form.ts#unitReferralForm',
    ],
    provenBy: [
      'tests/domain/referral/check-unit-school.test.ts',
      'tests/domain/referral/referral-record.test.ts',
      'tests/domain/referral/referral-routes.test.ts',
    ],
  },
  'R-HCK-12': {
    carriedBy: [
      'src/domain/escalation/check-referral-evidence.ts#checkReferralEvidence',
      'src/forms/c12/unit-referral.form.ts#unitReferralForm',
    ],
    provenBy: [
      'tests/domain/escalation/check-referral-evidence.test.ts',
      'tests/domain/referral/referral-record.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-HCK-13': {
    carriedBy: [
      'src/domain/escalation/check-unit-work.ts#checkUnitWork',
      'src/forms/c12/unit-referral.form.ts#unitReferralForm',
    ],
    provenBy: ['tests/domain/escalation/check-unit-work.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-HCK-14': {
    carriedBy: [
      'src/domain/escalation/check-unit-work.ts#checkUnitWork',
      'src/forms/c12/unit-referral.form.ts#unitReferralForm',
    ],
    provenBy: ['tests/domain/escalation/check-unit-work.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-HCK-15': {
    carriedBy: ['src/domain/escalation/check-unit-work.ts#unitWorkRecords'],
    provenBy: ['tests/domain/escalation/check-unit-work.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-HCK-16': {
    carriedBy: [
      'src/domain/exclusion/consult-before-exclusion.ts#consultBeforeExclusion',
      'src/domain/exclusion/triggers.ts#exclusionTriggers',
      'src/policy/packs/hackney/pack.json#counters',
    ],
    provenBy: [
      'tests/domain/exclusion/consult-before-exclusion.test.ts',
      'tests/domain/exclusion/triggers.test.ts',
      'tests/domain/trigger/evaluate-triggers.test.ts',
    ],
  },
  'R-HCK-17': {
    carriedBy: [
      'src/domain/exclusion/programme-after-exclusions.ts#programmeAfterExclusions',
      'src/domain/exclusion/triggers.ts#exclusionTriggers',
      'src/policy/packs/hackney/pack.json#triggers',
    ],
    provenBy: [
      'tests/domain/exclusion/programme-after-exclusions.test.ts',
      'tests/domain/exclusion/triggers.test.ts',
      'tests/domain/trigger/evaluate-triggers.test.ts',
    ],
  },
  'R-HCK-18': {
    carriedBy: [
      'src/domain/exclusion/programme-after-exclusions.ts#checkExclusionsOfficer',
      'src/policy/packs/hackney/pack.json#attendees',
    ],
    provenBy: [
      'tests/domain/attendee/attendees-for.test.ts',
      'tests/domain/exclusion/programme-after-exclusions.test.ts',
    ],
  },
  'R-HCK-19': {
    carriedBy: [
      'src/domain/exclusion/consult-before-exclusion.ts#consultBeforeExclusion',
      'src/policy/packs/hackney/pack.json#consultations',
    ],
    provenBy: [
      'tests/domain/consultation/consultation.test.ts',
      'tests/domain/exclusion/consult-before-exclusion.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-HCK-20': {
    carriedBy: ['src/domain/exclusion/consult-before-exclusion.ts#consultBeforeExclusion'],
    provenBy: ['tests/domain/exclusion/consult-before-exclusion.test.ts'],
  },
  'R-HCK-21': {
    carriedBy: [
      'src/domain/exclusion/consult-before-exclusion.ts#consultBeforeExclusion',
      'src/policy/packs/hackney/pack.json#consultations',
    ],
    provenBy: ['tests/domain/exclusion/consult-before-exclusion.test.ts', 'tests/policy/packs.test.ts'],
  },
  'R-HCK-22': {
    carriedBy: [
      'src/domain/exclusion/check-exclusion.ts#checkExclusionReason',
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/policy/packs/hackney/pack.json#statements',
    ],
    provenBy: ['tests/domain/exclusion/check-exclusion.test.ts', 'tests/policy/packs.test.ts'],
  },
  'R-HCK-23': {
    carriedBy: [
      'src/domain/exclusion/check-exclusion.ts#adviseExclusionLength',
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/policy/packs/hackney/pack.json#statements',
    ],
    provenBy: [
      'tests/domain/exclusion/check-exclusion.test.ts',
      'tests/domain/guidance/guidance-at.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-HCK-24': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/timetable/check-part-time-timetable.ts#checkPartTimeTimetable',
    ],
    provenBy: ['tests/domain/timetable/check-part-time-timetable.test.ts', 'tests/policy/packs.test.ts'],
  },
  'R-HCK-25': {
    carriedBy: ['src/domain/timetable/check-part-time-timetable.ts#checkPartTimeTimetable'],
    provenBy: ['tests/domain/timetable/check-part-time-timetable.test.ts'],
  },
  'R-HCK-26': {
    carriedBy: ['src/domain/permission/may-do.ts#mayDo'],
    provenBy: [
      'tests/domain/permission/may-do.test.ts',
      'tests/domain/timetable/rtt-state.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-HCK-27': {
    carriedBy: [
      'src/domain/timetable/check-part-time-timetable.ts#checkPartTimeTimetable',
      'src/policy/packs/hackney/pack.json#rtt',
    ],
    provenBy: [
      'tests/domain/timetable/check-part-time-timetable.test.ts',
      'tests/domain/timetable/judge-reasons.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-HCK-28': {
    carriedBy: [
      'src/domain/placement/placement-weeks.ts#placementWeeks',
      'src/policy/packs/hackney/pack.json#placements',
      'src/forms/c12/college-placement.form.ts#collegePlacementForm',
    ],
    provenBy: [
      'tests/domain/placement/placement-weeks.test.ts',
      'tests/domain/referral/referral-record.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-HCK-29': {
    carriedBy: [
      'src/domain/placement/unit-placement-tasks.ts#unitPlacementTasks',
      'src/domain/referral/referral-record-placement.ts#checkCollegePlacement',
      'src/forms/c12/college-placement.form.ts#collegePlacementForm',
    ],
    provenBy: [
      'tests/domain/placement/unit-placement-tasks.test.ts',
      'tests/domain/referral/referral-record.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-HCK-30': {
    carriedBy: [
      'src/domain/placement/placement-weeks.ts#placementWeeks',
      'src/domain/referral/referral-record-placement.ts#checkCollegePlacement',
      'src/forms/c12/college-placement.form.ts#collegePlacementForm',
    ],
    provenBy: [
      'tests/domain/placement/placement-weeks.test.ts',
      'tests/domain/referral/referral-record.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-HCK-31': {
    carriedBy: [
      'src/domain/placement/placement-weeks.ts#placementWeeks',
      'src/forms/c12/college-placement.form.ts#collegePlacementForm',
    ],
    provenBy: [
      'tests/domain/placement/placement-weeks.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-HCK-32': {
    carriedBy: [
      'src/domain/placement/placement-weeks.ts#placementWeeks',
      'src/domain/placement/unit-placement-tasks.ts#unitPlacementTasks',
      'src/domain/referral/referral-record-placement.ts#checkCollegePlacement',
      'src/forms/c12/college-placement.form.ts#collegePlacementForm',
    ],
    provenBy: [
      'tests/domain/placement/placement-weeks.test.ts',
      'tests/domain/placement/unit-placement-tasks.test.ts',
      'tests/domain/referral/referral-record.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-HCK-33': {
    carriedBy: ['src/domain/assessment/assessment-track.ts#assessmentTrack'],
    provenBy: ['tests/domain/assessment/assessment-track.test.ts', 'tests/policy/packs.test.ts'],
  },
  'R-HCK-34': {
    carriedBy: [
      'src/domain/assessment/assessment-requesters.ts#ASSESSMENT_REQUESTERS',
      'src/domain/assessment/assessment-requesters.ts#assessmentRequesters',
    ],
    provenBy: ['tests/domain/assessment/assessment-requesters.test.ts'],
  },
  'R-HCK-35': {
    carriedBy: ['src/domain/referral/referral-routes.ts#referralRoutes'],
    provenBy: ['tests/domain/referral/referral-routes.test.ts', 'tests/policy/packs.test.ts'],
  },
  'R-HCK-36': {
    carriedBy: ['src/domain/referral/referral-routes.ts#referralRoutes'],
    provenBy: ['tests/domain/referral/referral-routes.test.ts'],
  },
  'R-HCK-37': {
    carriedBy: [
      'src/domain/managed-move/check-managed-move.ts#checkManagedMove',
      'src/domain/managed-move/check-managed-move.ts#managedMoveFollows',
      'src/policy/packs/hackney/pack.json#consultations',
    ],
    provenBy: [
      'tests/domain/consultation/consultation.test.ts',
      'tests/domain/managed-move/check-managed-move.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-HCK-38': {
    carriedBy: ['src/domain/exclusion/exclusion-alternatives.ts#ExclusionListItem'],
    provenBy: ['tests/domain/exclusion/exclusion-alternatives.test.ts', 'tests/policy/packs.test.ts'],
  },
  'R-HCK-39': {
    carriedBy: ['src/domain/exclusion/exclusion-alternatives.ts#ExclusionListItem'],
    provenBy: ['tests/domain/exclusion/exclusion-alternatives.test.ts', 'tests/policy/packs.test.ts'],
  },
  'R-HCK-40': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/intervention/check-counselling-text.ts#checkCounsellingText',
    ],
    provenBy: ['tests/domain/intervention/check-counselling-text.test.ts'],
  },
  'R-HCK-41': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/intervention/check-circle-of-friends.ts#checkCircleOfFriends',
    ],
    provenBy: ['tests/domain/intervention/check-circle-of-friends.test.ts'],
  },
  'R-HCK-42': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/intervention/measured-change.ts#measuresToTake',
    ],
    provenBy: ['tests/domain/intervention/measured-change.test.ts'],
  },
  'R-SG-01': {
    carriedBy: ['src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES', 'src/domain/stage/stage-needs.ts#STAGE_NEEDS'],
    provenBy: [
      'tests/domain/guidance/guidance-at.test.ts',
      'tests/domain/stage/can-move-stage.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-SG-02': {
    carriedBy: ['src/domain/stage/stage-needs.ts#STAGE_NEEDS', 'src/forms/c13/stage-entry.ts#stageEntry'],
    provenBy: [
      'tests/domain/stage/can-move-stage.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-SG-03': {
    carriedBy: [
      'src/domain/stage/can-move-stage.ts#canMoveStage',
      'src/policy/packs/south-gloucestershire/pack.json#attendees',
      'src/forms/c13/stage-entry.ts#stageEntry',
    ],
    provenBy: [
      'tests/domain/attendee/attendees-for.test.ts',
      'tests/domain/stage/can-move-stage.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-SG-04': {
    carriedBy: ['src/domain/stage/stage-records.ts#stageRecords', 'src/forms/c13/stage-entry.ts#stageEntry'],
    provenBy: ['tests/domain/stage/stage-records.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-SG-05': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/stage/consider-stage-three.ts#considerStageThree',
      'src/domain/stage/stage-moves.ts#STAGE_MOVES',
      'src/domain/stage/stage-needs.ts#STAGE_NEEDS',
      'src/policy/packs/south-gloucestershire/pack.json#triggers',
    ],
    provenBy: [
      'tests/domain/stage/can-move-stage.test.ts',
      'tests/domain/stage/stage-records.test.ts',
      'tests/domain/trigger/evaluate-triggers.test.ts',
    ],
  },
  'R-SG-06': {
    carriedBy: [
      'src/domain/stage/check-alternative.ts#checkAlternative',
      'src/policy/packs/south-gloucestershire/pack.json#placements',
      'src/policy/packs/south-gloucestershire/pack.json#statements',
    ],
    provenBy: ['tests/domain/stage/check-alternative.test.ts', 'tests/policy/packs.test.ts'],
  },
  'R-SG-10': {
    carriedBy: [
      'src/domain/stage/check-stage-invitations.ts#STAGE_INVITEES',
      'src/domain/stage/stage-needs.ts#STAGE_NEEDS',
      'src/policy/packs/south-gloucestershire/pack.json#attendees',
      'src/forms/c13/stage-entry.ts#stageEntry',
    ],
    provenBy: [
      'tests/domain/stage/can-move-stage.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-SG-11': {
    carriedBy: [
      'src/domain/stage/check-formal-meeting.ts#checkFormalMeeting',
      'src/domain/stage/stage-moves.ts#STAGE_MOVES',
      'src/domain/stage/stage-needs.ts#STAGE_NEEDS',
      'src/domain/stage/stage-record-checks.ts#checkStageOne',
      'src/forms/c13/stage-one.form.ts#stageOneForm',
    ],
    provenBy: [
      'tests/domain/stage/can-move-stage.test.ts',
      'tests/domain/stage/check-formal-meeting.test.ts',
      'tests/domain/stage/stage-record-checks.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-SG-12': {
    carriedBy: [
      'src/domain/stage/stage-moves.ts#STAGE_MOVES',
      'src/domain/stage/stage-records.ts#stageRecords',
      'src/forms/c13/stage-entry.ts#stageEntry',
    ],
    provenBy: [
      'tests/domain/stage/stage-records.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-SG-13': {
    carriedBy: [
      'src/domain/stage/check-stage-invitations.ts#STAGE_INVITEES',
      'src/domain/stage/stage-record-checks.ts#checkStageOne',
      'src/domain/stage/stage-records.ts#stageRecords',
      'src/policy/packs/south-gloucestershire/pack.json#attendees',
      'src/forms/c13/stage-entry.ts#stageEntry',
      'src/forms/c13/stage-one.form.ts#stageOneForm',
    ],
    provenBy: [
      'tests/domain/attendee/attendees-for.test.ts',
      'tests/domain/stage/check-stage-invitations.test.ts',
      'tests/domain/stage/stage-record-checks.test.ts',
      'tests/domain/stage/stage-records.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-SG-14': {
    carriedBy: ['src/domain/stage/stage-records.ts#stageRecords', 'src/forms/c13/stage-one.form.ts#stageOneForm'],
    provenBy: ['tests/domain/stage/stage-records.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-SG-15': {
    carriedBy: ['src/domain/stage/stage-records.ts#stageRecords'],
    provenBy: ['tests/domain/stage/stage-records.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-SG-16': {
    carriedBy: [
      'src/domain/stage/stage-record-checks.ts#checkStageOne',
      'src/domain/stage/stage-records.ts#stageRecords',
      'src/forms/c13/stage-one.form.ts#stageOneForm',
    ],
    provenBy: [
      'tests/domain/stage/stage-record-checks.test.ts',
      'tests/domain/stage/stage-records.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-SG-17': {
    carriedBy: [
      'src/domain/stage/check-formal-meeting.ts#checkFormalMeeting',
      'src/domain/stage/stage-record-checks.ts#checkStageOne',
      'src/forms/c13/stage-one.form.ts#stageOneForm',
    ],
    provenBy: [
      'tests/domain/stage/check-formal-meeting.test.ts',
      'tests/domain/stage/stage-record-checks.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-SG-18': {
    carriedBy: [
      'src/domain/stage/missing-daily-log.ts#missingDailyLog',
      'src/policy/packs/south-gloucestershire/pack.json#routines',
    ],
    provenBy: [
      'tests/domain/stage/weekly-duties.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-SG-19': {
    carriedBy: [
      'src/domain/stage/can-move-stage.ts#canMoveStage',
      'src/domain/stage/weekly-duties.ts#weeklyDuties',
      'src/policy/packs/south-gloucestershire/pack.json#routines',
    ],
    provenBy: [
      'tests/domain/stage/can-move-stage.test.ts',
      'tests/domain/stage/weekly-duties.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-SG-20': {
    carriedBy: [
      'src/domain/stage/can-move-stage.ts#canMoveStage',
      'src/domain/stage/weekly-duties.ts#weeklyDuties',
      'src/policy/packs/south-gloucestershire/pack.json#routines',
    ],
    provenBy: [
      'tests/domain/stage/can-move-stage.test.ts',
      'tests/domain/stage/weekly-duties.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-SG-21': {
    carriedBy: ['src/domain/stage/stage-moves.ts#STAGE_MOVES', 'src/domain/stage/stage-needs.ts#STAGE_NEEDS'],
    provenBy: ['tests/domain/stage/can-move-stage.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-SG-22': {
    carriedBy: [
      'src/domain/stage/stage-moves.ts#STAGE_MOVES',
      'src/domain/stage/stage-needs.ts#STAGE_NEEDS',
      'src/policy/packs/south-gloucestershire/pack.json#triggers',
      'src/forms/c13/stage-one.form.ts#stageOneForm',
    ],
    provenBy: [
      'tests/domain/stage/can-move-stage.test.ts',
      'tests/domain/trigger/evaluate-triggers.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-SG-30': {
    carriedBy: [
      'src/domain/stage/check-stage-invitations.ts#STAGE_INVITEES',
      'src/domain/stage/check-stage-two-meeting.ts#checkStageTwoMeeting',
      'src/domain/stage/stage-needs.ts#STAGE_NEEDS',
      'src/domain/stage/stage-record-checks.ts#checkStageTwo',
      'src/policy/packs/south-gloucestershire/pack.json#attendees',
      'src/forms/c13/stage-two.form.ts#stageTwoForm',
    ],
    provenBy: [
      'tests/domain/stage/can-move-stage.test.ts',
      'tests/domain/stage/check-stage-invitations.test.ts',
      'tests/domain/stage/check-stage-two-meeting.test.ts',
      'tests/domain/stage/stage-record-checks.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-SG-31': {
    carriedBy: [
      'src/domain/stage/stage-record-checks.ts#checkStageTwo',
      'src/domain/stage/stage-records.ts#stageRecords',
      'src/forms/c13/stage-two.form.ts#stageTwoForm',
    ],
    provenBy: [
      'tests/domain/stage/stage-record-checks.test.ts',
      'tests/domain/stage/stage-records.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-SG-32': {
    carriedBy: [
      'src/domain/stage/check-stage-two-meeting.ts#checkStageTwoRecord',
      'src/forms/c13/stage-two.form.ts#stageTwoForm',
    ],
    provenBy: [
      'tests/domain/stage/can-move-stage.test.ts',
      'tests/domain/stage/check-stage-two-meeting.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-SG-40': {
    carriedBy: [
      'src/domain/stage/stage-moves.ts#STAGE_MOVES',
      'src/domain/stage/stage-needs.ts#STAGE_NEEDS',
      'src/policy/packs/south-gloucestershire/pack.json#triggers',
      'src/forms/c13/stage-three.form.ts#stageThreeForm',
    ],
    provenBy: [
      'tests/domain/stage/can-move-stage.test.ts',
      'tests/domain/trigger/evaluate-triggers.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-SG-41': {
    carriedBy: [
      'src/domain/stage/stage-record-checks.ts#checkStageThree',
      'src/domain/stage/stage-records.ts#stageRecords',
      'src/forms/c13/stage-three.form.ts#stageThreeForm',
    ],
    provenBy: [
      'tests/domain/stage/stage-record-checks.test.ts',
      'tests/domain/stage/stage-records.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-SG-42': {
    carriedBy: [
      'src/domain/stage/check-stage-invitations.ts#STAGE_INVITEES',
      'src/domain/stage/check-stage-invitations.ts#checkStageInvitations',
      'src/policy/packs/south-gloucestershire/pack.json#attendees',
      'src/forms/c13/stage-three.form.ts#stageThreeForm',
    ],
    provenBy: [
      'tests/domain/attendee/attendees-for.test.ts',
      'tests/domain/stage/check-stage-invitations.test.ts',
      'tests/forms/rules-in-forms.test.ts',
    ],
  },
  'R-SG-43': {
    carriedBy: [
      'src/domain/stage/check-alternative.ts#checkAlternative',
      'src/domain/stage/stage-moves.ts#STAGE_MOVES',
      'src/domain/stage/stage-record-checks.ts#checkStageThree',
      'src/policy/packs/south-gloucestershire/pack.json#placements',
      'src/forms/c13/stage-three.form.ts#stageThreeForm',
    ],
    provenBy: [
      'tests/domain/stage/check-alternative.test.ts',
      'tests/domain/stage/stage-record-checks.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-SG-44': {
    carriedBy: [
      'src/domain/stage/check-alternative.ts#checkAlternative',
      'src/domain/stage/stage-record-checks.ts#checkStageThree',
      'src/forms/c13/stage-three.form.ts#stageThreeForm',
    ],
    provenBy: [
      'tests/domain/stage/can-move-stage.test.ts',
      'tests/domain/stage/check-alternative.test.ts',
      'tests/domain/stage/stage-record-checks.test.ts',
      'tests/forms/rules-in-forms.test.ts',
      'tests/policy/packs.test.ts',
    ],
  },
  'R-SG-45': {
    carriedBy: ['src/domain/stage/can-move-stage.ts#canMoveStage', 'src/forms/c13/stage-three.form.ts#stageThreeForm'],
    provenBy: ['tests/domain/stage/can-move-stage.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-KS3-01': {
    carriedBy: ['src/domain/agreement/check-referral-ready.ts#checkReferralReady'],
    provenBy: ['tests/domain/agreement/check-referral-ready.test.ts'],
  },
  'R-KS3-02': {
    carriedBy: ['src/domain/agreement/check-agreement-points.ts#checkAgreementPoints'],
    provenBy: ['tests/domain/agreement/check-agreement-points.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-KS3-03': {
    carriedBy: ['src/domain/agreement/process-rows.ts#nextProcessRow'],
    provenBy: ['tests/domain/agreement/process-rows.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-KS3-04': {
    carriedBy: ['src/domain/meeting/check-parent-meeting.ts#checkParentMeeting'],
    provenBy: ['tests/domain/meeting/check-parent-meeting.test.ts'],
  },
  'R-KS3-05': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/meeting/access-needs.ts#accessToArrange',
    ],
    provenBy: ['tests/domain/meeting/access-needs.test.ts'],
  },
  'R-KS3-06': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/meeting/check-parent-meeting.ts#checkParentMeeting',
    ],
    provenBy: ['tests/domain/meeting/check-parent-meeting.test.ts'],
  },
  'R-KS3-07': {
    carriedBy: ['src/domain/agreement/response-questions.ts#openResponseQuestions'],
    provenBy: ['tests/domain/agreement/response-questions.test.ts', 'tests/forms/rules-in-forms.test.ts'],
  },
  'R-KS3-08': {
    carriedBy: ['src/domain/ks3/ks3-sheets.ts#FAMILY_PROMPTS', 'src/forms/c14/ks3-sheets.ts#familyDiscussionForm'],
    provenBy: ['tests/forms/rules-in-forms.test.ts'],
  },
  'R-KS3-09': {
    carriedBy: ['src/domain/ks3/ks3-sheets.ts#PUPIL_STATEMENTS', 'src/forms/c14/ks3-sheets.ts#pupilViewsForm'],
    provenBy: ['tests/forms/rules-in-forms.test.ts'],
  },
  'R-KS3-10': {
    carriedBy: [
      'src/domain/concern/early-signs.ts#earlySignsSeen',
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
    ],
    provenBy: ['tests/domain/concern/early-signs.test.ts'],
  },
  'R-KS3-11': {
    carriedBy: [
      'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES',
      'src/domain/intervention/peer-support.ts#advisePeerSupport',
    ],
    provenBy: ['tests/domain/guidance/guidance-at.test.ts', 'tests/domain/intervention/peer-support.test.ts'],
  },
};
