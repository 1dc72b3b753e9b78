import type { IsoDate } from '../date/iso-date';
import { ageOn } from '../pupil/year-group';
import { because, type Decision } from '../rule/decision';
import { checkUnitSchool } from './check-unit-school';

/** Where a pupil may be referred to (DOMAIN A, Hackney). `fast` is the way in, not a destination. */
export type Route = 'socialCare' | 'reu' | 'ep' | 'map' | 'mat' | 'cyppp';

export interface ReferralFacts {
  readonly dateOfBirth: IsoDate;
  readonly on: IsoDate;
  readonly phase: 'primary' | 'secondary';
  readonly isMaintained: boolean;
  /** The school refers; a parent or another service does not open the unit's door (R-HCK-11). */
  readonly isReferredBySchool: boolean;
  readonly hasChildProtectionConcern: boolean;
  /** The school-led planning meeting: not held, still trying, or tried without success (R-HCK-35). */
  readonly planningMeeting: 'notHeld' | 'underWay' | 'unsuccessful';
}

export interface OpenRoute {
  readonly to: Route;
  readonly through?: 'fast';
  readonly decision: Decision;
}

/** `open`: in the order to offer them. `refused`: what does not go, and why. */
export interface ReferralRoutes {
  readonly open: readonly OpenRoute[];
  readonly refused: readonly Decision[];
}

/**
 * Where a pupil may be referred on a civil day (R-HCK-11, 35, 36; DOMAIN B7). A child-protection concern goes to
 * Children's Social Care at once and closes every other route. `panelFromAge`: the age in completed years from which
 * the panel takes over from the team for younger children.
 */
export function referralRoutes(
  facts: ReferralFacts,
  { panelFromAge }: { readonly panelFromAge: number },
): ReferralRoutes {
  if (facts.hasChildProtectionConcern) return socialCareOnly(facts);
  const { open, refused } = reengagement(facts);
  return { open: [...open, ...differentSupport(facts, panelFromAge)], refused };
}

function socialCareOnly({ hasChildProtectionConcern, on }: ReferralFacts): ReferralRoutes {
  const why = because('R-HCK-36', { hasChildProtectionConcern }, on);
  return {
    open: [{ to: 'socialCare', decision: { effect: 'auto', code: 'referral.socialCare', why } }],
    refused: [{ effect: 'block', code: 'referral.onlySocialCare', why }],
  };
}

function reengagement({ phase, isMaintained, isReferredBySchool, on }: ReferralFacts): ReferralRoutes {
  const why = because('R-HCK-11', { phase, isMaintained, isReferredBySchool }, on);
  const psychologist: OpenRoute = { to: 'ep', decision: { effect: 'auto', code: 'referral.psychologist', why } };
  if (isReferredBySchool && checkUnitSchool({ phase, maintained: isMaintained }).length === 0) {
    const unit: OpenRoute = { to: 'reu', decision: { effect: 'auto', code: 'referral.reengagementUnit', why } };
    return { open: [unit, psychologist], refused: [] };
  }
  return { open: [psychologist], refused: [{ effect: 'block', code: 'referral.notForReengagementUnit', why }] };
}

function differentSupport({ planningMeeting, dateOfBirth, on }: ReferralFacts, panelFromAge: number): OpenRoute[] {
  const first = because('R-HCK-35', { planningMeeting }, on);
  switch (planningMeeting) {
    case 'notHeld':
      return [{ to: 'map', decision: { effect: 'auto', code: 'referral.planningMeetingFirst', why: first } }];
    case 'underWay':
      return [];
    case 'unsuccessful': {
      const ageYears = ageOn(dateOfBirth, on);
      const why = because('R-HCK-35', { planningMeeting, ageYears, panelFromAge }, on);
      if (ageYears < panelFromAge)
        return [{ to: 'mat', through: 'fast', decision: { effect: 'auto', code: 'referral.multiAgencyTeam', why } }];
      return [{ to: 'cyppp', through: 'fast', decision: { effect: 'auto', code: 'referral.partnershipPanel', why } }];
    }
  }
}
