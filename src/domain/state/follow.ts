import type { IsoDate } from '../date/iso-date';
import { because, type Decision, type Inputs, type RuleRef, type Why } from '../rule/decision';

/**
 * What a step causes (DOMAIN D1, last column): mail by the kinds of B5, the calendar, the lists, tasks and alerts. Words:
 * `follows.<code>`.
 */
export type FollowCode =
  | `mail.${'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7' | 'M8' | 'M9' | 'M10' | 'M11'}`
  | `mail.${'tellAlnCo' | 'tellDeso' | 'askDeclaration' | 'withdrawUnsent'}`
  | `calendar.${'createEvent' | 'contributionReminders' | 'updateSameEvent' | 'firstReview' | 'nextReview'}`
  | `calendar.${'weeklyCheckIns' | 'cancelFutureReviews' | 'cancelCheckIns' | 'cancelAfterLeaving'}`
  | `list.${'recordCase' | 'linkPreviousCase' | 'requestContributions' | 'withdrawRequests' | 'recordMeeting'}`
  | `list.${'logChange' | 'recordAttendees' | 'lockVersion' | 'copiesForSigning' | 'bringIntoForce'}`
  | `list.${'supersedeVersion' | 'logForLead' | 'openVersion' | 'keepInForce' | 'setSignaturesAside'}`
  | `list.${'draftReview' | 'proposeAudit' | 'close' | 'notProceed' | 'openProgramme' | 'registerProvider'}`
  | `task.${'circulateCopies' | 'safetyCheck' | 'inviteProvider'}`
  | `alert.${'leadDaily' | 'authorityBoard'}`;

/** What a step causes, read from the facts it was judged by. */
export type Follow<Facts> = (facts: Facts) => readonly Decision<FollowCode>[];

interface Details<Facts> {
  /** Only then; absent means always. */
  readonly when?: (facts: Facts) => boolean;
  readonly inputs?: (facts: Facts) => Inputs;
  /** The civil day on which it is done or on which it turns. */
  readonly on?: (facts: Facts) => IsoDate | undefined;
}

/** Something that the application does by itself once a step is made (effect `auto`), under the rule that asks for it. */
export function auto<Facts>(code: FollowCode, rule: RuleRef, details: Details<Facts> = {}): Follow<Facts> {
  const { when, inputs, on } = details;
  return (facts) => (when?.(facts) === false ? [] : [caused(code, because(rule, inputs?.(facts), on?.(facts)))]);
}

/** One effect with its reason, for what `auto` cannot say in one line. */
export const caused = (code: FollowCode, why: Why): Decision<FollowCode> => ({ effect: 'auto', code, why });
