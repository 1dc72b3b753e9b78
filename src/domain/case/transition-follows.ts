import { involvesEwo, isReduced } from '../dispatch/plan-rows';
import { because, type Inputs } from '../rule/decision';
import { auto, caused, type Follow } from '../state/follow';
import { newRttStart } from './check-coming-into-force';
import { previousCase } from './previous-case';
import { signedFacts } from './signed-facts';
import type { AmendmentFacts, InForceFacts, NewCaseFacts } from './transition-facts';

const version = ({ plan }: InForceFacts): Inputs => ({ version: plan.version });
const signed = (facts: InForceFacts) => signedFacts(facts.case, facts.plan);

/** T1: the new case names the pupil's case before; that one stays closed (DOMAIN D1). */
export const linkPreviousCase: Follow<NewCaseFacts> = ({ pupil, closedCases = [] }) => {
  const previousCaseId = previousCase(pupil, closedCases)?.caseRef;
  if (previousCaseId === undefined) return [];
  return [caused('list.linkPreviousCase', because('D1', { previousCaseId }))];
};

/** M5 for each placement on its first day, never before (R-NPT-79). */
const noticeOfPlacements: Follow<InForceFacts> = ({ placements = [] }) =>
  placements.map(({ id, startsOn }) => caused('mail.M5', because('R-NPT-79', { placement: id }, startsOn)));

/** T8 after T12 or T14: the version before leaves force only now. */
const supersede: Follow<InForceFacts> = ({ replaces }) =>
  replaces ? [caused('list.supersedeVersion', because('D1-T12', { version: replaces.version }))] : [];

/**
 * T8: what a version in force causes (DOMAIN B5, D1). M4 leaves on the first day of a reduced timetable that this version
 * starts; one that went on from the version before was notified then. Check-ins begin with the first version in force.
 */
export const AFTER_SIGNING: readonly Follow<InForceFacts>[] = [
  auto('mail.M1', 'R-NPT-13', { inputs: version }),
  auto('mail.M2', 'R-NPT-52', { when: (facts) => isReduced(signed(facts)), inputs: version }),
  auto('mail.M3', 'R-NPT-33', { when: (facts) => involvesEwo(signed(facts)), inputs: version }),
  auto('mail.M4', 'R-NPT-51', {
    when: (facts) => newRttStart(facts) !== undefined,
    inputs: version,
    on: (facts) => newRttStart(facts),
  }),
  noticeOfPlacements,
  auto('mail.M11', 'R-NPT-32', { inputs: version }),
  auto('calendar.firstReview', 'R-NPT-02', {
    when: ({ replaces }) => replaces === undefined,
    on: (facts) => signed(facts).reviewDate,
  }),
  auto('calendar.nextReview', 'R-NPT-02', {
    when: ({ replaces }) => replaces !== undefined,
    on: (facts) => signed(facts).reviewDate,
  }),
  auto('calendar.weeklyCheckIns', 'R-NPT-35', { when: ({ replaces }) => replaces === undefined }),
  auto('list.bringIntoForce', 'D1-T8', { inputs: version }),
  supersede,
  auto('list.logForLead', 'D1-T8'),
];

/** T12, T14: version n+1 goes out for signing while version n stays in force until T8. */
export const AFTER_AMENDING: readonly Follow<AmendmentFacts>[] = [
  auto('list.openVersion', 'D1-T12', { inputs: ({ amended }) => ({ version: amended.version }) }),
  auto('list.keepInForce', 'D1-T12', { inputs: ({ plan }) => ({ version: plan.version }) }),
];
