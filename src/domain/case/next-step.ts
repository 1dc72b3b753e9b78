import type { Contribution } from '../contribution/contribution';
import { checkChosenAdult } from '../invitee/missing-people';
import type { Meeting } from '../meeting/meeting';
import type { Plan } from '../plan/plan';
import type { Issue } from '../result/result';
import type { Signature } from '../signature/signature';
import { signatureProgress } from '../signature/signature-progress';
import type { Case } from './case';
import { checkEvidence } from './check-booking';
import { checkStartAfterConsent } from './check-coming-into-force';
import { checkStageOne } from './check-stage-one';

/** What comes next in a case; words: `case.next.<key>`. `none`: the case is over. */
export type NextStepKey =
  | 'startGathering'
  | 'gatherEvidence'
  | 'bookMeeting'
  | 'awaitBooking'
  | 'recordMeeting'
  | 'writePlan'
  | 'sign'
  | 'holdReview'
  | 'none';

export interface NextStep {
  readonly key: NextStepKey;
  /** The rule that asks for the step; empty for `none`. */
  readonly rule: string;
  /** What still stands in its way. */
  readonly issues: readonly Issue[];
}

export interface NextStepFacts {
  readonly contributions: readonly Contribution[];
  readonly meetings: readonly Meeting[];
  /** The version being written or signed. */
  readonly plan?: Plan;
  readonly signatures: readonly Signature[];
}

/** The one thing a case needs next, and what hinders it (DOMAIN D1). */
export function nextStep(kase: Case, facts: NextStepFacts): NextStep {
  switch (kase.state) {
    case 'considering':
      return { key: 'startGathering', rule: 'R-NPT-22', issues: checkStageOne(kase) };
    case 'gathering':
      return whileGathering(kase, facts);
    case 'meetingPlanned':
      return { key: 'recordMeeting', rule: 'R-NPT-29', issues: [] };
    case 'meetingHeld':
      return { key: 'writePlan', rule: 'R-NPT-31', issues: [] };
    case 'awaitingSignatures':
      return { key: 'sign', rule: 'R-NPT-18', issues: openSignatures(kase, facts) };
    case 'active':
    case 'inReview':
      return { key: 'holdReview', rule: 'R-NPT-02', issues: [] };
    case 'closed':
    case 'notProceeded':
      return { key: 'none', rule: '', issues: [] };
  }
}

function whileGathering(kase: Case, { contributions, meetings }: NextStepFacts): NextStep {
  const isBooking = meetings.some(
    ({ kind, state }) => kind === 'planning' && (state === 'queued' || state === 'sending'),
  );
  if (isBooking) return { key: 'awaitBooking', rule: 'R-NPT-26', issues: [] };
  const issues = [...checkEvidence(contributions), ...checkChosenAdult(kase, kase.people)];
  return issues.length > 0
    ? { key: 'gatherEvidence', rule: 'R-NPT-25', issues }
    : { key: 'bookMeeting', rule: 'R-NPT-26', issues: [] };
}

/** Who is left to sign; once all have, why the version still does not come into force (R-NPT-41). */
function openSignatures(kase: Case, { plan, signatures }: NextStepFacts): readonly Issue[] {
  if (!plan) return [];
  const { blockedBy } = signatureProgress(kase, plan, signatures);
  return blockedBy.length > 0 ? blockedBy : checkStartAfterConsent({ case: kase, plan, signatures });
}
