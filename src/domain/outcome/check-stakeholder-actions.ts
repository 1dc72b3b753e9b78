import type { PlanAnswers, PlanQuestionKey } from '../plan/plan-answers';
import { warns } from '../result/issue';
import type { Issue } from '../result/result';

/** Those whose actions drive the outcomes of a programme. */
export const STAKEHOLDERS = ['school', 'family', 'professional', 'pupil'] as const;
export type Stakeholder = (typeof STAKEHOLDERS)[number];

const QUESTION: Readonly<Record<Stakeholder, PlanQuestionKey>> = {
  school: 'schoolProactive',
  family: 'familyActions',
  professional: 'professionalActions',
  pupil: 'outcomes',
};

/** Which authority's sentence asks for it: actions (R-NPT-12) or targets (R-HCK-06) for everybody. */
export type StakeholderRule = 'R-NPT-12' | 'R-HCK-06';

/**
 * R-NPT-12, R-HCK-06: a warning for each stakeholder that takes part and has no action. Professionals are spared where
 * no partner is involved. Paths are the questions of form C1 that ask for the actions.
 */
export function checkStakeholderActions(
  counts: Readonly<Record<Stakeholder, number>>,
  { rule, partnersInvolved }: { readonly rule: StakeholderRule; readonly partnersInvolved: boolean },
): Issue[] {
  return STAKEHOLDERS.filter((stakeholder) => stakeholder !== 'professional' || partnersInvolved)
    .filter((stakeholder) => counts[stakeholder] === 0)
    .map((stakeholder) => warns(`actions.none.${stakeholder}`, QUESTION[stakeholder], { rule }));
}

/**
 * How many actions of form C1 each stakeholder has. Rows without words do not count; the pupil's own part is a change
 * that the pupil wants and put into words.
 */
export function actionsByStakeholder(answers: PlanAnswers): Record<Stakeholder, number> {
  const { schoolProactive = [], schoolReactive = [], familyActions = [], professionalActions = [] } = answers;
  const written = (rows: readonly { readonly action: string }[]) => rows.filter(({ action }) => action.trim()).length;
  return {
    school: written([...schoolProactive, ...schoolReactive]),
    family: written(familyActions),
    professional: written(professionalActions),
    pupil: (answers.outcomes ?? []).filter(({ pupilWords }) => pupilWords.trim()).length,
  };
}
