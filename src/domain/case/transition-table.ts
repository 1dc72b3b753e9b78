import type { ActingRole, Action } from '../permission/permissions';
import { blocks } from '../result/issue';
import type { Inputs } from '../rule/decision';
import { auto } from '../state/follow';
import type { StateRow } from '../state/state-table';
import { type CaseState, isAtRiskOfPermanentExclusion } from './case';
import { checkAmendedVersion, checkFamilyHeard, checkParentContact } from './check-amendment';
import { checkBooking } from './check-booking';
import { checkLeaving, checkNotProceeding } from './check-closing';
import { checkComingIntoForce } from './check-coming-into-force';
import { checkHeld } from './check-held';
import { checkLock, inPlanState } from './check-lock';
import { checkMovedMeeting } from './check-moved-meeting';
import { checkAllEnded, reviewChose } from './check-review-choice';
import { checkNewCase, checkStageOne } from './check-stage-one';
import type { Transition, TransitionFacts } from './transition-facts';
import { AFTER_AMENDING, AFTER_SIGNING, linkPreviousCase } from './transition-follows';

/** A row of DOMAIN D1. T1 starts from `none`: there is no case yet. */
export interface CaseRow<Facts> extends StateRow<CaseState | 'none', Facts> {
  readonly to: CaseState;
  /** `automatic`: the application makes the step for whoever records the last signature. */
  readonly who: readonly ActingRole[] | 'automatic';
  /** What D3 calls it. */
  readonly action: Action;
}

const LEAD = ['schoolLead'] as const;
const LEADS = ['schoolLead', 'coordinator'] as const;
const LEADS_AND_OFFICE = ['schoolLead', 'coordinator', 'office'] as const;

const version = ({ plan }: { readonly plan: { readonly version: number } }): Inputs => ({ version: plan.version });
const heldOn = ({ heldOn: on }: { readonly heldOn: TransitionFacts['T6']['heldOn'] }) => on;

/** DOMAIN D1, T1 to T15: from, to, who, guards, and what the application does by itself afterwards. */
export const TRANSITIONS: { readonly [T in Transition]: CaseRow<TransitionFacts[T]> } = {
  T1: {
    from: ['none'],
    to: 'considering',
    who: LEADS_AND_OFFICE,
    action: 'openCase',
    guards: [checkNewCase],
    follows: [auto('list.recordCase', 'D1-T1'), linkPreviousCase],
  },
  T2: {
    from: ['considering'],
    to: 'gathering',
    who: [...LEADS, 'headteacher'],
    action: 'moveCase',
    guards: [(facts) => checkStageOne(facts.case)],
    follows: [
      auto('mail.tellAlnCo', 'R-NPT-05'),
      auto('mail.M9', 'R-NPT-24', { when: (facts) => isAtRiskOfPermanentExclusion(facts.case) }),
      auto('list.requestContributions', 'R-NPT-25'),
    ],
  },
  T3: {
    from: ['considering', 'gathering'],
    to: 'notProceeded',
    who: LEAD,
    action: 'moveCase',
    guards: [checkNotProceeding],
    follows: [
      auto('list.notProceed', 'D1-T3'),
      auto('list.withdrawRequests', 'D1-T3', {
        when: ({ pendingRequests }) => pendingRequests > 0,
        inputs: ({ pendingRequests }) => ({ pendingRequests }),
      }),
    ],
  },
  T4: {
    from: ['gathering'],
    to: 'meetingPlanned',
    who: LEADS_AND_OFFICE,
    action: 'schedule',
    guards: [checkBooking],
    follows: [
      auto('calendar.createEvent', 'R-NPT-29', {
        inputs: ({ meeting }) => ({ invitees: meeting.invitees.length }),
        on: ({ meeting }) => meeting.date,
      }),
      auto('calendar.contributionReminders', 'R-NPT-25', { on: ({ meeting }) => meeting.date }),
      auto('list.recordMeeting', 'D1-T4'),
    ],
  },
  T5: {
    from: ['meetingPlanned'],
    to: 'meetingPlanned',
    who: LEADS_AND_OFFICE,
    action: 'schedule',
    guards: [checkMovedMeeting],
    follows: [
      auto('calendar.updateSameEvent', 'D1-T5', {
        inputs: ({ meeting }) => ({ before: meeting.date }),
        on: ({ to }) => to.date,
      }),
      auto('list.logChange', 'D1-T5'),
    ],
  },
  T6: {
    from: ['meetingPlanned'],
    to: 'meetingHeld',
    who: LEADS,
    action: 'moveCase',
    guards: [checkHeld],
    follows: [auto('list.recordAttendees', 'D1-T6', { on: heldOn })],
  },
  T7: {
    from: ['meetingHeld'],
    to: 'awaitingSignatures',
    who: LEADS,
    action: 'moveCase',
    guards: [({ plan, planIssues }) => checkLock(plan, planIssues)],
    follows: [
      auto('list.lockVersion', 'D1-T7', { inputs: version }),
      auto<TransitionFacts['T7']>('task.circulateCopies', 'R-NPT-32', {
        inputs: version,
        on: ({ copiesDueOn }) => copiesDueOn,
      }),
      auto('list.copiesForSigning', 'D1-T7', { inputs: version }),
    ],
  },
  T8: {
    from: ['awaitingSignatures'],
    to: 'active',
    who: 'automatic',
    action: 'recordDocument',
    guards: [({ plan }) => inPlanState(plan, 'locked'), checkComingIntoForce],
    follows: AFTER_SIGNING,
  },
  T9: {
    from: ['awaitingSignatures'],
    to: 'meetingHeld',
    who: LEAD,
    action: 'moveCase',
    guards: [
      ({ plan }) => inPlanState(plan, 'locked'),
      ({ reason }) => (reason.trim() ? [] : [blocks('case.amendReasonMissing', 'reason')]),
    ],
    follows: [
      auto('list.openVersion', 'D1-T9', { inputs: ({ plan }) => ({ version: plan.version + 1 }) }),
      auto('list.setSignaturesAside', 'D1-T9', { inputs: version }),
    ],
  },
  T10: {
    from: ['active'],
    to: 'inReview',
    who: LEADS,
    action: 'moveCase',
    guards: [checkHeld],
    follows: [auto('list.draftReview', 'D1-T10', { on: heldOn })],
  },
  T11: {
    from: ['inReview'],
    to: 'active',
    who: LEAD,
    action: 'moveCase',
    guards: [reviewChose('continue', 'discuss')],
    follows: [
      auto('mail.M6', 'R-NPT-34'),
      auto('calendar.nextReview', 'R-NPT-02', { on: ({ nextReviewOn }) => nextReviewOn }),
      auto('list.proposeAudit', 'B6', { when: (facts) => facts.case.reducedTimetable }),
    ],
  },
  T12: {
    from: ['inReview'],
    to: 'awaitingSignatures',
    who: LEAD,
    action: 'moveCase',
    guards: [reviewChose('adapt'), checkFamilyHeard, checkAmendedVersion],
    follows: [auto('mail.M6', 'R-NPT-34'), ...AFTER_AMENDING],
  },
  T13: {
    from: ['inReview'],
    to: 'closed',
    who: LEAD,
    action: 'moveCase',
    guards: [reviewChose('cease'), checkAllEnded],
    follows: [
      auto('mail.M6', 'R-NPT-34'),
      auto('mail.M10', 'M10'),
      auto('calendar.cancelFutureReviews', 'D1-T13'),
      auto('calendar.cancelCheckIns', 'E4'),
      auto('list.close', 'D1-T13'),
    ],
  },
  T14: {
    from: ['active'],
    to: 'awaitingSignatures',
    who: LEAD,
    action: 'moveCase',
    guards: [checkParentContact, checkAmendedVersion],
    follows: AFTER_AMENDING,
  },
  T15: {
    from: ['considering', 'gathering', 'meetingPlanned', 'meetingHeld', 'awaitingSignatures', 'active', 'inReview'],
    to: 'closed',
    who: ['schoolLead', 'office'],
    action: 'recordLeaving',
    guards: [checkLeaving],
    follows: [
      auto('calendar.cancelAfterLeaving', 'E7', { on: ({ leavingDate }) => leavingDate }),
      auto('mail.withdrawUnsent', 'E7', { inputs: () => ({ except: 'M10' }) }),
      auto('mail.M10', 'M10', { on: ({ leavingDate }) => leavingDate }),
      auto('list.close', 'D1-T15'),
    ],
  },
};
