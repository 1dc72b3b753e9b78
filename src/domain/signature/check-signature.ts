import type { IsoDate } from '../date/iso-date';
import { dayOf } from '../date/zone';
import type { Plan } from '../plan/plan';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { neededSignatures, type SigningFacts, signersOfViews } from './needed-signatures';
import type { Signature } from './signature';

/**
 * Why a signature does not count: plan not locked, other version or content, signer not entitled to the line
 * (R-NPT-72), a day before the meeting or after the moment it was recorded, a missing reason (C1 23-25). Empty: it
 * counts. `meetingDate` undefined skips that comparison. Dates are Europe/London days.
 */
export function checkSignature(
  signature: Signature,
  plan: Pick<Plan, 'version' | 'contentHash' | 'state'>,
  facts: SigningFacts,
  meetingDate: IsoDate | undefined,
): Issue[] {
  return [
    ...checkBinding(signature, plan),
    ...checkEntitlement(signature, facts),
    ...checkDay(signature, meetingDate),
    ...checkReason(signature),
  ];
}

/** True when the signature was given for exactly this content. A signature of another version never counts. */
export function isBoundTo(signature: Signature, plan: Pick<Plan, 'version' | 'contentHash'>): boolean {
  return signature.planVersion === plan.version && signature.contentHash === plan.contentHash;
}

function checkBinding(signature: Signature, plan: Pick<Plan, 'version' | 'contentHash' | 'state'>): Issue[] {
  if (plan.state === 'draft' || plan.contentHash === undefined)
    return [blocks('signature.planNotLocked', 'planVersion')];
  if (isBoundTo(signature, plan)) return [];
  return [
    blocks('signature.otherVersion', 'planVersion', { params: { signed: signature.planVersion, now: plan.version } }),
  ];
}

function checkEntitlement(signature: Signature, facts: SigningFacts): Issue[] {
  const need = neededSignatures(facts).find(({ line }) => line === signature.line);
  if (!need) return [blocks('signature.lineNotNeeded', 'line')];
  const views = need.line === 'consent' ? signersOfViews(facts) : [];
  const entitled = [...need.whoMay, ...views].some(
    (signer) => signer.personId === signature.personId && signer.capacity === signature.capacity,
  );
  if (entitled) return [];
  return [blocks('signature.notEntitled', 'personId', { rule: need.rule, params: { name: signature.signerName } })];
}

function checkDay(signature: Signature, meetingDate: IsoDate | undefined): Issue[] {
  const { date } = signature;
  if (meetingDate && date < meetingDate)
    return [blocks('signature.beforeMeeting', 'date', { params: { date, meetingDate } })];
  return date > dayOf(signature.at) ? [blocks('signature.inFuture', 'date', { params: { date } })] : [];
}

function checkReason({ outcome, line }: Signature): Issue[] {
  if (outcome.kind === 'signed') return [];
  if (outcome.kind === 'notSigned' && line !== 'pupil') return [blocks('signature.onlyPupilMayGiveReason', 'outcome')];
  return outcome.reason.trim() ? [] : [blocks('signature.reasonMissing', 'outcome.reason')];
}
