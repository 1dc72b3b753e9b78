import type { IsoDate } from '../date/iso-date';
import type { PlanState } from '../plan/plan';
import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import { checkPlacementRecord } from './check-placement-record';
import type { PlacementAnswers } from './placement-record';

/** What a placement in alternative provision is judged by before the pupil goes there (C7, C8). Days are civil. */
export interface PlacementFacts {
  readonly planState: PlanState;
  readonly start: IsoDate;
  readonly today: IsoDate;
  /** The days on which pupil, parents or carers, and the involved agencies were consulted. */
  readonly consulted: { readonly pupil?: IsoDate; readonly parentCarer?: IsoDate; readonly agencies?: IsoDate };
  readonly rationale: string;
  /** The member of the base school's staff who monitors attendance and outcomes. */
  readonly monitor: string;
  readonly discussedInMeeting: boolean;
  /** Parents or carers and agencies agreed to the safeguarding arrangements. */
  readonly safeguardingAgreed: boolean;
  readonly safetyCheckedOn?: IsoDate;
  readonly declaration: DeclarationFacts;
}

/** Form C8 as the provider returned it. */
export interface DeclarationFacts {
  /** What form C8 and its rules say; without an issue all five confirmations and the signature are there. */
  readonly issues: readonly Issue[];
  readonly receivedOn?: IsoDate;
  readonly validUntil?: IsoDate;
}

/**
 * R-NPT-80: the provider's declaration came back by the day given and still holds on it, with every confirmation about
 * its staff (R-NPT-82) and about telling the school (R-NPT-83), signed by a senior member (R-NPT-84).
 */
export function checkDeclaration({ issues, receivedOn, validUntil }: DeclarationFacts, on: IsoDate): Issue[] {
  if (!receivedOn || receivedOn > on) {
    return [blocks('placement.noDeclaration', 'declaration.receivedOn', { rule: 'R-NPT-80' })];
  }
  if (validUntil === undefined || validUntil >= on) return [...issues];
  const expired = { rule: 'R-NPT-80', params: { validUntil } };
  return [...issues, blocks('placement.declarationExpired', 'declaration.validUntil', expired)];
}

/**
 * What must be true before a pupil is placed: R-NPT-07, 75, 76, 80, 81, 82, 83, 84; a safety check that is missing or late warns
 * (R-NPT-77). What was answered is judged as in the record (`checkPlacementRecord`).
 */
export function checkPlacementStart(facts: PlacementFacts): Issue[] {
  const { start, today, declaration, safetyCheckedOn } = facts;
  return [
    ...checkGround(facts),
    ...checkPlacementRecord(recordOf(facts)),
    ...checkDeclaration(declaration, start),
    ...(safetyCheckedOn ? [] : [warns('placement.safetyNotChecked', 'safetyCheckedOn', { rule: 'R-NPT-77' })]),
    ...(today < start ? [blocks('placement.startNotReached', 'start', { params: { start } })] : []),
  ];
}

function checkGround(facts: PlacementFacts): Issue[] {
  const { planState, consulted, rationale, monitor } = facts;
  const missing: [isMissing: boolean, code: string, path: string, rule: string][] = [
    [planState !== 'inForce', 'placement.noPlanInForce', 'planState', 'R-NPT-07'],
    [!consulted.pupil, 'placement.pupilNotConsulted', 'consulted.pupil', 'R-NPT-75'],
    [!consulted.parentCarer, 'placement.parentNotConsulted', 'consulted.parentCarer', 'R-NPT-75'],
    [!consulted.agencies, 'placement.agenciesNotConsulted', 'consulted.agencies', 'R-NPT-75'],
    [!rationale.trim(), 'placement.rationaleMissing', 'rationale', 'R-NPT-75'],
    [!monitor.trim(), 'placement.monitorMissing', 'monitor', 'R-NPT-76'],
  ];
  return missing.flatMap(([isMissing, code, path, rule]) => (isMissing ? [blocks(code, path, { rule })] : []));
}

/** The facts under the questions of form C7. */
function recordOf(facts: PlacementFacts): PlacementAnswers {
  const { start, consulted, safetyCheckedOn, discussedInMeeting, safeguardingAgreed } = facts;
  return {
    start,
    pupilConsultedOn: consulted.pupil,
    familyConsultedOn: consulted.parentCarer,
    agenciesConsultedOn: consulted.agencies,
    safetyCheckedOn,
    discussedInMeeting,
    safeguardingAgreed,
  };
}
