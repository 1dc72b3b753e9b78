import { because, type Decision } from '../rule/decision';

/** R-HCK-38: what is considered before a permanent exclusion, in the order of the guide on fixed-term exclusion. */
export const ALTERNATIVES_CONSIDERED = [
  'internalExclusion',
  'changeOfSet',
  'keyWorker',
  'programme',
  'mediation',
  'multiAgencyPanel',
  'senAssessment',
  'temporaryProvision',
] as const;

/** R-HCK-39: the support that is exhausted before a permanent exclusion, in the order of the guide on it. */
export const SUPPORT_EXHAUSTED = [
  'keyWorker',
  'programme',
  'restorativeIntervention',
  'multiAgencyPanel',
  'senAssessment',
  'provisionUnderReview',
  'provisionPanel',
  'managedMove',
] as const;

/** One line of a checklist as it was answered. */
export type ChecklistAnswer = 'tried' | 'considered' | 'notSuitable';

const LISTS = {
  alternatives: { items: ALTERNATIVES_CONSIDERED, rule: 'R-HCK-38' },
  support: { items: SUPPORT_EXHAUSTED, rule: 'R-HCK-39' },
} as const;

type ExclusionList = keyof typeof LISTS;
export type ExclusionListItem<L extends ExclusionList> = (typeof LISTS)[L]['items'][number];

/**
 * The lines of a list that nobody answered yet, in its order: one record to make for each (R-HCK-38, 39). Support
 * counts as exhausted when it was tried or found not suitable; merely considered, the line stays open.
 */
export function openChecklistLines<L extends ExclusionList>(
  list: L,
  answers: Readonly<Partial<Record<ExclusionListItem<L>, ChecklistAnswer>>>,
): Decision[] {
  const { items, rule } = LISTS[list];
  const given: Readonly<Record<string, ChecklistAnswer | undefined>> = answers;
  return items
    .filter((item) => given[item] === undefined || (list === 'support' && given[item] === 'considered'))
    .map((item) => ({ effect: 'record', code: `exclusion.${list}.${item}`, why: because(rule, { item }) }));
}
