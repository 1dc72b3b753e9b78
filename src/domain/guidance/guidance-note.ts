import type { RuleId } from '../rule/rules';

/** Named places of the product where guidance is shown: a part of a case, a section of its plan, or a topic of its own. */
export const GUIDANCE_PLACES = [
  'case.stageOne',
  'case.contributions',
  'case.meetings',
  'plan.about',
  'plan.people',
  'plan.reason',
  'plan.working',
  'plan.outcomes',
  'plan.agreements',
  'plan.review',
  'rtt.start',
  'ap',
  'travel',
  'exclusion',
] as const;
export type GuidancePlace = (typeof GUIDANCE_PLACES)[number];

/** Whom a note speaks to: the schools of one authority, by its pack, or of a country. */
export type GuidanceReach = { readonly pack: string } | { readonly country: 'wales' | 'england' };

/** Something the guidance says that nobody has to answer. Its words: `guidance.<key>`. */
export interface GuidanceNote {
  readonly key: string;
  readonly place: GuidancePlace;
  readonly rule: RuleId;
  readonly reach: GuidanceReach;
}
