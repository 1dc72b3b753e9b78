import type { IsoDate } from '../date/iso-date';
import { because, type Decision } from '../rule/decision';

/** A placement at New Regents College (Lower) as the school follows it. Days are civil. */
export interface UnitPlacement {
  readonly referredOn?: IsoDate;
  /** Whether the placement is right for the pupil was discussed with the school. */
  readonly suitabilityMeetingOn?: IsoDate;
  readonly smartTargets: readonly string[];
  readonly startsOn?: IsoDate;
  readonly endsOn?: IsoDate;
  readonly schoolVisitedOn?: IsoDate;
}

/**
 * What a placement asks of the school: after the referral, a suitability meeting that uses the school's SMART targets
 * (R-HCK-29); from its start, a visit by a member of the school between its first and last day (R-HCK-32). The visit
 * turns on the last day, when that is known.
 */
export function unitPlacementTasks(placement: UnitPlacement): Decision[] {
  return [...suitability(placement), ...schoolVisit(placement)];
}

function suitability({ referredOn, suitabilityMeetingOn, smartTargets }: UnitPlacement): Decision[] {
  if (!referredOn) return [];
  const decisions: Decision[] = [];
  if (!smartTargets.some((target) => target.trim())) {
    decisions.push({ effect: 'record', code: 'placement.smartTargets', why: because('R-HCK-29', {}, referredOn) });
  }
  if (!suitabilityMeetingOn) {
    decisions.push({ effect: 'record', code: 'placement.suitability', why: because('R-HCK-29', {}, referredOn) });
  }
  return decisions;
}

function schoolVisit({ startsOn, endsOn, schoolVisitedOn: visited }: UnitPlacement): Decision[] {
  if (!startsOn) return [];
  const isDuring = visited !== undefined && visited >= startsOn && (endsOn === undefined || visited <= endsOn);
  return isDuring ? [] : [{ effect: 'auto', code: 'placement.visit', why: because('R-HCK-32', { startsOn }, endsOn) }];
}
