import type { Case } from '../case/case';
import { signedFacts } from '../case/signed-facts';
import type { EmailAddress } from '../person/person';
import type { Plan } from '../plan/plan';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { RuleRef } from '../rule/decision';
import type { Settings } from '../settings/settings';
import { configuredAddress } from './configured-address';
import type { DispatchKind } from './dispatch';
import { type Involvement, PLAN_ROWS } from './plan-rows';

/** One message that a plan in force causes. `reason` has words: `dispatch.reason.<reason>`. */
export interface PlannedDispatch {
  readonly kind: DispatchKind;
  readonly to: readonly EmailAddress[];
  readonly rule: RuleRef;
  readonly reason: 'planSigned' | 'reducedTimetable' | 'attendanceIssue';
}

/** What T8 also asks for and this version does not do. `ifUsed`: only where alternative provision is used. */
export interface NotSent {
  readonly kind: 'alnCo' | 'M9' | 'M4' | 'M5' | 'M11' | 'checkIns';
  readonly rule: 'R-NPT-05' | 'R-NPT-24' | 'R-NPT-51' | 'R-NPT-79' | 'R-NPT-32' | 'R-NPT-35';
  readonly applies: 'yes' | 'ifUsed';
}

/**
 * The messages that go out when a plan comes into force (T8): M1 to the authority (R-NPT-13), M2 to its safeguarding
 * mailbox with a reduced timetable (R-NPT-52), M3 to the EWO where attendance is an issue or the timetable is reduced
 * (R-NPT-33). Recipients come from the settings only; a kind without one is left out and named by `missingMailboxes`.
 */
export function dispatchesForPlan(kase: Pick<Case, 'pupil'>, plan: Plan, settings: Settings): PlannedDispatch[] {
  return wantedDispatches(kase, plan, settings).flatMap(({ to, ...rest }) => (to ? [{ ...rest, to: [to] }] : []));
}

/** Messages that are due but have no address in the settings: blocks signing and sending. */
export function missingMailboxes(kase: Pick<Case, 'pupil'>, plan: Plan, settings: Settings): Issue[] {
  return wantedDispatches(kase, plan, settings)
    .filter(({ to }) => to === undefined)
    .map(({ kind, rule }) => blocks('dispatch.noMailbox', kind, { rule }));
}

/**
 * What the case page lists as not sent by this version, with its rule: from the start of gathering the notices of T2
 * (R-NPT-05, R-NPT-24), and with a plan in force those of T8 (R-NPT-32, 35, 51, 79).
 */
export function notSentByThisVersion(kase: Pick<Case, 'pupil' | 'state' | 'riskBasis'>, inForce?: Plan): NotSent[] {
  if (kase.state === 'considering') return [];
  const excludable = kase.riskBasis.includes('permanentExclusion');
  return [
    { kind: 'alnCo', rule: 'R-NPT-05', applies: 'yes' },
    ...(excludable ? [{ kind: 'M9', rule: 'R-NPT-24', applies: 'yes' } as const] : []),
    ...(inForce ? notSentOfPlan(kase, inForce) : []),
  ];
}

function notSentOfPlan(kase: Pick<Case, 'pupil'>, plan: Plan): NotSent[] {
  const { hasReducedTimetable } = signedFacts(kase, plan);
  return [
    ...(hasReducedTimetable ? [{ kind: 'M4', rule: 'R-NPT-51', applies: 'yes' } as const] : []),
    { kind: 'M5', rule: 'R-NPT-79', applies: 'ifUsed' },
    { kind: 'M11', rule: 'R-NPT-32', applies: 'yes' },
    { kind: 'checkIns', rule: 'R-NPT-35', applies: 'yes' },
  ];
}

type WantedDispatch = Omit<PlannedDispatch, 'to'> & { readonly to: EmailAddress | undefined };

function wantedDispatches(kase: Pick<Case, 'pupil'>, plan: Plan, settings: Settings): WantedDispatch[] {
  const facts = signedFacts(kase, plan);
  return PLAN_ROWS.filter(({ when }) => when === undefined || when(facts)).map(({ kind, to, rule }) => ({
    kind,
    to: configuredAddress(to, settings),
    rule,
    reason: REASONS[kind](facts),
  }));
}

const REASONS: Readonly<Record<DispatchKind, (facts: Involvement) => PlannedDispatch['reason']>> = {
  M1: () => 'planSigned',
  M2: () => 'reducedTimetable',
  M3: ({ hasAttendanceIssue }) => (hasAttendanceIssue ? 'attendanceIssue' : 'reducedTimetable'),
};
