import type { IsoDate } from '../date/iso-date';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { type SignatureProgress, signatureProgress } from '../signature/signature-progress';
import { signedFacts } from './signed-facts';
import type { InForceFacts } from './transition-facts';

type SignedVersion = Pick<InForceFacts, 'case' | 'plan' | 'signatures' | 'replaces'>;

/**
 * T8: every required signature of this version is there (R-NPT-18, 72), and a reduced timetable that it starts does not
 * start before the last of them (R-NPT-41). A refusal beside a valid signature only warns.
 */
export function checkComingIntoForce(facts: SignedVersion): Issue[] {
  const progress = signatureProgress(facts.case, facts.plan, facts.signatures);
  return [...progress.blockedBy, ...progress.warnings, ...checkStart(facts, progress)];
}

/** R-NPT-41: a timetable cannot start before the day on which the last required signature made it agreed. */
export function checkStartAfterConsent(facts: SignedVersion): Issue[] {
  return checkStart(facts, signatureProgress(facts.case, facts.plan, facts.signatures));
}

/** The day a reduced timetable begins by this version; absent when it has none or goes on with the one before. */
export function newRttStart({ case: kase, plan, replaces }: Omit<SignedVersion, 'signatures'>): IsoDate | undefined {
  const { rttStart } = signedFacts(kase, plan);
  const before = replaces && signedFacts(kase, replaces).rttStart;
  return rttStart === before ? undefined : rttStart;
}

function checkStart(facts: SignedVersion, { lines }: SignatureProgress): Issue[] {
  const start = newRttStart(facts);
  if (start === undefined) return [];
  const late = lines.flatMap(({ signature }) => (signature && signature.date > start ? [signature.date] : []));
  const agreedOn = late.sort().at(-1);
  if (agreedOn === undefined) return [];
  const params = { start, agreedOn };
  return [blocks('rtt.startBeforeConsent', 'reducedTimetable.start', { rule: 'R-NPT-41', params })];
}
